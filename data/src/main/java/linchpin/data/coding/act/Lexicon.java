package linchpin.data.coding.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linchpin.data.coding.text.Keys;
import linchpin.data.coding.text.Lemmas;
import linchpin.data.coding.text.Tagged;
import linchpin.data.facts.ShippedTable;
import linchpin.data.tables.Row;
import linchpin.event.Act;
import org.jspecify.annotations.Nullable;

/** Verbs and nouns that name acts; compiled for this project from the definitions of PLOVER. */
final class Lexicon {

    /** How far behind a verb its particle and its object may stand, in tokens. */
    private static final int NEAR = 4;

    private static final int OBJECT = 9;

    /**
     * A noun that names an act.
     *
     * @param words its keys
     */
    record Noun(List<String> words, Act act, String mode) {}

    /** Where a noun stands: tokens {@code from} to {@code to}. */
    record Named(int from, int to, Noun noun) {}

    private final Map<String, List<Use>> verbs = new HashMap<>();
    private final Map<String, List<Noun>> nouns = new HashMap<>();

    Lexicon() {
        for (Row r : ShippedTable.beside(Lexicon.class, "verbs.csv", "operator", "act", "mode", "verbs")) {
            Act act = r.text("act").isEmpty() ? null : Act.valueOf(r.text("act"));
            for (String entry : r.text("verbs").split(";")) {
                verb(Use.Operator.valueOf(r.text("operator")), act, r.text("mode"), entry.strip());
            }
        }
        verbs.values().forEach(l -> l.sort(Comparator.comparingInt((Use u) -> -u.specificity())));
        for (Row r : ShippedTable.beside(Lexicon.class, "nouns.csv", "act", "mode", "nouns")) {
            for (String entry : r.text("nouns").split(";")) {
                List<String> words = Keys.ofName(entry);
                nouns.computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
                        .add(new Noun(words, Act.valueOf(r.text("act")), r.text("mode")));
            }
        }
        nouns.values()
                .forEach(l ->
                        l.sort(Comparator.comparingInt((Noun n) -> -n.words().size())));
    }

    private void verb(Use.Operator operator, @Nullable Act act, String mode, String entry) {
        int at = entry.indexOf('>');
        Set<String> objects = at < 0 || at == entry.length() - 1
                ? Set.of()
                : Set.of(entry.substring(at + 1).split("\\|"));
        String[] parts = (at < 0 ? entry : entry.substring(0, at)).split("\\+");
        List<String> particles = List.of(parts).subList(1, parts.length);
        verbs.computeIfAbsent(Keys.of(parts[0]), w -> new ArrayList<>())
                .add(new Use(operator, act, mode, particles, objects));
    }

    /** The use of the verb at a token, by what stands behind it; the subject of a passive counts as its object. */
    Optional<Use> use(Tagged s, int head, int subjectFrom, boolean passive) {
        for (String lemma : Lemmas.candidates(s.key(head).toLowerCase(java.util.Locale.ROOT))) {
            for (Use use : verbs.getOrDefault(lemma, List.of())) {
                if (particles(s, head, use) && objects(s, head, subjectFrom, passive, use)) {
                    return Optional.of(use);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean particles(Tagged s, int head, Use use) {
        int at = head;
        for (String particle : use.particles()) {
            int found = -1;
            for (int i = at + 1; i <= Math.min(s.size() - 1, at + NEAR) && found < 0; i++) {
                found = s.key(i).equals(particle)
                                && (use.operator() == Use.Operator.PASS
                                        || !(particle.equals("to")
                                                && s.tag(i + 1).equals("VERB")))
                        ? i
                        : -1;
            }
            if (found < 0) {
                return false;
            }
            at = found;
        }
        return true;
    }

    private static boolean objects(Tagged s, int head, int subjectFrom, boolean passive, Use use) {
        if (use.objects().isEmpty()) {
            return true;
        }
        int from = passive ? subjectFrom : head + 1;
        int to = passive ? head : Math.min(s.size(), head + OBJECT);
        for (int i = from; i < to; i++) {
            String key = s.key(i).toLowerCase(java.util.Locale.ROOT);
            if (use.objects().contains(key)
                    || key.endsWith("s") && use.objects().contains(key.substring(0, key.length() - 1))) {
                return true;
            }
            if (!passive && s.tag(i).equals("VERB") && i > head + 1) {
                return false;
            }
        }
        return false;
    }

    /** The first noun that names an act, between two tokens. */
    Optional<Named> noun(Tagged s, int from, int to) {
        for (int i = from; i < Math.min(to, s.size()); i++) {
            if (!s.at(i).tagged("NOUN", "PROPN", "ADJ", "VERB")) {
                continue;
            }
            for (Noun noun : nouns.getOrDefault(s.key(i), List.of())) {
                if (matches(s, i, noun)) {
                    return Optional.of(new Named(i, i + noun.words().size(), noun));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean matches(Tagged s, int at, Noun noun) {
        for (int w = 0; w < noun.words().size(); w++) {
            if (!s.key(at + w).equals(noun.words().get(w))) {
                return false;
            }
        }
        return !s.tag(at + noun.words().size() - 1).equals("VERB");
    }
}
