package linchpin.evidence.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.evidence.Claim;
import linchpin.evidence.Claim.Certainty;
import linchpin.evidence.Claim.Pole;
import linchpin.evidence.Finding;
import linchpin.evidence.Finding.Side;
import linchpin.evidence.Gazetteer.Mention;
import linchpin.evidence.Paper;
import linchpin.evidence.Passage;
import linchpin.evidence.Sentence;
import linchpin.evidence.Topic;
import linchpin.evidence.extract.Plain;
import linchpin.evidence.extract.Reading;

/** What one document does to itself: fact and wish mixed, praise and fear of one thing, certainty that shifts, broken sentences. */
final class Passages {

    /** An event told as having happened, and the noun or verb by which a later sentence wishes it. */
    private record Wish(Pattern happened, Pattern same) {}

    private static final List<Wish> WISHES = List.of(
            wish(
                    "met|held (?:\\w+ ){0,3}(?:talks|a meeting|a summit|discussions)|discussed|conferred|talked|gathered",
                    "discussions?|talks|meetings?|summit|gathering|conversations?|agenda"),
            wish(
                    "agreed|signed|concluded|ratified|reached (?:\\w+ ){0,3}(?:deal|agreement|accord)",
                    "agreement|deal|accord|treaty|pact|text"),
            wish("visited|travell?ed to|arrived in|toured", "visit|trip|tour|stay"),
            wish("launched|opened|began|started", "operation|campaign|investigation|talks|project|programme|program"),
            wish("imposed|adopted|announced|introduced", "sanctions|measures|tariffs|package|resolution|embargo"),
            wish("promised|pledged|offered|vowed", "promises?|pledges?|offers?|vows?"));

    private static Wish wish(String happened, String same) {
        return new Wish(
                Pattern.compile("\\b(?:" + happened + ")\\b", Pattern.CASE_INSENSITIVE),
                Pattern.compile(
                        "^(?:their|his|her|its|these|this|the|such|both)(?: [\\w-]+){0,2} (?:" + same
                                + ")(?: [\\w-]+){0,2} (?:should|must|ought to|needs? to|has to|have to)\\b",
                        Pattern.CASE_INSENSITIVE));
    }

    private static final String DEVELOPMENT =
            "(?:development|shift|step|move|sign|trend|turn|change|signal|prospect|outcome|news|progress|escalation|rapprochement|deal|decision)s?";
    private static final Pattern GOOD = Pattern.compile(
            "\\b(?:encouraging|welcome|promising|positive|hopeful|heartening|reassuring|favou?rable|auspicious|uplifting)(?:,? [\\w-]+){0,2} "
                    + DEVELOPMENT + "\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BAD = Pattern.compile(
            "\\b(?:alarming|worrying|worrisome|troubling|dangerous|ominous|disturbing|threatening|grave|dire|disastrous|frightening)(?:,? [\\w-]+){0,2} "
                    + DEVELOPMENT + "\\b",
            Pattern.CASE_INSENSITIVE);

    /** Where certainty may not shift unseen: what was promised, done, or attended. */
    private static final Set<Topic> FIRM =
            Set.of(Topic.COMMITMENT, Topic.DEED, Topic.PRESENCE, Topic.CAPACITY, Topic.TREATY);

    private static final Pattern MISPLACED = Pattern.compile(
            "\\p{Ll} (?:While|Although|Because|Whereas|Unless) (?!(?:You|I|The|We)\\b)|\\b\\p{Ll}[\\p{Ll}'-]* (?:As|When|Since|If) (?!(?:You|I|The|We|It)\\b)");
    private static final Pattern SUBORDINATE =
            Pattern.compile("^(?:As|While|Although|Though|Because|Since|Whereas|Unless|When|If) [^,;:\u2013]*[.!]?$");
    private static final Pattern TWICE = Pattern.compile("\\b(the|a|an|of|to|and|with|for) \\1\\b");

    private final Corpus corpus;

    Passages(Corpus corpus) {
        this.corpus = corpus;
    }

    List<Finding> all() {
        var findings = new ArrayList<Finding>();
        for (Reading r : corpus.readings()) {
            for (int i = 0; i < r.sentences().size(); i++) {
                Sentence s = r.sentences().get(i);
                if (r.paper().kind(s) == Passage.Kind.HEADING) {
                    continue;
                }
                broken(s, findings);
                for (int j = i; j < r.sentences().size() && j <= i + 2; j++) {
                    Sentence t = r.sentences().get(j);
                    if (t.paragraph() == s.paragraph()) {
                        wished(s, t, findings);
                        toned(r, s, t, findings);
                    }
                }
            }
            shifting(r, findings);
        }
        return findings;
    }

    private static void wished(Sentence s, Sentence t, List<Finding> findings) {
        if (s == t) {
            return;
        }
        for (Wish wish : WISHES) {
            Matcher m = wish.happened.matcher(Plain.of(s));
            if (m.find()
                    && isFact(s, m.start())
                    && wish.same.matcher(Plain.of(t)).find()) {
                findings.add(new Finding(
                        Finding.Kind.FACT_AND_WISH,
                        m.group(),
                        "One sentence tells it as having happened, a later one of the same passage what it should be: whether it was so is left open.",
                        List.of(new Side("fact", List.of(Paper.quote(s))), new Side("wish", List.of(Paper.quote(t)))),
                        ""));
                return;
            }
        }
    }

    private static boolean isFact(Sentence s, int at) {
        return !Plain.of(s)
                .substring(0, at)
                .matches(
                        "(?is).*\\b(?:will|would|should|could|may|might|must|to|if|not|never|never|can|shall)(?: \\w+)?(?: be| have)? $");
    }

    /** Praise and fear of one development: two sentences that name the same actors or refer back, or one sentence. */
    private static void toned(Reading r, Sentence s, Sentence t, List<Finding> findings) {
        boolean goodFirst =
                GOOD.matcher(Plain.of(s)).find() && BAD.matcher(Plain.of(t)).find();
        boolean badFirst = s != t
                && BAD.matcher(Plain.of(s)).find()
                && GOOD.matcher(Plain.of(t)).find();
        if ((goodFirst || badFirst) && sameMatter(r, s, t)) {
            var quotes = s == t
                    ? List.of(new Side("both", List.of(Paper.quote(s))))
                    : List.of(
                            new Side(goodFirst ? "praised" : "feared", List.of(Paper.quote(s))),
                            new Side(goodFirst ? "feared" : "praised", List.of(Paper.quote(t))));
            findings.add(new Finding(
                    Finding.Kind.TONE_CONFLICT,
                    "one development",
                    "The same passage calls it good and bad, and does not say for whom.",
                    quotes,
                    ""));
        }
    }

    private static boolean sameMatter(Reading r, Sentence s, Sentence t) {
        if (s == t) {
            return !Plain.of(s).matches("(?is).*\\bfor \\w+.*\\bfor \\w+.*");
        }
        var first = actors(r, s);
        var second = actors(r, t);
        boolean back = Plain.of(t)
                .matches("(?is)(?:(?:yet|but|however|still|at the same time),? )?(?:this|that|it|the same|these)\\b.*");
        return second.stream().anyMatch(first::contains) || (second.isEmpty() && back);
    }

    private static Set<String> actors(Reading r, Sentence s) {
        var codes = new HashSet<String>();
        for (Mention m : r.mentions().get(s.index())) {
            codes.add(m.actor());
        }
        return codes;
    }

    /** The same answer to the same question, once firm and once hedged. */
    private void shifting(Reading r, List<Finding> findings) {
        var seen = new HashSet<Claim.Slot>();
        for (Claim firm : r.claims()) {
            for (Claim open : r.claims()) {
                if (FIRM.contains(firm.slot().topic())
                        && firm.certainty() == Certainty.ASSERTED
                        && (open.certainty() == Certainty.LIKELY || open.certainty() == Certainty.POSSIBLE)
                        && firm.slot().equals(open.slot())
                        && firm.pole() == open.pole()
                        && firm.pole() != Pole.NONE
                        && seen.add(firm.slot())) {
                    findings.add(new Finding(
                            Finding.Kind.CERTAINTY_SHIFT,
                            corpus.names(firm.slot().subjects()) + ": "
                                    + firm.slot().topic().question(),
                            "The document states it as a fact in one place and as %s in another."
                                    .formatted(open.certainty() == Certainty.LIKELY ? "likely" : "possible"),
                            List.of(new Side("fact", List.of(firm.quote())), new Side("hedged", List.of(open.quote()))),
                            ""));
                }
            }
        }
    }

    private static void broken(Sentence s, List<Finding> findings) {
        String why = broken(Plain.of(s));
        if (!why.isEmpty()) {
            findings.add(new Finding(
                    Finding.Kind.BROKEN_SENTENCE,
                    "wording",
                    why,
                    List.of(new Side("as written", List.of(Paper.quote(s)))),
                    ""));
        }
    }

    /** Why a sentence is no sentence; empty where it seems to be one. */
    static String broken(String plain) {
        var words = List.of(plain.split(" ", -1));
        long capitals = words.stream()
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
                .count();
        boolean title = !plain.endsWith(".") && capitals * 2 > words.size();
        if (!title && MISPLACED.matcher(plain).find()) {
            return "A conjunction with a capital stands in the middle: two sentences seem to have run together.";
        }
        if (SUBORDINATE.matcher(plain).matches() && plain.length() < 90 && !plain.endsWith("?") && words.size() < 12) {
            return "It begins as a subordinate clause and has no main clause.";
        }
        if (TWICE.matcher(plain).find()) {
            return "A small word stands twice.";
        }
        return "";
    }
}
