package linchpin.statecraft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import linchpin.future.Arm;
import linchpin.future.Effect;
import linchpin.future.Probability;
import linchpin.impact.Draw;
import linchpin.impact.Horizon;
import linchpin.scenario.Intervention;
import linchpin.statecraft.Incidence.Income;
import linchpin.statecraft.Incidence.Money;
import linchpin.statecraft.Incidence.Rail;
import linchpin.statecraft.Incidence.Rerouted;
import linchpin.statecraft.IncidenceStudy.Outcome;
import linchpin.world.Parameter;

/** Adds outcomes of futures up by policy. */
final class IncidenceTables {

    private static final double MILLION = 1e6;
    private static final int PAIRS = 12;

    private final Statecraft statecraft;
    private final List<Arm> arms;
    private final IncidenceStudy study;
    private final Outcomes outcomes;
    private final List<List<List<ShockVector>>> vectors;
    private final List<String> regions;

    /** @param vectors by horizon, arm and branch */
    IncidenceTables(
            Statecraft statecraft,
            List<Arm> arms,
            IncidenceStudy study,
            Outcomes outcomes,
            List<List<List<ShockVector>>> vectors) {
        this.statecraft = statecraft;
        this.arms = arms;
        this.study = study;
        this.outcomes = outcomes;
        this.vectors = vectors;
        regions = statecraft.world().base().names().regions();
    }

    Incidence all(int distinct) {
        var incomes = new ArrayList<Income>();
        for (int a = 0; a < arms.size(); a++) {
            for (Horizon h : Horizon.values()) {
                int[] whole = outcomes.whole(study.draws(h));
                if (whole.length > 1) {
                    incomes(a, h, whole, incomes);
                }
            }
        }
        int draws = arms.getFirst().design().draws();
        var notes = new ArrayList<String>();
        if (outcomes.failures() > 0) {
            notes.add("%d of %d draws have no equilibrium and are left out.".formatted(outcomes.failures(), draws));
        }
        int[] whole = outcomes.whole(draws);
        return new Incidence(
                statecraft.world().years(),
                new Incidence.Solves(
                        arms.size() * arms.getFirst().counts().length,
                        distinct,
                        outcomes.asked(),
                        outcomes.solved(),
                        draws,
                        outcomes.failures()),
                incomes,
                whole.length == 0 ? List.of() : rerouted(whole),
                rails(),
                List.of(),
                notes);
    }

    private void incomes(int arm, Horizon h, int[] whole, List<Income> incomes) {
        int[] branches = outcomes.branches(whole);
        int[] few = outcomes.branches(outcomes.whole(study.enforced()));
        var drawn = drawn(whole);
        double heavy = statecraft.parameters().value("economy.heavy-loss");
        for (int n = 0; n < regions.size(); n++) {
            int region = n;
            double[] change = values(h, arm, branches, o -> o.change()[region]);
            double[] none = values(h, 0, branches, o -> o.change()[region]);
            double[] less = new double[change.length];
            double[] hit = new double[change.length];
            for (int k = 0; k < less.length; k++) {
                less[k] = change[k] - none[k];
                hit[k] = less[k] < -heavy ? 1 : 0;
            }
            double million = statecraft.world().scale(h, n, study.days());
            incomes.add(new Income(
                    arms.get(arm).policy().id(),
                    h,
                    study.month(h),
                    regions.get(n),
                    times(IncidenceStudy.spread(change), 100),
                    times(IncidenceStudy.spread(values(h, arm, few, o -> o.enforced()[region])), 100),
                    new Money(
                            times(IncidenceStudy.spread(change), million * MILLION),
                            times(IncidenceStudy.spread(less), million * MILLION),
                            Effect.of(times(change, million), times(none, million), whole.length, drawn),
                            Probability.of(hit, whole.length))));
        }
    }

    private static Incidence.Spread times(Incidence.Spread s, double factor) {
        return new Incidence.Spread(s.mean() * factor, s.p10() * factor, s.p50() * factor, s.p90() * factor);
    }

    private static double[] times(double[] values, double factor) {
        return Arrays.stream(values).map(v -> v * factor).toArray();
    }

    private double[] values(Horizon h, int arm, int[] branches, ToDoubleFunction<Outcome> of) {
        return Arrays.stream(branches)
                .mapToDouble(b -> of.applyAsDouble(outcomes.of(h, arm, b)))
                .toArray();
    }

    /** What was drawn for the economy, by draw: to find out which uncertainty costs most. */
    private List<Map<String, Double>> drawn(int[] whole) {
        long seed = arms.getFirst().design().seed();
        var ids = new ArrayList<>(Draw.parameters());
        statecraft.transmission().channels().forEach(c -> ids.add(c.size().id()));
        return Arrays.stream(whole)
                .mapToObj(g -> {
                    Map<String, Double> values =
                            new HashMap<>(arms.getFirst().drawn().get(g));
                    for (String id : ids) {
                        Parameter p = statecraft.parameters().get(id);
                        values.put(id, linchpin.future.Ensemble.drawn(p, seed, g));
                    }
                    return values;
                })
                .toList();
    }

    private List<Rerouted> rerouted(int[] whole) {
        int n = regions.size();
        int[] branches = outcomes.branches(whole);
        var rows = new ArrayList<Rerouted>();
        for (int a = 1; a < arms.size(); a++) {
            int arm = a;
            double[][] less = IntStream.range(0, n * n)
                    .mapToObj(p -> {
                        double[] with = values(Horizon.YEAR, arm, branches, o -> o.trade()[p]);
                        double[] without = values(Horizon.YEAR, 0, branches, o -> o.trade()[p]);
                        Arrays.setAll(with, k -> (with[k] - without[k]) * MILLION);
                        return with;
                    })
                    .toArray(double[][]::new);
            IntStream.range(0, n * n)
                    .boxed()
                    .filter(p -> Arrays.stream(less[p]).anyMatch(v -> v != 0))
                    .sorted(Comparator.comparingDouble(
                            (Integer p) -> -Math.abs(Arrays.stream(less[p]).sum())))
                    .limit(PAIRS)
                    .forEach(p -> rows.add(new Rerouted(
                            arms.get(arm).policy().id(),
                            regions.get(p / n),
                            regions.get(p % n),
                            IncidenceStudy.spread(less[p]),
                            hit(arm, regions.get(p / n), regions.get(p % n)))));
        }
        return List.copyOf(rows);
    }

    /** Whether the policy itself puts a barrier on a pair in the year, by the central sizes. */
    private boolean hit(int arm, String seller, String buyer) {
        return vectors.get(Horizon.YEAR.ordinal()).get(arm).stream()
                .map(ShockVector::edits)
                .distinct()
                .flatMap(edits ->
                        statecraft.imposed().barriers(new ShockVector(List.of(), edits), 0, Parameter::value).stream())
                .anyMatch(b -> b.from().contains(seller) && b.to().contains(buyer)
                        || b.both() && b.to().contains(seller) && b.from().contains(buyer));
    }

    private List<Rail> rails() {
        var rows = new ArrayList<Rail>();
        var imposed = statecraft.imposed();
        for (int a = 0; a < arms.size(); a++) {
            Arm arm = arms.get(a);
            List<List<Intervention>> edits = vectors.get(Horizon.YEAR.ordinal()).get(a).stream()
                    .map(ShockVector::edits)
                    .toList();
            Map<Map.Entry<Integer, List<Intervention>>, linchpin.world.Inputs> tied = new HashMap<>();
            for (String actor : imposed.payers().toList()) {
                double[] shares = new double[edits.size()];
                for (int b = 0; b < shares.length; b++) {
                    int draw = b % arm.design().draws();
                    var size = statecraft.drawn(arm.design().seed(), draw).size();
                    var inputs =
                            tied.computeIfAbsent(Map.entry(draw, edits.get(b)), k -> imposed.tied(k.getValue(), size));
                    shares[b] = Imposed.dollar(inputs, actor);
                }
                rows.add(new Rail(
                        arm.policy().id(),
                        actor,
                        Imposed.dollar(imposed.base(), actor),
                        IncidenceStudy.spread(shares)));
            }
        }
        return List.copyOf(rows);
    }
}
