package linchpin.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import linchpin.exposure.Item;
import linchpin.plan.Planner.Plan;
import linchpin.plan.program.Risk;
import linchpin.world.Parameter;
import linchpin.world.Parameters;

/** Tries a plan, and other ways of acting, on futures that it was not made on. */
public final class Trial {

    /** How a firm may act. */
    public enum Way {
        /** It does nothing; other sources that need no work deliver all the same. */
        NOTHING,
        /** It holds more stock of everything that it buys, {@code plan.naive.days} of use. */
        NAIVE,
        /** It prepares nothing, but qualifies other sources and orders there when supply stops. */
        IMPROVISE,
        /** The plan. */
        PLAN,
        /** More than any plan could save: see {@link Foresight}. */
        FORESIGHT
    }

    /**
     * One way of acting.
     *
     * @param spent beforehand, whatever the future, USD
     * @param mean of the whole cost, what is spent with it
     * @param cvar of the whole cost
     * @param gain against doing nothing
     */
    public record Outcome(Way way, double spent, double mean, double cvar, Gain gain) {}

    /**
     * How the mean saving of the plan hangs on an assumption.
     *
     * @param parameter its id
     * @param low mean saving where it is low
     * @param high mean saving where it is high
     * @param redrawn whether low and high are the lowest and highest fifth of its draws; else its 5th and 95th percentile with the plan
     *     kept
     */
    public record Swing(String parameter, double low, double high, boolean redrawn) {

        double width() {
            return Math.abs(high - low);
        }
    }

    private static final int FIFTH = 5;

    private final Sample sample;
    private final Choices choices;
    private final Bill paid;
    private final Bill bill;
    private final Tariff tariff;
    private final Risk risk;
    private final Conduct lived;

    /** @param sample futures that the planner never saw */
    public Trial(Sample sample, Choices choices, Planner planner, Tariff tariff, Risk risk) {
        this.sample = sample;
        this.choices = choices;
        paid = planner.bill();
        // what a hedge is expected to pay is an expectation, not the luck of the futures that the plan was made on: it
        // is priced here anew
        bill = Bill.of(choices.steps(), sample, tariff);
        this.tariff = tariff;
        this.risk = risk;
        lived = conduct(tariff);
    }

    /** All ways, in their order. */
    public List<Outcome> outcomes(Plan plan, double naiveDays) {
        Map<Way, double[]> totals = new LinkedHashMap<>();
        var naive = naive(naiveDays);
        totals.put(Way.NOTHING, sample.losses());
        totals.put(Way.NAIVE, naive.totals);
        totals.put(Way.IMPROVISE, improvised());
        totals.put(Way.PLAN, totals(plan));
        totals.put(Way.FORESIGHT, new Foresight(sample, choices, bill, tariff).totals());
        var outcomes = new ArrayList<Outcome>();
        totals.forEach((way, cost) -> outcomes.add(new Outcome(
                way,
                way == Way.PLAN ? paid.spent(plan.amounts()) : way == Way.NAIVE ? naive.spent : 0,
                Gain.mean(cost),
                risk.cvar(cost),
                gain(sample.losses(), cost))));
        return outcomes;
    }

    private Gain gain(double[] before, double[] after) {
        return Gain.of(
                before,
                after,
                sample.drawn().draws(),
                risk,
                sample.arm().design().seed());
    }

    /** The plan against another way of acting. */
    public Gain against(Plan plan, Way way, double naiveDays) {
        double[] other = way == Way.NAIVE ? naive(naiveDays).totals : improvised();
        return gain(other, totals(plan));
    }

    private record Naive(double[] totals, double spent) {}

    private Naive naive(double days) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < sample.items().size(); i++) {
            if (sample.items().get(i).kind() == Item.Kind.PURCHASE) {
                steps.add(new Step(i, Step.Kind.STOCK, -1, Step.NOW, days));
            }
        }
        double[] amounts = steps.stream().mapToDouble(Step::most).toArray();
        var stock = Bill.of(steps, sample, tariff);
        return new Naive(new Conduct(sample, steps, new int[0][], tariff).totals(amounts, stock), stock.total(amounts));
    }

    /** All sources that are not ready, each used to the full, and called no sooner than supply stops. */
    private double[] improvised() {
        double[] amounts = new double[choices.steps().size()];
        for (int v = 0; v < amounts.length; v++) {
            Step step = choices.steps().get(v);
            boolean other = step.source() >= 0
                    && !Sample.otherRail(
                            sample.items().get(step.item()),
                            Sample.source(sample.items().get(step.item()), step));
            amounts[v] = step.kind() == Step.Kind.LATE && step.signal() == Step.AT_STOP && other ? step.most() : 0;
        }
        return lived.losses(amounts);
    }

    private Conduct conduct(Tariff at) {
        return new Conduct(sample, choices.steps(), choices.crossings(sample.arm()), at);
    }

    private double[] totals(Plan plan) {
        return lived.totals(plan.amounts(), bill);
    }

    /** The plan alone. */
    public Outcome plan(Plan plan) {
        double[] cost = totals(plan);
        return new Outcome(
                Way.PLAN, paid.spent(plan.amounts()), Gain.mean(cost), risk.cvar(cost), gain(sample.losses(), cost));
    }

    /**
     * Price of a step of a plan.
     *
     * @param first to qualify its source
     * @param running over the horizon
     */
    public record Price(double first, double running) {}

    /** What a step of a plan costs whatever the future. */
    public Price price(Plan plan, int step) {
        return new Price(paid.fixed()[step], paid.each()[step] * plan.amounts()[step]);
    }

    /**
     * What one step adds to the savings of a plan, if all else stays.
     *
     * @param mean on average
     * @param worst in the worst futures
     */
    public record Adds(double mean, double worst) {}

    /** The plan with a step against the plan without it. */
    public Adds adds(Plan plan, int step) {
        double[] without = plan.amounts().clone();
        without[step] = 0;
        double[] less = lived.totals(without, bill);
        double[] all = totals(plan);
        return new Adds(Gain.mean(less) - Gain.mean(all), risk.cvar(less) - risk.cvar(all));
    }

    /**
     * The assumptions that move the mean saving most, the widest first: prices of measures with the plan kept, and what the futures were
     * drawn with, by draw.
     *
     * @param drawn ids of parameters of the exposure
     */
    public List<Swing> tornado(Plan plan, Parameters parameters, List<String> drawn, int most) {
        var swings = new ArrayList<Swing>();
        double[] nothing = sample.losses();
        for (String id : Tariff.PARAMETERS) {
            Parameter p = parameters.get(id);
            if (p.low() < p.high()) {
                swings.add(new Swing(
                        id, saving(plan, tariff.with(id, p.low())), saving(plan, tariff.with(id, p.high())), false));
            }
        }
        double[] after = totals(plan);
        for (String id : drawn) {
            double[] values = sample.drawn().of(id);
            int[] order = IntStream.range(0, values.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(d -> values[d]))
                    .mapToInt(d -> d)
                    .toArray();
            if (values[order[0]] < values[order[order.length - 1]]) {
                swings.add(new Swing(id, part(nothing, after, order, true), part(nothing, after, order, false), true));
            }
        }
        return swings.stream()
                .sorted(Comparator.comparingDouble((Swing s) -> -s.width()))
                .limit(most)
                .toList();
    }

    private double saving(Plan plan, Tariff at) {
        var there = conduct(at).totals(plan.amounts(), Bill.of(choices.steps(), sample, at));
        return Gain.mean(sample.losses()) - Gain.mean(there);
    }

    private double part(double[] before, double[] after, int[] order, boolean low) {
        var in = new java.util.HashSet<Integer>();
        int n = Math.max(1, order.length / FIFTH);
        for (int k = 0; k < n; k++) {
            in.add(order[low ? k : order.length - 1 - k]);
        }
        return Gain.mean(before, after, f -> in.contains(sample.draw(f)) ? 1 : 0);
    }
}
