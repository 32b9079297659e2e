package linchpin.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Items of a firm that live through a future together because they share suppliers: each month what a supplier can send goes first where
 * a dollar of it saves most. That is known in the month; nothing is kept for later.
 */
final class Rationed {

    private final Sample sample;
    private final List<Life> lives;
    private final List<Claim> claims = new ArrayList<>();
    private final double[] free;

    /** @param pool the supplier's place among those that are shared, or -1 */
    private record Claim(int life, int way, int pool) {}

    Rationed(Sample sample, List<Shared> shared, List<Life> lives) {
        this.sample = sample;
        this.lives = lives;
        free = shared.stream().mapToDouble(Shared::month).toArray();
        for (int i = 0; i < lives.size(); i++) {
            Life life = lives.get(i);
            for (int w = 0; w < life.ways(); w++) {
                int pool = Shared.of(shared, life.place(), life.source(w));
                claims.add(new Claim(i, w, pool));
                if (pool >= 0) {
                    free[pool] = Math.max(0, free[pool] - life.always(w));
                }
            }
        }
    }

    /** Cost of all items in a future, USD. */
    double cost(int f) {
        var order = new ArrayList<>(claims);
        order.sort(Comparator.comparingDouble(c -> -saves(c, f)));
        var states = lives.stream().map(Life::state).toList();
        double[] missing = new double[lives.size()];
        double sum = 0;
        for (int m = 0; m < sample.months(); m++) {
            boolean some = false;
            for (int i = 0; i < missing.length; i++) {
                sum += lives.get(i).price(f, m);
                missing[i] = lives.get(i).missing(f, m, states.get(i));
                some |= missing[i] > 0;
            }
            sum += some ? served(f, m, order, states, missing) : 0;
        }
        for (Life life : lives) {
            sum += life.started(f);
        }
        return sum;
    }

    private double saves(Claim claim, int f) {
        Life life = lives.get(claim.life);
        return life.margin(f) - life.extra(claim.way);
    }

    private double served(int f, int m, List<Claim> order, List<Life.State> states, double[] missing) {
        double[] left = free.clone();
        double sum = 0;
        for (Claim claim : order) {
            Life life = lives.get(claim.life);
            if (missing[claim.life] > 0 && saves(claim, f) > 0) {
                double bought = Math.min(missing[claim.life], life.brings(claim.way, f, m, states.get(claim.life)));
                if (claim.pool >= 0) {
                    bought = Math.min(bought, left[claim.pool] / life.month());
                    left[claim.pool] -= bought * life.month();
                }
                missing[claim.life] -= bought;
                sum += life.month() * bought * life.extra(claim.way);
            }
        }
        for (int i = 0; i < missing.length; i++) {
            sum += lives.get(i).month() * missing[i] * lives.get(i).margin(f);
        }
        return sum;
    }
}
