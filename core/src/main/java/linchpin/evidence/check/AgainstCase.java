package linchpin.evidence.check;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.History;
import linchpin.event.Treaty;
import linchpin.evidence.Claim;
import linchpin.evidence.Claim.Pole;
import linchpin.evidence.Finding;
import linchpin.evidence.Finding.Side;
import linchpin.evidence.Topic;

/** Claims against what the case knows: who did what to whom, where they met, and which treaty binds whom. */
final class AgainstCase {

    /** Deeds that show two states to be on one side. */
    private static final Set<Act> TOGETHER = Set.of(Act.AID, Act.COOPERATE, Act.AGREE, Act.SUPPORT);

    private final Corpus corpus;

    AgainstCase(Corpus corpus) {
        this.corpus = corpus;
    }

    List<Finding> all() {
        var findings = new ArrayList<Finding>();
        for (Claim c : corpus.claims()) {
            if (!c.certainty().stands() || c.pole() == Pole.NO) {
                continue;
            }
            if (c.slot().topic() == Topic.DEED) {
                agent(c, findings);
            } else if (c.slot().topic() == Topic.MEETING) {
                place(c, findings);
            } else if (c.slot().topic() == Topic.TREATY) {
                treaty(c, findings);
            }
        }
        return findings;
    }

    private static Act act(String matter) {
        return switch (matter) {
            case "arms" -> Act.AID;
            case "sanctions" -> Act.SANCTION;
            default -> Act.ASSAULT;
        };
    }

    /**
     * The history has no such deed by this actor towards the other, but has it by the other towards this one, or, for force,
     * by somebody whom this actor stands with.
     */
    private void agent(Claim c, List<Finding> findings) {
        if (c.slot().subjects().size() != 1 || c.slot().objects().size() != 1) {
            return;
        }
        String by = c.slot().subjects().getFirst();
        String whom = c.slot().objects().getFirst();
        History known = corpus.knownTo(c.quote().document());
        Act act = act(c.slot().matter());
        if (count(known, act, by, whom) > 0) {
            return;
        }
        String what =
                c.slot().matter().equals("arms") ? "deliveries" : act == Act.SANCTION ? "sanctions" : "use of force";
        long reverse = count(known, act, whom, by);
        if (reverse > 0) {
            findings.add(swapped(
                    c,
                    "The case's history has no %s by %s towards %s before that day, but %d the other way round."
                            .formatted(what, corpus.names(List.of(by)), corpus.names(List.of(whom)), reverse),
                    "Maybe %s, towards %s.".formatted(corpus.names(List.of(whom)), corpus.names(List.of(by)))));
            return;
        }
        if (act != Act.ASSAULT) {
            return;
        }
        for (String other : attackers(known, whom)) {
            if (!other.equals(by) && standTogether(known, by, other)) {
                findings.add(swapped(
                        c,
                        "The case's history has no %s by %s towards %s before that day, but %d by %s, with whom %s stands."
                                .formatted(
                                        what,
                                        corpus.names(List.of(by)),
                                        corpus.names(List.of(whom)),
                                        count(known, act, other, whom),
                                        corpus.names(List.of(other)),
                                        corpus.names(List.of(by))),
                        "Maybe %s did it, with means from %s."
                                .formatted(corpus.names(List.of(other)), corpus.names(List.of(by)))));
                return;
            }
        }
    }

    private static Finding swapped(Claim c, String reason, String maybe) {
        return new Finding(
                Finding.Kind.AGENT_SWAPPED,
                c.slot().subjects().getFirst() + " → " + c.slot().objects().getFirst() + ": "
                        + c.slot().matter(),
                reason,
                List.of(new Side("says so", List.of(c.quote()))),
                maybe);
    }

    private static long count(History known, Act act, String by, String whom) {
        return known.events().stream().filter(e -> did(e, act, by, whom)).count();
    }

    private static boolean did(Event e, Act act, String by, String whom) {
        return e.deed().act() == act
                && e.parties().sources().contains(by)
                && e.parties().targets().contains(whom);
    }

    private static Set<String> attackers(History known, String whom) {
        var attackers = new TreeSet<String>();
        for (Event e : known.events()) {
            if (e.deed().act() == Act.ASSAULT && e.parties().targets().contains(whom)) {
                attackers.addAll(e.parties().sources());
            }
        }
        attackers.remove(whom);
        return attackers;
    }

    private static boolean standTogether(History known, String a, String b) {
        return known.treaties().stream()
                        .anyMatch(t -> t.joins(a, b) && t.terms().clause() == Treaty.Clause.DEFENCE)
                || known.events().stream()
                        .anyMatch(e -> TOGETHER.contains(e.deed().act())
                                && e.parties().all().contains(a)
                                && e.parties().all().contains(b));
    }

    /** A meeting of the same parties in the same month, of which the case knows the place, and it is another. */
    private void place(Claim c, List<Finding> findings) {
        String[] matter = c.slot().matter().split("\\|", -1);
        int month = matter.length > 1 ? Integer.parseInt(matter[1]) : 0;
        if (month == 0 && c.year() == 0) {
            return;
        }
        var there = new LinkedHashSet<String>();
        for (Event e : corpus.knownTo(c.quote().document()).events()) {
            boolean time = (month == 0 || e.when().date().getMonthValue() == month)
                    && (c.year() == 0 || e.when().date().getYear() == c.year());
            if (time
                    && e.deed().act() == Act.CONSULT
                    && !e.place().isEmpty()
                    && e.parties().all().containsAll(c.slot().subjects())) {
                if (e.place().contains(matter[0]) || matter[0].contains(e.place())) {
                    return;
                }
                there.add("%s on %s (%s)".formatted(e.place(), e.when().date(), e.id()));
            }
        }
        if (!there.isEmpty()) {
            String time = month > 0 ? Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) : "" + c.year();
            findings.add(new Finding(
                    Finding.Kind.PLACE_DISPUTED,
                    corpus.names(c.slot().subjects()) + " in " + matter[0] + ", " + time,
                    "The case knows no meeting of theirs at that place in that time, but: " + String.join("; ", there)
                            + ".",
                    List.of(new Side("says so", List.of(c.quote()))),
                    ""));
        }
    }

    /** Somebody is said to be bound by a defence pact with somebody to whom the case knows weaker treaties only. */
    private void treaty(Claim c, List<Finding> findings) {
        var weaker = new ArrayList<String>();
        var parties = c.slot().subjects();
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                String a = parties.get(i);
                String b = parties.get(j);
                var theirs = corpus.history().treaties().stream()
                        .filter(t -> t.joins(a, b) && t.end() == null)
                        .toList();
                boolean defence = theirs.stream().anyMatch(t -> t.terms().clause() == Treaty.Clause.DEFENCE);
                if (!theirs.isEmpty() && !defence) {
                    var last = theirs.getLast();
                    weaker.add("%s: %s, %s (%s)"
                            .formatted(
                                    corpus.names(List.of(a, b)),
                                    words(last.terms().clause()),
                                    words(last.terms().binding()),
                                    last.id()));
                }
            }
        }
        if (!weaker.isEmpty()) {
            findings.add(new Finding(
                    Finding.Kind.TREATY_OVERSTATED,
                    "defence pact of " + corpus.names(parties),
                    "The case knows no defence clause between all of them; the last treaty is weaker: "
                            + String.join("; ", weaker) + ".",
                    List.of(new Side("says so", List.of(c.quote()))),
                    ""));
        }
    }

    private static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
