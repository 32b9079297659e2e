package linchpin.plan;

import java.util.ArrayList;
import java.util.List;
import linchpin.exposure.Alternative;
import linchpin.exposure.Item;

/**
 * All steps that a firm may take, and those that it may not.
 *
 * @param signals on which steps may be carried out
 * @param barred what was left out, and why
 */
public record Choices(List<Step> steps, List<Signal> signals, List<Barred> barred) {

    private static final int SIGNALS = 1;

    /** Reasons why a source may not be used; none where it may. */
    @FunctionalInterface
    public interface Law {
        List<String> against(Item item, Alternative source);
    }

    /**
     * Something that is not proposed.
     *
     * @param reasons one sentence each
     */
    public record Barred(String item, String source, List<String> reasons) {}

    public Choices {
        steps = List.copyOf(steps);
        signals = List.copyOf(signals);
        barred = List.copyOf(barred);
    }

    /** For the items of a sample. */
    public static Choices of(Sample sample, Tariff tariff, Law law) {
        var steps = new ArrayList<Step>();
        var signals = new ArrayList<Signal>();
        var barred = new ArrayList<Barred>();
        var scout = new Scout(sample, tariff);
        for (int i = 0; i < sample.items().size(); i++) {
            Item item = sample.items().get(i);
            if (item.annualUsd() == 0) {
                continue;
            }
            var against = item.kind().instrument() ? List.<String>of() : law.against(item, itself(item));
            if (against.isEmpty()) {
                steps.add(new Step(i, Step.Kind.FIX, -1, Step.NOW, tariff.mostHedge()));
                if (item.kind() == Item.Kind.PURCHASE) {
                    steps.add(new Step(i, Step.Kind.STOCK, -1, Step.NOW, tariff.mostStockDays()));
                }
            } else {
                barred.add(new Barred(item.label().name(), item.label().partner(), against));
            }
            if (item.kind() == Item.Kind.PURCHASE) {
                sources(i, item, tariff, law, scout, steps, signals, barred);
            }
        }
        return new Choices(steps, signals, barred);
    }

    /** The partner as it is: whoever may not be dealt with gets no new contract and no larger order either. */
    private static Alternative itself(Item item) {
        return new Alternative(item.label().partner(), item.lane(), 0, 1, 0, 0, 0);
    }

    /** Of these, what lies within a scope. */
    public Choices within(Scope scope, List<Item> items) {
        return new Choices(
                steps.stream().filter(s -> scope.holds(items.get(s.item()), s)).toList(), signals, barred);
    }

    private static void sources(
            int i,
            Item item,
            Tariff tariff,
            Law law,
            Scout scout,
            List<Step> steps,
            List<Signal> signals,
            List<Barred> barred) {
        for (int a = 0; a < item.alternatives().size(); a++) {
            Alternative source = item.alternatives().get(a);
            var against = law.against(item, source);
            if (!against.isEmpty()) {
                barred.add(new Barred(item.label().name(), source.supplier(), against));
                continue;
            }
            if (source.minimumUsd() <= source.capacity() * item.annualUsd()) {
                steps.add(new Step(i, Step.Kind.SHIFT, a, Step.NOW, source.capacity()));
            }
            if (!source.ready()) {
                steps.add(new Step(i, Step.Kind.READY, a, Step.AT_STOP, source.capacity()));
                steps.add(new Step(i, Step.Kind.LATE, a, Step.AT_STOP, source.capacity()));
            }
            for (Signal signal : scout.best(i, a, SIGNALS)) {
                if (!signals.contains(signal)) {
                    signals.add(signal);
                }
                steps.add(new Step(i, Step.Kind.READY, a, signals.indexOf(signal), source.capacity()));
                if (!source.ready()) {
                    steps.add(new Step(i, Step.Kind.LATE, a, signals.indexOf(signal), source.capacity()));
                }
            }
        }
    }

    /** By signal and future of an arm: when it is crossed. */
    public int[][] crossings(linchpin.future.Arm arm) {
        return signals.stream().map(s -> s.crossings(arm)).toArray(int[][]::new);
    }
}
