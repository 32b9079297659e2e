package linchpin.sensitivity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import linchpin.future.Arm;
import linchpin.future.Course;
import linchpin.future.Design;
import linchpin.future.Ensemble;
import linchpin.future.Experiment;
import linchpin.scenario.Intervention;
import linchpin.scenario.Policy;

/**
 * Plays futures at every point of a design. All points of a row share luck and parameters, branch by branch; rows share
 * neither. Every branch has parameters of its own, and each 24 branches, which hold every structural alternative once, are a
 * replicate.
 */
final class StancePlay {

    /** Branches of a replicate: the structural alternatives, each once. */
    private static final int BLOCK = 24;

    /** Branches at each point: two replicates. */
    static final int FUTURES = 2 * BLOCK;

    private final Experiment experiment;
    private final List<Stance> stances;
    private final Points points;
    private final Design design;
    private final List<Function<Arm, double[]>> questions;

    /** @param questions each gives 1 or 0 for every branch of an arm */
    StancePlay(
            Experiment experiment,
            List<Stance> stances,
            Points points,
            Design design,
            List<Function<Arm, double[]>> questions) {
        this.experiment = experiment;
        this.stances = stances;
        this.points = points;
        this.design = design;
        this.questions = questions;
    }

    /** By question, column and replicate: the share of branches with yes. */
    double[][][] row(int row) {
        var courses = IntStream.range(0, points.columns())
                .mapToObj(c -> course(points.at(row, c)))
                .toList();
        var luck = new Design(points.luck(row), FUTURES, FUTURES, design.months(), design.threads(), design.dropped());
        List<Arm> arms = Ensemble.play(experiment, courses, luck, done -> {});
        double[][][] shares = new double[questions.size()][arms.size()][];
        for (int q = 0; q < shares.length; q++) {
            for (int c = 0; c < shares[q].length; c++) {
                shares[q][c] = shares(questions.get(q).apply(arms.get(c)));
            }
        }
        return shares;
    }

    /** By question: how often one of two branches with the parameters of one draw says yes and the other no, halved. */
    double[] apart(int row) {
        long seed = ~points.luck(row);
        var pairs = new Design(seed, FUTURES, BLOCK, design.months(), design.threads(), design.dropped());
        Arm arm = Ensemble.play(experiment, List.of(course(points.at(row, Points.A))), pairs, done -> {})
                .getFirst();
        return questions.stream().mapToDouble(q -> apart(q.apply(arm))).toArray();
    }

    private static double apart(double[] hits) {
        return IntStream.range(0, BLOCK)
                .mapToDouble(b -> (hits[b] * (1 - hits[b + BLOCK]) + hits[b + BLOCK] * (1 - hits[b])) / 2)
                .average()
                .orElse(0);
    }

    private static double[] shares(double[] hits) {
        double[] shares = new double[hits.length / BLOCK];
        for (int b = 0; b < hits.length; b++) {
            shares[b / BLOCK] += hits[b] / BLOCK;
        }
        return shares;
    }

    private Course course(double[] x) {
        var always = new Intervention.Months(1, design.months());
        var steps = new ArrayList<Intervention>();
        for (int i = 0; i < x.length; i++) {
            Stance s = stances.get(i);
            for (String actor : s.actors()) {
                steps.add(new Intervention.Activity(
                        actor,
                        s.cooperativeFactor(x[i]),
                        s.hostileFactor(x[i]),
                        s.disapprovalShift(x[i]),
                        s.supplyFactor(x[i]),
                        always));
            }
        }
        return Course.of(
                new Policy("stances", "Stances", "A point of a sensitivity design.", steps),
                experiment.events(),
                LocalDate.ofEpochDay(experiment.origin().day()));
    }
}
