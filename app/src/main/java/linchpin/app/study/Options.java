package linchpin.app.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import linchpin.future.Design;
import linchpin.scenario.Policy;

/**
 * What one run is asked for.
 *
 * @param policies to be compared with doing nothing
 * @param dropped terms that are left out of every arm
 */
public record Options(long seed, int runs, int months, int threads, List<Policy> policies, Set<String> dropped) {

    /** With all terms. */
    public Options(long seed, int runs, int months, int threads, List<Policy> policies) {
        this(seed, runs, months, threads, policies, Set.of());
    }

    private static final int COMBINATIONS = 24;
    private static final int LEAST_DRAWS = 216;
    private static final int MOST_DRAWS = 960;
    private static final int BRANCHES_A_DRAW = 8;

    /** The same with some terms left out. */
    public Options without(Set<String> terms) {
        return new Options(seed, runs, months, threads, policies, terms);
    }

    /**
     * Deals the runs to parameter draws: a multiple of the 24 structural combinations, at least 216 where there are runs
     * enough.
     */
    public Design design() {
        int draws = runs < 2 * LEAST_DRAWS
                ? Math.max(2, runs / 2)
                : Math.clamp(runs / BRANCHES_A_DRAW / COMBINATIONS * COMBINATIONS, LEAST_DRAWS, MOST_DRAWS);
        return new Design(seed, runs, draws, months, threads, dropped);
    }

    LocalDate horizonEnds(LocalDate asOf) {
        return asOf.plusDays(1).plusMonths(months).minusDays(1);
    }
}
