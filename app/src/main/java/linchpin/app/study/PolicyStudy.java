package linchpin.app.study;

import java.util.ArrayList;
import linchpin.future.Arm;
import linchpin.future.Course;
import linchpin.future.Effect;
import linchpin.future.Probability;
import linchpin.scenario.Policy;
import linchpin.scenario.PolicyCard;

/** What policies would change, against the arm that does nothing. */
final class PolicyStudy {

    private final Prepared prepared;
    private final Arm base;

    PolicyStudy(Prepared prepared, Arm base) {
        this.prepared = prepared;
        this.base = base;
    }

    PolicyFinding find(Arm arm) {
        Policy policy = arm.policy();
        int draws = arm.design().draws();
        var scenarios = prepared.source().scenarios();
        int months = arm.design().months();
        int from = scenarios.from(months);
        int[][] own = Course.of(policy, prepared.events(), prepared.asOf().plusDays(1))
                .own(arm, prepared.events(), from);
        var effects = new ArrayList<PolicyFinding.ClassEffect>();
        for (var c : scenarios.classes()) {
            var rule = scenarios.asked(c.rule(), months);
            double[] with = arm.obey(rule, from);
            double[] without = base.obey(rule, from);
            double[] answered = arm.obey(rule, from, own);
            effects.add(new PolicyFinding.ClassEffect(
                    c.id(),
                    c.title(),
                    Probability.of(with, draws),
                    Effect.of(with, without, draws, arm.drawn()),
                    Effect.of(answered, without, draws, arm.drawn())));
        }
        var card = PolicyCard.of(
                policy, prepared.source().parameters(), prepared.source().roster(), scenarios::title);
        return new PolicyFinding(policy.id(), policy.title(), policy.says(), card.steps(), card.kinds(), effects);
    }
}
