package linchpin.evidence.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Analysis of competing hypotheses (Heuer 1999, Psychology of Intelligence Analysis, chapter 8): evidence is held against every
 * hypothesis, and the one stands best that least speaks against. Evidence that fits all of them alike tells nothing.
 *
 * @param titles of the hypotheses, two or more
 * @param evidence each with a cell for each hypothesis
 */
public record Hypotheses(List<String> titles, List<Item> evidence) {

    /** How a piece of evidence stands to a hypothesis. */
    public enum Cell {
        /** Very consistent. */
        CC(-2, 0),
        C(-1, 0),
        /** Neither. */
        N(0, 0),
        I(1, 1),
        /** Very inconsistent. */
        II(2, 2),
        /** Does not apply, or was not judged. */
        NA(0, 0);

        private final int side;
        private final int against;

        Cell(int side, int against) {
            this.side = side;
            this.against = against;
        }
    }

    /**
     * A piece of evidence.
     *
     * @param weight of its grade, 0 to 1
     * @param cells one a hypothesis
     */
    public record Item(String id, String text, double weight, List<Cell> cells) {
        public Item {
            cells = List.copyOf(cells);
        }

        /** How much it tells the hypotheses apart: 0 where it fits all alike, 4 at most; what was judged for one of them only tells nothing. */
        public int diagnosticity() {
            var judged = cells.stream()
                    .filter(c -> c != Cell.NA)
                    .mapToInt(c -> c.side)
                    .summaryStatistics();
            return judged.getCount() < 2 ? 0 : judged.getMax() - judged.getMin();
        }
    }

    public Hypotheses {
        titles = List.copyOf(titles);
        evidence = List.copyOf(evidence);
        int n = titles.size();
        if (n < 2 || evidence.stream().anyMatch(e -> e.cells().size() != n)) {
            throw new IllegalArgumentException(
                    "There must be two hypotheses or more (there are %d), and a cell of each piece of evidence for each.\nMaybe a column is missing."
                            .formatted(n));
        }
    }

    /** What speaks against each hypothesis: weights times 1 (I) or 2 (II), added up. */
    public double[] inconsistency() {
        return inconsistency(evidence);
    }

    private double[] inconsistency(List<Item> items) {
        double[] against = new double[titles.size()];
        items.forEach(e -> IntStream.range(0, against.length)
                .forEach(h -> against[h] += e.weight() * e.cells().get(h).against));
        return against;
    }

    /** Hypotheses from the one that least speaks against to the one that most does; equal ones in the order given. */
    public List<Integer> ranked() {
        return ranked(evidence);
    }

    private List<Integer> ranked(List<Item> items) {
        double[] against = inconsistency(items);
        return IntStream.range(0, against.length)
                .boxed()
                .sorted(Comparator.comparingDouble(h -> against[h]))
                .toList();
    }

    /** The evidence, what tells most apart first. */
    public List<Item> byDiagnosticity() {
        return evidence.stream()
                .sorted(Comparator.comparingInt((Item e) -> -e.diagnosticity()))
                .toList();
    }

    /** Evidence without which another hypothesis would stand best: what to check first. */
    public List<Item> pivots() {
        int best = ranked().getFirst();
        var pivots = new ArrayList<Item>();
        for (Item e : evidence) {
            var rest = new ArrayList<>(evidence);
            rest.remove(e);
            if (ranked(rest).getFirst() != best) {
                pivots.add(e);
            }
        }
        return List.copyOf(pivots);
    }
}
