package linchpin.app.report;

import java.util.List;
import linchpin.app.study.PolicyFinding;
import linchpin.app.study.PolicyFinding.ClassEffect;
import linchpin.future.Effect;

/** Every effect of every policy, with all that is known of it. */
final class EffectsTable {

    private EffectsTable() {}

    static Markup of(List<PolicyFinding> policies, Noise noise) {
        return Section.table(
                "small",
                "Paired differences in percentage points, 95 % intervals; “would have been seen”: smallest answer told from zero with 80 % power",
                Section.head(
                        "Policy",
                        "Class",
                        "#With policy",
                        "#Answer of the others",
                        "#Monte Carlo",
                        "#Total",
                        "#Would have been seen",
                        "#With its own acts",
                        "#Total",
                        "Costliest uncertainty"),
                Markup.each(
                        policies,
                        p -> Markup.each(
                                p.effects(),
                                e -> Markup.of("<tr><th scope=\"row\">{}</th>{}</tr>", p.title(), cells(e, noise)))));
    }

    private static List<Markup> cells(ClassEffect on, Noise noise) {
        Effect e = on.response();
        Effect all = on.effect();
        return List.of(
                Section.cell("Class", on.classTitle()),
                Section.number("With policy", Digits.percent(on.with().value())),
                Section.number("Answer of the others", Digits.points(e.value(), e.total())),
                Section.number("Monte Carlo", Digits.points(e.monteCarlo())),
                Section.number("Total", Digits.points(e.total())),
                Section.number("Would have been seen", Digits.size(100 * e.detectable()) + Digits.NBSP + "points"),
                Section.number("With its own acts", Digits.points(all.value(), all.total())),
                Section.number("Total with its own acts", Digits.points(all.total())),
                Section.cell("Costliest uncertainty", costliest(e, noise)));
    }

    private static String costliest(Effect e, Noise noise) {
        return noise.standsOut(e.costliest().share())
                ? noise.inputs().name(e.costliest().name()) + " ("
                        + Digits.percent(e.costliest().share()) + ")"
                : "none stands out";
    }
}
