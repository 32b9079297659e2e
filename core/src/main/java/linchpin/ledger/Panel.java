package linchpin.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import linchpin.forecast.BlockBootstrap;
import linchpin.forecast.Question;
import linchpin.future.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Scores of several voices on the same questions. There is no panel without climatology and persistence: a score that
 * stands alone says nothing.
 *
 * @param name what the questions have in common
 * @param n how many questions
 * @param outcome mean answer: the share of yes, or the mean count
 * @param rows one a voice
 */
public record Panel(String name, Kind kind, int n, double outcome, List<Row> rows) {

    public static final String SIMULATION = "simulation";
    public static final String CLIMATOLOGY = "climatology";
    public static final String PERSISTENCE = "persistence";

    private static final int FEWEST_BLOCKS = 6;
    private static final int RESAMPLES = 2000;
    private static final int SEED = 1989;

    /** Yes-or-no or counts: their scores have different units and are never averaged. */
    public enum Kind {
        BINARY,
        COUNT
    }

    /**
     * One voice.
     *
     * @param marks means over the questions
     * @param skill 1 − its Brier score or CRPS over climatology's: above 0 is better than climatology
     * @param ahead 95 % interval of climatology's score less its own, by blocks of months; null with fewer than 6
     */
    public record Row(
            String voice,
            Prognosis.Marks marks,
            double skill,
            @Nullable Interval ahead) {}

    /**
     * A question with its answer, and what each voice said.
     *
     * @param voices by name, climatology and persistence among them
     */
    public record Item(Question question, int outcome, Map<String, Prognosis> voices) {

        public Item {
            if (!voices.containsKey(CLIMATOLOGY) || !voices.containsKey(PERSISTENCE)) {
                throw new IllegalArgumentException(
                        "The forecast of %s stands beside %s only.\nMaybe climatology and persistence were left out."
                                .formatted(question.id(), voices.keySet()));
            }
        }

        Kind kind() {
            return question.ask() instanceof Question.Ask.Binary ? Kind.BINARY : Kind.COUNT;
        }

        Prognosis.Marks marks(String voice) {
            Prognosis its = voices.get(voice);
            if (its == null) {
                throw new IllegalArgumentException(
                        "%s did not answer %s.\nMaybe score only what all answered.".formatted(voice, question.id()));
            }
            return its.marks(outcome);
        }
    }

    /**
     * @param items of one kind, at least one
     * @param voices who is scored; each must have answered every question
     */
    public static Panel of(String name, List<Item> items, List<String> voices) {
        Kind kind = items.getFirst().kind();
        var rows = new ArrayList<Row>();
        double reference = mean(items, i -> loss(i, CLIMATOLOGY));
        for (String voice : voices) {
            var marks = new Prognosis.Marks(
                    mean(items, i -> i.marks(voice).brier()),
                    mean(items, i -> i.marks(voice).log()),
                    mean(items, i -> i.marks(voice).crps()));
            rows.add(new Row(voice, marks, 1 - mean(items, i -> loss(i, voice)) / reference, ahead(items, voice)));
        }
        return new Panel(name, kind, items.size(), mean(items, Item::outcome), List.copyOf(rows));
    }

    private static double loss(Item item, String voice) {
        var marks = item.marks(voice);
        return item.kind() == Kind.BINARY ? marks.brier() : marks.crps();
    }

    private static double mean(List<Item> items, ToDoubleFunction<Item> of) {
        return items.stream().mapToDouble(of).sum() / items.size();
    }

    /** Answers of one month hang together, so months are drawn as a whole. */
    private static @Nullable Interval ahead(List<Item> items, String voice) {
        var sums = new TreeMap<Object, double[]>();
        for (Item item : items) {
            double[] block = sums.computeIfAbsent(item.question().opens(), day -> new double[2]);
            block[0] += loss(item, CLIMATOLOGY) - loss(item, voice);
            block[1]++;
        }
        if (sums.size() < FEWEST_BLOCKS || voice.equals(CLIMATOLOGY)) {
            return null;
        }
        return BlockBootstrap.ratio(
                sums.values().stream().mapToDouble(b -> b[0]).toArray(),
                sums.values().stream().mapToDouble(b -> b[1]).toArray(),
                RESAMPLES,
                SEED);
    }
}
