package linchpin.app.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
import linchpin.scenario.Scenarios;
import linchpin.statecraft.Incidence;

/** Which way it may go: classes, partition and fans of one arm. */
final class OutlookStudy {

    private static final List<Integer> SINCE = List.of(1990, 2003, 2014);
    private static final int DRIVERS = 5;
    private final Prepared prepared;
    private final Arm arm;
    private final Scenarios scenarios;
    private final int window;

    OutlookStudy(Prepared prepared, Arm arm) {
        this.prepared = prepared;
        this.arm = arm;
        scenarios = prepared.source().scenarios();
        window = scenarios.window(arm.design().months());
    }

    private Rule rule(ScenarioClass c) {
        return scenarios.asked(c.rule(), arm.design().months());
    }

    /** The actors whose own acts a class counts. */
    static Set<String> counted(Prepared prepared, ScenarioClass c) {
        var codes = new TreeSet<String>();
        for (String id : c.rule().counters()) {
            var counter = prepared.tally().counters().get(prepared.tally().indexOf(id));
            codes.addAll(counter.sources());
            codes.addAll(counter.eitherWay() ? counter.targets() : Set.of());
        }
        return Collections.unmodifiableSortedSet(codes);
    }

    double[] hits(ScenarioClass c) {
        return arm.obey(rule(c), scenarios.from(arm.design().months()));
    }

    Outlook outlook(Behavior behavior) {
        var counters = new TreeSet<String>();
        Stream.of(scenarios.classes(), scenarios.ladder(), scenarios.outcomes())
                .flatMap(List::stream)
                .forEach(c -> counters.addAll(c.rule().counters()));
        var byMonth = new ByMonth(prepared, arm);
        return new Outlook(
                looks(scenarios.classes()),
                partition(),
                looks(scenarios.reached()),
                looks(scenarios.outcomes()),
                scenarios.leanings().stream().map(byMonth::lean).toList(),
                counters.stream().map(byMonth::fan).toList(),
                new Outlook.Simulation(
                        arm.explodedBranches(),
                        arm.eventsPerMonth(),
                        observedPerMonth(),
                        behavior.rates().withReplies().stream()
                                .map(f -> Rates.branching(f.coefficients()))
                                .toList(),
                        Incidence.NONE));
    }

    private List<Outlook.ClassOutlook> looks(List<ScenarioClass> questions) {
        return questions.stream().map(this::look).toList();
    }

    private Outlook.ClassOutlook look(ScenarioClass c) {
        Rule rule = rule(c);
        double[] hits = hits(c);
        var model = Probability.of(hits, arm.design().draws());
        var frequencies = frequencies(rule);
        return new Outlook.ClassOutlook(
                new Outlook.Title(c.id(), c.title(), c.says(), c.documents()),
                rule.words(scenarios::title),
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

    private double observedPerMonth() {
        LocalDate next = prepared.asOf().plusDays(1);
        var events = prepared.events();
        return (events.firstFrom((int) next.toEpochDay())
                        - events.firstFrom((int) next.minusMonths(24).toEpochDay()))
                / 24.0;
    }
}
