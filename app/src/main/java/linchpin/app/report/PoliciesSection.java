package linchpin.app.report;

import java.util.List;
import linchpin.app.study.PolicyFinding;
import linchpin.app.study.PolicyFinding.ClassEffect;
import linchpin.future.Effect;

/** What each policy would change: a forest plot inside its own table. */
final class PoliciesSection {

    private static final int HEIGHT = 18;

    private PoliciesSection() {}

    static Markup of(List<PolicyFinding> policies) {
        if (policies.isEmpty()) {
            return Section.of("policies", "Policies", Section.paragraph("", "No policy was compared."));
        }
        double reach = reach(policies);
        List<String> classes = policies.getFirst().effects().stream()
                .map(ClassEffect::classTitle)
                .toList();
        return Section.of(
                "policies",
                "Policies, against doing nothing",
                Section.table(
                        "forest",
                        "Change of the chance of each class in percentage points (95 % total interval); the same luck in both arms.",
                        Markup.of(
                                "{}{}",
                                Section.head("Policy"),
                                Markup.each(classes, c -> Markup.of("<th scope=\"col\">{}</th>", c))),
                        Markup.each(policies, p -> row(p, reach))),
                Section.paragraph("note key-row", key(policies)),
                Section.why("Every effect in full", full(policies)));
    }

    private static double reach(List<PolicyFinding> policies) {
        double most = PolicyWords.effects(policies).stream()
                .mapToDouble(e ->
                        Math.max(Math.abs(e.total().low()), Math.abs(e.total().high())))
                .max()
                .orElse(0.1);
        return Math.max(0.01, most);
    }

    private static Markup row(PolicyFinding policy, double reach) {
        return Markup.of(
                "<tr><th scope=\"row\">{}{}</th>{}</tr>\n<tr class=\"more\"><td colspan=\"{}\">{}</td></tr>",
                policy.title(),
                Markup.of("<small>{}</small>", "assumed size").when(PolicyWords.elicited(policy)),
                policy.effects().stream().map(e -> cell(policy, e, reach)).toList(),
                policy.effects().size() + 1,
                Section.why(
                        PolicyWords.verdict(policy),
                        Section.paragraph("rule", policy.says()),
                        Markup.of(
                                "<ul class=\"steps\">{}</ul>",
                                Markup.each(policy.steps(), s -> Markup.of("<li>{}</li>", s))),
                        Section.paragraph("note", "Sizes used: " + String.join(", ", policy.kinds()) + ".")));
    }

    private static Markup cell(PolicyFinding policy, ClassEffect on, double reach) {
        Effect e = on.effect();
        var row = new Row(-reach, reach, HEIGHT);
        String look = "effect" + (PolicyWords.elicited(policy) ? " hollow" : "") + (e.distinguishable() ? " told" : "");
        Markup drawing = row.drawing(
                "%s on %s: %s, Monte Carlo %s, total %s"
                        .formatted(
                                policy.title(),
                                on.classTitle(),
                                Digits.points(e.value(), e.total()),
                                Digits.points(e.monteCarlo()),
                                Digits.points(e.total())),
                row.wall("zero", 0),
                row.bar("total", e.total(), HEIGHT / 2.0, 7),
                row.bar("chance", e.monteCarlo(), HEIGHT / 2.0, 3),
                row.dot(look, e.value(), HEIGHT / 2.0));
        Markup value = Markup.of(
                e.distinguishable() ? "<b>{}</b>" : "{}",
                e.identical() ? "no change" : Digits.points(e.value(), e.total()));
        return Section.cell(
                on.classTitle(),
                Markup.of(
                        "{}<span class=\"value\">{} <small>{}</small></span>",
                        drawing,
                        value,
                        Digits.points(e.total())));
    }

    private static Markup key(List<PolicyFinding> policies) {
        int n = PolicyWords.effects(policies).size();
        return Markup.of(
                "Light bar: total interval; dark bar: Monte Carlo. <span class=\"k\">○</span> the size of a lever is an assumption (elicited), <span class=\"k\">●</span> measured, estimated or published. <b>Bold</b>: can be told from zero by the total interval; of {} comparisons about {} would be so by chance alone.",
                n,
                Digits.fixed(Math.max(1, 0.05 * n), 0));
    }

    private static Markup full(List<PolicyFinding> policies) {
        return Section.table(
                "small",
                "Paired differences, in percentage points; “would have been seen”: smallest change told from zero with 80 % power",
                Section.head(
                        "Policy",
                        "Class",
                        "#With policy",
                        "#Difference",
                        "#Monte Carlo",
                        "#Total",
                        "#Would have been seen",
                        "Costliest uncertainty"),
                Markup.each(
                        policies,
                        p -> Markup.each(
                                p.effects(),
                                e -> Markup.of("<tr><th scope=\"row\">{}</th>{}</tr>", p.title(), cells(e)))));
    }

    private static List<Markup> cells(ClassEffect on) {
        Effect e = on.effect();
        boolean named = e.costliest().share() > 0;
        return List.of(
                Section.cell("Class", on.classTitle()),
                Section.number("With policy", Digits.percent(on.with().value())),
                Section.number("Difference", Digits.points(e.value(), e.total())),
                Section.number("Monte Carlo", Digits.points(e.monteCarlo())),
                Section.number("Total", Digits.points(e.total())),
                Section.number("Would have been seen", Digits.fixed(100 * e.detectable(), 1) + Digits.NBSP + "points"),
                Section.cell(
                        "Costliest uncertainty",
                        named
                                ? Say.plain(e.costliest().name()) + " ("
                                        + Digits.percent(e.costliest().share()) + ")"
                                : "none"));
    }
}
