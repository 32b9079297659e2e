package linchpin.app.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import linchpin.future.Arm;
import linchpin.future.Course;
import linchpin.future.Effect;
import linchpin.future.Probability;
import linchpin.scenario.Intervention;
import linchpin.scenario.Policy;
import linchpin.world.Parameters;

/** What policies would change, against the arm that does nothing. */
final class PolicyStudy {

    private final Prepared prepared;
    private final Arm base;
    private final OutlookStudy outlook;

    PolicyStudy(Prepared prepared, Arm base) {
        this.prepared = prepared;
        this.base = base;
        outlook = new OutlookStudy(prepared, base);
    }

    PolicyFinding find(Arm arm) {
        Policy policy = arm.policy();
        int draws = arm.design().draws();
        int[] own = own(policy, arm);
        var effects = new ArrayList<PolicyFinding.ClassEffect>();
        for (var c : prepared.source().scenarios().classes()) {
            double[] with = arm.obey(outlook.rule(c));
            double[] without = base.obey(outlook.rule(c));
            double[] answered = arm.obey(outlook.rule(c), own);
            effects.add(new PolicyFinding.ClassEffect(
                    c.id(),
                    c.title(),
                    Probability.of(with, draws),
                    Effect.of(with, without, draws, arm.drawn()),
                    Effect.of(answered, without, draws, arm.drawn())));
        }
        return new PolicyFinding(
                policy.id(),
                policy.title(),
                policy.says(),
                policy.interventions().stream().map(this::step).toList(),
                kinds(policy),
                effects);
    }

    /** What the policy's own events add to each counter. */
    private int[] own(Policy policy, Arm arm) {
        LocalDate first = prepared.asOf().plusDays(1);
        LocalDate end = first.plusMonths(arm.design().months());
        return prepared.tally()
                .count(
                        Course.of(policy, prepared.events(), first).added(),
                        (int) first.toEpochDay(),
                        (int) end.toEpochDay() - 1);
    }

    private String step(Intervention change) {
        return switch (change) {
            case Intervention.AddEvent a ->
                "%s: %s to %s, months %s"
                        .formatted(a.kind(), a.parties().sources(), a.parties().targets(), a.months());
            case Intervention.Lever l ->
                "lever %s by %s on %s, size %s, months %d to %d"
                        .formatted(
                                l.name(),
                                l.from(),
                                l.to(),
                                value(l.size()),
                                l.months().first(),
                                l.months().last());
            case Intervention.ScaleTie t ->
                "%s %s of %s with %s times %s, months %d to %d"
                        .formatted(
                                t.kind().name().toLowerCase(java.util.Locale.ROOT),
                                t.measure().replace('_', ' '),
                                t.from(),
                                t.to(),
                                value(t.factor()),
                                t.months().first(),
                                t.months().last());
            case Intervention.Stance s ->
                "%s shows more disapproval, by %s, months %d to %d"
                        .formatted(
                                s.actor(),
                                value(s.shift()),
                                s.months().first(),
                                s.months().last());
        };
    }

    private String value(String id) {
        var p = prepared.source().parameters().get(id);
        return "%s [%s, %s]".formatted(p.value(), p.low(), p.high());
    }

    /** How the sizes that a policy uses came about. */
    private List<String> kinds(Policy policy) {
        Parameters parameters = prepared.source().parameters();
        var kinds = new TreeSet<String>();
        for (Intervention change : policy.interventions()) {
            switch (change) {
                case Intervention.AddEvent a -> {}
                case Intervention.Lever l -> {
                    kinds.add(kind(parameters, l.size()));
                    kinds.add(kind(parameters, "lever." + l.name() + ".hostile"));
                }
                case Intervention.ScaleTie t -> kinds.add(kind(parameters, t.factor()));
                case Intervention.Stance s -> kinds.add(kind(parameters, s.shift()));
            }
        }
        return List.copyOf(kinds);
    }

    private static String kind(Parameters parameters, String id) {
        return parameters.get(id).origin().kind().name().toLowerCase(java.util.Locale.ROOT);
    }
}
