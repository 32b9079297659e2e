package linchpin.data.coding.act;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.event.Act;

/**
 * Multinomial logistic regression of the act of a sentence, one class for each root and a last one for no event, on its
 * embedding, its words and what the rules found. Ridge penalty; trained by {@link #train}.
 */
public final class ActModel {

    /** Classes: the roots in the order of {@link Act}, then no event. */
    public static final int CLASSES = Act.values().length + 1;

    /** The class of sentences that state no event. */
    public static final int NONE = CLASSES - 1;

    /** What a rule found counts as so many words; coordinates of a point are small, so that they are raised. */
    private static final double RULE_WEIGHT = 1;

    private static final float POINT_WEIGHT = 3;

    /**
     * How to train.
     *
     * @param ridge penalty on the squared weights, per sentence
     * @param words weight of the words beside the embedding
     * @param least a word is used that stands in so many sentences
     */
    public record Settings(double ridge, double words, int least) {
        /** Chosen by inner cross-validation on the sentences that may be trained on; see docs/method/coding.md. */
        public static final Settings CHOSEN = new Settings(0.0008, 1.5, 2);
    }

    private final Map<String, Integer> vocabulary;
    private final double[] weights;
    private final double scale;

    /** @param weights {@code CLASSES} blocks of: intercept, embedding, words */
    ActModel(Map<String, Integer> vocabulary, double[] weights, double scale) {
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.scale = scale;
    }

    private record Row(int[] words, double[] each, float[] point, int label) {}

    /** Learns from sentences and their classes. */
    public static ActModel train(List<Sample> samples, int[] labels, Settings settings) {
        Map<String, Integer> vocabulary = vocabulary(samples, settings.least());
        int width = 1 + Embedding.SIZE + vocabulary.size();
        Row[] rows = new Row[samples.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(samples.get(i), vocabulary, settings.words(), labels[i]);
        }
        double[] w = new double[CLASSES * width];
        Lbfgs.minimise((x, g) -> loss(rows, x, g, width, settings.ridge()), w, 150, 1e-4);
        return new ActModel(vocabulary, w, settings.words());
    }

    private static double loss(Row[] rows, double[] x, double[] g, int width, double ridge) {
        Arrays.fill(g, 0);
        double sum = 0;
        double[] p = new double[CLASSES];
        for (Row r : rows) {
            scores(x, width, r, p);
            softmax(p);
            sum -= Math.log(Math.max(p[r.label()], 1e-300));
            p[r.label()] -= 1;
            for (int c = 0; c < CLASSES; c++) {
                spread(g, c * width, r, p[c] / rows.length);
            }
        }
        double penalty = 0;
        for (int i = 0; i < x.length; i++) {
            if (i % width != 0) {
                penalty += x[i] * x[i];
                g[i] += ridge * x[i];
            }
        }
        return sum / rows.length + ridge / 2 * penalty;
    }

    private static void scores(double[] x, int width, Row r, double[] into) {
        for (int c = 0; c < CLASSES; c++) {
            int at = c * width;
            double s = x[at];
            for (int k = 0; k < Embedding.SIZE; k++) {
                s += x[at + 1 + k] * r.point()[k];
            }
            for (int k = 0; k < r.words().length; k++) {
                s += x[at + 1 + Embedding.SIZE + r.words()[k]] * r.each()[k];
            }
            into[c] = s;
        }
    }

    private static void spread(double[] g, int at, Row r, double by) {
        g[at] += by;
        for (int k = 0; k < Embedding.SIZE; k++) {
            g[at + 1 + k] += by * r.point()[k];
        }
        for (int k = 0; k < r.words().length; k++) {
            g[at + 1 + Embedding.SIZE + r.words()[k]] += by * r.each()[k];
        }
    }

    /** Turns scores into probabilities. */
    private static void softmax(double[] p) {
        double top = Arrays.stream(p).max().orElse(0);
        double sum = 0;
        for (int c = 0; c < p.length; c++) {
            p[c] = Math.exp(p[c] - top);
            sum += p[c];
        }
        for (int c = 0; c < p.length; c++) {
            p[c] /= sum;
        }
    }

    private static Row row(Sample s, Map<String, Integer> vocabulary, double scale, int label) {
        List<String> known =
                s.words().stream().distinct().filter(vocabulary::containsKey).toList();
        int[] words = new int[known.size()];
        double[] each = new double[words.length];
        double word = scale / Math.sqrt(Math.max(8, words.length));
        for (int k = 0; k < words.length; k++) {
            words[k] = vocabulary.getOrDefault(known.get(k), 0);
            each[k] = known.get(k).startsWith(Sample.RULE) ? RULE_WEIGHT : word;
        }
        float[] point = s.point().clone();
        for (int k = 0; k < point.length; k++) {
            point[k] *= POINT_WEIGHT;
        }
        return new Row(words, each, point, label);
    }

    private static Map<String, Integer> vocabulary(List<Sample> samples, int least) {
        var counts = new java.util.TreeMap<String, Integer>();
        samples.forEach(s -> s.words().stream().distinct().forEach(w -> counts.merge(w, 1, Integer::sum)));
        var vocabulary = new HashMap<String, Integer>();
        counts.forEach((word, n) -> {
            if (n >= least) {
                vocabulary.put(word, vocabulary.size());
            }
        });
        return vocabulary;
    }

    Map<String, Integer> vocabulary() {
        return vocabulary;
    }

    double[] weights() {
        return weights;
    }

    double scale() {
        return scale;
    }

    /** The class of the highest probability. */
    public static int best(double[] probabilities) {
        int best = 0;
        for (int c = 1; c < probabilities.length; c++) {
            if (probabilities[c] > probabilities[best]) {
                best = c;
            }
        }
        return best;
    }

    /** The probability of each class. */
    public double[] probabilities(Sample sample) {
        double[] p = new double[CLASSES];
        scores(weights, 1 + Embedding.SIZE + vocabulary.size(), row(sample, vocabulary, scale, 0), p);
        softmax(p);
        return p;
    }
}
