package linchpin.sensitivity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import linchpin.future.Arm;
import linchpin.future.Design;
import linchpin.future.Experiment;

/**
 * Who the chance of one outcome hangs on.
 *
 * @param outcome what was asked
 * @param counted codes of the actors whose own acts it counts: it moves with their stance by definition
 * @param stances in the order of the factors
 * @param shares of the whole variance of the outcome, with the computed ranges
 * @param byRanges the indices for each choice of ranges
 * @param answer a sentence, by one rule
 */
public record Pivot(
        String outcome,
        Set<String> counted,
        List<Stance> stances,
        Shares shares,
        Map<Ranges, Indices> byRanges,
        String answer) {

    /**
     * A yes-or-no question to every branch of an arm.
     *
     * @param counted codes of the actors whose own acts it counts
     * @param hits 1 or 0 for each branch
     */
    public record Question(String id, Set<String> counted, Function<Arm, double[]> hits) {}

    /** The indices for a choice of ranges. */
    public Indices indices(Ranges ranges) {
        Indices found = byRanges.get(ranges);
        if (found == null) {
            throw new IllegalStateException(
                    "The ranges %s were not played.\nMaybe the design was cut short.".formatted(ranges));
        }
        return found;
    }

    /**
     * Plays the design with the computed ranges, and the first half of its rows with each other choice of ranges; asks every
     * question of the same futures.
     *
     * @param design its seed places the points; its runs are those of each column, 48 in each row
     * @param progress told how much is done, in percent
     */
    public static List<Pivot> find(
            Experiment experiment,
            List<Stance> stances,
            List<Question> questions,
            Design design,
            IntConsumer progress) {
        int rows = design.runs() / StancePlay.FUTURES;
        var half = new Points(design.seed(), stances.size(), (rows + 1) / 2);
        var whole = new Points(design.seed(), stances.size(), rows);
        int all = rows + half.rows() * (Ranges.values().length - 1);
        var asked = questions.stream().map(Question::hits).toList();
        var found = new ArrayList<Map<Ranges, Indices>>();
        questions.forEach(q -> found.add(new EnumMap<>(Ranges.class)));
        double[] apart = new double[questions.size()];
        int done = 0;
        for (Ranges ranges : Ranges.values()) {
            boolean computed = ranges == Ranges.COMPUTED;
            Points points = computed ? whole : half;
            var play = new StancePlay(experiment, ranges.of(stances), points, design, asked);
            double[][][][] answers = new double[questions.size()][points.rows()][][];
            for (int r = 0; r < points.rows(); r++) {
                double[][][] row = play.row(r);
                double[] luck = computed ? play.apart(r) : new double[apart.length];
                for (int q = 0; q < apart.length; q++) {
                    answers[q][r] = row[q];
                    apart[q] += luck[q] / rows;
                }
                progress.accept(100 * ++done / all);
            }
            for (int q = 0; q < answers.length; q++) {
                found.get(q).put(ranges, Indices.of(points, answers[q]));
            }
        }
        var pivots = new ArrayList<Pivot>();
        for (int q = 0; q < apart.length; q++) {
            var computed = Objects.requireNonNull(found.get(q).get(Ranges.COMPUTED));
            pivots.add(new Pivot(
                    questions.get(q).id(),
                    questions.get(q).counted(),
                    stances,
                    Shares.of(computed.mean(), computed.variance().value(), apart[q]),
                    found.get(q),
                    Answer.of(stances, questions.get(q).counted(), found.get(q))));
        }
        return List.copyOf(pivots);
    }
}
