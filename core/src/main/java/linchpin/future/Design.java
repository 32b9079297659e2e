package linchpin.future;

import java.time.LocalDate;
import java.util.Set;

/**
 * How much is played.
 *
 * @param seed of everything random
 * @param runs branches of each arm
 * @param draws joint draws of the parameters; branches are dealt to them in turn
 * @param months horizon
 * @param threads workers; the results do not depend on it
 * @param dropped terms whose coefficients are zero in every draw of every arm: what would follow if they did not exist
 */
public record Design(long seed, int runs, int draws, int months, int threads, Set<String> dropped) {

    /** With all terms. */
    public Design(long seed, int runs, int draws, int months, int threads) {
        this(seed, runs, draws, months, threads, Set.of());
    }

    public static final int LONGEST_MONTHS = 120;

    /** Beyond this the counts of all branches outgrow a usual memory, and no interval narrows visibly. */
    public static final int MOST_RUNS = 100_000;

    public Design {
        if (runs < 2 || draws < 2 || runs < draws) {
            throw new IllegalArgumentException(
                    "There must be at least 2 runs (%d) and 2 draws (%d), and as many runs as draws.\nMaybe --runs is too small."
                            .formatted(runs, draws));
        }
        if (runs > MOST_RUNS) {
            throw new IllegalArgumentException(
                    "There must be at most %d runs, not %d.\nMaybe a few thousand will do: the total interval does not narrow with runs."
                            .formatted(MOST_RUNS, runs));
        }
        if (months < 1 || months > LONGEST_MONTHS) {
            throw new IllegalArgumentException(
                    "The horizon (%d months) must lie between 1 and %d months.\nMaybe it was meant in days."
                            .formatted(months, LONGEST_MONTHS));
        }
    }

    /** The key of everything that is drawn in a branch. */
    long branchKey(int branch) {
        return Keyed.mix(Keyed.mix(seed, 0xB4A2C4), branch);
    }

    /** The first day of each month of the horizon, and the day after it, counted from 1970-01-01. */
    int[] monthStarts(LocalDate first) {
        int[] starts = new int[months + 1];
        for (int m = 0; m <= months; m++) {
            starts[m] = (int) first.plusMonths(m).toEpochDay();
        }
        return starts;
    }
}
