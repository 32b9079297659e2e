package linchpin.data.portfolio;

import java.util.List;

/**
 * A table as texts.
 *
 * @param lines without blank ones, the header first
 * @param semicolons whether cells are parted by semicolons or tabs, so that a comma may be a decimal one
 * @param notes on how the file was read
 */
record Lines(List<Line> lines, boolean semicolons, List<String> notes) {

    /**
     * @param number in the file, from 1
     * @param cells without surrounding blanks
     */
    record Line(int number, List<String> cells) {

        /** A cell; empty where the row is too short. */
        String cell(int at) {
            return at >= 0 && at < cells.size() ? cells.get(at) : "";
        }

        boolean blank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /** What cannot be read at all: a sentence and what to do. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unreadable(String what, String maybe) {
            super(what + "\n" + maybe);
        }
    }
}
