package linchpin.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.exposure.Alternative;
import linchpin.exposure.Drawn;
import linchpin.exposure.Item;
import linchpin.exposure.Lane;
import linchpin.exposure.Losses;
import linchpin.exposure.Outages;
import linchpin.future.Arm;

/** A set of futures as a firm meets them: what stops, what is dearer, and what it would lose if it did nothing. */
public final class Sample {

    private static final double YEAR = 12;

    private final List<Item> items;
    private final Outages outages;
    private final Drawn drawn;
    private final Arm arm;
    private final double[] losses;
    private final Map<Lane, float[]> stopped = new HashMap<>();
    private final Map<Lane, float[]> dearer = new HashMap<>();

    /** @param outages of all lanes of the items and of their other sources, on the futures of the arm */
    public Sample(List<Item> items, Outages outages, Drawn drawn, Arm arm) {
        this.items = List.copyOf(items);
        this.outages = outages;
        this.drawn = drawn;
        this.arm = arm;
        int[] all = new int[outages.futures()];
        Arrays.setAll(all, f -> f);
        losses = Losses.of(items, outages, drawn, all).total();
        for (Item item : items) {
            keep(item.lane());
            item.alternatives().forEach(a -> keep(a.lane()));
        }
    }

    private void keep(Lane lane) {
        int at = outages.lane(lane);
        stopped.computeIfAbsent(lane, k -> outages.stopped(at));
        dearer.computeIfAbsent(lane, k -> outages.dearer(at));
    }

    public List<Item> items() {
        return items;
    }

    public Arm arm() {
        return arm;
    }

    Drawn drawn() {
        return drawn;
    }

    public int futures() {
        return losses.length;
    }

    int months() {
        return outages.months();
    }

    /** What is lost where nothing is done, by future, USD. */
    public double[] losses() {
        return losses.clone();
    }

    /** The parameter draw that a future belongs to. */
    int draw(int future) {
        return future % drawn.draws();
    }

    /** Share of a month that stops, by cell {@code future * months + month}; not to be changed. */
    float[] stopped(Lane lane) {
        return known(stopped, lane);
    }

    float[] dearer(Lane lane) {
        return known(dearer, lane);
    }

    private static float[] known(Map<Lane, float[]> by, Lane lane) {
        float[] found = by.get(lane);
        if (found == null) {
            throw new IllegalArgumentException(
                    "The lane (%s) is in no item of the sample.\nMaybe the items were changed after it was made."
                            .formatted(lane));
        }
        return found;
    }

    /** Value of a month of an item, USD; of a position, its share of the horizon. */
    double month(Item item) {
        return item.annualUsd() / (item.kind().instrument() ? months() : YEAR);
    }

    /** Lost for each dollar of an item that is missing, by future. */
    float[] margins(Item item) {
        boolean open = item.defaulted().contains("unit_margin");
        double[] draws =
                open ? drawn.of("exposure.margin") : new double[] {item.terms().margin()};
        float[] margins = new float[futures()];
        for (int f = 0; f < margins.length; f++) {
            margins[f] = (float) draws[draw(f) % draws.length];
        }
        return margins;
    }

    double refillMonths() {
        return drawn.value("exposure.refill");
    }

    /** Months in which an item's own supply stops by more than a share, by future: the first, or {@link Signal#NEVER}. */
    int[] stops(Item item, double share) {
        float[] gone = stopped(item.lane());
        int[] first = new int[futures()];
        Arrays.fill(first, Signal.NEVER);
        for (int f = 0; f < first.length; f++) {
            for (int m = 0; m < months() && first[f] == Signal.NEVER; m++) {
                first[f] = gone[f * months() + m] >= share ? m : Signal.NEVER;
            }
        }
        return first;
    }

    /** Whether another source is the same supplier, paid another way: then nothing of its goods need be qualified. */
    static boolean otherRail(Item item, Alternative source) {
        return source.lane().country().equals(item.lane().country())
                && source.lane().goods().equals(item.lane().goods())
                && source.lane().route().equals(item.lane().route())
                && !source.lane().rail().equals(item.lane().rail());
    }

    /** Months until a source may be ordered from, if work on it begins now. */
    static double qualified(Item item, Alternative source, Tariff tariff) {
        return source.ready() || otherRail(item, source) ? 0 : tariff.qualifyMonths();
    }

    static Alternative source(Item item, Step step) {
        return item.alternatives().get(step.source());
    }
}
