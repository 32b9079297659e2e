package linchpin.app.report;

import java.util.ArrayList;
import java.util.List;
import linchpin.app.study.Findings;
import linchpin.app.study.Outlook.ClassOutlook;
import linchpin.app.study.PolicyFinding;
import linchpin.app.study.PolicyFinding.ClassEffect;
import linchpin.future.Effect;

/** How high the ladder is climbed without and with each policy, in the simulation alone, with paired differences. */
final class PolicyLadder {

    private PolicyLadder() {}

    static Markup of(Findings findings) {
        List<PolicyFinding> policies = findings.policies();
        List<ClassOutlook> rungs = findings.outlook().ladder().reversed();
        if (rungs.isEmpty() || policies.stream().anyMatch(p -> p.ladder().size() != rungs.size())) {
            return Markup.NONE;
        }
        double reach = PoliciesSection.reach(
                policies.stream().flatMap(p -> p.ladder().stream()).map(ClassEffect::response));
        return Section.table(
                "forest ladder",
                "The ladder by policy: share of simulated futures that reach a rung or a higher one, and how the others\u2019 answer changes it in percentage points (95 % total interval). Marks as above.",
                Markup.of(
                        "{}{}",
                        Section.head("Rung or higher", "#Doing nothing"),
                        Markup.each(
                                policies,
                                p -> Markup.of("<th scope=\"col\">{}{}</th>", p.title(), PoliciesSection.axis(reach)))),
                Markup.each(rungs, r -> row(r, rungs.size() - 1 - rungs.indexOf(r), policies, reach)));
    }

    private static Markup row(ClassOutlook rung, int at, List<PolicyFinding> policies, double reach) {
        var cells = new ArrayList<Markup>();
        for (PolicyFinding p : policies) {
            cells.add(cell(p, p.ladder().get(at), reach));
        }
        return Markup.of(
                "<tr><th scope=\"row\">{}</th>{}{}</tr>",
                rung.title().title(),
                Section.number("Doing nothing", Digits.percent(rung.model().value())),
                cells);
    }

    private static Markup cell(PolicyFinding policy, ClassEffect on, double reach) {
        Effect e = on.response();
        return Section.cell(
                policy.title(),
                Markup.of(
                        "<div class=\"beside\">{}<span class=\"value\">{}: {} <small>({})</small></span></div>",
                        PoliciesSection.drawing(policy, on, reach),
                        Digits.percent(on.with().value()),
                        Markup.of(
                                e.distinguishable() ? "<b>{}</b>" : "{}",
                                e.identical() ? "no change" : Digits.points(e.value(), e.total())),
                        Digits.points(e.total())));
    }
}
