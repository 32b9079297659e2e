package linchpin.behavior;

import linchpin.world.Parameter;

/** The constants of the model, as a test needs them. */
final class Constants {

    static final Settings.Decay DECAY =
            new Settings.Decay(1461, 365.25, 14, 14, 90, new Settings.Level(730, 1096, 1461));

    private Constants() {}

    /** With priors as wide as those of a case. */
    static Settings settings() {
        var origin = new Parameter.Origin(Parameter.Kind.ELICITED, "s1", "");
        var reliability = new Parameter("reliability", 0.06, 0.02, 0.13, Parameter.Shape.BETA, "share", origin);
        var strategic = new Settings.Strategic(
                new Settings.Normal(0.15, 0.5),
                new Settings.Normal(0.1, 0.7),
                new Settings.Normal(-0.2, 0.3),
                reliability);
        return new Settings(
                DECAY,
                2,
                40,
                new Settings.Priors(
                        new Settings.Normal(0.5, 0.5), 0.3, 0.5, 1.5, new Settings.Rate(0.3, 1.5), 0.3, strategic));
    }
}
