package linchpin.evidence.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import linchpin.event.Evidence.Grade;
import linchpin.evidence.Claim;
import linchpin.evidence.Claim.Certainty;
import linchpin.evidence.Finding;
import linchpin.evidence.Paper;
import linchpin.evidence.Passage;
import linchpin.evidence.Quote;
import linchpin.evidence.Topic;
import linchpin.evidence.extract.Attributed;
import linchpin.evidence.extract.Plain;
import linchpin.evidence.extract.Reading;
import linchpin.evidence.extract.Years;

/**
 * Admiralty grades from visible reasons (NATO STANAG 2511: reliability A to F, credibility 1 to 6). Nothing is known of the
 * track record of a publisher, so that no document gets an A by itself; an analyst may.
 */
public final class Grading {

    private static final Pattern SUPERLATIVE = Pattern.compile(
            "\\b(?:historic|unprecedented|game-chang\\w+|seismic|sea-change|stark|shocking|nothing short of|profound(?:ly)?|dramatic(?:ally)?|undoubtedly|massive|epic|monumental|unmistakabl\\w+|ultimate|bold|potent|looms? large|cannot be overstated)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What a government says of itself is first hand and no testimony of others. */
    private static final Pattern OFFICIAL = Pattern.compile(
            "\\b(?:press (?:release|statement)|communiqu[e\u00e9]|joint statement|(?:foreign|defen[cs]e|interior) ministry|ministry of|office of the (?:president|prime minister|spokes\\w+)|embassy of|government of|remarks by the)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Characters of a text in which it says what it is. */
    private static final int HEAD = 200;

    private static final Set<Finding.Kind> INSIDE = Set.of(
            Finding.Kind.CERTAINTY_SHIFT,
            Finding.Kind.TONE_CONFLICT,
            Finding.Kind.FACT_AND_WISH,
            Finding.Kind.BROKEN_SENTENCE);

    private static final Set<Finding.Kind> WRONG =
            Set.of(Finding.Kind.IMPLAUSIBLE_ROLE, Finding.Kind.AGENT_SWAPPED, Finding.Kind.TREATY_OVERSTATED);

    private Grading() {}

    /**
     * The grade of a document, with what spoke for and against it.
     *
     * @param reasons each with {@code +} or {@code -} in front
     */
    public record Graded(String document, Grade grade, List<String> reasons) {
        public Graded {
            reasons = List.copyOf(reasons);
        }
    }

    /** Grades a document by what can be seen in it. */
    public static Graded of(Reading r, List<Finding> findings) {
        String id = r.paper().document().id();
        var reasons = new ArrayList<String>();
        var body = r.sentences().stream()
                .filter(s -> r.paper().kind(s) != Passage.Kind.HEADING)
                .toList();
        if (body.size() < 3) {
            return new Graded(id, Grade.UNJUDGED, List.of("- too short to judge"));
        }
        boolean published = r.paper().basis() == Paper.Basis.GIVEN || r.paper().basis() == Paper.Basis.STATED;
        say(reasons, published, "its day of publication is known", "no day of publication");
        say(reasons, !r.paper().document().publisher().isEmpty(), "its publisher is named", "no publisher");
        long dated = body.stream()
                .filter(s -> Years.lastDay(Plain.of(s)).isPresent() || Years.names(Plain.of(s)))
                .count();
        say(reasons, dated > 0, dated + " sentences give a date", "no event is dated");
        long figures = r.claims().stream()
                .filter(c -> c.slot().topic() == Topic.FIGURE)
                .count();
        long sourced = r.claims().stream()
                .filter(c ->
                        c.slot().topic() == Topic.FIGURE && !c.by().origins().isEmpty())
                .count();
        say(
                reasons,
                figures > 0 && sourced * 2 >= figures,
                sourced + " of " + figures + " figures have a source",
                figures == 0 ? "no figure" : sourced + " of " + figures + " figures have a source");
        long named = r.claims().stream()
                        .flatMap(c -> c.by().origins().stream())
                        .distinct()
                        .count()
                + body.stream()
                        .filter(s -> s.text().matches("(?s).*\\b(?:confirmed|according to|told)\\b.*"))
                        .count();
        var cited = body.stream()
                .flatMap(s -> Attributed.origins(Plain.of(s)).stream())
                .distinct()
                .toList();
        say(
                reasons,
                named + cited.size() > 0,
                cited.isEmpty() ? "it names sources" : "it names sources, at second hand: " + String.join(", ", cited),
                "no source is named");
        int against = 0;
        against += found(reasons, findings, id, INSIDE, "places where it is at odds with itself or broken");
        against += found(reasons, findings, id, WRONG, "statements that the dictionary or the history speak against");
        against += found(reasons, findings, id, Set.of(Finding.Kind.UNRESOLVED_EXPERT), "experts who cannot be found");
        against += found(
                reasons, findings, id, Set.of(Finding.Kind.UNNAMED_SOURCE), "statements laid to nobody in particular");
        long loud = body.stream()
                .filter(s -> SUPERLATIVE.matcher(Plain.of(s)).find())
                .count();
        if (loud * 12 >= body.size()) {
            reasons.add("- superlatives in %d of %d sentences".formatted(loud, body.size()));
            against++;
        }
        var document = r.paper().document();
        String head = document.publisher() + " "
                + document.text().substring(0, Math.min(HEAD, document.text().length()));
        boolean official = OFFICIAL.matcher(head).find();
        if (official) {
            reasons.add("- a party speaks for itself: first hand for what it did, no witness of others");
        }
        long plus = reasons.stream().filter(x -> x.startsWith("+")).count();
        return new Graded(id, grade(plus - against - (official ? 1 : 0), against), reasons);
    }

    /**
     * Letter and digit by judgement: five reasons for and none against are usually reliable, two more against than for are
     * not at all. The digit tells what speaks against what is said: nothing, something, or more than for it.
     */
    private static Grade grade(long score, int against) {
        char letter = score >= 5 ? 'B' : score >= 3 ? 'C' : score >= -1 ? 'D' : 'E';
        return new Grade(letter, letter == 'E' ? 5 : against == 0 ? 3 : 4);
    }

    private static void say(List<String> reasons, boolean good, String yes, String no) {
        reasons.add(good ? "+ " + yes : "- " + no);
    }

    private static int found(
            List<String> reasons, List<Finding> findings, String id, Set<Finding.Kind> kinds, String what) {
        long n = findings.stream()
                .filter(f -> kinds.contains(f.kind()))
                .filter(f -> f.quotes().stream().anyMatch(q -> q.document().equals(id)))
                .count();
        if (n > 0) {
            reasons.add("- %d %s".formatted(n, what));
        }
        return n > 0 ? 1 : 0;
    }

    /** What is told, each thing once, with its independent sources. */
    static List<Told> told(Corpus corpus, Map<String, Graded> documents, List<Finding> findings) {
        int[] first = Likeness.firstLike(corpus.readings());
        var family = new LinkedHashMap<String, String>();
        for (int i = 0; i < first.length; i++) {
            var original = corpus.readings().get(first[i]).paper().document();
            family.put(
                    corpus.readings().get(i).paper().document().id(),
                    original.publisher().isEmpty()
                            ? original.id()
                            : original.publisher().toLowerCase(java.util.Locale.ROOT));
        }
        var disputed = quotes(findings, Set.of(Finding.Kind.CONTRADICTION));
        var wrong = quotes(findings, WRONG);
        record Same(Claim.Slot slot, Claim.Pole pole, String value) {}
        var same = new LinkedHashMap<Same, List<Claim>>();
        for (Claim c : corpus.claims()) {
            if (c.certainty() != Certainty.QUESTION) {
                same.computeIfAbsent(new Same(c.slot(), c.pole(), String.valueOf(c.value())), k -> new ArrayList<>())
                        .add(c);
            }
        }
        var told = new ArrayList<Told>();
        same.forEach((key, claims) -> told.add(new Told(
                key.slot,
                key.pole,
                claims,
                families(claims, family),
                grade(claims, family, documents, disputed, wrong))));
        return told;
    }

    /** Own words count by publisher; words of a named origin count once for that origin, whoever repeats them. */
    private static int families(List<Claim> claims, Map<String, String> family) {
        var independent = new HashSet<String>();
        for (Claim c : claims) {
            if (c.by().origins().isEmpty()) {
                independent.add("own " + family.get(c.quote().document()));
            } else {
                c.by().origins().forEach(o -> independent.add("origin " + o.toLowerCase(java.util.Locale.ROOT)));
            }
        }
        return independent.size();
    }

    private static Grade grade(
            List<Claim> claims,
            Map<String, String> family,
            Map<String, Graded> documents,
            Set<Quote> disputed,
            Set<Quote> wrong) {
        char best = 'F';
        for (Claim c : claims) {
            Graded g = documents.get(c.quote().document());
            if (g != null && g.grade().source() < best) {
                best = g.grade().source();
            }
        }
        boolean anyWrong = claims.stream().anyMatch(c -> wrong.contains(c.quote()));
        boolean open = claims.stream().noneMatch(c -> c.certainty().stands());
        boolean hearsay = claims.stream().allMatch(c -> c.by().unnamed());
        boolean anyDisputed = claims.stream().anyMatch(c -> disputed.contains(c.quote()));
        int information = anyWrong ? 5 : open ? 6 : hearsay || anyDisputed ? 4 : families(claims, family) > 2 ? 2 : 3;
        return new Grade(best, information);
    }

    private static Set<Quote> quotes(List<Finding> findings, Set<Finding.Kind> kinds) {
        var quotes = new HashSet<Quote>();
        findings.stream().filter(f -> kinds.contains(f.kind())).forEach(f -> quotes.addAll(f.quotes()));
        return quotes;
    }
}
