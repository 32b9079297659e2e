package linchpin.app.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import linchpin.behavior.Behavior;
import linchpin.behavior.Rates;
import linchpin.forecast.BaseRate;
import linchpin.forecast.Likelihood;
import linchpin.forecast.OpinionPool;
import linchpin.future.Arm;
import linchpin.future.Drivers;
import linchpin.future.Interval;
import linchpin.future.Probability;
import linchpin.pattern.Rule;
import linchpin.pattern.Tally;
import linchpin.scenario.ScenarioClass;

/** Which way it may go: classes, partition and fans of one arm. */
final class OutlookStudy {

    private static final List<Integer> SINCE = List.of(1990, 2003, 2014);
    private static final int OBSERVED_MONTHS = 36;
    private static final int DRIVERS = 5;
    private final Prepared prepared;
    private final Arm arm;
    private final int window;

    OutlookStudy(Prepared prepared, Arm arm) {
        this.prepared = prepared;
        this.arm = arm;
        window = Math.min(arm.design().months(), prepared.source().scenarios().windowMonths());
    }

    /** The rule of a class; a horizon shorter than its window lowers the thresholds. */
    Rule rule(ScenarioClass c) {
        return c.rule().scaled((double) window / prepared.source().scenarios().windowMonths());
    }

    /** The month from which classes count: beyond its window a class is asked of the last window of the horizon. */
    int from() {
        return arm.design().months() - window;
    }

    /** For each branch of an arm, whether a class holds at the horizon, without events that are not to count. */
    double[] hits(Arm of, ScenarioClass c, int[][] less) {
        return of.obey(rule(c), from(), less);
    }

    double[] hits(ScenarioClass c) {
        return hits(arm, c, new int[arm.counts().length][arm.tally().size()]);
    }

    Outlook outlook(Behavior behavior) {
        var scenarios = prepared.source().scenarios();
        var counters = new TreeSet<String>();
        scenarios.classes().forEach(c -> counters.addAll(c.rule().counters()));
        return new Outlook(
                scenarios.classes().stream().map(this::look).toList(),
                partition(),
                counters.stream().map(this::fan).toList(),
                new Outlook.Simulation(
                        arm.explodedBranches(),
                        arm.eventsPerMonth(),
                        observedPerMonth(),
                        behavior.rates().withReplies().stream()
                                .map(f -> Rates.branching(f.coefficients()))
                                .toList()));
    }

    private Outlook.ClassOutlook look(ScenarioClass c) {
        Rule rule = rule(c);
        double[] hits = hits(c);
        var model = Probability.of(hits, arm.design().draws());
        var frequencies = frequencies(rule);
        return new Outlook.ClassOutlook(
                new Outlook.Title(c.id(), c.title(), c.says(), c.documents()),
                rule.words(),
                model,
                frequencies,
                headline(model, frequencies),
                byMonth(rule),
                Drivers.of(hits, arm.design().draws(), arm.drawn()).stream()
                        .limit(DRIVERS)
                        .map(d -> new Outlook.Driver(d.name(), d.share(), d.sign()))
                        .toList());
    }

    /** Past windows since each of three years, and since the history began where that is later. */
    private List<BaseRate> frequencies(Rule rule) {
        LocalDate from = prepared.source().profile().span().from();
        LocalDate to = prepared.asOf();
        var starts = new TreeSet<LocalDate>();
        for (int year : SINCE) {
            LocalDate start = LocalDate.of(year, 1, 1);
            starts.add(start.isBefore(from) ? from : start);
        }
        return starts.stream()
                .filter(s -> !s.plusMonths(window).isAfter(to))
                .map(s -> BaseRate.of(prepared.events(), prepared.tally(), rule, s, to, window))
                .toList();
    }

    /** Pools the simulation with the middle of the three frequencies: long enough to count on, recent enough to matter. */
    private Outlook.Headline headline(Probability model, List<BaseRate> frequencies) {
        double weight = prepared.source().parameters().value("model.pool.weight");
        double least = prepared.source().parameters().value("model.pool.least");
        if (frequencies.isEmpty()) {
            return new Outlook.Headline(
                    model.value(), model.total(), Likelihood.of(model.value()).words(), 1);
        }
        BaseRate past = frequencies.get(frequencies.size() / 2);
        double value = OpinionPool.pool(model.value(), past.frequency(), weight, least);
        return new Outlook.Headline(
                value,
                new Interval(
                        OpinionPool.pool(model.total().low(), past.interval().low(), weight, least),
                        OpinionPool.pool(model.total().high(), past.interval().high(), weight, least)),
                Likelihood.of(value).words(),
                weight);
    }

    private List<Double> byMonth(Rule rule) {
        Tally tally = arm.tally();
        int runs = arm.counts().length;
        double[] share = new double[arm.design().months()];
        int[] sums = new int[tally.size()];
        for (int b = 0; b < runs; b++) {
            Arrays.fill(sums, 0);
            for (int m = 0; m < share.length; m++) {
                for (int c = 0; c < sums.length; c++) {
                    sums[c] += arm.inMonth(b, m, c) - (m < window ? 0 : arm.inMonth(b, m - window, c));
                }
                share[m] += rule.test(tally.lookup(sums)) ? 1.0 / runs : 0;
            }
        }
        return Arrays.stream(share).boxed().toList();
    }

    private List<Outlook.Part> partition() {
        var scenarios = prepared.source().scenarios();
        boolean[] taken = new boolean[arm.counts().length];
        var parts = new ArrayList<Outlook.Part>();
        for (String id : scenarios.partition()) {
            ScenarioClass c = scenarios.classes().stream()
                    .filter(x -> x.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            double[] hits = hits(c);
            for (int b = 0; b < hits.length; b++) {
                hits[b] = taken[b] ? 0 : hits[b];
                taken[b] |= hits[b] == 1;
            }
            parts.add(new Outlook.Part(
                    id, c.title(), Probability.of(hits, arm.design().draws())));
        }
        double[] rest = new double[taken.length];
        for (int b = 0; b < rest.length; b++) {
            rest[b] = taken[b] ? 0 : 1;
        }
        parts.add(new Outlook.Part(
                "NONE", "None of these", Probability.of(rest, arm.design().draws())));
        return parts;
    }

    private Outlook.Fan fan(String counter) {
        LocalDate next = prepared.asOf().plusDays(1);
        int c = arm.tally().indexOf(counter);
        var observed = new ArrayList<Integer>();
        for (int m = OBSERVED_MONTHS; m > 0; m--) {
            int[] counts = prepared.tally()
                    .count(
                            prepared.events(),
                            (int) next.minusMonths(m).toEpochDay(),
                            (int) next.minusMonths(m - 1L).toEpochDay() - 1);
            observed.add(counts[c]);
        }
        var simulated = new ArrayList<Outlook.Quantiles>();
        for (int m = 0; m < arm.design().months(); m++) {
            int[] x = new int[arm.counts().length];
            for (int b = 0; b < x.length; b++) {
                x[b] = arm.inMonth(b, m, c);
            }
            Arrays.sort(x);
            simulated.add(new Outlook.Quantiles(
                    at(x, 0.05),
                    at(x, 0.25),
                    at(x, 0.5),
                    at(x, 0.75),
                    at(x, 0.95),
                    Arrays.stream(x).average().orElse(0)));
        }
        return new Outlook.Fan(counter, counter.replace('-', ' '), observed, simulated);
    }

    private static double at(int[] sorted, double q) {
        return sorted[Math.min(sorted.length - 1, (int) (q * sorted.length))];
    }

    private double observedPerMonth() {
        LocalDate next = prepared.asOf().plusDays(1);
        var events = prepared.events();
        return (events.firstFrom((int) next.toEpochDay())
                        - events.firstFrom((int) next.minusMonths(24).toEpochDay()))
                / 24.0;
    }
}
