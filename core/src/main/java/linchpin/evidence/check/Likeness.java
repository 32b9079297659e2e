package linchpin.evidence.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import linchpin.evidence.Sentence;
import linchpin.evidence.extract.Reading;

/**
 * Texts that are nearly the same: word shingles and a sketch of their smallest hashes (Broder 1997, On the resemblance and
 * containment of documents).
 */
final class Likeness {

    private static final int WORDS = 3;
    private static final int SKETCH = 256;

    /** From this resemblance on, one is taken to be a copy of the other. */
    static final double SAME_DOCUMENT = 0.5;

    private Likeness() {}

    /** The smallest hashes of all runs of three words. */
    static Set<Integer> sketch(String text) {
        String[] words = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip()
                .split(" ", -1);
        var hashes = new HashSet<Integer>();
        for (int i = 0; i + WORDS <= words.length; i++) {
            hashes.add(mix(
                    String.join(" ", Arrays.copyOfRange(words, i, i + WORDS)).hashCode()));
        }
        return new HashSet<>(hashes.stream().sorted().limit(SKETCH).toList());
    }

    private static int mix(int h) {
        int x = h * 0x9E3779B9;
        x ^= x >>> 15;
        x *= 0x85EBCA6B;
        return x ^ (x >>> 13);
    }

    /** The estimated share of runs that both have, 0 to 1. */
    static double between(Set<Integer> a, Set<Integer> b) {
        var union = new ArrayList<>(a);
        b.stream().filter(x -> !a.contains(x)).forEach(union::add);
        var smallest = union.stream().sorted().limit(SKETCH).toList();
        long both =
                smallest.stream().filter(x -> a.contains(x) && b.contains(x)).count();
        return smallest.isEmpty() ? 0 : (double) both / smallest.size();
    }

    /** For each reading the position of the first one that it is nearly the same as, or its own. */
    static int[] firstLike(List<Reading> readings) {
        var sketches = readings.stream()
                .map(r -> sketch(String.join(
                        " ", r.sentences().stream().map(Sentence::text).toList())))
                .toList();
        int[] first = new int[readings.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
            for (int j = 0; j < i; j++) {
                if (between(sketches.get(i), sketches.get(j)) >= SAME_DOCUMENT) {
                    first[i] = first[j];
                    break;
                }
            }
        }
        return first;
    }
}
