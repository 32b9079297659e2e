package linchpin.economy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An instrument on the flows between some sellers and some buyers in some sectors. Flows within a region are left alone.
 *
 * @param instrument what is done
 * @param sellers positions of the selling regions
 * @param buyers positions of the buying regions
 * @param sectors positions of the sectors
 */
public record Shock(Instrument instrument, Set<Integer> sellers, Set<Integer> buyers, Set<Integer> sectors) {

    public Shock {
        sellers = Set.copyOf(sellers);
        buyers = Set.copyOf(buyers);
        sectors = Set.copyOf(sectors);
    }

    /** The wedges of several shocks, applied in order: icebergs and extra tariffs multiply, all else replaces. */
    public static Wedges compile(Baseline base, List<Shock> shocks) {
        var draft = new Draft(base);
        for (Shock shock : shocks) {
            for (int j : sorted(shock.sectors)) {
                for (int i : sorted(shock.sellers)) {
                    for (int n : sorted(shock.buyers)) {
                        if (i != n) {
                            draft.apply(shock.instrument, base.flow(j, i, n));
                        }
                    }
                }
            }
        }
        return new Wedges(draft.tariff, draft.iceberg, draft.exportTax, draft.quotas, draft.caps);
    }

    private static List<Integer> sorted(Set<Integer> positions) {
        return positions.stream().sorted().toList();
    }

    private static final class Draft {

        private final Baseline base;
        private double @Nullable [] tariff;
        private double @Nullable [] iceberg;
        private double @Nullable [] exportTax;
        private final List<Wedges.Quota> quotas = new ArrayList<>();
        private final List<Wedges.Cap> caps = new ArrayList<>();

        Draft(Baseline base) {
            this.base = base;
        }

        void apply(Instrument instrument, int flow) {
            switch (instrument) {
                case Instrument.Tariff t -> tariff()[flow] = 1 + t.rate();
                case Instrument.ExtraTariff t -> tariff()[flow] *= 1 + t.rate();
                case Instrument.Iceberg b -> iceberg()[flow] *= b.factor();
                case Instrument.ExportTax t -> exportTax()[flow] = 1 + t.rate();
                case Instrument.Prohibition p -> iceberg()[flow] = Double.POSITIVE_INFINITY;
                case Instrument.Quota q -> {
                    quotas.removeIf(old -> old.flow() == flow);
                    quotas.add(new Wedges.Quota(flow, q.limit(), capped(flow) ? Instrument.Side.BUYER : q.rents()));
                }
                case Instrument.PriceCap c -> {
                    caps.removeIf(old -> old.flow() == flow);
                    caps.add(new Wedges.Cap(flow, c.limit()));
                    double limit = quotas.stream()
                            .filter(old -> old.flow() == flow)
                            .mapToDouble(Wedges.Quota::limit)
                            .findFirst()
                            .orElse(1);
                    quotas.removeIf(old -> old.flow() == flow);
                    quotas.add(new Wedges.Quota(flow, limit, Instrument.Side.BUYER));
                }
            }
        }

        private boolean capped(int flow) {
            return caps.stream().anyMatch(cap -> cap.flow() == flow);
        }

        private double[] tariff() {
            if (tariff == null) {
                tariff = copyOrOnes(base.border().tariff());
            }
            return tariff;
        }

        private double[] iceberg() {
            if (iceberg == null) {
                iceberg = copyOrOnes(null);
            }
            return iceberg;
        }

        private double[] exportTax() {
            if (exportTax == null) {
                exportTax = copyOrOnes(base.border().exportTax());
            }
            return exportTax;
        }

        private double[] copyOrOnes(double @Nullable [] old) {
            if (old != null) {
                return old.clone();
            }
            double[] ones = new double[base.shares().trade().length];
            Arrays.fill(ones, 1);
            return ones;
        }
    }
}
