package linchpin.plan;

import java.util.List;
import linchpin.exposure.Alternative;
import linchpin.exposure.Item;

/**
 * More than any plan can save: in each future alone, each dollar that is missing is served by the cheapest thing that a firm could have
 * had there, had it known, whatever it costs to get ready and whatever the budget; prices are fixed and supply is shifted only where that
 * pays. So it bounds what perfect foresight would save, which is less.
 */
final class Foresight {

    private static final double YEAR = 12;

    private final Sample sample;
    private final Tariff tariff;
    private final Choices choices;
    private final Bill bill;

    Foresight(Sample sample, Choices choices, Bill bill, Tariff tariff) {
        this.sample = sample;
        this.tariff = tariff;
        this.choices = choices;
        this.bill = bill;
    }

    /** Whole cost by future, USD. */
    double[] totals() {
        double[] totals = sample.losses();
        for (int i = 0; i < sample.items().size(); i++) {
            int item = i;
            var own = choices.steps().stream().filter(s -> s.item() == item).toList();
            if (!own.isEmpty()) {
                save(sample.items().get(i), own, totals);
            }
        }
        return totals;
    }

    private void save(Item item, List<Step> own, double[] totals) {
        float[] margins = sample.margins(item);
        var conduct = new Conduct(sample, List.of(), new int[0][], tariff);
        double[] now = conduct.item(sample.items().indexOf(item), new int[0], new double[0]);
        double[] price = Conduct.payoff(sample, item);
        double unit = cheapest(item, own);
        for (int f = 0; f < totals.length; f++) {
            double missing = Math.max(0, now[f] - price[f]);
            double served = missing * Math.min(1, unit / Math.max(1e-12, margins[f]));
            double fixed = 0;
            for (Step step : own) {
                if (step.kind() == Step.Kind.FIX) {
                    double each = bill.each()[choices.steps().indexOf(step)];
                    fixed = Math.max(0, step.most() * (price[f] - each));
                }
            }
            totals[f] -= missing - served + fixed + shifted(item, own, f);
        }
    }

    /** Of a dollar of need: of a source bought on demand, or of stock that is filled up again as often as can be. */
    private double cheapest(Item item, List<Step> own) {
        double unit = Double.POSITIVE_INFINITY;
        for (Step step : own) {
            unit = switch (step.kind()) {
                case STOCK ->
                    Math.min(
                            unit,
                            tariff.holding() * sample.months() / YEAR / (1 + sample.months() / sample.refillMonths()));
                case SHIFT, READY, LATE ->
                    Math.min(unit, Math.max(0, Sample.source(item, step).extraCost()));
                case FIX -> unit;
            };
        }
        return unit;
    }

    /** What a cheaper source saves on what comes anyway. */
    private double shifted(Item item, List<Step> own, int f) {
        double most = 0;
        for (Step step : own) {
            if (step.kind() == Step.Kind.SHIFT) {
                Alternative source = Sample.source(item, step);
                float[] gone = sample.stopped(item.lane());
                float[] dearer = sample.dearer(item.lane());
                float[] goneThere = sample.stopped(source.lane());
                float[] dearerThere = sample.dearer(source.lane());
                double sum = 0;
                for (int c = f * sample.months(); c < (f + 1) * sample.months(); c++) {
                    sum += Math.max(
                            0, (1 - gone[c]) * dearer[c] - (1 - goneThere[c]) * dearerThere[c] - source.extraCost());
                }
                most = Math.max(most, sum * source.capacity() * sample.month(item));
            }
        }
        return most;
    }
}
