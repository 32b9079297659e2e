package linchpin.party;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Words that say little about who is meant, and spellings that stand for one another. */
public final class Vocabulary {

    /** What a word is good for. */
    public enum Sort {
        /** A legal form: counts nothing. */
        LEGAL,
        /** An article, preposition or title. */
        PARTICLE,
        /** A word of trade or geography that many names hold. */
        COMMON,
        /** A spelling of a personal or place name. */
        SAME
    }

    /**
     * A form and what it stands for.
     *
     * @param form lower case, in any script; Latin ones may have several words
     * @param means the form that stands for all of its like
     */
    public record Term(Sort sort, String form, String means) {}

    private final Map<String, Term> latin = new HashMap<>();
    private final Map<String, Term> scripts = new LinkedHashMap<>();
    private int longest = 1;

    public Vocabulary(Collection<Term> terms) {
        for (Term term : terms) {
            if (Letters.isAscii(term.form)) {
                latin.putIfAbsent(term.form, term);
                longest = Math.max(longest, term.form.split(" ").length);
            }
        }
        // The longest first, so that "limited liability company" is not read as "company".
        terms.stream()
                .filter(term -> !Letters.isAscii(term.form))
                .sorted((a, b) -> b.form.length() - a.form.length())
                .forEach(term -> scripts.putIfAbsent(term.form, term));
    }

    /** The term of one or several Latin words with blanks between. */
    Optional<Term> of(String words) {
        return Optional.ofNullable(latin.get(words));
    }

    /** How many words the longest Latin form has. */
    int longest() {
        return longest;
    }

    /** Puts Latin stand-ins, between blanks, for forms in other scripts. */
    String replaceScripts(String text) {
        if (Letters.isAscii(text)) {
            return text;
        }
        String replaced = text;
        for (Term term : scripts.values()) {
            if (replaced.contains(term.form)) {
                replaced = replaced.replace(term.form, " " + term.means + " ");
            }
        }
        return replaced;
    }
}
