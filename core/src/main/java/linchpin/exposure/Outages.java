package linchpin.exposure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of each lane's flow stops and by how much its price changes, in every future and month. What stops is
 * {@code 1 − Π(1 − s)} over the strands of the lane, what is dearer their sum. Immutable.
 */
public final class Outages {

    private static final double DAYS_A_MONTH = 365.0 / 12;

    private final List<Lane> lanes;
    private final Map<Lane, Integer> index = new HashMap<>();
    private final int futures;
    private final int months;
    private final Strand[][] stops;
    private final Strand[][] prices;

    /**
     * @param strands by lane; a strand that does nothing is passed over
     */
    Outages(Map<Lane, List<Strand>> strands, int futures, int months) {
        this.futures = futures;
        this.months = months;
        lanes = List.copyOf(strands.keySet());
        stops = new Strand[lanes.size()][];
        prices = new Strand[lanes.size()][];
        Map<Strand, Boolean> idle = new IdentityHashMap<>();
        strands.forEach((lane, all) -> {
            int l = index.size();
            index.put(lane, l);
            var active = all.stream()
                    .filter(s -> !idle.computeIfAbsent(s, Strand::idle))
                    .toList();
            stops[l] = only(active, Strand.Effect.STOP);
            prices[l] = only(active, Strand.Effect.PRICE);
        });
    }

    private static Strand[] only(List<Strand> strands, Strand.Effect effect) {
        return strands.stream().filter(s -> s.effect() == effect).toArray(Strand[]::new);
    }

    /**
     * Given outright, all by one cause.
     *
     * @param stopped by lane and cell {@code future * months + month}
     * @param dearer the same
     */
    public static Outages of(List<Lane> lanes, int months, float[][] stopped, float[][] dearer) {
        Map<Lane, List<Strand>> strands = new LinkedHashMap<>();
        for (int l = 0; l < lanes.size(); l++) {
            var own = new ArrayList<Strand>();
            own.add(new Strand(Cause.CONFLICT, lanes.get(l).country(), Strand.Effect.STOP, stopped[l]));
            own.add(new Strand(Cause.PRICES, lanes.get(l).country(), Strand.Effect.PRICE, dearer[l]));
            strands.put(lanes.get(l), own);
        }
        return new Outages(strands, stopped[0].length / months, months);
    }

    public List<Lane> lanes() {
        return lanes;
    }

    /** Position of a lane. */
    public int lane(Lane lane) {
        Integer at = index.get(lane);
        if (at == null) {
            throw new IllegalArgumentException(
                    "The lane (%s) has no outages.\nMaybe it belongs to another portfolio.".formatted(lane));
        }
        return at;
    }

    public int futures() {
        return futures;
    }

    public int months() {
        return months;
    }

    /** Share of a month's flow that does not come, 0 to 1. */
    public float stopped(int lane, int future, int month) {
        float left = 1;
        for (Strand s : stops[lane]) {
            left *= 1 - s.size()[future * months + month];
        }
        return 1 - left;
    }

    /** Relative change of price; 0.1 is a tenth dearer. */
    public float dearer(int lane, int future, int month) {
        float sum = 0;
        for (Strand s : prices[lane]) {
            sum += s.size()[future * months + month];
        }
        return sum;
    }

    /** What stops on a lane, by cell {@code future * months + month}; a fresh array. */
    public float[] stopped(int lane) {
        float[] left = new float[futures * months];
        Arrays.fill(left, 1);
        for (Strand s : stops[lane]) {
            for (int c = 0; c < left.length; c++) {
                left[c] *= 1 - s.size()[c];
            }
        }
        for (int c = 0; c < left.length; c++) {
            left[c] = 1 - left[c];
        }
        return left;
    }

    /** How much dearer a lane is, by cell {@code future * months + month}; a fresh array. */
    public float[] dearer(int lane) {
        float[] sum = new float[futures * months];
        for (Strand s : prices[lane]) {
            for (int c = 0; c < sum.length; c++) {
                sum[c] += s.size()[c];
            }
        }
        return sum;
    }

    /** The longest stop of a lane in each of some futures, in days of full stop, ascending. */
    public double[] longest(int lane, int[] of) {
        float[] stopped = stopped(lane);
        double[] longest = new double[of.length];
        for (int f = 0; f < of.length; f++) {
            double run = 0;
            for (int m = 0; m < months; m++) {
                float now = stopped[of[f] * months + m];
                run = now > 0 ? run + now : 0;
                longest[f] = Math.max(longest[f], run * DAYS_A_MONTH);
            }
        }
        Arrays.sort(longest);
        return longest;
    }

    /** The strands by which a lane may stop. */
    List<Strand> stops(int lane) {
        return List.of(stops[lane]);
    }

    /** The strands that move its price. */
    List<Strand> prices(int lane) {
        return List.of(prices[lane]);
    }
}
