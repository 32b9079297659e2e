package linchpin.app.firm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import linchpin.app.firm.FirmPlan.Action;
import linchpin.app.firm.FirmPlan.Timing;
import linchpin.app.study.Options;
import linchpin.app.study.Prepared;
import linchpin.exposure.Item;
import linchpin.pattern.Counter;
import linchpin.plan.Gain;
import linchpin.plan.Planner.Plan;
import linchpin.plan.Scope;
import linchpin.plan.Signal;
import linchpin.plan.Step;
import linchpin.plan.Trial;
import linchpin.plan.Warning;
import linchpin.plan.program.Risk;

/** A plan as rows to be shown. */
final class PlanRows {

    private static final double PERCENT = 100;

    private final Prepared prepared;
    private final Exposing.Firm firm;
    private final Planning.Footing footing;
    private final Planning.Ask ask;
    private final Options options;
    private final List<Item> items;
    private final List<Step> steps;

    PlanRows(Prepared prepared, Exposing.Firm firm, Planning.Footing footing, Planning.Ask ask, Options options) {
        this.prepared = prepared;
        this.firm = firm;
        this.footing = footing;
        this.ask = ask;
        this.options = options;
        items = firm.portfolio().items();
        steps = footing.choices().steps();
    }

    FirmPlan plan(Plan plan, Trial trial, Risk risk, List<FirmPlan.Point> frontier, List<Trial.Swing> tornado) {
        double days = prepared.source().parameters().value("plan.naive.days");
        var ways = trial.outcomes(plan, days);
        var actions = actions(plan, trial);
        return new FirmPlan(
                heading(),
                verdict(plan, trial, ways, days),
                actions,
                indicators(actions),
                ways,
                new FirmPlan.Charts(frontier, tornado),
                grounds(plan));
    }

    private FirmPlan.Heading heading() {
        return new FirmPlan.Heading(
                firm.firm(),
                firm.note(),
                ask.profile(),
                ask.budget(),
                prepared.asOf(),
                options.months(),
                new FirmPlan.Run(
                        options.seed(),
                        footing.unseen().arm().design().seed(),
                        options.runs(),
                        options.design().draws()));
    }

    private FirmPlan.Verdict verdict(Plan plan, Trial trial, List<Trial.Outcome> ways, double days) {
        var own =
                ways.stream().filter(w -> w.way() == Trial.Way.PLAN).findFirst().orElseThrow();
        var gain = own.gain();
        boolean any = Arrays.stream(plan.amounts()).anyMatch(a -> a > 0);
        String figures = String.format(
                Locale.ROOT,
                "on %,d futures that it was not made on %s, its price of %,.0f with it",
                footing.unseen().futures(),
                saved(gain),
                own.spent());
        String sentence = !any
                ? "No action is worth its price: nothing is proposed."
                : gain.sure()
                        ? "Recommended: " + figures + "."
                        : "Not recommended: it does not surely beat doing nothing; " + figures + ".";
        return new FirmPlan.Verdict(
                any && gain.sure(),
                sentence,
                own.spent(),
                tied(plan),
                trial.against(plan, Trial.Way.NAIVE, days),
                trial.against(plan, Trial.Way.IMPROVISE, days));
    }

    /** A plan against the worst may well cost something on average. */
    private static String saved(Gain gain) {
        double mean = gain.mean();
        var likely = gain.meanLikely();
        return String.format(
                Locale.ROOT,
                "it %s %,.0f USD on average [%,.0f to %,.0f] and saves %,.0f in the worst twentieth [%,.0f to %,.0f]",
                mean < 0 ? "costs" : "saves",
                Math.abs(mean),
                mean < 0 ? -likely.high() : likely.low(),
                mean < 0 ? -likely.low() : likely.high(),
                gain.cvar(),
                gain.cvarLikely().low(),
                gain.cvarLikely().high());
    }

    private double tied(Plan plan) {
        double sum = 0;
        for (int v = 0; v < steps.size(); v++) {
            if (steps.get(v).kind() == Step.Kind.STOCK) {
                sum += plan.amounts()[v] / 365 * items.get(steps.get(v).item()).annualUsd();
            }
        }
        return sum;
    }

    private List<Action> actions(Plan plan, Trial trial) {
        double weight = ask.profile().risk(prepared.source().parameters()).weight();
        var actions = new ArrayList<Action>();
        for (int v = 0; v < steps.size(); v++) {
            if (plan.amounts()[v] > 0) {
                actions.add(action(v, plan, trial));
            }
        }
        actions.addAll(watched(plan));
        actions.sort(Comparator.comparing(Action::timing)
                .thenComparingDouble(a -> -a.adds().mean() - weight * a.adds().worst()));
        return List.copyOf(actions);
    }

    private Action action(int v, Plan plan, Trial trial) {
        Step step = steps.get(v);
        Item item = items.get(step.item());
        double amount = plan.amounts()[v];
        var bill = trial.price(plan, v);
        return new Action(
                PlanWords.place("a" + (v + 1), item, step),
                switch (step.kind()) {
                    case READY -> Timing.PREPARE;
                    case LATE -> Timing.WATCH;
                    case STOCK, SHIFT, FIX -> Timing.NOW;
                },
                PlanWords.what(item, step, amount),
                amount,
                new FirmPlan.Cost(
                        bill.first(),
                        bill.running(),
                        step.source() < 0 ? 0 : PlanWords.source(item, step).leadDays()),
                trial.adds(plan, v),
                step.signal() >= 0 ? PlanWords.id(step.signal()) : step.signal() == Step.AT_STOP ? "own supply" : "");
    }

    /** Items that the plan leaves alone though an indicator warns of them. */
    private List<Action> watched(Plan plan) {
        var acted = new TreeSet<Integer>();
        for (int v = 0; v < steps.size(); v++) {
            if (plan.amounts()[v] > 0) {
                acted.add(steps.get(v).item());
            }
        }
        Map<Integer, Action> watched = new LinkedHashMap<>();
        for (Step step : steps) {
            if (step.signal() >= 0 && !acted.contains(step.item())) {
                Item item = items.get(step.item());
                watched.putIfAbsent(
                        step.item(),
                        new Action(
                                PlanWords.place("w" + (step.item() + 1), item, step),
                                Timing.WATCH,
                                "Watch %s: no action is worth its price now; look again when the indicator is crossed."
                                        .formatted(item.label().name()),
                                0,
                                new FirmPlan.Cost(0, 0, 0),
                                new Trial.Adds(0, 0),
                                PlanWords.id(step.signal())));
            }
        }
        return List.copyOf(watched.values());
    }

    /** All indicators that steps may be carried out on; without actions, all of them, else those of the actions. */
    List<FirmPlan.Indicator> indicators(List<Action> actions) {
        var shown = new ArrayList<FirmPlan.Indicator>();
        for (int s = 0; s < footing.choices().signals().size(); s++) {
            String id = PlanWords.id(s);
            var on = actions.stream().filter(a -> a.signal().equals(id)).toList();
            if (actions.isEmpty() || !on.isEmpty()) {
                shown.add(indicator(s, on.stream().map(a -> a.place().id()).toList()));
            }
        }
        return List.copyOf(shown);
    }

    private FirmPlan.Indicator indicator(int s, List<String> actions) {
        Signal signal = footing.choices().signals().get(s);
        Counter counter = prepared.tally().counters().get(prepared.tally().indexOf(signal.counter()));
        var record = new ArrayList<Warning>();
        var names = new TreeSet<String>();
        for (Step step : steps) {
            Item item = items.get(step.item());
            if (step.signal() == s && names.add(item.label().id() + item.label().name())) {
                record.add(Warning.of(footing.unseen(), item, signal, footing.tariff()));
            }
        }
        var deeds = new FirmPlan.Deeds(
                new TreeSet<>(counter.what().acts().stream().map(Enum::name).toList()),
                new TreeSet<>(counter.what().modes()),
                new TreeSet<>(counter.what().contexts()),
                counter.eitherWay());
        return new FirmPlan.Indicator(
                PlanWords.id(s),
                "At least %d of \"%s\" within %d months".formatted(signal.least(), signal.title(), signal.window()),
                new FirmPlan.Count(
                        signal.counter(),
                        signal.window(),
                        signal.least(),
                        new TreeSet<>(counter.sources()),
                        new TreeSet<>(counter.targets()),
                        deeds),
                Present.count(prepared, counter, signal.window()),
                List.copyOf(record),
                actions,
                PlanWords.why(record));
    }

    private FirmPlan.Grounds grounds(Plan plan) {
        var notes = new ArrayList<String>();
        notes.add(
                "A plan is made on stock that is rationed wisely and not filled up again, and judged on stock that is used first and filled up again.");
        notes.add("Each step had to pay again on %,d futures from a third seed, lived through month by month."
                .formatted(footing.unseen().futures()));
        notes.add("What measures cost and how long they take is elicited; the tornado shows which of it matters.");
        notes.add(rounded(plan));
        if (ask.scope() == Scope.TREASURY) {
            notes.add(
                    "Only steps of a treasury were thought of: other rails, banks and currencies, prices fixed, positions hedged.");
        }
        if (ask.lists().isEmpty()) {
            notes.add("No list of parties was given: names were held against none.");
        }
        return new FirmPlan.Grounds(
                footing.choices().barred(), ask.lists(), plan.gap(), steps.size(), plan.looks(), List.copyOf(notes));
    }

    /** What stands between the plan and the best one: sources are paid for whole or not at all. */
    private static String rounded(Plan plan) {
        String way = plan.branches() == 0
                ? "The bound lets a part of a source be had for a part of its price"
                : String.format(
                        Locale.ROOT,
                        "Programs solved with some sources paid for and others left out: %d; the distance to the bound was %.2f %% where a part of a source may be had for a part of its price",
                        plan.branches(),
                        PERCENT * plan.loose());
        return "A source is paid for whole or not at all. " + way
                + ". Least lots, whole days and percents, and leaving out what does not pay come after that: the bound knows nothing of them.";
    }
}
