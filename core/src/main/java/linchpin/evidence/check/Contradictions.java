package linchpin.evidence.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import linchpin.evidence.Claim;
import linchpin.evidence.Claim.Pole;
import linchpin.evidence.Claim.Slot;
import linchpin.evidence.Finding;
import linchpin.evidence.Quote;
import linchpin.evidence.Sentence;
import linchpin.evidence.Topic;
import linchpin.evidence.extract.Plain;
import org.jspecify.annotations.Nullable;

/**
 * Same question, opposite answers: a contradiction where the times overlap or are not known, drift where they do not. What a
 * document itself sets against one another ("however", "while") is a balance, and neither.
 */
final class Contradictions {

    /** A state of affairs that two texts describe within so many days of one another is taken to be the same. */
    private static final long SAME_TIME = 120;

    /** Of so many claims on one question are compared; more only a hostile document makes. */
    static final int MOST = 300;

    private static final Set<Topic> ASKED = Set.of(
            Topic.DEPTH,
            Topic.COMMITMENT,
            Topic.EFFECT,
            Topic.BENEFIT,
            Topic.STANCE,
            Topic.CAPACITY,
            Topic.LIKENESS,
            Topic.TREND,
            Topic.WILLINGNESS,
            Topic.PRESENCE,
            Topic.DEPENDENCE,
            Topic.DEED,
            Topic.TREATY);

    /** Topics that mean something only towards somebody. */
    private static final Set<Topic> TOWARDS = Set.of(Topic.STANCE, Topic.PRESENCE, Topic.WILLINGNESS, Topic.DEED);

    private static final Pattern BALANCE = Pattern.compile(
            "\\b(?:however|while|whereas|although|though|but|yet|despite|nevertheless|nonetheless|on the other hand|by contrast|in contrast|still|even as)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Corpus corpus;

    Contradictions(Corpus corpus) {
        this.corpus = corpus;
    }

    List<Finding> all() {
        var bySlot = new TreeMap<String, List<Claim>>();
        for (Claim c : corpus.claims()) {
            if (ASKED.contains(c.slot().topic()) && c.certainty().stands() && c.pole() != Pole.NONE) {
                bySlot.computeIfAbsent(key(c.slot()), k -> new ArrayList<>()).add(c);
            }
        }
        var findings = new ArrayList<Finding>();
        for (var group : bySlot.values()) {
            findings.addAll(opposed(group.subList(0, Math.min(group.size(), MOST))));
        }
        return findings;
    }

    private static String key(Slot slot) {
        return slot.topic() + " " + slot.matter() + " " + String.join("-", slot.subjects());
    }

    private List<Finding> opposed(List<Claim> group) {
        var disputed = new LinkedHashSet<Claim>();
        var changed = new LinkedHashSet<Claim>();
        for (Claim yes : group) {
            for (Claim no : group) {
                if (yes.pole() == Pole.YES && no.pole() == Pole.NO && comparable(yes, no)) {
                    var target = isDrift(yes, no) ? changed : disputed;
                    target.add(yes);
                    target.add(no);
                }
            }
        }
        var findings = new ArrayList<Finding>();
        if (!disputed.isEmpty()) {
            findings.add(finding(Finding.Kind.CONTRADICTION, disputed));
        }
        changed.removeAll(disputed);
        if (changed.stream().map(Claim::pole).distinct().count() == 2) {
            findings.add(finding(Finding.Kind.DRIFT, changed));
        }
        return findings;
    }

    private boolean comparable(Claim a, Claim b) {
        var other = a.slot().objects();
        boolean shared = other.stream().anyMatch(b.slot().objects()::contains);
        boolean open = !TOWARDS.contains(a.slot().topic())
                && (other.isEmpty() || b.slot().objects().isEmpty());
        boolean sameObject = a.slot().topic() == Topic.CAPACITY || shared || open;
        boolean sameYear = a.slot().topic() != Topic.TREND || a.year() == 0 || b.year() == 0 || a.year() == b.year();
        return sameObject && sameYear && !a.quote().equals(b.quote()) && !balanced(a, b);
    }

    /** Two sentences of one passage, next to one another, the later of which says "however". */
    private boolean balanced(Claim a, Claim b) {
        if (!a.quote().document().equals(b.quote().document())) {
            return false;
        }
        Sentence first = corpus.sentence(a.quote());
        Sentence second = corpus.sentence(b.quote());
        Sentence later = first.index() < second.index() ? second : first;
        return first.paragraph() == second.paragraph()
                && Math.abs(first.index() - second.index()) <= 2
                && BALANCE.matcher(Plain.of(later)).find();
    }

    private boolean isDrift(Claim a, Claim b) {
        if (a.year() > 0 && b.year() > 0) {
            return a.year() != b.year();
        }
        LocalDate first = time(a);
        LocalDate second = time(b);
        return first != null && second != null && Math.abs(ChronoUnit.DAYS.between(first, second)) > SAME_TIME;
    }

    private @Nullable LocalDate time(Claim c) {
        return c.year() > 0
                ? LocalDate.of(c.year(), 7, 1)
                : corpus.published(c.quote().document());
    }

    private Finding finding(Finding.Kind kind, Set<Claim> claims) {
        Claim one = claims.iterator().next();
        Slot slot = one.slot();
        String who = slot.subjects().isEmpty() ? "" : corpus.names(slot.subjects()) + ": ";
        String what = slot.matter().isEmpty() ? "" : " (" + slot.matter() + ")";
        boolean undated = claims.stream().anyMatch(c -> time(c) == null);
        long documents =
                claims.stream().map(c -> c.quote().document()).distinct().count();
        String reason = kind == Finding.Kind.DRIFT
                ? "The answers differ and so do their dates, by more than %d days: taken as a change, not as a disagreement."
                        .formatted(SAME_TIME)
                : documents == 1
                        ? "One document gives both answers."
                        : undated
                                ? "Opposite answers to one question; a date is missing, so that a change in between cannot be ruled out."
                                : "Opposite answers to one question at about the same time.";
        return new Finding(
                kind,
                who + slot.topic().question() + what,
                reason,
                List.of(side("yes", Pole.YES, claims), side("no", Pole.NO, claims)),
                "");
    }

    private static Finding.Side side(String word, Pole pole, Set<Claim> claims) {
        Function<Quote, String> order = q -> q.document() + "%09d".formatted(q.start());
        return new Finding.Side(
                word,
                claims.stream()
                        .filter(c -> c.pole() == pole)
                        .map(Claim::quote)
                        .distinct()
                        .sorted(Comparator.comparing(order))
                        .toList());
    }
}
