package linchpin.plan;

import linchpin.exposure.Alternative;
import linchpin.exposure.Item;

/** When another source is ordered from in each future, and how much of it then arrives: never with foresight. */
final class Orders {

    private final Sample sample;
    private final int[] ordered;
    private final double[] arrives;

    /**
     * @param tariff how long qualifying takes
     * @param crossings by future: the month at whose end the step's signal is crossed; not read where the step has none
     */
    Orders(Sample sample, Step step, Tariff tariff, int[] crossings) {
        this.sample = sample;
        Item item = sample.items().get(step.item());
        Alternative source = Sample.source(item, step);
        double qualified = Sample.qualified(item, source, tariff);
        double lead = Tariff.months(source.leadDays());
        int[] stops = sample.stops(item, tariff.stop());
        ordered = new int[sample.futures()];
        arrives = new double[sample.futures()];
        for (int f = 0; f < ordered.length; f++) {
            ordered[f] = switch (step.signal()) {
                case Step.NOW -> 0;
                case Step.AT_STOP -> stops[f];
                default -> Math.min(stops[f], crossings[f] == Signal.NEVER ? Signal.NEVER : crossings[f] + 1);
            };
            arrives[f] = ordered[f] == Signal.NEVER
                    ? Double.POSITIVE_INFINITY
                    : lead + (step.kind() == Step.Kind.LATE ? ordered[f] + qualified : Math.max(ordered[f], qualified));
        }
    }

    /** Whether it is ordered in time to arrive within the horizon. */
    boolean placed(int future) {
        return arrives[future] < sample.months();
    }

    /** Share of a month in which it is there, 0 to 1. */
    double there(int future, int month) {
        return Math.clamp(month + 1 - arrives[future], 0, 1);
    }
}
