package linchpin.app.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns of text.
 *
 * @param head headings; a leading {@code #} sets a column to the right
 * @param rows as many cells each
 */
record TextGrid(List<String> head, List<List<String>> rows) {

    private static final String GAP = "  ";
    private static final int READABLE = 24;

    /** Aligned lines; where they do not fit, the first column gives way while it stays readable, else the last ones. */
    List<String> lines(int width) {
        int columns = head.size();
        int[] wide = widths(columns);
        while (sum(wide, columns) > width) {
            int over = sum(wide, columns) - width;
            if (columns <= 2 || wide[0] - over >= READABLE) {
                wide[0] = Math.max(1, wide[0] - over);
                break;
            }
            columns--;
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(head.stream().map(TextGrid::bare).toList(), wide, columns));
        for (List<String> row : rows) {
            lines.add(line(row, wide, columns));
        }
        return lines;
    }

    private int[] widths(int columns) {
        int[] wide = new int[columns];
        for (int c = 0; c < columns; c++) {
            wide[c] = bare(head.get(c)).length();
            for (List<String> row : rows) {
                wide[c] = Math.max(wide[c], row.get(c).length());
            }
        }
        return wide;
    }

    private static int sum(int[] wide, int columns) {
        int sum = GAP.length() * (columns - 1);
        for (int c = 0; c < columns; c++) {
            sum += wide[c];
        }
        return sum;
    }

    private String line(List<String> cells, int[] wide, int columns) {
        var line = new StringBuilder();
        for (int c = 0; c < columns; c++) {
            String cell = cells.get(c);
            String shown = cell.length() > wide[c] ? cell.substring(0, wide[c] - 1) + "…" : cell;
            String space = " ".repeat(wide[c] - shown.length());
            line.append(c == 0 ? "" : GAP).append(head.get(c).startsWith("#") ? space + shown : shown + space);
        }
        return line.toString().stripTrailing();
    }

    private static String bare(String heading) {
        return heading.startsWith("#") ? heading.substring(1) : heading;
    }

    /** A sentence in lines of at most this width, broken between words. */
    static List<String> wrapped(String sentence, int width) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : sentence.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
