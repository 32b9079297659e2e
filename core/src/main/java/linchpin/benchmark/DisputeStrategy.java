package linchpin.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.benchmark.DisputeStrategyReport.Effect;
import linchpin.benchmark.DisputeStrategyReport.Gain;
import linchpin.benchmark.DisputeStrategyReport.Model;
import linchpin.forecast.BlockBootstrap;

/** What directed disputes 1946–2014 say about reliability, emboldening and patron constraint, each with its placebos. */
public final class DisputeStrategy {

    /** First and last year. */
    public static final int FROM = 1946;

    public static final int UNTIL = 2014;

    private static final int LEARN_UNTIL = 1999;
    private static final int RESAMPLES = 1000;
    private static final long SEED = 3;
    private static final double SMALL = 1e4;

    private static final List<String> NOTES = List.of(
            "A patron is the strongest ally by a defence pact that is stronger than the state itself. Pacts and capabilities are"
                    + " those of the year before. Votes and disapproval are by one standard deviation.",
            "Disapproval: log-odds that the patron quarrelled with those who moved first against the target, in that year or the"
                    + " next, above its own habit. Votes and pacts are regard of the patron for the target: the rival form.",
            "'New pact instead' has the same terms and controls, and asks for an act of cooperation: the first pact of any kind"
                    + " between a pair that had none. Terms that move it as much measure attention.",
            "Coming to help: every state of the year but the attackers, for each dispute.",
            "Errors are clustered by pairs of states, or by disputes. Nothing here was assigned by chance: a pact may follow from"
                    + " the quarrels it is meant to settle.",
            "Growth is of product a head, a mean of the three years before, by one standard deviation; income, and the growth of the"
                    + " target and of later years, stand beside it. A dispute may itself cost growth, so the lead begins two years on.",
            "A defence pact is counted whatever its conditions; many would not oblige an ally in the dispute at hand.",
            "An earlier study scored 2000-2014 many times, so that span is not unseen.");

    private DisputeStrategy() {}

    /** @param progress is told what is being done */
    public static DisputeStrategyReport run(DisputeData data, Consumer<String> progress) {
        progress.accept("Asking who came to help");
        var shares = new DisputeReliability(data, FROM, UNTIL).shares();
        var joining = new DisputeJoining(data, FROM, UNTIL);
        var helpers = joining.table(false);
        var fatal = joining.table(true);
        var helping = List.of(StrategyModels.ALLY, StrategyModels.OTHER_PACT, StrategyModels.ALLY_LATER);
        progress.accept("Looking back from each year");
        OnsetTable bare = new DisputeInitiation(data).table();
        OnsetTable table =
                bare.with(new DisputePatrons(data).columns(bare)).with(new DisputeGrowth(data).columns(bare));
        OnsetTable pacts = newPacts(data, table);
        progress.accept("Fitting who begins");
        var models = new ArrayList<Model>();
        var controls = DisputeInitiation.controls();
        StrategyModels.initiation().forEach((name, terms) -> {
            models.add(model(name, "begins a dispute", table, controls, terms));
            models.add(model(name + StrategyModels.COOPERATIVE, "makes a pact", pacts, controls, terms));
        });
        models.add(model(StrategyModels.JOINING, "comes to help", helpers, DisputeJoining.controls(), helping));
        models.add(model(StrategyModels.JOINING_FATAL, "comes to help", fatal, DisputeJoining.controls(), helping));
        progress.accept("Leaving terms out");
        var gains = new ArrayList<Gain>();
        var patrons = Stream.concat(controls.stream(), Stream.of(StrategyModels.PATRON, StrategyModels.TARGETS_PATRON))
                .toList();
        gains.add(gain(StrategyModels.PATRON, table, without(patrons, StrategyModels.PATRON), patrons));
        for (String term : List.of(DisputePatrons.PACT, DisputePatrons.VOTES, DisputePatrons.DISAPPROVES)) {
            gains.add(gain(term, table, patrons, with(patrons, term)));
        }
        gains.add(gain(StrategyModels.OWN_GROWTH, table, controls, with(controls, StrategyModels.OWN_GROWTH)));
        for (String rival : List.of(DisputePatrons.PACT, DisputePatrons.VOTES)) {
            gains.add(gain(
                    StrategyModels.ratherThan(rival),
                    table,
                    with(patrons, rival),
                    with(patrons, DisputePatrons.DISAPPROVES)));
        }
        var unsworn = with(DisputeJoining.controls(), StrategyModels.OTHER_PACT);
        gains.add(gain(StrategyModels.ALLY, helpers, unsworn, with(unsworn, StrategyModels.ALLY)));
        return new DisputeStrategyReport(shares, models, gains, NOTES);
    }

    /** The same rows, of pairs without any pact the year before; the outcome is whether they make one. */
    private static OnsetTable newPacts(DisputeData data, OnsetTable t) {
        Map<Long, Set<Integer>> inForce = new HashMap<>();
        for (var p : data.pacts()) {
            var years = inForce.computeIfAbsent(DisputeData.pair(p.a(), p.b()), k -> new HashSet<>());
            for (int y = p.from(); y <= p.until(); y++) {
                years.add(y);
            }
        }
        int[] free = IntStream.range(0, t.size())
                .filter(r -> !pact(inForce, t, r, -1))
                .toArray();
        boolean[] made = new boolean[free.length];
        for (int k = 0; k < free.length; k++) {
            made[k] = pact(inForce, t, free[k], 0);
        }
        Map<String, double[]> columns = new LinkedHashMap<>();
        t.columns()
                .forEach((name, x) -> columns.put(
                        name, Arrays.stream(free).mapToDouble(r -> x[r]).toArray()));
        return new OnsetTable(
                Arrays.stream(free).map(r -> t.first()[r]).toArray(),
                Arrays.stream(free).map(r -> t.second()[r]).toArray(),
                Arrays.stream(free).map(r -> t.year()[r]).toArray(),
                made,
                new boolean[free.length],
                columns);
    }

    private static boolean pact(Map<Long, Set<Integer>> inForce, OnsetTable t, int row, int years) {
        return inForce.getOrDefault(DisputeData.pair(t.first()[row], t.second()[row]), Set.of())
                .contains(t.year()[row] + years);
    }

    private static Model model(
            String name, String outcome, OnsetTable table, List<String> controls, List<String> terms) {
        int[] rows = known(table, table.rows(FROM, UNTIL), terms);
        var names = Stream.concat(controls.stream(), terms.stream()).toList();
        var logit = OnsetLogit.fit(table, names, rows);
        double[][] covariance = OnsetClusters.covariance(logit, table, rows);
        var effects = new ArrayList<Effect>();
        var joint = new ArrayList<List<Double>>();
        for (int a = controls.size(); a < names.size(); a++) {
            var row = new ArrayList<Double>();
            for (int b = controls.size(); b < names.size(); b++) {
                row.add(covariance[a + 1][b + 1] / (logit.sd()[a] * logit.sd()[b]));
            }
            joint.add(row);
            String term = names.get(a);
            double[] column = table.column(term);
            effects.add(new Effect(
                    term,
                    StrategyModels.PLACEBOS.contains(term),
                    logit.fit().coefficients()[a + 1] / logit.sd()[a],
                    Math.sqrt(row.get(a - controls.size())),
                    (int) Arrays.stream(rows).filter(r -> column[r] != 0).count(),
                    name.endsWith(StrategyModels.COOPERATIVE) ? "" : StrategyModels.STUDY.getOrDefault(term, "")));
        }
        int events = (int) Arrays.stream(rows).filter(r -> table.onset()[r]).count();
        return new Model(name, outcome, effects, joint, rows.length, events);
    }

    /** Rows on which no term is unknown: of the last years it cannot be said who will be a patron later. */
    private static int[] known(OnsetTable table, int[] rows, List<String> terms) {
        return Arrays.stream(rows)
                .filter(r -> terms.stream().noneMatch(term -> Double.isNaN(table.column(term)[r])))
                .toArray();
    }

    private static List<String> with(List<String> names, String term) {
        return Stream.concat(names.stream(), Stream.of(term)).toList();
    }

    private static List<String> without(List<String> names, String term) {
        return names.stream().filter(name -> !name.equals(term)).toList();
    }

    private static Gain gain(String what, OnsetTable table, List<String> without, List<String> with) {
        int[] learn = table.rows(FROM, LEARN_UNTIL);
        int[] test = table.rows(LEARN_UNTIL + 1, UNTIL);
        double[] more = losses(table, without, learn, test);
        double[] less = losses(table, with, learn, test);
        Map<Long, Integer> place = new HashMap<>();
        for (int r : test) {
            place.putIfAbsent(DisputeData.pair(table.first()[r], table.second()[r]), place.size());
        }
        double[] sums = new double[place.size()];
        double[] counts = new double[place.size()];
        double sum = 0;
        for (int k = 0; k < test.length; k++) {
            int at = place.getOrDefault(DisputeData.pair(table.first()[test[k]], table.second()[test[k]]), 0);
            double rise = SMALL * (more[k] - less[k]);
            sums[at] += rise;
            counts[at]++;
            sum += rise;
        }
        return new Gain(what, sum / test.length, BlockBootstrap.ratio(sums, counts, RESAMPLES, SEED), test.length);
    }

    private static double[] losses(OnsetTable table, List<String> names, int[] learn, int[] test) {
        double[] p = OnsetLogit.fit(table, names, learn).probabilities(table, test);
        return new OnsetForecast(p, table.outcomes(test)).loss();
    }
}
