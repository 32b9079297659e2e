package linchpin.ledger;

import java.time.LocalDate;
import java.util.Optional;
import linchpin.forecast.OpinionPool;
import linchpin.forecast.Question;
import linchpin.future.Arm;
import linchpin.pattern.Tally;

/** What simulated futures say of questions: shares of branches, by the rule that will also read the real answer. */
public final class Simulated {

    private final Arm arm;
    private final LocalDate first;

    /** @param first day of the first simulated month */
    public Simulated(Arm arm, LocalDate first) {
        this.arm = arm;
        this.first = first;
    }

    /**
     * How many months must be simulated for a question; nothing where its window does not begin with one of them.
     *
     * @param first day of the first simulated month
     */
    public static Optional<Integer> monthsNeeded(Question question, LocalDate first) {
        int before = 0;
        while (first.plusMonths(before).isBefore(question.opens())) {
            before++;
        }
        return first.plusMonths(before).equals(question.opens())
                ? Optional.of(before + question.months())
                : Optional.empty();
    }

    /** The share of branches that answer yes, or of each count. */
    public Prognosis of(Question question) {
        int end = monthsNeeded(question, first)
                .filter(n -> n <= arm.design().months())
                .orElseThrow(() -> new IllegalArgumentException(
                        "The window of the question (%s) lies outside the %d months from %s on.\nMaybe simulate longer."
                                .formatted(question.id(), arm.design().months(), first)));
        int begin = end - question.months();
        Tally tally = arm.tally();
        int branches = arm.counts().length;
        double[] cells = new double[Prognosis.CELLS];
        double hits = 0;
        for (int b = 0; b < branches; b++) {
            int branch = b;
            switch (question.ask()) {
                case Question.Ask.Binary binary ->
                    hits += binary.rule().test(id -> sum(branch, tally.indexOf(id), begin, end)) ? 1 : 0;
                case Question.Ask.Count count ->
                    cells[Math.min(Prognosis.MOST + 1, sum(b, tally.indexOf(count.counter()), begin, end))] += 1;
            }
        }
        return switch (question.ask()) {
            case Question.Ask.Binary binary -> new Prognosis.Chance(hits / branches);
            case Question.Ask.Count count -> {
                for (int k = 0; k < cells.length; k++) {
                    cells[k] /= branches;
                }
                yield Prognosis.Counts.of(cells);
            }
        };
    }

    private int sum(int branch, int counter, int begin, int end) {
        int sum = 0;
        for (int m = begin; m < end; m++) {
            sum += arm.inMonth(branch, m, counter);
        }
        return sum;
    }

    /**
     * The number to quote: the log-opinion pool of simulation and climatology.
     *
     * @param weight of the simulation
     * @param least neither voice comes closer than this to 0 and 1
     */
    public static Prognosis pool(Prognosis simulation, Prognosis climatology, double weight, double least) {
        return switch (simulation) {
            case Prognosis.Chance s
            when climatology instanceof Prognosis.Chance c ->
                new Prognosis.Chance(OpinionPool.pool(s.probability(), c.probability(), weight, least));
            case Prognosis.Counts s
            when climatology instanceof Prognosis.Counts c ->
                Prognosis.Counts.of(OpinionPool.pool(s.cells(), c.cells(), weight, least));
            default ->
                throw new IllegalArgumentException(
                        "A probability and a law of counts cannot be pooled.\nMaybe they answer different questions.");
        };
    }
}
