package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import linchpin.benchmark.trade.Comparison;
import linchpin.data.trade.TradeReferences;

/** Comparisons with published trade models as tables for people. */
final class TradeText {

    private static final int FEW = 6;

    /** Whom a reader looks for first. */
    private static final List<String> FIRST =
            List.of("Mexico", "Canada", "USA", "HUN", "CZE", "POL", "CAN", "JPN", "RUS", "LTU", "DEU", "CHN");

    private TradeText() {}

    static String of(TradeReferences.Outcome outcome, boolean all) {
        var text = new StringBuilder(
                "Ours beside published figures; a comparison passes where no value differs by more.\n\n");
        var rows = new ArrayList<List<String>>();
        for (Comparison c : outcome.compared()) {
            rows.add(List.of(
                    c.name(),
                    String.valueOf(c.rows().size()),
                    String.format(Locale.ROOT, "%.1e%s", c.worst(), c.relative() ? " of it" : ""),
                    String.format(Locale.ROOT, "%.0e", c.tolerance()),
                    c.passes() ? "yes" : "NO"));
        }
        text.append(Text.table(List.of("comparison", "rows", "largest difference", "passes below", "passes"), rows));
        for (Comparison c : outcome.compared()) {
            text.append("%n%s (%s; %s)%n".formatted(c.name(), c.source(), c.note()));
            text.append(sideBySide(c, all));
        }
        if (!outcome.absent().isEmpty()) {
            text.append("%nNot there, so not compared: %s.%n".formatted(String.join(", ", outcome.absent())));
        }
        return text.toString();
    }

    private static String sideBySide(Comparison c, boolean all) {
        var header = new ArrayList<String>(List.of(""));
        for (Comparison.Column column : c.columns()) {
            header.add(column.name());
            header.add("theirs");
        }
        var rows = new ArrayList<List<String>>();
        for (int r : shown(c.rows(), all)) {
            var row = new ArrayList<String>();
            row.add(c.rows().get(r));
            for (Comparison.Column column : c.columns()) {
                row.add(number(column.ours()[r]));
                row.add(number(column.theirs()[r]));
            }
            rows.add(row);
        }
        String rest = rows.size() < c.rows().size()
                ? "(%d more with --all)%n".formatted(c.rows().size() - rows.size())
                : "";
        return Text.table(header, rows) + rest;
    }

    private static List<Integer> shown(List<String> rows, boolean all) {
        if (all) {
            return IntStream.range(0, rows.size()).boxed().toList();
        }
        var shown = new ArrayList<Integer>();
        FIRST.stream().map(rows::indexOf).filter(r -> r >= 0).limit(FEW).forEach(shown::add);
        for (int r = 0; r < rows.size() && shown.size() < FEW; r++) {
            if (!shown.contains(r)) {
                shown.add(r);
            }
        }
        return shown;
    }

    private static String number(double value) {
        return Math.abs(value) >= 1000
                ? String.format(Locale.ROOT, "%.4f", value)
                : String.format(Locale.ROOT, "%.6f", value);
    }
}
