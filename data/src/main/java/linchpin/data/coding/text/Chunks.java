package linchpin.data.coding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Noun phrases and verb groups of a tagged sentence, by a grammar over Universal Dependencies tags: there is no chunker
 * model for these tags to be had as a library.
 */
public record Chunks(List<Phrase> phrases, List<VerbGroup> verbs) {

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM");
    private static final Set<String> INSIDE = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "SYM");
    private static final Set<String> NEGATIONS = Set.of("not", "nt", "never", "hardly", "neither", "nor");
    private static final Set<String> MODALS = Set.of(
            "will", "would", "shall", "should", "may", "might", "can", "could", "must", "ll", "wo", "ca", "cannot",
            "ought");

    public Chunks {
        phrases = List.copyOf(phrases);
        verbs = List.copyOf(verbs);
    }

    public static Chunks of(Tagged s) {
        var phrases = new ArrayList<Phrase>();
        var verbs = new ArrayList<VerbGroup>();
        int i = 0;
        while (i < s.size()) {
            int end = phraseEnd(s, i);
            if (end > i) {
                cut(s, i, end, phrases);
                i = end;
                continue;
            }
            if (s.tag(i).equals("VERB")) {
                verbs.add(verb(s, i));
            }
            i++;
        }
        return new Chunks(phrases, verbs);
    }

    /** The phrase that holds a token. */
    public Optional<Phrase> phraseAt(int token) {
        return phrases.stream().filter(p -> p.from() <= token && token < p.to()).findFirst();
    }

    private static int phraseEnd(Tagged s, int from) {
        int i = from;
        int lastNoun = from;
        while (i < s.size()) {
            String tag = s.tag(i);
            boolean joined = s.at(i).text().equals("-") && i > from && i + 1 < s.size();
            boolean adjective = tag.equals("VERB") && i > from && modifies(s, from, i);
            boolean adverb = tag.equals("ADV") && i > from && s.tag(i + 1).equals("ADJ");
            if (!INSIDE.contains(tag) && !joined && !adjective && !adverb) {
                break;
            }
            if (tag.equals("PRON") && i > from && !s.at(i - 1).tagged("DET", "ADJ")) {
                break;
            }
            if (tag.equals("DET") && i > from && !s.at(i - 1).tagged("DET")) {
                break;
            }
            i++;
            if (NOMINAL.contains(tag)) {
                lastNoun = i;
            }
        }
        return lastNoun;
    }

    /** A participle before a noun: "the ousted president". */
    private static boolean modifies(Tagged s, int from, int i) {
        Token before = s.at(i - 1);
        boolean opened = before.tagged("DET", "ADJ", "NUM")
                || before.possessive()
                || before.text().equals("-")
                || i == from;
        String key = s.key(i);
        return opened
                && (Lemmas.participle(key) || key.endsWith("ing"))
                && (s.at(Math.min(i + 1, s.size() - 1)).tagged("NOUN", "PROPN", "ADJ"));
    }

    /** A possessive ends a phrase of its own: "Jordan's king" is two. */
    private static void cut(Tagged s, int from, int to, List<Phrase> phrases) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (i == to - 1 || s.at(i).possessive()) {
                int head = i;
                while (head > start && !NOMINAL.contains(s.tag(head))) {
                    head--;
                }
                phrases.add(new Phrase(start, i + 1, head));
                start = i + 1;
            }
        }
    }

    private static VerbGroup verb(Tagged s, int head) {
        int i = head - 1;
        boolean negated = false;
        boolean be = false;
        boolean have = false;
        boolean to = false;
        String modal = "";
        int from = head;
        while (i >= 0 && head - i < 8) {
            Token t = s.at(i);
            boolean contracted =
                    t.tagged("AUX", "VERB") && t.key().endsWith("nt") && t.key().length() > 3;
            String key = contracted ? t.key().substring(0, t.key().length() - 2) : t.key();
            negated |= contracted;
            if (NEGATIONS.contains(key)) {
                negated = true;
            } else if (MODALS.contains(key)) {
                modal = switch (key) {
                    case "ll", "wo", "shall" -> "will";
                    case "ca", "cannot" -> "can";
                    case "ought" -> "should";
                    default -> key;
                };
                negated |= key.equals("cannot");
            } else if (t.tagged("AUX") || Lemmas.isBe(key) || Lemmas.isHave(key)) {
                be |= Lemmas.isBe(key);
                have |= Lemmas.isHave(key);
            } else if (key.equals("to") && t.tagged("PART", "ADP")) {
                if (i > 0
                        && (s.key(i - 1).equals("going")
                                || s.key(i - 1).equals("due")
                                || s.key(i - 1).equals("set"))) {
                    modal = "will";
                    i -= 2;
                    from = i + 1;
                    continue;
                }
                to = true;
                from = i;
                break;
            } else if (!t.tagged("ADV") && !t.tagged("PART") && !key.equals("longer") && !key.equals("no")) {
                break;
            } else {
                negated |= key.equals("no");
            }
            from = i;
            i--;
        }
        return group(s, head, from, new boolean[] {negated, be, have, to}, modal);
    }

    private static VerbGroup group(Tagged s, int head, int from, boolean[] found, String modal) {
        String key = s.key(head);
        boolean ing = key.endsWith("ing") && key.length() > 4;
        boolean participle = Lemmas.participle(key);
        boolean be = found[1];
        boolean have = found[2];
        boolean reduced = !be
                && !have
                && modal.isEmpty()
                && !found[3]
                && participle
                && s.key(head + 1).equals("by");
        boolean passive = be && participle && !ing || reduced;
        VerbGroup.Form form;
        if (found[3]) {
            form = VerbGroup.Form.INFINITIVE;
        } else if (have) {
            form = VerbGroup.Form.PERFECT;
        } else if (be && ing) {
            form = VerbGroup.Form.PROGRESSIVE;
        } else if (ing || reduced) {
            form = VerbGroup.Form.BARE;
        } else if (Lemmas.past(key) || be) {
            form = be && !pastBe(s, from, head) ? VerbGroup.Form.PRESENT : VerbGroup.Form.PAST;
        } else {
            form = VerbGroup.Form.PRESENT;
        }
        return new VerbGroup(from, head, passive, found[0], modal, form);
    }

    private static boolean pastBe(Tagged s, int from, int head) {
        for (int i = from; i < head; i++) {
            if (s.key(i).equals("was") || s.key(i).equals("were")) {
                return true;
            }
        }
        return false;
    }
}
