package linchpin.app.study;

import java.util.ArrayList;
import java.util.List;
import linchpin.future.Arm;
import linchpin.future.Course;
import linchpin.future.Effect;
import linchpin.future.Probability;
import linchpin.scenario.Policy;
import linchpin.scenario.PolicyCard;
import linchpin.scenario.ScenarioClass;

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
        var scenarios = prepared.source().scenarios();
        int[][] own = Course.of(policy, prepared.events(), prepared.asOf().plusDays(1))
                .own(arm, prepared.events(), scenarios.from(arm.design().months()));
        var card = PolicyCard.of(
                policy,
                prepared.source().parameters(),
                prepared.source().roster(),
                scenarios::title,
                prepared.source()::flowTitle);
        return new PolicyFinding(
                policy.id(),
                policy.title(),
                policy.says(),
                card.steps(),
                card.kinds(),
                effects(arm, own, scenarios.classes()),
                effects(arm, own, scenarios.reached()));
    }

    /** @param own by branch and counter: what the policy's own events add */
    private List<PolicyFinding.ClassEffect> effects(Arm arm, int[][] own, List<ScenarioClass> asked) {
        var scenarios = prepared.source().scenarios();
        int draws = arm.design().draws();
        int months = arm.design().months();
        int from = scenarios.from(months);
        var effects = new ArrayList<PolicyFinding.ClassEffect>();
        for (var c : asked) {
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
        return List.copyOf(effects);
    }
}
