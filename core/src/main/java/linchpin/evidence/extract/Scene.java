package linchpin.evidence.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import linchpin.evidence.Gazetteer.Kind;
import linchpin.evidence.Gazetteer.Mention;
import linchpin.evidence.Paper;
import linchpin.evidence.Passage;
import linchpin.evidence.Sentence;

/**
 * Who is on stage: the names of a sentence in groups, and those of the sentences before it in the same passage, for
 * pronouns and for "this alliance".
 */
final class Scene {

    /** Names that are joined: "A and B", "A, B, and C", "A-B", "President A". */
    private static final Pattern JOINT = Pattern.compile(
            "(?:'s)?(?:,? and |, (?:and )?|-|/|\u2013|,? or |,? along with |,? as well as "
                    + "| | \\(| (?:(?:then|former|the|US|Prime|Foreign|Defence|Defense|Supreme) )*(?:President|Minister|leader|Leader|Chancellor|Secretary|King|General|Chairman|counterpart) )");

    private static final Pattern PREPOSITION = Pattern.compile(
            "\\b(?:of|to|with|for|against|in|on|from|between|by|towards?|about|over|at|like|near|under|than|among|into) (?:the |its |both |neighbou?ring |then )?$",
            Pattern.CASE_INSENSITIVE);

    /** Before a name it makes it the place where something is, and no party to it. */
    private static final Pattern VENUE =
            Pattern.compile("\\b(?:in|at|near|inside|around) (?:the )?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern BACK = Pattern.compile(
            "(?:^|[\"(]|, )(?:he|she|it|they|his|her|its|their|both|the (?:two|three|country|countries|pair|regime|government|leaders?|leadership)"
                    + "|these (?:two |three )?(?:countries|nations|states|leaders)|this (?:country|nation|state)|neither)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "A's effusive": what follows is A's. */
    private static final Pattern OWN = Pattern.compile("'s?(?: [\\w-]+){0,2} ");

    private static final Pattern ONE =
            Pattern.compile("(?:^|[\"(]|, )(?:he|she|it|his|her|its)\\b", Pattern.CASE_INSENSITIVE);

    private final Paper paper;
    private final List<List<Mention>> mentions;
    private final List<Sentence> sentences;
    private final List<String> theme;

    Scene(Paper paper, List<Sentence> sentences, List<List<Mention>> mentions) {
        this.paper = paper;
        this.sentences = sentences;
        this.mentions = mentions;
        this.theme = theme(mentions);
    }

    /** The two actors that are named together most often, or nothing. */
    private static List<String> theme(List<List<Mention>> mentions) {
        var counts = new TreeMap<String, Integer>();
        for (var of : mentions) {
            var codes = new TreeSet<>(
                    of.stream().filter(Scene::acts).map(Mention::actor).toList());
            for (String a : codes) {
                for (String b : codes.tailSet(a, false)) {
                    counts.merge(a + "\n" + b, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .max(Comparator.comparingInt(java.util.Map.Entry::getValue))
                .map(e -> List.of(e.getKey().split("\n", -1)))
                .orElse(List.of());
    }

    private static boolean acts(Mention m) {
        return m.kind() == Kind.STATE || m.kind() == Kind.PLACE || m.kind() == Kind.PERSON;
    }

    boolean isHeading(Sentence s) {
        return paper.kind(s) == Passage.Kind.HEADING;
    }

    List<Mention> of(int sentence) {
        return mentions.get(sentence);
    }

    /** Everyone named between two positions of a sentence. */
    List<String> named(int sentence, int from, int to) {
        return mentions.get(sentence).stream()
                .filter(m -> m.start() >= from && m.end() <= to)
                .map(Mention::actor)
                .distinct()
                .toList();
    }

    /** Runs of names that stand together. */
    List<List<Mention>> groups(int sentence) {
        String plain = Plain.of(sentences.get(sentence));
        var groups = new ArrayList<List<Mention>>();
        for (Mention m : mentions.get(sentence)) {
            if (!groups.isEmpty()) {
                Mention last = groups.getLast().getLast();
                String gap = plain.substring(Math.min(last.end(), m.start()), m.start());
                if (JOINT.matcher(gap).matches()) {
                    groups.getLast().add(m);
                    continue;
                }
            }
            groups.add(new ArrayList<>(List.of(m)));
        }
        return groups;
    }

    /** Who does what stands at a position: the first group of its clause that hangs on no preposition, or whom a pronoun means. */
    List<String> holder(int sentence, int at) {
        String plain = Plain.of(sentences.get(sentence));
        int clause = Modality.clauseStart(plain, at);
        var owner = groups(sentence).stream()
                .filter(g -> g.getLast().end() <= at)
                .reduce((a, b) -> b)
                .filter(g -> OWN.matcher(plain.substring(g.getLast().end(), at)).matches());
        var found = owner.isPresent() ? codes(owner.get()) : free(sentence, plain, clause, at);
        if (!found.isEmpty()) {
            return found;
        }
        if (BACK.matcher(plain.substring(clause, at)).find()) {
            return meant(sentence, plain.substring(clause, at));
        }
        if (clause > 0) {
            found = free(sentence, plain, 0, at);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return BACK.matcher(plain.substring(0, at)).find() ? meant(sentence, plain.substring(0, at)) : List.of();
    }

    /** "It" is no pair. */
    private List<String> meant(int sentence, String words) {
        var found = before(sentence);
        return found.size() > 1 && ONE.matcher(words).find() ? List.of() : found;
    }

    private List<String> free(int sentence, String plain, int from, int to) {
        return groups(sentence).stream()
                .filter(g -> g.getFirst().start() >= from && g.getLast().end() <= to)
                .filter(g -> !PREPOSITION
                        .matcher(plain.substring(0, g.getFirst().start()))
                        .find())
                .findFirst()
                .map(Scene::codes)
                .orElse(List.of());
    }

    private static List<String> codes(List<Mention> group) {
        return group.stream().map(Mention::actor).distinct().toList();
    }

    /** Whom the sentences before it in the passage were about. */
    List<String> before(int sentence) {
        for (int s = sentence - 1; s >= 0 && samePassage(s, sentence); s--) {
            for (var group : groups(s)) {
                if (!PREPOSITION
                        .matcher(Plain.of(sentences.get(s))
                                .substring(0, group.getFirst().start()))
                        .find()) {
                    return codes(group);
                }
            }
        }
        return List.of();
    }

    /** The last person named before a position, in this sentence or those before it in the passage. */
    String personBefore(int sentence, int at) {
        for (int s = sentence; s >= 0 && samePassage(s, sentence); s--) {
            int limit = s == sentence ? at : Integer.MAX_VALUE;
            var people = mentions.get(s).stream()
                    .filter(m -> m.kind() == Kind.PERSON && m.end() <= limit)
                    .toList();
            if (!people.isEmpty()) {
                return s == sentence
                        ? people.getLast().person()
                        : people.getFirst().person();
            }
        }
        return "";
    }

    /** The parties of "the alliance": those of its clause if they are two or more, else of the passage, else of the document. */
    List<String> parties(int sentence, int at) {
        String plain = Plain.of(sentences.get(sentence));
        int clause = Modality.clauseStart(plain, at);
        for (int[] span : new int[][] {{clause, Modality.clauseEnd(plain, at)}, {0, plain.length()}}) {
            var here = new LinkedHashSet<>(actors(sentence, span[0], span[1]));
            if (here.size() >= 2) {
                return List.copyOf(here);
            }
        }
        for (int s = sentence - 1; s >= 0 && samePassage(s, sentence); s--) {
            var there = new LinkedHashSet<>(actors(s, 0, Integer.MAX_VALUE));
            if (there.size() >= 2) {
                return List.copyOf(there);
            }
        }
        return theme;
    }

    private List<String> actors(int sentence, int from, int to) {
        String plain = Plain.of(sentences.get(sentence));
        return mentions.get(sentence).stream()
                .filter(m -> acts(m) && m.start() >= from && m.end() <= to)
                .filter(m -> !VENUE.matcher(plain.substring(0, m.start())).find())
                .map(Mention::actor)
                .toList();
    }

    private boolean samePassage(int s, int t) {
        return sentences.get(s).paragraph() == sentences.get(t).paragraph();
    }
}
