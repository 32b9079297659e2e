package linchpin.app.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.sensitivity.Estimate;
import linchpin.sensitivity.Indices;
import linchpin.sensitivity.Pivot;
import linchpin.sensitivity.Ranges;

/** The tables of {@code linchpin pivot}: of each outcome the indices, the order under other ranges, and the sentence. */
final class PivotText {

    private static final double POINTS = 100;

    private PivotText() {}

    static String of(List<Pivot> pivots) {
        return pivots.stream().map(PivotText::of).collect(joining("\n"));
    }

    private static String of(Pivot pivot) {
        Indices computed = pivot.indices(Ranges.COMPUTED);
        var rows = new ArrayList<List<String>>();
        // a share of nothing has no meaning
        boolean known = computed.variance().interval().low() > 0;
        for (int i : computed.order()) {
            var stance = pivot.stances().get(i);
            var factor = computed.factors().get(i);
            rows.add(List.of(
                    stance.name(),
                    stance.actors().stream().anyMatch(pivot.counted()::contains) ? "yes" : "no",
                    "%.2f / %.2f / %.2f / %.2f"
                            .formatted(stance.cooperative(), stance.hostile(), stance.disapproval(), stance.supply()),
                    squared(factor.total()),
                    known ? percent(factor.share()) : "-",
                    known ? percent(factor.first()) : "-",
                    points(factor.slope())));
        }
        var shares = pivot.shares();
        return """
                %s: %s of futures, over all stances. Counted: the class counts acts of the actor's own.
                %s
                Variance of the chance by stances: %s points².
                Of the whole variance of the outcome: stances %s, parameters %s, pure chance %s.
                %s
                %s
                """.formatted(
                        pivot.outcome(),
                        Text.percent(computed.mean()),
                        Text.table(
                                List.of(
                                        "stance",
                                        "counted",
                                        "spread coop. / host. / minds / supplies",
                                        "total effect, points² [95 %]",
                                        "share of variance [95 %]",
                                        "alone [95 %]",
                                        "points a spread [95 %]"),
                                rows),
                        squared(computed.variance()),
                        Text.percent(shares.stances()),
                        Text.percent(shares.parameters()),
                        Text.percent(shares.chance()),
                        other(pivot),
                        pivot.answer());
    }

    private static String other(Pivot pivot) {
        var rows = new ArrayList<List<String>>();
        pivot.byRanges()
                .forEach((ranges, indices) -> rows.add(List.of(
                        ranges.name().toLowerCase(Locale.ROOT),
                        squared(indices.variance()),
                        indices.order().stream()
                                .limit(3)
                                .map(i -> "%s %s"
                                        .formatted(
                                                pivot.stances().get(i).name(),
                                                squared(indices.factors().get(i).total())))
                                .collect(joining("; ")))));
        return rows.stream()
                .map(r -> "  %-9s %-22s %s%n".formatted(r.get(0), r.get(1), r.get(2)))
                .collect(joining(
                        "", "With other ranges: variance, then the first three by total effect, in points²\n", ""));
    }

    private static String squared(Estimate e) {
        return text(e, "%.1f", POINTS * POINTS);
    }

    private static String percent(Estimate e) {
        return text(e, "%.0f %%", POINTS);
    }

    private static String points(Estimate e) {
        return text(e, "%+.1f", POINTS);
    }

    private static String text(Estimate e, String form, double unit) {
        return "%s [%s, %s]"
                .formatted(
                        form.formatted(unit * e.value()),
                        form.formatted(unit * e.interval().low()),
                        form.formatted(unit * e.interval().high()));
    }
}
