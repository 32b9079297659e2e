package linchpin.evidence.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.evidence.Finding;
import linchpin.evidence.Finding.Side;
import linchpin.evidence.Gazetteer.Kind;
import linchpin.evidence.Paper;
import linchpin.evidence.Passage;
import linchpin.evidence.Sentence;
import linchpin.evidence.extract.Attributed;
import linchpin.evidence.extract.Plain;
import linchpin.evidence.extract.Reading;

/** Persons called in as experts of whom the text says nothing that would let a reader find them, and sources without a name. */
final class Experts {

    private static final String NAME = "(\\p{Lu}[\\p{Ll}'-]+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}'-]+){1,2})";

    private static final String CALLING =
            "(?:[Aa]nalyst|[Ee]xpert|[Rr]esearcher|[Ss]cholar|[Ss]pecialist|[Cc]onsultant|[Ss]trategist|[Cc]ommentator|[Oo]bserver|[Ee]conomist|[Hh]istorian|[Pp]rofessor|[Aa]cademic|[Pp]olitical scientist|[Ff]uturist|[Ii]nsider)";

    private static final List<Pattern> CALLED = List.of(
            Pattern.compile("\\b(?:Dr|Prof|Professor)\\.? " + NAME),
            Pattern.compile("\u2013 " + NAME + ", (?:[\\p{L}&-]+ ){0,4}" + CALLING),
            Pattern.compile(NAME + ", (?:an? |the )(?:[\\p{L}-]+ ){0,4}" + CALLING + "\\b"),
            Pattern.compile(
                    "\\b(?:analyst|expert|researcher|scholar|specialist|consultant|strategist|economist|historian|professor) "
                            + NAME));

    /** What lets a reader find somebody: an employer, a post, a publication. */
    private static final Pattern AFFILIATED = Pattern.compile(
            "\\b(?:at|of|with|from|for|in) (?:the |a |an )?(?:[a-z]+ ){0,2}\\p{Lu}|\\b(?:director|founder|head|editor|president|chair\\w*|fellow|professor|author|member|dean) (?:of|at) |, who (?:runs|heads|leads|directs|founded|chairs|edits) |\\b(?:University|Institute|Center|Centre|College|Council|Foundation|Bank|Group|School|Academy|Ministry|Agency)\\b|(?:fellow|researcher|scholar|analyst) at (?:the|this)");

    /** Somebody is an expert where what they say is told. */
    private static final Pattern SPEAKS = Pattern.compile(
            "\\b(?:says?|said|tells?|told|warn(?:s|ed)?|predict(?:s|ed)?|argue[sd]?|sees|saw|calls?|called|believe[sd]?|according|expect(?:s|ed)?|thinks?|thought|suggest(?:s|ed)?|estimate[sd]?|note[sd]?|explain(?:s|ed)?|describe[sd]?|comment(?:s|ed)?|claim(?:s|ed)?|add(?:s|ed)|insight|quoted|wrote|writes)\\b|[\"\u2013]");

    private static final int REACH = 110;

    private final Corpus corpus;

    Experts(Corpus corpus) {
        this.corpus = corpus;
    }

    List<Finding> all() {
        var findings = new ArrayList<Finding>();
        for (Reading r : corpus.readings()) {
            var seen = new HashSet<String>();
            for (Sentence s : r.sentences()) {
                if (r.paper().kind(s) != Passage.Kind.HEADING) {
                    unresolved(r, s, seen, findings);
                    unnamed(s, findings);
                }
            }
        }
        return findings;
    }

    private static void unresolved(Reading r, Sentence s, HashSet<String> seen, List<Finding> findings) {
        String plain = Plain.of(s);
        for (Pattern pattern : CALLED) {
            Matcher m = pattern.matcher(plain);
            while (m.find()) {
                String name = m.group(1);
                int end = m.end(1);
                int start = m.start(1);
                if (!SPEAKS.matcher(plain).find()) {
                    continue;
                }
                boolean known = r.mentions().get(s.index()).stream()
                        .anyMatch(x -> x.kind() == Kind.PERSON && x.start() < end && x.end() > start);
                if (!known && !isAffiliated(r, name) && seen.add(name)) {
                    findings.add(new Finding(
                            Finding.Kind.UNRESOLVED_EXPERT,
                            name,
                            "No employer, institution or publication is named with this person, and the dictionary knows nobody of that name: source F, information 6 until linked.",
                            List.of(new Side("called in", List.of(Paper.quote(s)))),
                            ""));
                }
            }
        }
    }

    /** Whether any sentence with the name says where its bearer can be found. */
    private static boolean isAffiliated(Reading r, String name) {
        for (Sentence s : r.sentences()) {
            String plain = Plain.of(s);
            int at = plain.indexOf(name);
            if (at >= 0) {
                String after = apposition(
                        plain.substring(at + name.length(), Math.min(plain.length(), at + name.length() + REACH)));
                String before = plain.substring(Math.max(0, at - 60), at);
                if (AFFILIATED.matcher(after).find()
                        || before.matches(
                                "(?s).*\\b(?!The |A |An )\\p{Lu}[\\p{L}]+(?:'s)? (?:\\w+ )?(?:analyst|expert|researcher|economist|professor|director|head|chief|president)(?: Dr\\.?| Prof\\.?)? $")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is said of a person right behind the name: ", head of X," or " of X" or " (X)". */
    private static String apposition(String after) {
        if (after.startsWith(", ")) {
            int comma = after.indexOf(',', 2);
            return comma < 0 ? after : after.substring(0, comma);
        }
        if (after.startsWith(" (")) {
            int close = after.indexOf(')');
            return close < 0 ? "" : after.substring(0, close);
        }
        return after.matches("(?s) (?:of|at|from|with) .*") ? after.substring(0, Math.min(after.length(), 60)) : "";
    }

    private static void unnamed(Sentence s, List<Finding> findings) {
        String words = Attributed.toNobody(Plain.of(s));
        if (!words.isEmpty()) {
            findings.add(new Finding(
                    Finding.Kind.UNNAMED_SOURCE,
                    words,
                    "Laid to nobody whom a reader could ask: hearsay, information 4 at best.",
                    List.of(new Side("laid to nobody", List.of(Paper.quote(s)))),
                    ""));
        }
    }
}
