package linchpin.app.report;

import java.util.List;
import java.util.stream.Stream;
import linchpin.app.study.Findings;
import linchpin.app.study.PolicyFinding;
import linchpin.app.study.PolicyFinding.ClassEffect;
import linchpin.future.Effect;

/** What each policy would change: a forest plot inside its own table. */
final class PoliciesSection {

    private static final int HEIGHT = 14;

    /** More policies than these leave no room on paper for a sentence each. */
    private static final int FEW = 3;

    private PoliciesSection() {}

    static Markup of(Findings findings) {
        List<PolicyFinding> policies = findings.policies();
        if (policies.isEmpty()) {
            return Section.of("policies", "Policies", Section.paragraph("", "No policy was compared."));
        }
        double reach = reach(policies);
        Noise noise = Noise.of(findings);
        List<String> classes = policies.getFirst().effects().stream()
                .map(ClassEffect::classTitle)
                .toList();
        return Section.of(
                "policies",
                "Policies, against doing nothing",
                Section.table(
                        policies.size() > FEW ? "forest many" : "forest",
                        "How the others answer: change of the chance of each class in percentage points (95 % total interval), without counting the acts that the policy itself adds.",
                        Markup.of(
                                "{}{}",
                                Section.head("Policy"),
                                Markup.each(classes, c -> Markup.of("<th scope=\"col\">{}{}</th>", c, axis(reach)))),
                        Markup.each(policies, p -> row(p, reach, noise))),
                Section.paragraph("note key-row", key(policies)),
                PolicyLadder.of(findings),
                Section.why("Every effect in full", EffectsTable.of(policies, noise)));
    }

    private static double reach(List<PolicyFinding> policies) {
        return reach(PolicyWords.responses(policies).stream());
    }

    /** How far the widest total interval reaches from zero. */
    static double reach(Stream<Effect> effects) {
        double most = effects.mapToDouble(e ->
                        Math.max(Math.abs(e.total().low()), Math.abs(e.total().high())))
                .max()
                .orElse(0.1);
        return Math.max(0.01, most);
    }

    private static Markup row(PolicyFinding policy, double reach, Noise noise) {
        return Markup.of(
                "<tr><th scope=\"row\">{}{}</th>{}</tr>\n<tr class=\"more\"><td colspan=\"{}\">{}</td></tr>",
                policy.title(),
                Markup.of("<small>{}</small>", "assumed size").when(PolicyWords.elicited(policy)),
                policy.effects().stream().map(e -> cell(policy, e, reach)).toList(),
                policy.effects().size() + 1,
                Section.why(
                        PolicyWords.verdict(policy, noise),
                        Section.paragraph("rule", policy.says()),
                        Markup.of(
                                "<ul class=\"steps\">{}</ul>",
                                Markup.each(policy.steps(), s -> Markup.of("<li>{}</li>", s))),
                        Section.paragraph("note", "Sizes used: " + String.join(", ", policy.kinds()) + ".")));
    }

    /** The scale that all columns share. */
    static Markup axis(double reach) {
        var row = new Row(-reach, reach, 14);
        double mark = Math.floor(80 * reach) / 100;
        return row.drawing(
                "Scale in percentage points",
                Markup.of(
                        "{}",
                        List.of(-mark, 0.0, mark).stream()
                                .map(v -> row.label(v, Digits.signed(100 * v, reach < 0.05 ? 1 : 0)))
                                .toList()));
    }

    private static Markup cell(PolicyFinding policy, ClassEffect on, double reach) {
        Effect e = on.response();
        Markup value = Markup.of(
                e.distinguishable() ? "<b>{}</b>" : "{}",
                e.identical() ? "no change" : Digits.points(e.value(), e.total()));
        return Section.cell(
                on.classTitle(),
                Markup.of(
                        "{}<span class=\"value\">{} <small>({})</small>{}</span>",
                        drawing(policy, on, reach),
                        value,
                        Digits.points(e.total()),
                        Markup.of(
                                        " <small class=\"own\">{}{}with own acts</small>",
                                        Digits.points(
                                                on.effect().value(), on.effect().total()),
                                        Digits.NBSP)
                                .when(!on.effect().equals(e))));
    }

    static Markup drawing(PolicyFinding policy, ClassEffect on, double reach) {
        Effect e = on.response();
        var row = new Row(-reach, reach, HEIGHT);
        double middle = HEIGHT / 2.0;
        String look = "effect" + (PolicyWords.elicited(policy) ? " hollow" : "") + (e.distinguishable() ? " told" : "");
        return row.drawing(
                "%s on %s: %s, Monte Carlo %s, total %s"
                        .formatted(
                                policy.title(),
                                on.classTitle(),
                                Digits.points(e.value(), e.total()),
                                Digits.points(e.monteCarlo()),
                                Digits.points(e.total())),
                row.wall("zero", 0),
                row.bar("total", e.total(), middle, 7),
                row.bar("chance", e.monteCarlo(), middle, 3),
                row.dot(look, e.value(), middle));
    }

    private static Markup key(List<PolicyFinding> policies) {
        int n = PolicyWords.responses(policies).size();
        return Markup.of(
                "Light bar: total interval; dark bar: Monte Carlo. <span class=\"k\">○</span> a size is assumed (elicited), <span class=\"k\">●</span> none is. <b>Coloured</b>: told from zero by the total interval, allowing for {} comparisons at once.",
                n);
    }
}
