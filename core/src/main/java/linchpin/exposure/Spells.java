package linchpin.exposure;

import linchpin.future.Arm;
import linchpin.future.Keyed;
import linchpin.world.Law;

/**
 * When something is interrupted, and how long. Events beyond the usual pace are the clock: with {@code N(m)} events in the first
 * {@code m} months and a usual pace {@code u}, the clock stands at {@code p · max over k ≤ m of (N(k) − u·k)}, never below 0, and
 * interruptions come as a Poisson process of rate one in it. The numbers that it takes are keyed by future and place, so that under a
 * policy that adds an event each interruption comes at the same time or earlier, never later.
 */
final class Spells {

    private static final long SALT = 0xE7905;
    private static final double DAYS_A_MONTH = 365.0 / 12;

    /** Sizes by draw. */
    record Sizes(double[] hazard, double[] share, double[] days, double[] spread) {}

    /** Hears of an interruption. */
    @FunctionalInterface
    interface Spell {
        /**
         * @param start months since the horizon began
         * @param length months
         * @param share of the flow that stops
         */
        void at(double start, double length, double share);
    }

    private final Arm arm;
    private final double[] usual;
    private final Sizes sizes;
    private final int counter;
    private final int[] not;
    private final long place;

    Spells(Arm arm, double[] usual, Sizes sizes, Threat threat, String luck) {
        this.arm = arm;
        this.usual = usual;
        this.sizes = sizes;
        counter = arm.tally().indexOf(threat.counted().id());
        not = threat.not().stream().mapToInt(c -> arm.tally().indexOf(c.id())).toArray();
        place = Keyed.mix(Keyed.mix(arm.design().seed(), SALT), (threat.cause().name() + " " + luck).hashCode());
    }

    /** Tells the interruptions of a future in the order in which they come. */
    void each(int future, Spell spell) {
        int months = arm.design().months();
        int draw = future % arm.design().draws();
        double pace = usual[counter];
        for (int n : not) {
            pace -= usual[n];
        }
        double hazard = sizes.hazard[draw];
        long key = 0;
        int k = 0;
        double next = Double.NaN;
        double seen = 0;
        double clock = 0;
        for (int m = 0; m < months; m++) {
            seen += arm.inMonth(future, m, counter);
            for (int n : not) {
                seen -= arm.inMonth(future, m, n);
            }
            double now = Math.max(clock, hazard * (seen - pace * (m + 1)));
            if (now > clock && k == 0) {
                key = Keyed.mix(place, future);
                next = gap(key, k++);
            }
            while (now > clock && next <= now) {
                spell.at(m + (next - clock) / (now - clock), length(key, k, draw), sizes.share[draw]);
                next += gap(key, k++);
            }
            clock = now;
        }
    }

    private static double gap(long key, int k) {
        return -Math.log(Keyed.uniform(key, Keyed.Purpose.COUNT, k));
    }

    private double length(long key, int k, int draw) {
        double z = Law.normal(Keyed.uniform(key, Keyed.Purpose.SPARE, k));
        return sizes.days[draw] * Math.exp(sizes.spread[draw] * z) / DAYS_A_MONTH;
    }

    /** Share of a month, from 0, that lies between two times. */
    static double overlap(int month, double start, double end) {
        return Math.max(0, Math.min(month + 1, end) - Math.max(month, start));
    }

    static double months(double days) {
        return days / DAYS_A_MONTH;
    }
}
