package linchpin.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Pairs of names of which it is known whether they mean the same party, and how well a matcher tells.
 *
 * @param pairs all of one half
 */
public record PairSet(List<Labelled> pairs) {

    /**
     * A name, a listed name, and the truth.
     *
     * @param hard which difficulty the pair is there for
     */
    public record Labelled(
            String id, String name, String country, String listed, String listedCountry, boolean same, String hard) {}

    /**
     * A share with its interval.
     *
     * @param of out of how many
     * @param low and {@code high}: 95 % interval (Wilson 1927)
     */
    public record Share(int hits, int of, double value, double low, double high) {

        /** NaN where there is nothing to take a share of. */
        public static Share of(int hits, int of) {
            double z = 1.959964;
            double p = (double) hits / of;
            double middle = (p + z * z / (2 * of)) / (1 + z * z / of);
            double half = z / (1 + z * z / of) * Math.sqrt(p * (1 - p) / of + z * z / (4.0 * of * of));
            return new Share(hits, of, p, Math.max(0, middle - half), Math.min(1, middle + half));
        }
    }

    /** A pair and the score it got; 0 where the matcher saw no likeness at all. */
    public record Scored(Labelled pair, double score) {}

    /**
     * How a threshold does.
     *
     * @param precision of the pairs called possible links, those that are the same party
     * @param recall of the pairs that are the same party, those called possible links
     */
    public record Quality(double threshold, Share precision, Share recall) {

        /** The harmonic mean that gives recall twice the weight of precision (van Rijsbergen 1979, with β = 2). */
        public double f2() {
            double p = precision.value();
            double r = recall.value();
            return p + r == 0 ? 0 : 5 * p * r / (4 * p + r);
        }
    }

    public PairSet {
        pairs = List.copyOf(pairs);
    }

    /** Each pair alone: the matcher's list holds the one listed name. */
    public List<Scored> scored(Vocabulary vocabulary, MatchSettings settings) {
        return pairs.stream()
                .map(pair -> new Scored(pair, score(pair, vocabulary, settings)))
                .toList();
    }

    private static double score(Labelled pair, Vocabulary vocabulary, MatchSettings settings) {
        var matcher = new Matcher(List.of(listed(pair)), vocabulary, settings);
        return matcher.match(pair.name, pair.country, Double.MIN_NORMAL).stream()
                .mapToDouble(Possible::score)
                .findFirst()
                .orElse(0);
    }

    private static Listed listed(Labelled pair) {
        Set<String> countries = pair.listedCountry.isEmpty() ? Set.of() : Set.of(pair.listedCountry);
        return new Listed(pair.id, List.of(pair.listed), "", countries, "pairs", Optional.empty());
    }

    /** Precision and recall at a threshold. */
    public static Quality at(double threshold, List<Scored> scored) {
        int called = 0;
        int right = 0;
        int same = 0;
        for (Scored s : scored) {
            boolean link = s.score >= threshold;
            called += link ? 1 : 0;
            right += link && s.pair.same ? 1 : 0;
            same += s.pair.same ? 1 : 0;
        }
        return new Quality(threshold, Share.of(right, called), Share.of(right, same));
    }
}
