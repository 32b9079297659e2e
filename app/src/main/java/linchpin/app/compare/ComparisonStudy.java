package linchpin.app.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.app.compare.Comparison.ClassChange;
import linchpin.app.compare.Comparison.Pairing;
import linchpin.app.compare.Comparison.Signs;
import linchpin.app.study.PolicyFinding;
import linchpin.app.study.Prepared;
import linchpin.future.Arm;
import linchpin.future.Course;
import linchpin.future.Effect;
import linchpin.future.Signpost;
import linchpin.pattern.Counter;
import linchpin.scenario.ScenarioClass;
import linchpin.scenario.Scenarios;

/** Sets arms that share their luck side by side; the first of them does nothing. */
public final class ComparisonStudy {

    private static final int EARLY_MONTHS = 3;

    private final Prepared prepared;
    private final Scenarios scenarios;
    private final List<Arm> arms;
    private final int months;
    private final int from;
    private final int early;

    public ComparisonStudy(Prepared prepared, List<Arm> arms) {
        this.prepared = prepared;
        this.arms = arms;
        scenarios = prepared.source().scenarios();
        months = arms.getFirst().design().months();
        from = scenarios.from(months);
        early = Math.min(EARLY_MONTHS, months);
    }

    /**
     * @param policies what each arm but the first changes
     * @param avoid ids of the unwanted classes
     */
    public Comparison find(List<PolicyFinding> policies, List<String> avoid) {
        return new Comparison(
                policies,
                avoid,
                new RegretTable(scenarios.classes(), arms, answered(), avoid).rows(),
                scenarios.classes().stream().map(this::ofClass).toList(),
                arms.stream().skip(1).map(this::ofPolicy).toList(),
                pairings(),
                List.of());
    }

    /** The same comparison with what leaving out the dropped terms changes: the first arm here against one that has them. */
    public Comparison find(List<PolicyFinding> policies, List<String> avoid, Arm whole) {
        Comparison c = find(policies, avoid);
        return new Comparison(
                c.policies(), c.avoid(), c.regrets(), c.signposts(), c.worlds(), c.pairings(), without(whole));
    }

    /** What leaving out the dropped terms changes of each class: the first arm here against one that has them. */
    public List<ClassChange> without(Arm whole) {
        Arm base = arms.getFirst();
        var effects = Effect.corrected(scenarios.classes().stream()
                .map(k -> Effect.of(hits(base, k), hits(whole, k), base.design().draws(), whole.drawn()))
                .toList());
        var changes = new ArrayList<ClassChange>();
        for (int k = 0; k < effects.size(); k++) {
            var asked = scenarios.classes().get(k);
            changes.add(new ClassChange(asked.id(), asked.title(), effects.get(k)));
        }
        return List.copyOf(changes);
    }

    private double[] hits(Arm arm, ScenarioClass c) {
        return arm.obey(scenarios.asked(c.rule(), months), from);
    }

    /** By class and arm: hits by branch, without the events that the policy itself adds. */
    private double[][][] answered() {
        double[][][] hits = new double[scenarios.classes().size()][arms.size()][];
        for (int a = 0; a < arms.size(); a++) {
            int[][] own = own(arms.get(a), from, months);
            for (int c = 0; c < hits.length; c++) {
                var rule = scenarios.asked(scenarios.classes().get(c).rule(), months);
                hits[c][a] = arms.get(a).obey(rule, from, own);
            }
        }
        return hits;
    }

    private int[][] own(Arm arm, int first, int to) {
        return Course.of(arm.policy(), prepared.events(), prepared.asOf().plusDays(1))
                .own(arm, prepared.events(), first, to);
    }

    private Signs ofClass(ScenarioClass c) {
        Arm base = arms.getFirst();
        return new Signs(
                c.id(),
                c.title(),
                early,
                List.copyOf(c.rule().counters()),
                Signpost.between(counters(), early(base), hits(base, c), base.draws(), false));
    }

    private Signs ofPolicy(Arm arm) {
        Arm base = arms.getFirst();
        int runs = base.counts().length;
        int[][] with = early(arm);
        int[][] without = early(base);
        int[][] both = new int[with.length][];
        for (int c = 0; c < both.length; c++) {
            both[c] = Arrays.copyOf(with[c], 2 * runs);
            System.arraycopy(without[c], 0, both[c], runs, runs);
        }
        double[] here = new double[2 * runs];
        Arrays.fill(here, 0, runs, 1);
        int[] group = Arrays.copyOf(base.draws(), 2 * runs);
        System.arraycopy(base.draws(), 0, group, runs, runs);
        return new Signs(
                arm.policy().id(),
                arm.policy().title(),
                early,
                List.of(),
                Signpost.between(counters(), both, here, group, true));
    }

    private List<String> counters() {
        return scenarios.counters().stream().map(Counter::id).toList();
    }

    /** By counter and branch: counts of the first months, without the policy's own events. */
    private int[][] early(Arm arm) {
        int[][] own = own(arm, 0, early);
        int[][] counts = new int[scenarios.counters().size()][arm.counts().length];
        for (int k = 0; k < counts.length; k++) {
            int c = arm.tally().indexOf(scenarios.counters().get(k).id());
            for (int b = 0; b < counts[k].length; b++) {
                counts[k][b] = arm.total(b, c, 0, early) - own[b][c];
            }
        }
        return counts;
    }

    private List<Pairing> pairings() {
        var pairings = new ArrayList<Pairing>();
        Arm base = arms.getFirst();
        for (Arm arm : arms.subList(1, arms.size())) {
            for (ScenarioClass c : scenarios.classes()) {
                double reduction = Effect.varianceReduction(
                        hits(arm, c), hits(base, c), base.design().draws());
                pairings.add(new Pairing(arm.policy().id(), c.id(), reduction));
            }
        }
        return pairings;
    }
}
