package linchpin.behavior;

import java.util.List;
import linchpin.world.Parameter;
import linchpin.world.Parameters;

/** The constants of the model, as a test needs them. */
public final class Constants {

    private static final double Z90 = 1.6448536269514722;
    private static final Parameter.Origin INVENTED = new Parameter.Origin(Parameter.Kind.ELICITED, "s1", "invented");

    static final Settings.Decay DECAY = settings().decay();

    private Constants() {}

    public static Settings settings() {
        return Settings.of(parameters());
    }

    /** With priors as wide as those of a case, and one lever. */
    public static Parameters parameters() {
        return new Parameters(List.of(
                fixed("model.habit.long.days", 1461),
                fixed("model.habit.short.days", 365),
                fixed("model.habit.quick.days", 90),
                fixed("model.memory.days", 14),
                fixed("model.excitation.short.days", 14),
                fixed("model.excitation.long.days", 90),
                new Parameter("model.level.days", 1096, 731, 1461, Parameter.Shape.LOGNORMAL, "days", INVENTED),
                fixed("model.smoothing.events", 2),
                fixed("model.smoothing.target.events", 1),
                fixed("model.explosion.events-a-day", 40),
                normal("prior.habit", 0.5, 0.5),
                normal("prior.covariate", 0, 0.3),
                normal("prior.target", 0, 0.5),
                normal("prior.act", 0, 1.5),
                fixed("prior.excitation", 0.3),
                normal("prior.level", 1, 1.5),
                fixed("prior.exposure-step", 0.3),
                normal("term.patron-constraint-force", 0.15, 0.5),
                normal("term.patron-constraint-aid", 0.1, 0.7),
                normal("term.emboldening", -0.2, 0.3),
                new Parameter(
                        "term.entrapment.reliability.below-war",
                        0.0625,
                        0.0176,
                        0.1279,
                        Parameter.Shape.BETA,
                        "probability",
                        INVENTED),
                fixed("lever.pressure.size", 1),
                fixed("lever.nothing.size", 0),
                normal("lever.pressure.cooperative", -1, 0.2),
                normal("lever.pressure.hostile", -1, 0.2),
                fixed("tie.halved", 0.5),
                fixed("substitution.trade", 0.5),
                fixed("substitution.stretch", 2),
                fixed("substitution.rail", 0.5),
                fixed("substitution.energy", 0.5),
                normal("stance.sterner", 0.5, 0.2)));
    }

    private static Parameter fixed(String id, double value) {
        return new Parameter(id, value, value, value, Parameter.Shape.FIXED, "", INVENTED);
    }

    private static Parameter normal(String id, double mean, double sd) {
        return new Parameter(id, mean, mean - Z90 * sd, mean + Z90 * sd, Parameter.Shape.NORMAL, "", INVENTED);
    }
}
