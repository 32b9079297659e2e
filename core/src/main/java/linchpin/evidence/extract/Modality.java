package linchpin.evidence.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.evidence.Claim.Certainty;

/**
 * How a statement is put: from the cue that stands closest before it in its clause. A cue governs what follows it up to the
 * next boundary ("…, while …"), as in the scope rules of hedge detection (Vincze et al. 2008, BioScope).
 */
final class Modality {

    private static final Pattern BOUNDARY = words("; |, (?:and|but|while|whereas|although|though|which|who|yet) "
            + "| \u2013 |: |\\bwhile\\b|\\bwhereas\\b|\\balthough\\b");

    private static final Pattern HYPOTHETICAL = words("\\b(?:if|unless|were to|would|in case|in the event|provided that"
            + "|in such a (?:scenario|case)|in this (?:scenario|case)|scenarios?|suppose|hypothetical\\w*)\\b"
            + "|^should (?:\\w+ ){1,4}");
    /** A scenario in which the present goes on says what the present is. */
    private static final Pattern PRESENT =
            words("\\b(?:current|present|existing|prevailing) (?:status quo|situation|state of affairs|course)\\b");

    private static final Pattern NORMATIVE = words(
            "\\b(?:should|ought to|needs? to|has to|have to|must|is (?:essential|crucial|vital)"
                    + "|are (?:essential|crucial|vital)|it is (?:time|imperative)|calls? for|urged?|let us|expected to provide)\\b");
    private static final Pattern EXPECTED = words(
            "\\b(?:will|is set to|are set to|is expected to|are expected to|plans? to"
                    + "|is going to|are going to|'ll|intends? to|expect to see|shall|seeks? to|aims? to|vow(?:s|ed)? to)\\b");
    private static final Pattern POSSIBLE =
            words("\\b(?:(?-i:may)|might|could|can|possib\\w+|potential(?:ly)?|perhaps|risks?"
                    + "|conceivabl\\w+|threat of|prospect of|paves? the way)\\b");
    private static final Pattern LIKELY =
            words("\\b(?:likely|probabl\\w+|appears?|seems?|seemingly|suggests?|apparently|presumably)\\b");

    private static final Pattern NEGATION = words(
            "\\b(?:not|cannot|never|neither|nor|no|without|hardly|scarcely|barely|nothing"
                    + "|lack(?:s|ed|ing)?(?: of)?|fail(?:s|ed|ing)? to|far from|stops? short of|stopped short of|falls? short of|little"
                    + "|den(?:y|ies|ied)|prevent(?:s|ed|ing)?|refrain(?:s|ed|ing)? from|avoid(?:s|ed|ing)?|absence of|rather than"
                    + "|instead of|postpon(?:es?|ed|ing)|cancel(?:s|led|ed|ling|ing)|scrap(?:s|ped)|shelv(?:es|ed)|suspend(?:s|ed|ing)|withdr(?:aws|ew|awing) from|abandon(?:s|ed)?)\\b|\\w+n't\\b");
    /** These deny nothing: what follows holds, and more. */
    private static final Pattern NOT_ONLY = words(
            "\\bnot (?:only|just|merely|simply|least)\\b|n't (?:only|just|merely|simply)\\b|\\bno (?:doubt|longer just)\\b"
                    + "|\\bcannot be (?:overstated|denied|ignored)\\b");

    private static final int REACH = 60;

    private Modality() {}

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** Where the clause around a position begins. */
    static int clauseStart(String plain, int at) {
        int start = 0;
        Matcher m = BOUNDARY.matcher(plain).region(0, at);
        while (m.find()) {
            start = m.end();
        }
        return start;
    }

    /** Where the clause around a position ends. */
    static int clauseEnd(String plain, int at) {
        Matcher m = BOUNDARY.matcher(plain).region(Math.min(at, plain.length()), plain.length());
        return m.find() ? m.start() : plain.length();
    }

    /** How the words from {@code at} on are put. */
    static Certainty of(String plain, int at, int end) {
        if (plain.stripTrailing().endsWith("?")) {
            return Certainty.QUESTION;
        }
        int clause = clauseStart(plain, at);
        String before = plain.substring(clause, at);
        String sentence = plain.substring(0, at);
        if (PRESENT.matcher(sentence).find()) {
            return closest(plain, clause, end);
        }
        if (HYPOTHETICAL.matcher(before).find()
                || HYPOTHETICAL.matcher(sentence).lookingAt()
                || HYPOTHETICAL.matcher(plain.substring(at, end)).find()) {
            return Certainty.HYPOTHETICAL;
        }
        return closest(plain, clause, end);
    }

    private static Certainty closest(String plain, int clause, int end) {
        Certainty closest = Certainty.ASSERTED;
        int last = -1;
        record Cue(Pattern pattern, Certainty certainty) {}
        for (Cue cue : new Cue[] {
            new Cue(EXPECTED, Certainty.EXPECTED),
            new Cue(NORMATIVE, Certainty.NORMATIVE),
            new Cue(POSSIBLE, Certainty.POSSIBLE),
            new Cue(LIKELY, Certainty.LIKELY)
        }) {
            Matcher m = cue.pattern.matcher(plain).region(clause, end);
            while (m.find()) {
                if (m.start() > last) {
                    last = m.start();
                    closest = cue.certainty;
                }
            }
        }
        return closest;
    }

    /** Whether the words at a position are denied. */
    static boolean denied(String plain, int at) {
        int from = Math.max(clauseStart(plain, at), at - REACH);
        String before = NOT_ONLY.matcher(plain.substring(from, at))
                .replaceAll(m -> " ".repeat(m.group().length()));
        return NEGATION.matcher(before).results().count() % 2 == 1;
    }
}
