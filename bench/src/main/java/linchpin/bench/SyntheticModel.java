package linchpin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import linchpin.behavior.Behavior;
import linchpin.behavior.BehaviorFit;
import linchpin.behavior.Origin;
import linchpin.behavior.Settings;
import linchpin.event.Act;
import linchpin.event.Measure;
import linchpin.future.Course;
import linchpin.future.Experiment;
import linchpin.pattern.Counter;
import linchpin.pattern.Tally;
import linchpin.scenario.Intervention;
import linchpin.scenario.Intervention.Months;
import linchpin.scenario.Policy;
import linchpin.world.Parameter;
import linchpin.world.Parameters;

/** A behavior fitted to an invented case, and a policy that turns on every input that a policy can turn on. */
final class SyntheticModel {

    static final List<String> LEVERS = List.of("pressure");

    static final Parameters PARAMETERS = new Parameters(List.of(
            fixed("model.habit.long.days", 1461),
            fixed("model.habit.short.days", 365),
            fixed("model.memory.days", 14),
            fixed("model.excitation.short.days", 14),
            fixed("model.excitation.long.days", 90),
            parameter("model.level.days", 1096, 731, 1461),
            fixed("model.smoothing.events", 3),
            fixed("model.smoothing.target.events", 1),
            fixed("model.habit.quick.days", 90),
            fixed("model.explosion.events-a-day", 5000),
            normal("prior.habit", 0.5, 0.5),
            normal("prior.covariate", 0, 0.3),
            normal("prior.target", 0, 0.4),
            normal("prior.act", 0, 1),
            fixed("prior.excitation", 0.3),
            normal("prior.level", 1, 1.5),
            fixed("prior.exposure-step", 0.3),
            normal("term.patron-constraint-force", 0.15, 0.5),
            normal("term.patron-constraint-aid", 0.15, 0.6),
            normal("term.emboldening", -0.2, 0.3),
            parameter("term.entrapment.reliability.below-war", 0.0625, 0.0176, 0.1279),
            normal("lever.pressure.size", 1, 0.1),
            normal("lever.pressure.cooperative", 0, 0.2),
            normal("lever.pressure.hostile", 0, 0.2),
            normal("tie.press", 0.5, 0.1),
            normal("stance.press", 0.5, 0.2)));

    final SyntheticCase source;
    final Settings settings = Settings.of(PARAMETERS);
    final Behavior behavior;
    final Origin origin;

    SyntheticModel(int perYear) {
        source = new SyntheticCase(perYear);
        behavior = BehaviorFit.fit(source.events, source.ties(LEVERS.size()), settings, SyntheticCase.END);
        origin = Origin.of(source.events, source.ties(LEVERS.size()), settings, SyntheticCase.END);
    }

    /** Five counters over all kinds of deed, as a case has them. */
    Experiment experiment() {
        var counters = new ArrayList<Counter>();
        for (int c = 0; c < 5; c++) {
            var what = new Counter.What(Set.of(Act.values()[3 * c], Act.values()[3 * c + 1]), Set.of(), Set.of());
            counters.add(new Counter("c" + c, Set.of(SyntheticCase.code(c)), Set.of(), what, c % 2 == 0));
        }
        var tally = new Tally(counters, source.roster, source.events.kinds());
        return new Experiment(behavior, origin, source.events, settings, PARAMETERS, LEVERS, tally);
    }

    /** Adds events, pulls a lever, halves a tie and stiffens a patron, over the whole horizon. */
    Course course() {
        var always = new Months(1, 120);
        List<String> senders = List.of(SyntheticCase.code(1), SyntheticCase.code(2));
        List<String> receivers = List.of(SyntheticCase.code(3), SyntheticCase.code(4));
        var policy = new Policy(
                "press",
                "Press",
                "Everything at once.",
                List.of(
                        new Intervention.Lever("pressure", senders, receivers, "lever.pressure.size", always),
                        new Intervention.ScaleTie(
                                new Measure.Subject(
                                        Measure.Kind.TRADE,
                                        SyntheticCase.DEPENDENCE,
                                        SyntheticCase.code(3),
                                        SyntheticCase.code(1)),
                                "tie.press",
                                1,
                                always),
                        new Intervention.Stance(SyntheticCase.code(1), "stance.press", 1, always)));
        return Course.of(policy, source.events, SyntheticCase.END);
    }

    private static Parameter fixed(String id, double value) {
        return new Parameter(id, value, value, value, Parameter.Shape.FIXED, "", origin());
    }

    private static Parameter normal(String id, double mean, double sd) {
        double half = 1.6448536269514722 * sd;
        return new Parameter(id, mean, mean - half, mean + half, Parameter.Shape.NORMAL, "", origin());
    }

    private static Parameter parameter(String id, double value, double low, double high) {
        return new Parameter(id, value, low, high, Parameter.Shape.BETA, "", origin());
    }

    private static Parameter.Origin origin() {
        return new Parameter.Origin(Parameter.Kind.ELICITED, "s", "invented");
    }
}
