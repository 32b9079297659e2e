package linchpin.data.casefile;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import linchpin.data.portfolio.PortfolioFile;
import linchpin.exposure.Disruptions;
import linchpin.exposure.Losses;
import linchpin.world.Substitution;

/** The names of the behavior model that a case may or must use; the one place where they are listed. */
public final class ModelNames {

    private static final List<String> BEHAVIOR = List.of(
            "model.habit.long.days",
            "model.habit.short.days",
            "model.habit.quick.days",
            "model.memory.days",
            "model.excitation.short.days",
            "model.excitation.long.days",
            "model.level.days",
            "model.smoothing.events",
            "model.smoothing.target.events",
            "model.explosion.events-a-day",
            "prior.habit",
            "prior.covariate",
            "prior.target",
            "prior.act",
            "prior.excitation",
            "prior.level",
            "prior.exposure-step",
            "term.patron-constraint-force",
            "term.patron-constraint-aid",
            "term.emboldening",
            "term.entrapment.reliability.below-war");

    private static final List<String> POOL = List.of("model.pool.weight", "model.pool.least");

    private static final List<String> PIVOT = List.of("pivot.years", "pivot.window.months", "pivot.least.events");

    /**
     * Parameters that every case must have: constants of the model, priors, terms that no history identifies, what finds another way, the pool of
     * simulation and past, how far back stances are looked at, and what interrupts a firm and what that costs.
     */
    public static final List<String> PARAMETERS = Stream.of(
                    BEHAVIOR,
                    Substitution.PARAMETERS,
                    POOL,
                    PIVOT,
                    Disruptions.PARAMETERS,
                    Losses.PARAMETERS,
                    PortfolioFile.PARAMETERS)
            .flatMap(List::stream)
            .toList();

    /** Terms of the behavior model that a thesis may name. */
    public static final Set<String> TERMS = Set.of(
            "habit-4y",
            "habit-1y",
            "memory-own",
            "memory-back",
            "alliance",
            "balance",
            "dependence",
            "distance",
            "capability",
            "patron-constraint-force",
            "patron-constraint-aid",
            "entrapment",
            "emboldening",
            "excitation-own",
            "excitation-back",
            "talks-to-tests",
            "backing-to-tests",
            "exercises-to-tests",
            "tests-to-posture",
            "growth-restrains");

    private ModelNames() {}

    /** The parameters that carry the effect of a lever on cooperative and on hostile acts. */
    public static List<String> leverParameters(String lever) {
        return List.of("lever.%s.cooperative".formatted(lever), "lever.%s.hostile".formatted(lever));
    }
}
