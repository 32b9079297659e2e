package linchpin.app.study;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import linchpin.event.Deed;
import linchpin.future.Arm;
import linchpin.future.Course;
import linchpin.future.Effect;
import linchpin.future.Probability;
import linchpin.scenario.Intervention;
import linchpin.scenario.Policy;
import linchpin.scenario.ScenarioClass;
import linchpin.supply.Flow;
import linchpin.world.Parameters;

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
        return new PolicyFinding(
                policy.id(),
                policy.title(),
                policy.says(),
                policy.interventions().stream().map(this::step).toList(),
                kinds(policy),
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

    private String step(Intervention change) {
        return switch (change) {
            case Intervention.AddEvent a ->
                "%s: %s towards %s, months %s"
                        .formatted(
                                names(a.parties().sources()),
                                deed(a.kind()),
                                names(a.parties().targets()),
                                a.months().stream().map(String::valueOf).collect(joining(", ")));
            case Intervention.Lever l ->
                "Lever \u201c%s\u201d by %s on %s, size %s, %s"
                        .formatted(
                                spaced(l.name()),
                                names(l.from()),
                                names(l.to()),
                                value(l.size()) + times(l.intensity()),
                                months(l.months()));
            case Intervention.ScaleTie t ->
                "%s of %s with %s times %s, %s"
                        .formatted(
                                capital(spaced(t.tie().name())),
                                names(List.of(t.tie().from())),
                                names(List.of(t.tie().to())),
                                value(t.factor()) + power(t.intensity()),
                                months(t.months()));
            case Intervention.Stance s ->
                "%s shows more disapproval, log-odds by %s, %s"
                        .formatted(
                                names(List.of(s.actor())), value(s.shift()) + times(s.intensity()), months(s.months()));
            case Intervention.ScaleFlow f ->
                "%s times %s, %s"
                        .formatted(flow(f.flow()), value(f.factor()) + power(f.intensity()), months(f.months()));
            case Intervention.Activity a ->
                "%s acts more or less often: cooperation times %s, hostility times %s; disapproval by %s, supply times %s, %s"
                        .formatted(
                                names(List.of(a.actor())),
                                a.cooperative(),
                                a.hostile(),
                                a.disapproval(),
                                a.supply(),
                                months(a.months()));
            case Intervention.When w ->
                "Each month, if the last %d saw %s: %s; else: %s"
                        .formatted(
                                w.months(),
                                w.rule().words(prepared.source().scenarios()::title),
                                side(w.then()),
                                side(w.otherwise()));
            case Intervention.Vote v ->
                "A draft by %s about %s put to the vote in month %d; if adopted: %s; if vetoed: %s"
                        .formatted(
                                names(List.of(v.by())),
                                names(List.of(v.about())),
                                v.month(),
                                side(v.passed()),
                                side(v.vetoed()));
        };
    }

    private String flow(String id) {
        return prepared.source().supplies().flows().stream()
                .filter(f -> f.id().equals(id))
                .map(Flow::title)
                .findFirst()
                .orElse(id);
    }

    private String side(List<Intervention> steps) {
        return steps.isEmpty() ? "nothing" : steps.stream().map(this::step).collect(joining(", and "));
    }

    private String names(List<String> codes) {
        var roster = prepared.source().roster();
        return codes.stream()
                .map(c -> roster.actors().get(roster.indexOf(c)).name())
                .collect(joining(", "));
    }

    private static String deed(Deed.Kind kind) {
        String act = kind.act().name().toLowerCase(Locale.ROOT);
        return kind.mode().isEmpty() ? act : act + " (" + spaced(kind.mode()) + ")";
    }

    private static String spaced(String id) {
        return id.replace('-', ' ').replace('_', ' ');
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String months(Intervention.Months months) {
        return "months %d to %d".formatted(months.first(), months.last());
    }

    private static String times(double intensity) {
        return intensity == 1 ? "" : " times " + intensity;
    }

    private static String power(double intensity) {
        return intensity == 1 ? "" : " to the power " + intensity;
    }

    private String value(String id) {
        var p = prepared.source().parameters().get(id);
        return "%s [%s, %s]".formatted(p.value(), p.low(), p.high());
    }

    /** How the sizes that a policy uses came about. */
    private List<String> kinds(Policy policy) {
        Parameters parameters = prepared.source().parameters();
        var kinds = new TreeSet<String>();
        for (Intervention change : policy.steps()) {
            switch (change) {
                case Intervention.AddEvent a -> {}
                case Intervention.Activity a -> {}
                case Intervention.When w -> {}
                case Intervention.Vote v -> kinds.add("estimated");
                case Intervention.Lever l -> {
                    kinds.add(kind(parameters, l.size()));
                    kinds.add(kind(parameters, "lever." + l.name() + ".hostile"));
                }
                case Intervention.ScaleTie t -> kinds.add(kind(parameters, t.factor()));
                case Intervention.Stance s -> kinds.add(kind(parameters, s.shift()));
                case Intervention.ScaleFlow f -> kinds.add(kind(parameters, f.factor()));
            }
        }
        return List.copyOf(kinds);
    }

    private static String kind(Parameters parameters, String id) {
        return parameters.get(id).origin().kind().name().toLowerCase(Locale.ROOT);
    }
}
