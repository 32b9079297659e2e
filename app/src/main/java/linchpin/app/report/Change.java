package linchpin.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import linchpin.app.study.Findings;
import linchpin.app.study.Outlook.ClassOutlook;

/**
 * What differs from an earlier run of the same case, and what of the inputs does.
 *
 * @param rows classes that both runs have
 * @param causes what was given differently, in words; empty where nothing was
 */
record Change(List<Row> rows, List<String> causes) {

    /** Less than this is not said to have moved. */
    private static final double VISIBLE = 0.005;

    /** One class then and now. */
    record Row(String title, double then, double now, String wordsThen, String wordsNow) {

        boolean moved() {
            return Math.abs(now - then) >= VISIBLE || !wordsThen.equals(wordsNow);
        }
    }

    static Change between(Findings earlier, Findings now) {
        Map<String, ClassOutlook> before = earlier.outlook().classes().stream()
                .collect(Collectors.toMap(c -> c.title().id(), c -> c, (a, b) -> a));
        var rows = new ArrayList<Row>();
        for (ClassOutlook c : now.outlook().classes()) {
            ClassOutlook then = before.get(c.title().id());
            if (then != null) {
                rows.add(new Row(
                        c.title().title(),
                        then.headline().value(),
                        c.headline().value(),
                        then.headline().words(),
                        c.headline().words()));
            }
        }
        return new Change(List.copyOf(rows), causes(earlier, now));
    }

    private static List<String> causes(Findings earlier, Findings now) {
        var causes = new ArrayList<String>();
        var a = earlier.heading();
        var b = now.heading();
        if (!a.historyEnds().equals(b.historyEnds())) {
            causes.add("the history ends on %s instead of %s"
                    .formatted(Say.date(b.historyEnds()), Say.date(a.historyEnds())));
        }
        if (a.horizonMonths() != b.horizonMonths()) {
            causes.add("the horizon is %d months instead of %d".formatted(b.horizonMonths(), a.horizonMonths()));
        }
        if (!a.run().equals(b.run())) {
            causes.add(
                    "seed, number of futures or version differ (seed %d, %d futures, version %s, instead of %d, %d, %s)"
                            .formatted(
                                    b.run().seed(),
                                    b.run().runs(),
                                    b.run().version(),
                                    a.run().seed(),
                                    a.run().runs(),
                                    a.run().version()));
        }
        var files = new TreeSet<>(now.grounds().inputs().keySet());
        files.addAll(earlier.grounds().inputs().keySet());
        files.removeIf(f -> earlier.grounds()
                .inputs()
                .getOrDefault(f, "")
                .equals(now.grounds().inputs().getOrDefault(f, "")));
        if (!files.isEmpty()) {
            causes.add("inputs changed: " + String.join(", ", files));
        }
        return List.copyOf(causes);
    }

    /** Why, in one sentence. */
    String sentence() {
        return causes.isEmpty()
                ? "Both runs were given the same."
                : "What was given differently: " + String.join("; ", causes) + ".";
    }

    static Markup section(Reported reported) {
        Findings earlier = reported.earlier();
        if (earlier == null) {
            return Markup.NONE;
        }
        Change change = between(earlier, reported.findings());
        return Section.of(
                "change",
                "What changed since the earlier run",
                Section.table(
                        "small",
                        "Chance of each class in the earlier run, whose history ends on %s, and now"
                                .formatted(earlier.heading().historyEnds()),
                        Section.head("Class", "#Then", "#Now", "#Points", "In words"),
                        Markup.each(
                                change.rows,
                                r -> Markup.of(
                                        "<tr><th scope=\"row\">{}</th>{}{}{}{}</tr>",
                                        r.title(),
                                        Section.number("Then", Digits.percent(r.then())),
                                        Section.number("Now", Digits.percent(r.now())),
                                        Section.number("Points", Digits.signed(100 * (r.now() - r.then()), 0)),
                                        Section.cell("In words", words(r))))),
                Section.paragraph("note", change.sentence()));
    }

    static String words(Row r) {
        return r.wordsThen().equals(r.wordsNow()) ? r.wordsNow() : r.wordsThen() + ", now " + r.wordsNow();
    }
}
