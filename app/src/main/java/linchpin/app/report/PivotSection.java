package linchpin.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.app.study.Findings;
import linchpin.future.Interval;
import linchpin.sensitivity.Estimate;
import linchpin.sensitivity.Indices;
import linchpin.sensitivity.Pivot;
import linchpin.sensitivity.Ranges;
import linchpin.sensitivity.Shares;

/** Whose stance each class hangs on: bars of total effects, chance apart, and the sentence. */
final class PivotSection {

    private static final int SHOWN = 4;
    private static final int HEIGHT = 12;
    private static final double FEWEST = 0.02;

    /** What to do where it was not asked. */
    static final String ABSENT =
            "Not asked for this run. “linchpin pivot --outcome all --into FOLDER”, with the folder of the run, takes two minutes or so and adds it here.";

    private PivotSection() {}

    static Markup of(Reported reported) {
        List<Pivot> pivots = reported.pivots();
        if (pivots.isEmpty()) {
            return Section.of("pivot", "Whose stance it hangs on", Section.paragraph("note absent", ABSENT));
        }
        double reach = pivots.stream()
                .flatMap(p -> p.indices(Ranges.COMPUTED).factors().stream())
                .mapToDouble(f -> swing(f.total()).high())
                .max()
                .orElse(FEWEST);
        return Section.of(
                "pivot",
                "Whose stance it hangs on",
                Markup.of(
                        "<div class=\"grid-3 pivots\">{}</div>",
                        Markup.each(pivots, p -> figure(reported.findings(), p, Math.max(FEWEST, reach)))),
                Section.paragraph(
                        "note",
                        "Bars: how many points the chance of the class swings as this actor turns between its own extremes of the last ten years, all others turning too (root of the total effect, 95 % interval). ○ the class counts acts of the actor\u2019s own: coming first there is no leverage over others."),
                Section.why("With other ranges, and in squared points", table(reported.findings(), pivots)));
    }

    /** Title of the class that a pivot is about. */
    static String title(Findings findings, Pivot pivot) {
        return findings.outlook().classes().stream()
                .filter(c -> c.title().id().equals(pivot.outcome()))
                .map(c -> c.title().title())
                .findFirst()
                .orElse(pivot.outcome());
    }

    private static Markup figure(Findings findings, Pivot pivot, double reach) {
        Indices computed = pivot.indices(Ranges.COMPUTED);
        var rows = new ArrayList<Markup>();
        for (int i :
                computed.order().subList(0, Math.min(SHOWN, computed.factors().size()))) {
            rows.add(bar(pivot, i, computed.factors().get(i).total(), reach));
        }
        return Markup.of(
                "<figure><figcaption>{}</figcaption><ul class=\"swings\">{}</ul>{}<p class=\"answer\">{}</p></figure>",
                title(findings, pivot),
                rows,
                shares(pivot.shares()),
                pivot.answer());
    }

    private static Markup bar(Pivot pivot, int stance, Estimate total, double reach) {
        var row = new Row(0, reach, HEIGHT);
        double middle = HEIGHT / 2.0;
        Interval swing = swing(total);
        String name = pivot.stances().get(stance).name();
        String said = "%s %s".formatted(Digits.fixed(100 * root(total.value()), 0), between(swing));
        return Markup.of(
                "<li><span class=\"name\">{}{}</span>{}<span class=\"n\">{} <small>{}</small></span></li>",
                name,
                counted(pivot, stance) ? Digits.NBSP + "○" : "",
                row.drawing(
                        "Swing of %s by %s: %s points".formatted(pivot.outcome(), name, said),
                        row.bar("total", swing, middle, 8),
                        row.dot(counted(pivot, stance) ? "effect hollow" : "effect", root(total.value()), middle)),
                Digits.fixed(100 * root(total.value()), 0),
                between(swing));
    }

    static boolean counted(Pivot pivot, int stance) {
        return pivot.stances().get(stance).actors().stream().anyMatch(pivot.counted()::contains);
    }

    private static String between(Interval swing) {
        return "%s–%s".formatted(Digits.fixed(100 * swing.low(), 0), Digits.fixed(100 * swing.high(), 0));
    }

    /** The root of a total effect; what came out below zero, as unbiased estimates of little do, is a swing of none. */
    private static Interval swing(Estimate total) {
        return new Interval(root(total.interval().low()), root(total.interval().high()));
    }

    static double root(double variance) {
        return Math.sqrt(Math.max(0, variance));
    }

    /** The whole variance of yes or no in three parts. */
    private static Markup shares(Shares s) {
        double stances = Math.clamp(s.stances(), 0, 1);
        double parameters = Math.clamp(s.parameters(), 0, 1 - stances);
        String says = words(s);
        return Markup.of(
                "<svg class=\"stack thin\" height=\"7\" role=\"img\"><title>{}</title><rect class=\"share\" x=\"0%\" width=\"{}%\" height=\"7\"/><rect class=\"seen\" x=\"{}%\" width=\"{}%\" height=\"7\"/><rect class=\"track\" x=\"{}%\" width=\"{}%\" height=\"7\"/></svg><p class=\"note\">{}</p>",
                says,
                100 * stances,
                100 * stances,
                100 * parameters,
                100 * (stances + parameters),
                100 * (1 - stances - parameters),
                says);
    }

    static String words(Shares s) {
        return "Of what is uncertain: stances %s, parameters %s, pure chance %s"
                .formatted(Digits.percent(s.stances()), Digits.percent(s.parameters()), Digits.percent(s.chance()));
    }

    private static Markup table(Findings findings, List<Pivot> pivots) {
        return Section.table(
                "small",
                "Total effects in squared percentage points, 95 % intervals; the first three with each choice of ranges",
                Section.head("Class", "Ranges", "#All stances", "First", "Second", "Third"),
                Markup.each(pivots, p -> Markup.each(List.of(Ranges.values()), ranges -> row(findings, p, ranges))));
    }

    private static Markup row(Findings findings, Pivot pivot, Ranges ranges) {
        Indices found = pivot.indices(ranges);
        var cells = new ArrayList<Markup>();
        List<String> heads = List.of("First", "Second", "Third");
        for (int k = 0; k < heads.size(); k++) {
            int at = k;
            cells.add(Section.cell(
                    heads.get(k),
                    found.order().stream()
                            .skip(at)
                            .findFirst()
                            .map(i -> pivot.stances().get(i).name() + " "
                                    + squared(found.factors().get(i).total()))
                            .orElse("")));
        }
        return Markup.of(
                "<tr><th scope=\"row\">{}</th><td>{}</td>{}{}</tr>",
                title(findings, pivot),
                ranges.name().toLowerCase(Locale.ROOT),
                Section.number("All stances", squared(found.variance())),
                cells);
    }

    static String squared(Estimate e) {
        return "%s [%s, %s]"
                .formatted(
                        Digits.fixed(1e4 * e.value(), 0),
                        Digits.fixed(1e4 * e.interval().low(), 0),
                        Digits.fixed(1e4 * e.interval().high(), 0));
    }
}
