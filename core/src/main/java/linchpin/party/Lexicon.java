package linchpin.party;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * All words of the listed names, found again by words that are like them without comparing with each. Words meet on what they
 * stand for, on their consonants, or on their consonants less one (the deletion neighbourhood of Mor and Fraenkel 1982).
 */
final class Lexicon {

    /** Frames of three consonants meet only with their own length: less one, they are too many. */
    private static final int SHORT = 3;

    private record Key(String text, boolean joined, boolean bare) {}

    /** A word that is like the one asked for, and how much. */
    record Near(int id, double likeness) {}

    private final Map<Key, Integer> ids = new HashMap<>();
    private final List<Word> words = new ArrayList<>();
    private final Likeness likeness;
    private long[] buckets = {};

    Lexicon(Likeness likeness) {
        this.likeness = likeness;
    }

    /** The number of a word; joined words are told apart, since their weight is of another kind. */
    int add(Word word, boolean joined) {
        return ids.computeIfAbsent(new Key(word.text(), joined, word.bare()), key -> {
            words.add(word);
            return words.size() - 1;
        });
    }

    /** To be called once, when all words are in. */
    void close() {
        var all = LongStream.builder();
        for (int id = 0; id < words.size(); id++) {
            for (int hash : keys(words.get(id))) {
                all.add(((long) hash << 32) | id);
            }
        }
        buckets = all.build().sorted().toArray();
    }

    int size() {
        return words.size();
    }

    Word word(int id) {
        return words.get(id);
    }

    /** The words like a given one, in order of their numbers. */
    List<Near> near(Word word) {
        Set<Integer> seen = new HashSet<>();
        var near = new ArrayList<Near>();
        for (int hash : keys(word)) {
            long from = (long) hash << 32;
            int at = Arrays.binarySearch(buckets, from);
            for (int i = at < 0 ? -at - 1 : at; i < buckets.length && (int) (buckets[i] >> 32) == hash; i++) {
                int id = (int) buckets[i];
                if (seen.add(id)) {
                    double alike = likeness.of(word, words.get(id));
                    if (alike > 0) {
                        near.add(new Near(id, alike));
                    }
                }
            }
        }
        near.sort((a, b) -> Integer.compare(a.id, b.id));
        return near;
    }

    private static Set<Integer> keys(Word word) {
        Set<Integer> keys = new HashSet<>();
        keys.add(("=" + word.norm()).hashCode());
        if (word.number() || word.isInitial()) {
            return keys;
        }
        String frame = Sound.frame(word.sound());
        keys.add(frame.hashCode());
        for (int i = 0; i < frame.length() && frame.length() >= SHORT; i++) {
            String less = frame.substring(0, i) + frame.substring(i + 1);
            keys.add((frame.length() == SHORT ? SHORT + less : less).hashCode());
        }
        return keys;
    }
}
