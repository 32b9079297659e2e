package linchpin.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Holds names against a list. Safe for use by several threads.
 *
 * <p>A name is put into Latin letters (ICU), taken apart into words, and its words are aligned with those of each listed name
 * that shares one, weighed by how much a word says: a soft form of the token measures compared by Cohen, Ravikumar and
 * Fienberg (2003), with Jaro–Winkler inside. Method and errors: docs/method/lists.md.
 */
public final class Matcher {

    private static final int MOST = 20;
    private static final int SHORT_INITIALS = 4;
    private static final int FEWEST_INITIALS = 3;

    private final List<Listed> listed;
    private final MatchSettings settings;
    private final Spelling spelling;
    private final Index index;

    public Matcher(List<Listed> listed, Vocabulary vocabulary, MatchSettings settings) {
        this.listed = List.copyOf(listed);
        this.settings = settings;
        this.spelling = new Spelling(vocabulary, settings);
        this.index = new Index(this.listed, spelling, new Likeness(settings.letters()));
    }

    /** How many parties are on the list. */
    public int size() {
        return listed.size();
    }

    /**
     * The possible links of a name, the best first, at most 20.
     *
     * @param name as written, in any script
     * @param country ISO 3166 code of two or three letters, or the English name; empty where not known
     */
    public List<Possible> match(String name, String country) {
        return match(name, country, settings.threshold());
    }

    /** The same from another threshold, to draw how many links there are by score. */
    public List<Possible> match(String name, String country, double threshold) {
        var words = spelling.words(name);
        var telling = spelling.telling(words);
        if (telling.isEmpty()) {
            return List.of();
        }
        Map<Integer, Possible> best = new HashMap<>();
        var asked = new Asked(name, words, telling, country);
        for (int entry : candidates(asked, threshold)) {
            keep(best, index.entry(entry).party(), aligned(asked, entry, threshold));
        }
        for (int entry : shortened(asked)) {
            keep(best, index.entry(entry).party(), abbreviated(asked, entry, threshold));
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble((Possible p) -> -p.score())
                        .thenComparing(p -> p.listed().id()))
                .limit(MOST)
                .toList();
    }

    private static void keep(Map<Integer, Possible> best, int party, Optional<Possible> possible) {
        possible.ifPresent(p -> best.merge(party, p, (a, b) -> b.score() > a.score() ? b : a));
    }

    /** A name that was asked for, and for each word and each two neighbours the listed words like it. */
    private final class Asked {
        final String name;
        final List<Word> all;
        final List<Word> words;
        final String country;
        final List<Map<Integer, Double>> near = new ArrayList<>();
        final List<Map<Integer, Double>> nearJoined = new ArrayList<>();

        Asked(String name, List<Word> all, List<Word> words, String country) {
            this.name = name;
            this.all = all;
            this.words = words;
            this.country = Countries.alpha2(country);
            words.forEach(word -> near.add(like(word)));
            Index.joined(words).forEach(word -> nearJoined.add(like(word)));
        }

        private Map<Integer, Double> like(Word word) {
            var map = new HashMap<Integer, Double>();
            index.near(word).forEach(n -> map.put(n.id(), n.likeness()));
            return map;
        }

        double initials() {
            return words.stream()
                    .filter(Word::isInitial)
                    .mapToDouble(Word::weight)
                    .sum();
        }

        double weight() {
            return words.stream().mapToDouble(Word::weight).sum();
        }
    }

    /** The entries that can reach the threshold: an upper bound of what is matched, summed word by word. */
    private int[] candidates(Asked asked, double threshold) {
        float[] matched = new float[index.size()];
        var touched = IntStream.builder();
        for (int i = 0; i < asked.words.size(); i++) {
            collect(asked.near.get(i), asked.words.get(i).weight(), matched, touched);
        }
        for (int i = 0; i < asked.nearJoined.size(); i++) {
            double both = asked.words.get(i).weight() + asked.words.get(i + 1).weight();
            collect(asked.nearJoined.get(i), both, matched, touched);
        }
        double weight = asked.weight();
        double least = threshold - settings.country();
        return touched.build()
                .filter(entry -> {
                    double other = index.weight(entry);
                    double initials = index.initials(entry) + asked.initials();
                    double most = Math.min(matched[entry] + initials, Math.min(weight, other));
                    return Alignment.score(most, weight - most, other - most, settings.missing()) >= least;
                })
                .toArray();
    }

    private void collect(Map<Integer, Double> near, double weight, float[] matched, IntStream.Builder touched) {
        for (int word : near.keySet()) {
            for (int entry : index.with(word)) {
                if (matched[entry] == 0) {
                    touched.add(entry);
                }
                matched[entry] += (float) weight;
            }
        }
    }

    private Optional<Possible> aligned(Asked asked, int at, double threshold) {
        var entry = index.entry(at);
        List<Word> words = IntStream.of(entry.words()).mapToObj(index::word).toList();
        var alignment = Alignment.of(asked.words, words, alike(asked, entry, words));
        Listed party = listed.get(entry.party());
        double score = score(alignment.score(settings.missing(), settings.common()), asked.country, party);
        if (score < threshold) {
            return Optional.empty();
        }
        var why = new ArrayList<>(Reasons.of(asked.name, asked.words, entry.name(), words, alignment));
        why.addAll(country(asked.country, party));
        return Optional.of(new Possible(party, entry.name(), score, why));
    }

    private double score(double names, String country, Listed party) {
        if (country.isEmpty() || party.countries().isEmpty()) {
            return names;
        }
        double change = party.countries().contains(country) ? settings.country() : -2 * settings.country();
        return Math.clamp(names + change, 0, 1);
    }

    private static List<String> country(String country, Listed party) {
        if (country.isEmpty() || party.countries().isEmpty()) {
            return List.of();
        }
        return List.of(
                party.countries().contains(country)
                        ? "the country agrees (%s)".formatted(country)
                        : "another country (%s; %s)".formatted(country, String.join(" ", party.countries())));
    }

    /** Entries of which the name is the initials, or whose one word is the initials of the name. */
    private Set<Integer> shortened(Asked asked) {
        var entries = new TreeSet<Integer>();
        if (asked.words.size() == 1) {
            entries.addAll(index.shortenedTo(asked.words.getFirst().text()));
        }
        Index.initials(asked.all).forEach(initials -> entries.addAll(index.lone(initials)));
        return entries;
    }

    /** Few letters are the initials of much, so that short ones need the country to agree. */
    private Optional<Possible> abbreviated(Asked asked, int at, double threshold) {
        var entry = index.entry(at);
        Listed party = listed.get(entry.party());
        String shorter = asked.words.size() == 1
                ? asked.words.getFirst().text()
                : index.word(entry.words()[0]).text();
        double score = score(settings.abbreviation(), asked.country, party);
        boolean enough = shorter.length() > SHORT_INITIALS
                || shorter.length() >= FEWEST_INITIALS && party.countries().contains(asked.country);
        if (!enough || score < threshold) {
            return Optional.empty();
        }
        var why = new ArrayList<>(List.of("\"%s\" is made of the initials of the other name".formatted(shorter)));
        why.addAll(country(asked.country, party));
        return Optional.of(new Possible(party, entry.name(), score, why));
    }

    private List<Alignment.Pair> alike(Asked asked, Index.Entry entry, List<Word> words) {
        var pairs = new ArrayList<Alignment.Pair>();
        for (int i = 0; i < asked.words.size(); i++) {
            double mine = asked.words.get(i).weight();
            for (int j = 0; j < words.size(); j++) {
                add(
                        pairs,
                        i,
                        1,
                        j,
                        1,
                        asked.near.get(i).get(entry.words()[j]),
                        Math.min(mine, words.get(j).weight()));
            }
            for (int j = 0; j < entry.joined().length; j++) {
                add(pairs, i, 1, j, 2, asked.near.get(i).get(entry.joined()[j]), mine);
            }
        }
        for (int i = 0; i < asked.nearJoined.size(); i++) {
            for (int j = 0; j < words.size(); j++) {
                add(
                        pairs,
                        i,
                        2,
                        j,
                        1,
                        asked.nearJoined.get(i).get(entry.words()[j]),
                        words.get(j).weight());
            }
        }
        return pairs;
    }

    private static void add(
            List<Alignment.Pair> pairs, int i, int n, int j, int m, @Nullable Double likeness, double weight) {
        if (likeness != null) {
            pairs.add(new Alignment.Pair(i, n, j, m, likeness, weight));
        }
    }
}
