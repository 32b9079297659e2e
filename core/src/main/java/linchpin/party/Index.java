package linchpin.party;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of a list, so that those with a word in common with a name are found at once. */
final class Index {

    /**
     * One name of one party.
     *
     * @param party place in the list
     * @param name as published
     * @param words numbers of the words that count
     * @param joined numbers of each two neighbours written as one
     */
    record Entry(int party, String name, int[] words, int[] joined) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Integer>> byInitials = new HashMap<>();
    private final Map<String, List<Integer>> lone = new HashMap<>();
    private final Lexicon lexicon;
    private final double[] weights;
    private final double[] initials;
    private final int[][] postings;

    Index(List<Listed> parties, Spelling spelling, Likeness likeness) {
        lexicon = new Lexicon(likeness);
        var perWord = new ArrayList<List<Integer>>();
        for (int party = 0; party < parties.size(); party++) {
            for (String name : parties.get(party).names()) {
                var words = spelling.words(name);
                var telling = spelling.telling(words);
                if (telling.isEmpty()) {
                    continue;
                }
                int at = entries.size();
                int[] ids =
                        telling.stream().mapToInt(w -> lexicon.add(w, false)).toArray();
                int[] joined = joined(telling).stream()
                        .mapToInt(w -> lexicon.add(w, true))
                        .toArray();
                entries.add(new Entry(party, name, ids, joined));
                post(perWord, ids, at);
                post(perWord, joined, at);
                initials(words)
                        .forEach(i -> byInitials
                                .computeIfAbsent(i, k -> new ArrayList<>())
                                .add(at));
                if (telling.size() == 1) {
                    lone.computeIfAbsent(telling.getFirst().text(), k -> new ArrayList<>())
                            .add(at);
                }
            }
        }
        lexicon.close();
        weights = entries.stream()
                .mapToDouble(e -> Arrays.stream(e.words)
                        .mapToDouble(w -> word(w).weight())
                        .sum())
                .toArray();
        initials = entries.stream()
                .mapToDouble(e -> Arrays.stream(e.words)
                        .mapToObj(this::word)
                        .filter(Word::isInitial)
                        .mapToDouble(Word::weight)
                        .sum())
                .toArray();
        postings = perWord.stream()
                .map(list ->
                        list.stream().mapToInt(Integer::intValue).distinct().toArray())
                .toArray(int[][]::new);
    }

    private static void post(List<List<Integer>> perWord, int[] ids, int entry) {
        for (int id : ids) {
            while (perWord.size() <= id) {
                perWord.add(new ArrayList<>(2));
            }
            perWord.get(id).add(entry);
        }
    }

    static List<Word> joined(List<Word> words) {
        var joined = new ArrayList<Word>();
        for (int i = 0; i + 1 < words.size(); i++) {
            joined.add(words.get(i).with(words.get(i + 1)));
        }
        return joined;
    }

    /** What a name may be shortened to: the first letters of all words, without particles, without legal forms. */
    static List<String> initials(List<Word> words) {
        var noParticles =
                words.stream().filter(w -> w.weight() == 0 || w.weight() > 0.2).toList();
        var telling = noParticles.stream().filter(w -> w.weight() > 0).toList();
        return List.of(words, noParticles, telling).stream()
                .filter(list -> list.size() > 2)
                .map(list -> list.stream().map(w -> w.text().substring(0, 1)).collect(Collectors.joining()))
                .distinct()
                .toList();
    }

    int size() {
        return entries.size();
    }

    Entry entry(int at) {
        return entries.get(at);
    }

    Word word(int id) {
        return lexicon.word(id);
    }

    List<Lexicon.Near> near(Word word) {
        return lexicon.near(word);
    }

    /** The entries with a word, joined or not. */
    int[] with(int word) {
        return postings[word];
    }

    /** What all words of an entry weigh. */
    double weight(int entry) {
        return weights[entry];
    }

    /** What the initials among them weigh. */
    double initials(int entry) {
        return initials[entry];
    }

    /** Entries whose initials are a word. */
    List<Integer> shortenedTo(String word) {
        return byInitials.getOrDefault(word, List.of());
    }

    /** Entries that are one word, and that word. */
    List<Integer> lone(String word) {
        return lone.getOrDefault(word, List.of());
    }
}
