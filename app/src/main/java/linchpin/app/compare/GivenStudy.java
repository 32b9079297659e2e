package linchpin.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import linchpin.app.study.Prepared;
import linchpin.future.Arm;
import linchpin.future.Effect;
import linchpin.future.Probability;
import linchpin.pattern.Rule;

/** Tells "it happened" from "do it". */
public final class GivenStudy {

    private GivenStudy() {}

    /**
     * @param arms the first does nothing; the others are of policies that do it
     * @param condition asked of the same window as the classes, with thresholds for the whole window
     * @param what the condition in words
     */
    public static Given find(Prepared prepared, List<Arm> arms, Rule condition, String what) {
        var scenarios = prepared.source().scenarios();
        Arm base = arms.getFirst();
        int months = base.design().months();
        int draws = base.design().draws();
        int from = scenarios.from(months);
        double[] given = base.obey(scenarios.asked(condition, months), from);
        var rows = Stream.concat(scenarios.classes().stream(), scenarios.outcomes().stream())
                .map(c -> {
                    Rule rule = scenarios.asked(c.rule(), months);
                    double[] hits = base.obey(rule, from);
                    return new Given.Row(
                            c.id(),
                            c.title(),
                            Probability.of(hits, draws),
                            Probability.given(hits, given, draws).orElse(null),
                            done(arms, rule, from, hits));
                })
                .toList();
        return new Given(
                what,
                Probability.of(given, draws),
                rows,
                arms.stream().skip(1).map(a -> a.policy().title()).toList());
    }

    private static List<Given.Done> done(List<Arm> arms, Rule rule, int from, double[] without) {
        var done = new ArrayList<Given.Done>();
        for (Arm arm : arms.subList(1, arms.size())) {
            double[] with = arm.obey(rule, from);
            int draws = arm.design().draws();
            done.add(new Given.Done(
                    arm.policy().id(), Probability.of(with, draws), Effect.of(with, without, draws, arm.drawn())));
        }
        return done;
    }
}
