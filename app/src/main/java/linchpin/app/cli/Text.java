package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.data.store.JsonFile;

/** Tables for people and JSON for programs. */
final class Text {

    private static final int WIDEST = 56;

    private Text() {}

    /** Prints the value as JSON, or the text. */
    static void print(boolean json, Object value, String text) {
        System.out.print(json ? JsonFile.toText(value) : text);
    }

    /** A table with aligned columns; numbers to the right. */
    static String table(List<String> header, List<List<String>> rows) {
        var all = new ArrayList<List<String>>();
        all.add(header);
        rows.forEach(r -> all.add(r.stream().map(Text::cut).toList()));
        int[] width = new int[header.size()];
        for (List<String> row : all) {
            for (int c = 0; c < width.length; c++) {
                width[c] = Math.max(width[c], row.get(c).length());
            }
        }
        var text = new StringBuilder();
        for (int r = 0; r < all.size(); r++) {
            for (int c = 0; c < width.length; c++) {
                String cell = all.get(r).get(c);
                String pad = " ".repeat(width[c] - cell.length());
                text.append(c == 0 ? "" : "  ").append(isNumber(cell) ? pad + cell : cell + pad);
            }
            text.append('\n');
            if (r == 0) {
                for (int c = 0; c < width.length; c++) {
                    text.append(c == 0 ? "" : "  ").append("-".repeat(width[c]));
                }
                text.append('\n');
            }
        }
        return text.toString().replaceAll(" +\n", "\n");
    }

    private static boolean isNumber(String cell) {
        return cell.matches("[-+]?[0-9.,]+ ?%?");
    }

    private static String cut(String cell) {
        String line = cell.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
    }

    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e12) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%.3f", value);
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * value);
    }

    /** Percentage points with their sign. */
    static String points(double value) {
        return String.format(Locale.ROOT, "%+.1f", 100 * value);
    }
}
