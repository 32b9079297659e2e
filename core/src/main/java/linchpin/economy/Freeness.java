package linchpin.economy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wedges of a solve as numbers per flow: {@code reach}, the old trade share times the change of trade cost to the power −θ,
 * and {@code kept}, the same times the part of the buyer's money that reaches the producer. Quotas and caps move while the
 * solve goes on, so their cells are written anew in every step.
 */
final class Freeness {

    final double[] reach;
    final double[] kept;
    final double @Nullable [] exportTax;
    final boolean taxed;
    final List<Cell> quotas;
    final List<Cell> caps;

    /** A flow with a wedge of its own, and its numbers where that wedge is 1. */
    record Cell(int flow, double limit, double scale, boolean seller, double reach, double kept, double tax) {}

    Freeness(Baseline base, Elasticities elasticities, Wedges wedges) {
        double[] oldTariff = base.border().tariff();
        double[] oldTax = base.border().exportTax();
        double[] tariff = wedges.tariff() == null ? oldTariff : wedges.tariff();
        double[] tax = wedges.exportTax() == null ? oldTax : wedges.exportTax();
        boolean moving = !wedges.quotas().isEmpty() || !wedges.caps().isEmpty();
        boolean sellers =
                !wedges.caps().isEmpty() || wedges.quotas().stream().anyMatch(q -> q.rents() == Instrument.Side.SELLER);
        double[] trade = base.shares().trade();
        int block = base.regions() * base.regions();
        taxed = tariff != null || tax != null || moving;
        boolean same = tariff == oldTariff && tax == oldTax && wedges.iceberg() == null;
        reach = same && !moving ? trade : same ? trade.clone() : new double[trade.length];
        kept = taxed ? new double[trade.length] : reach;
        exportTax = tax != null ? tax.clone() : sellers ? ones(trade.length) : null;
        for (int j = 0; j < base.sectors(); j++) {
            double power = -elasticities.trade()[j];
            for (int f = j * block; !same && f < (j + 1) * block; f++) {
                double change = at(wedges.iceberg(), f);
                if (taxed) {
                    change *= at(tariff, f) * at(tax, f) / (at(oldTariff, f) * at(oldTax, f));
                }
                reach[f] = change == 1 ? trade[f] : trade[f] * Math.pow(change, power);
            }
            for (int f = j * block; taxed && f < (j + 1) * block; f++) {
                kept[f] = reach[f] / (at(tariff, f) * at(tax, f));
            }
        }
        quotas = wedges.quotas().stream()
                .map(q -> cell(
                        q.flow(), q.limit(), quantity(base, wedges, q.flow()), q.rents() == Instrument.Side.SELLER))
                .toList();
        caps = wedges.caps().stream()
                .map(c -> cell(c.flow(), c.limit() * at(oldTax, c.flow()), 1, true))
                .toList();
    }

    /** One over what a producer got for the flow before, times the new iceberg: turns its new value into a new quantity. */
    private static double quantity(Baseline base, Wedges wedges, int flow) {
        int n = base.regions();
        int buyer = (flow / (n * n)) * n + flow % n;
        double value = base.shares().trade()[flow]
                * base.totals().expenditure()[buyer]
                / (at(base.border().tariff(), flow) * at(base.border().exportTax(), flow));
        return value > 0 ? 1 / (value * at(wedges.iceberg(), flow)) : 0;
    }

    private Cell cell(int flow, double limit, double scale, boolean seller) {
        if (!(limit > 0)) {
            throw new IllegalArgumentException(
                    "The limit (%s) of a flow must be positive.\nMaybe use a prohibition.".formatted(limit));
        }
        return new Cell(flow, limit, scale, seller, reach[flow], kept[flow], at(exportTax, flow));
    }

    /** Writes the numbers of a flow without any wedge of its own. */
    void reset(Cell cell) {
        reach[cell.flow] = cell.reach;
        kept[cell.flow] = cell.kept;
        if (exportTax != null) {
            exportTax[cell.flow] = cell.tax;
        }
    }

    /** Puts a wedge (log) on top of those that its flow has. */
    void add(Cell cell, double wedge, double theta) {
        double t = Math.exp(wedge);
        double less = Math.exp(-theta * wedge);
        reach[cell.flow] *= less;
        kept[cell.flow] *= less / t;
        if (cell.seller && exportTax != null) {
            exportTax[cell.flow] *= t;
        }
    }

    static double at(double @Nullable [] array, int position) {
        return array == null ? 1 : array[position];
    }

    private static double[] ones(int size) {
        double[] ones = new double[size];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }
}
