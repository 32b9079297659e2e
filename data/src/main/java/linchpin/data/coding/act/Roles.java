package linchpin.data.coding.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import linchpin.data.coding.actor.Party;
import linchpin.data.coding.text.Chunks;
import linchpin.data.coding.text.Lemmas;
import linchpin.data.coding.text.Tagged;
import linchpin.data.coding.text.VerbGroup;

/** Who stands before a verb and who behind it, within its clause. */
final class Roles {

    private static final Set<String> PREPOSITIONS = Set.of(
            "by", "of", "with", "against", "to", "for", "from", "on", "in", "over", "at", "after", "between", "under",
            "toward", "towards", "about", "into", "through", "among", "near", "despite", "since", "during", "via");
    private static final Set<String> OPENERS = Set.of(
            "that",
            "if",
            "because",
            "although",
            "while",
            "when",
            "whether",
            "after",
            "before",
            "as",
            "but",
            "unless",
            "where",
            "until",
            "though");
    private static final Set<String> ANNOUNCE = Set.of("announce", "declare", "confirm", "swear", "pledge");
    private static final Set<String> ASIDE =
            Set.of("through", "via", "despite", "since", "during", "after", "before", "under", "among");
    private static final Set<String> CIRCUMSTANCES = Set.of(
            "way",
            "behalf",
            "surprise",
            "request",
            "invitation",
            "instead",
            "because",
            "ahead",
            "dismay",
            "auspices",
            "presence",
            "help",
            "mediation",
            "favour",
            "favor");
    private static final Set<String> RELATIVE = Set.of("who", "which", "whom");

    private final Tagged s;
    private final List<Party> parties;
    private final Set<Integer> says = new java.util.HashSet<>();
    private final List<VerbGroup> verbs;

    Roles(Tagged s, Chunks chunks, List<Party> parties, Lexicon lexicon) {
        this.s = s;
        this.parties = parties;
        this.verbs = chunks.verbs();
        for (VerbGroup v : verbs) {
            if (lexicon.use(s, v.head(), 0, false)
                    .filter(u -> u.operator() == Use.Operator.SAY)
                    .isPresent()) {
                says.add(v.head());
            }
        }
    }

    /** The first token of the clause that a verb stands in. */
    int clauseStart(VerbGroup v) {
        for (int i = v.from() - 1; i >= 0; i--) {
            String key = s.key(i);
            boolean opener =
                    OPENERS.contains(key) && s.at(i).tagged("SCONJ", "CCONJ", "ADV", "PRON", "DET") && !comparison(i);
            if (opener
                    || says.contains(i)
                    || s.at(i).text().equals(";")
                    || s.at(i).text().equals(":")) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean comparison(int i) {
        return s.is(i, "as") && s.at(i).tagged("ADV");
    }

    /** Actors that are the subject of a verb; empty where none is named. */
    List<Party> subject(VerbGroup v) {
        int start = clauseStart(v);
        int end = v.from();
        for (int i = end - 1; i >= Math.max(start, end - 3); i--) {
            if (RELATIVE.contains(s.key(i)) || s.is(i, "that") && s.tag(i).equals("PRON")) {
                return before(start, i);
            }
        }
        List<Party> inClause =
                parties.stream().filter(p -> p.from() >= start && p.to() <= end).toList();
        var group = new ArrayList<Party>();
        for (Party p : inClause) {
            if (group.isEmpty() ? !oblique(p) : joined(group.getLast(), p)) {
                group.add(p);
            } else if (!group.isEmpty() && verbBetween(group.getLast().to(), p.from()) && !oblique(p)) {
                group.clear();
                group.add(p);
            }
        }
        return group.size() == 2 && apposed(group.getFirst(), group.getLast()) ? group.subList(0, 1) : group;
    }

    /** "India, Pakistan's rival, sent": between commas stands who the first is, not who acts with it. */
    private boolean apposed(Party a, Party b) {
        int end = b.to();
        while (end < s.size() && s.at(end).tagged("NOUN", "ADJ")) {
            end++;
        }
        return a.to() + 1 == b.from()
                && s.at(a.to()).text().equals(",")
                && end < s.size()
                && s.at(end).text().equals(",");
    }

    /** The actor right before a relative pronoun, if any. */
    private List<Party> before(int start, int pronoun) {
        return parties.stream()
                .filter(p -> p.from() >= start && p.to() <= pronoun)
                .reduce((a, b) -> b)
                .map(List::of)
                .orElse(List.of());
    }

    private boolean verbBetween(int from, int to) {
        return verbs.stream()
                .anyMatch(v -> v.head() >= from
                        && v.head() < to
                        && v.form() != VerbGroup.Form.BARE
                        && !says.contains(v.head()));
    }

    /** Whether two actors stand side by side: "A, B and C". */
    boolean joined(Party a, Party b) {
        if (b.from() - a.to() > 3) {
            return a.from() == b.from();
        }
        for (int i = a.to(); i < b.from(); i++) {
            String text = s.at(i).text();
            if (!text.equals(",")
                    && !s.is(i, "and")
                    && !s.is(i, "or")
                    && !s.is(i, "the")
                    && !text.equals("-")
                    && !text.equals("–")
                    && !text.equals("/")) {
                return false;
            }
        }
        return true;
    }

    /** Whether an actor hangs on a preposition. */
    boolean oblique(Party p) {
        int i = marker(p);
        return i >= 0 && PREPOSITIONS.contains(s.key(i).toLowerCase(java.util.Locale.ROOT));
    }

    /** The preposition that an actor hangs on, in lower case; empty where it hangs on none. */
    String preposition(Party p) {
        return oblique(p) ? s.key(marker(p)).toLowerCase(java.util.Locale.ROOT) : "";
    }

    private int marker(Party p) {
        int i = p.from() - 1;
        while (i >= 0 && s.at(i).tagged("DET", "ADJ", "NUM")) {
            i--;
        }
        return i;
    }

    /** Whether an actor only says how, when or at whose wish: "through", "by way of", "to the surprise of", "brokered by". */
    boolean aside(Party p) {
        String by = preposition(p);
        if (by.equals("by")) {
            return s.tag(marker(p) - 1).equals("VERB");
        }
        return ASIDE.contains(by) || by.equals("of") && CIRCUMSTANCES.contains(s.key(marker(p) - 1));
    }

    /** The actor that is subject of the clause after "that", with those joined to it: "demanded that Bolivia match what Peru did". */
    List<Party> subjectBehind(VerbGroup v) {
        int that = v.head() + 1;
        if (!s.is(that, "that")) {
            return List.of();
        }
        int next = verbs.stream()
                .filter(w -> w.head() > that)
                .mapToInt(VerbGroup::from)
                .findFirst()
                .orElse(s.size());
        var group = new ArrayList<Party>();
        for (Party p : parties) {
            if (p.from() > that && (p.from() < next || group.isEmpty() && p.from() <= that + 2)) {
                if (group.isEmpty() ? !oblique(p) : joined(group.getLast(), p)) {
                    group.add(p);
                }
            }
        }
        return group;
    }

    /** Actors behind a verb, up to the end of its clause; those in a place only where there is no other. */
    List<Party> objects(VerbGroup v) {
        int end = clauseEnd(v);
        List<Party> behind = parties.stream()
                .filter(p -> p.from() > v.head() && p.from() < end && !aside(p))
                .toList();
        List<Party> acting =
                behind.stream().filter(p -> p.kind() != Party.Kind.PLACE).toList();
        return acting.isEmpty() ? behind : acting;
    }

    /** Where the clause of a verb ends: before a clause of its own, and before ", officials said". */
    int clauseEnd(VerbGroup v) {
        int end = s.size();
        for (VerbGroup w : verbs) {
            if (w.head() <= v.head() || w.form() == VerbGroup.Form.INFINITIVE) {
                continue;
            }
            boolean subjectOfItsOwn = false;
            int cut = w.from();
            for (int i = w.from() - 1; i > v.head(); i--) {
                if (s.at(i).text().equals(",")
                        || OPENERS.contains(s.key(i)) && s.at(i).tagged("SCONJ", "PRON")
                        || RELATIVE.contains(s.key(i))) {
                    subjectOfItsOwn = true;
                    cut = i;
                    break;
                }
            }
            if (subjectOfItsOwn || s.is(w.from() - 1, "and") || w.form() != VerbGroup.Form.BARE) {
                end = Math.min(end, cut);
            }
        }
        return end;
    }

    /** The actor behind a word such as "by", with those joined to it. */
    List<Party> after(VerbGroup v, Set<String> words) {
        for (int i = v.head() + 1; i < Math.min(s.size(), clauseEnd(v) + 1); i++) {
            if (words.contains(s.key(i))) {
                int at = i;
                var group = new ArrayList<Party>();
                for (Party p : parties) {
                    if (group.isEmpty() ? p.from() > at && p.from() <= at + 3 : joined(group.getLast(), p)) {
                        group.add(p);
                    }
                }
                if (!group.isEmpty()) {
                    return group;
                }
            }
        }
        return List.of();
    }

    /** Whether a verb makes known what its subject means to do. */
    boolean announces(VerbGroup v) {
        return Lemmas.candidates(s.key(v.head())).stream().anyMatch(ANNOUNCE::contains);
    }

    boolean says(VerbGroup v) {
        return says.contains(v.head());
    }
}
