package linchpin.behavior;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.pattern.Response;
import linchpin.supply.Supplies;
import linchpin.world.Parameter;
import linchpin.world.Parameters;

/**
 * The constants of the behavior model, each a row of {@code parameters.csv}.
 *
 * @param decay half-lives, in days
 * @param smoothing how far shares are pulled towards their bases
 * @param explosion events a day beyond which a branch counts as exploded
 * @param priors means and standard deviations of the coefficients
 * @param answers the responses of the case
 * @param supplies its stocks and what moves them
 */
public record Settings(
        Decay decay, Smoothing smoothing, double explosion, Priors priors, Answers answers, Supplies supplies) {

    /** Without responses and stocks. */
    public Settings(Decay decay, Smoothing smoothing, double explosion, Priors priors) {
        this(decay, smoothing, explosion, priors, new Answers(List.of(), 1, Map.of()));
    }

    /** Without stocks. */
    public Settings(Decay decay, Smoothing smoothing, double explosion, Priors priors, Answers answers) {
        this(decay, smoothing, explosion, priors, answers, Supplies.NONE);
    }

    /**
     * @param responses in the order of their coefficients
     * @param days half-life of the memory of their triggers
     * @param priors by id
     */
    public record Answers(List<Response> responses, double days, Map<String, Normal> priors) {

        /** Their ids. */
        public List<String> names() {
            return responses.stream().map(Response::id).toList();
        }

        public Normal prior(String response) {
            return Objects.requireNonNull(priors.get(response));
        }
    }

    /**
     * Half-lives in days.
     *
     * @param habitLong of the slow habit
     * @param habitShort of the quick habit
     * @param habitQuick of the habit of the last months, by which targets are chosen
     * @param memory of the short memory
     * @param excitationShort of the quick self-excitation
     * @param excitationLong of the slow self-excitation
     * @param level of the recency-weighted level; low and high are its structural variants
     */
    public record Decay(
            double habitLong,
            double habitShort,
            double habitQuick,
            double memory,
            double excitationShort,
            double excitationLong,
            Level level) {}

    /**
     * Pseudo-events that pull a share towards its base.
     *
     * @param shares of classes, acts and levels, and of the tables that the model is compared with
     * @param targets of the habits by which a target is chosen
     */
    public record Smoothing(double shares, double targets) {}

    /** Three half-lives of the level, in days. */
    public record Level(double low, double central, double high) {}

    /**
     * Prior laws.
     *
     * @param habit mean and sd of the log-share coefficients
     * @param covariate sd of covariates, mean 0
     * @param target sd of target effects, mean 0
     * @param act sd of act intercepts, mean 0
     * @param rate of excitation and level
     * @param exposureStep sd of the yearly random walk of reporting
     * @param strategic of the terms that stand at their priors
     */
    public record Priors(
            Normal habit,
            double covariate,
            double target,
            double act,
            Rate rate,
            double exposureStep,
            Strategic strategic) {}

    /** Scale of the half-normal branching ratios, and sd of the multiplier of the level, whose mean is 1. */
    public record Rate(double excitation, double level) {}

    /** A normal law. */
    public record Normal(double mean, double sd) {}

    /**
     * The terms that a compiled history cannot identify.
     *
     * @param constraintForce patron constraint on acts of force
     * @param constraintAid patron constraint on help
     * @param emboldening backing on hostile rates
     * @param reliability an ally's joining below war
     */
    public record Strategic(Normal constraintForce, Normal constraintAid, Normal emboldening, Parameter reliability) {}

    /** The constants of a case without responses and stocks. */
    public static Settings of(Parameters p) {
        return of(p, List.of(), Supplies.NONE);
    }

    /** Reads the constants of a case. */
    public static Settings of(Parameters p, List<Response> responses, Supplies supplies) {
        Parameter level = p.get("model.level.days");
        return new Settings(
                new Decay(
                        p.value("model.habit.long.days"),
                        p.value("model.habit.short.days"),
                        p.value("model.habit.quick.days"),
                        p.value("model.memory.days"),
                        p.value("model.excitation.short.days"),
                        p.value("model.excitation.long.days"),
                        new Level(level.low(), level.value(), level.high())),
                new Smoothing(p.value("model.smoothing.events"), p.value("model.smoothing.target.events")),
                p.value("model.explosion.events-a-day"),
                new Priors(
                        normal(p.get("prior.habit")),
                        p.get("prior.covariate").sd(),
                        p.get("prior.target").sd(),
                        p.get("prior.act").sd(),
                        new Rate(
                                p.value("prior.excitation"),
                                p.get("prior.level").sd()),
                        p.value("prior.exposure-step"),
                        new Strategic(
                                normal(p.get("term.patron-constraint-force")),
                                normal(p.get("term.patron-constraint-aid")),
                                normal(p.get("term.emboldening")),
                                p.get("term.entrapment.reliability.below-war"))),
                new Answers(
                        responses,
                        responses.isEmpty() ? 1 : p.value(Response.HALF_LIFE),
                        responses.stream().collect(toUnmodifiableMap(Response::id, r -> normal(p.get(r.prior()))))),
                supplies);
    }

    private static Normal normal(Parameter p) {
        return new Normal(p.value(), p.sd());
    }
}
