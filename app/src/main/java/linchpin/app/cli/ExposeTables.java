package linchpin.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.app.firm.FirmExposure;
import linchpin.data.tables.TableText;

/** Losses as CSV files, for those who would rather calculate than read. Texts that a spreadsheet would run as formulas are disarmed. */
final class ExposeTables {

    private static final List<String> LOSS = List.of("mean_usd", "p10", "p50", "p90", "var95", "cvar95", "mean_error");

    private ExposeTables() {}

    static Map<String, String> of(FirmExposure e) {
        Map<String, String> files = new LinkedHashMap<>();
        var items = new ArrayList<List<String>>();
        for (var i : e.items()) {
            items.add(row(
                    List.of(
                            i.who().id(),
                            i.who().name(),
                            i.who().kind().name().toLowerCase(java.util.Locale.ROOT),
                            i.who().country(),
                            i.annualUsd().toPlainString()),
                    i.loss()));
        }
        files.put("items.csv", text(List.of("id", "item", "kind", "country", "annual_usd"), LOSS, items));
        for (var g : e.groups()) {
            var rows = new ArrayList<List<String>>();
            g.rows().forEach(r -> rows.add(row(List.of(r.name(), r.annualUsd().toPlainString()), r.loss())));
            files.put("by-%s.csv".formatted(g.by()), text(List.of(g.by(), "annual_usd"), LOSS, rows));
        }
        var causes = new ArrayList<List<String>>();
        e.total()
                .causes()
                .forEach(c -> causes.add(List.of(c.words(), c.meanUsd().toPlainString(), String.valueOf(c.share()))));
        files.put("causes.csv", text(List.of("cause", "mean_usd", "share"), List.of(), causes));
        var nodes = new ArrayList<List<String>>();
        e.resilience()
                .nodes()
                .forEach(n -> nodes.add(List.of(
                        n.dimension().name().toLowerCase(java.util.Locale.ROOT),
                        safe(n.name()),
                        String.valueOf(n.items()),
                        String.valueOf(n.annualUsd()),
                        String.valueOf(n.impactUsd()),
                        String.valueOf(n.index()))));
        files.put(
                "nodes.csv",
                text(List.of("by", "name", "items", "annual_usd", "impact_usd", "index"), List.of(), nodes));
        var left = new ArrayList<List<String>>();
        e.book()
                .left()
                .forEach(l -> left.add(List.of(
                        String.valueOf(l.line()),
                        safe(l.item()),
                        String.valueOf(l.annualUsd()),
                        l.unmatched() ? "unmatched" : "rejected",
                        safe(l.reason()))));
        files.put("left-over.csv", text(List.of("line", "item", "annual_usd", "what", "reason"), List.of(), left));
        return files;
    }

    private static String text(List<String> head, List<String> more, List<List<String>> rows) {
        var header = new ArrayList<>(head);
        header.addAll(more);
        return TableText.of(header, rows);
    }

    private static List<String> row(List<String> names, FirmExposure.Amount loss) {
        var row = new ArrayList<String>();
        names.forEach(n -> row.add(safe(n)));
        row.add(loss.meanUsd().toPlainString());
        for (double x : new double[] {
            loss.p10(),
            loss.p50(),
            loss.p90(),
            loss.var95(),
            loss.cvar95(),
            loss.errors().mean()
        }) {
            row.add(String.format(java.util.Locale.ROOT, "%.2f", x));
        }
        return row;
    }

    /** A text that begins like a formula gets an apostrophe before it, unless it is a number. */
    static String safe(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula && !text.matches("[+-]?[0-9.]+") ? "'" + text : text;
    }
}
