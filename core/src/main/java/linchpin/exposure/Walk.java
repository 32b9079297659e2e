package linchpin.exposure;

import java.util.Comparator;
import java.util.List;

/**
 * What an item costs the firm in one future while its lane stops: stock is used first, then other sources that are ready, cheapest
 * first, and what is still missing costs the margin.
 */
final class Walk {

    private final double cover;
    private final double refill;
    private final double[] extra;
    private final double[] capacity;
    private final double[] lead;
    private final int[] lanes;

    /**
     * @param refillMonths to fill an empty stock again
     */
    Walk(Item item, Outages outages, double refillMonths) {
        cover = Spells.months(item.terms().coverDays());
        refill = cover / Math.max(1e-9, refillMonths);
        List<Alternative> ready = item.alternatives().stream()
                .filter(Alternative::ready)
                .sorted(Comparator.comparingDouble(Alternative::extraCost))
                .toList();
        extra = ready.stream().mapToDouble(Alternative::extraCost).toArray();
        capacity = ready.stream().mapToDouble(Alternative::capacity).toArray();
        lead = ready.stream().mapToDouble(a -> Spells.months(a.leadDays())).toArray();
        lanes = ready.stream().mapToInt(a -> outages.lane(a.lane())).toArray();
    }

    /** Whether the stock alone outlasts all that stops over the horizon, months of full stop. */
    boolean covers(double stopped) {
        return stopped <= cover;
    }

    /**
     * Cost by month, as a share of a month's value.
     *
     * @param stopped by month from {@code at} on
     * @param margin lost for each dollar that is missing
     * @param cost filled; as long as the horizon
     * @return the sum
     */
    double cost(float[] stopped, int at, int future, double margin, Outages outages, double[] cost) {
        double stock = cover;
        double onset = -1;
        double sum = 0;
        for (int m = 0; m < cost.length; m++) {
            double gap = stopped[at + m];
            cost[m] = 0;
            if (gap <= 0) {
                onset = -1;
                stock = Math.min(cover, stock + refill);
                continue;
            }
            onset = onset < 0 ? m : onset;
            double used = Math.min(stock, gap);
            double missing = gap - used;
            stock = Math.min(cover, stock - used + (1 - gap) * refill);
            for (int a = 0; a < lanes.length && missing > 0 && extra[a] < margin; a++) {
                double there = Math.clamp(m + 1 - onset - lead[a], 0, 1);
                double most = there == 0 ? 0 : there * capacity[a] * (1 - outages.stopped(lanes[a], future, m));
                double bought = Math.min(missing, most);
                cost[m] += bought * extra[a];
                missing -= bought;
            }
            cost[m] += missing * margin;
            sum += cost[m];
        }
        return sum;
    }
}
