package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import linchpin.app.study.Outlook;
import linchpin.app.study.Outlook.ClassOutlook;
import linchpin.app.study.Outlook.Lean;

/** An outlook as tables for people: classes, ladder, further outcomes, leanings. */
final class OutlookText {

    private static final int EVERY = 6;

    private OutlookText() {}

    static String of(Outlook outlook) {
        var simulation = outlook.simulation();
        return table("class", outlook.classes())
                + "%n%.1f events a month (observed: %.1f over the last 24 months), %d branches exploded%n"
                        .formatted(simulation.eventsPerMonth(), simulation.observedPerMonth(), simulation.exploded())
                + (outlook.ladder().isEmpty()
                        ? ""
                        : "\n" + table("rung or higher", new ArrayList<>(outlook.ladder()).reversed()))
                + (outlook.outcomes().isEmpty() ? "" : "\n" + table("further outcome", outlook.outcomes()))
                + leanings(outlook.leanings());
    }

    private static String table(String first, List<ClassOutlook> asked) {
        var rows = new ArrayList<List<String>>();
        for (ClassOutlook c : asked) {
            rows.add(List.of(
                    c.title().title(),
                    Text.percent(c.model().value()),
                    Intervals.percent(c.model().monteCarlo()),
                    Intervals.percent(c.model().total()),
                    past(c),
                    Text.percent(c.headline().value()),
                    c.headline().words()));
        }
        return Text.table(
                List.of(first, "simulated", "Monte Carlo 95 %", "total 95 %", "past", "headline", "in words"), rows);
    }

    private static String past(ClassOutlook c) {
        return c.frequencies().isEmpty()
                ? "-"
                : Text.percent(c.frequencies().get(c.frequencies().size() / 2).frequency());
    }

    private static String leanings(List<Lean> leanings) {
        var text = new StringBuilder();
        for (Lean l : leanings) {
            var rows = new ArrayList<List<String>>();
            rows.add(row("months since 2003", l.past()));
            for (int m = 0; m < l.byMonth().size(); m++) {
                if (m == 0 || (m + 1) % EVERY == 0 || m == l.byMonth().size() - 1) {
                    rows.add(row("month " + (m + 1), l.byMonth().get(m)));
                }
            }
            text.append("%n%s: which acts outnumber the other over %d months; as the history ends: %s%n"
                    .formatted(l.title(), l.over(), l.states().get(l.now() + 1)));
            text.append(Text.table(
                    List.of(
                            "share of",
                            l.states().get(0),
                            l.states().get(1),
                            l.states().get(2)),
                    rows));
        }
        return text.toString();
    }

    private static List<String> row(String of, Outlook.Shares s) {
        return List.of(of, Text.percent(s.against()), Text.percent(s.neither()), Text.percent(s.with()));
    }

    /**
     * Several horizons side by side.
     *
     * @param months of each outlook
     */
    static String sideBySide(List<Integer> months, List<Outlook> outlooks) {
        var text = new StringBuilder(sideBySide("class", months, outlooks, Outlook::classes));
        if (!outlooks.getFirst().ladder().isEmpty()) {
            text.append('\n')
                    .append(sideBySide(
                            "rung or higher", months, outlooks, o -> new ArrayList<>(o.ladder()).reversed()));
        }
        if (!outlooks.getFirst().outcomes().isEmpty()) {
            text.append('\n').append(sideBySide("further outcome", months, outlooks, Outlook::outcomes));
        }
        return text.toString();
    }

    private static String sideBySide(
            String first, List<Integer> months, List<Outlook> outlooks, Function<Outlook, List<ClassOutlook>> part) {
        var head = new ArrayList<>(List.of(first));
        months.forEach(m -> head.addAll(List.of(m + " months", "total 95 %", "past", "headline")));
        var rows = new ArrayList<List<String>>();
        for (int k = 0; k < part.apply(outlooks.getFirst()).size(); k++) {
            var row = new ArrayList<String>();
            for (Outlook o : outlooks) {
                ClassOutlook c = part.apply(o).get(k);
                if (row.isEmpty()) {
                    row.add(c.title().title());
                }
                row.addAll(List.of(
                        Text.percent(c.model().value()),
                        Intervals.percent(c.model().total()),
                        past(c),
                        Text.percent(c.headline().value())));
            }
            rows.add(row);
        }
        return Text.table(head, rows);
    }
}
