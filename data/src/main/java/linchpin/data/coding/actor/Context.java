package linchpin.data.coding.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linchpin.data.coding.text.Tagged;
import linchpin.evidence.Mention;
import linchpin.evidence.Span;

/**
 * Whom pronouns and bare roles mean: the first fitting actor before them in the sentence, else of the sentence before in
 * the same paragraph. The first actor is preferred because the subject is what a text goes on about (centering: Grosz,
 * Joshi and Weinstein 1995, Computational Linguistics 21(2)).
 */
final class Context {

    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his");
    private static final Set<String> SINGULAR = Set.of("it", "its", "itself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "both");
    private static final Set<String> SIDES = Set.of(
            "countries",
            "sides",
            "nations",
            "leaders",
            "neighbors",
            "neighbours",
            "states",
            "presidents",
            "governments",
            "parties",
            "ministers",
            "allies",
            "powers",
            "capitals",
            "militaries");
    private static final Set<String> TERRITORY = Set.of("country", "nation", "kingdom", "republic", "island");
    private static final Set<String> DEFINITE = Set.of("the", "its", "his", "their", "that", "this");
    private static final Set<String> HUMAN = Set.of("GOV", "ELI", "OPP", "REB", "MIL", "LEG");

    private static final Set<String> OTHER_SIDE = Set.of("counterpart", "counterparts");

    /** Organisations whose code is as long as that of a state. */
    private static final Set<String> BODIES =
            Set.of("WBK", "IMF", "ICC", "ICJ", "OAS", "GCC", "OIC", "CIS", "SCO", "WTO", "COE", "NGO", "IMG", "ARL");

    /** What a pronoun can stand for: he, it, they. */
    private enum Sort {
        HUMAN,
        BODY,
        ANY
    }

    /** Bodies and offices that every state has: whose is meant is not told by whom they speak of. */
    private static final Set<String> OFFICES = Set.of("GOV", "LEG", "JUD");

    private String home;
    private int paragraph = -1;
    private List<Party> before = List.of();

    /** @param home the state that the publisher is of; empty where unknown */
    Context(String home) {
        this.home = home;
    }

    /** The place that a dateline names, where the publisher tells nothing. */
    void at(String state) {
        home = home.isEmpty() ? state : home;
    }

    void enter(int next) {
        if (next != paragraph) {
            paragraph = next;
            before = List.of();
        }
    }

    List<Party> resolve(Tagged s, List<Party> found) {
        var known = new ArrayList<Party>();
        for (Party p : found) {
            known.add(p.code().isEmpty() ? bare(s, p, found) : p);
        }
        for (int i = 0; i < s.size(); i++) {
            known.addAll(pronoun(s, i, known));
        }
        known.sort(Comparator.comparingInt(Party::from));
        List<Party> named = known.stream().filter(p -> !p.code().isEmpty()).toList();
        if (!named.isEmpty()) {
            before = named;
        }
        return List.copyOf(known);
    }

    /** A role without a state: that of the nearest actor before it, else of the place named, else of the paragraph. */
    private Party bare(Tagged s, Party p, List<Party> found) {
        String owner = s.key(p.from());
        boolean owned = PERSONAL.contains(owner) || SINGULAR.contains(owner) || PLURAL.contains(owner);
        if (OTHER_SIDE.contains(s.key(p.to() - 1))) {
            return as(p, other(p, found));
        }
        if (owned && !PLURAL.contains(owner)) {
            List<Party> meant = one(s, p.from(), p.to(), found, PERSONAL.contains(owner) ? Sort.HUMAN : Sort.BODY);
            if (!meant.isEmpty()) {
                return as(p, meant.getFirst().code());
            }
        }
        boolean office = office(p);
        return as(
                p,
                found.stream()
                        .filter(q -> !q.code().isEmpty() && q.to() <= p.from() && !organisation(q))
                        .reduce((a, b) -> b)
                        .or(() -> found.stream()
                                .filter(q -> !q.code().isEmpty() && q.kind() == Party.Kind.PLACE)
                                .filter(q -> !office || alone(q, found))
                                .findFirst())
                        .or(() -> office ? paragraph(s, p) : Optional.empty())
                        .map(Party::code)
                        .or(() -> office && !home.isEmpty() ? Optional.of(home) : Optional.empty())
                        .or(() -> office
                                ? Optional.empty()
                                : behind(found).or(() -> paragraph(s, p)).map(Party::code))
                        .orElse(""));
    }

    /** Whether no actor of the place's state is named beside it: "the president met Putin in Moscow" is not of Russia's. */
    private static boolean alone(Party place, List<Party> found) {
        return found.stream().noneMatch(q -> q != place && q.code().equals(place.code()));
    }

    private static boolean office(Party p) {
        return OFFICES.contains(p.mention().sector());
    }

    private static Party as(Party p, String code) {
        return new Party(p.mention().of(code, p.mention().sector()), p.from(), p.to(), Party.Kind.AGENT);
    }

    /** "Her counterpart" is of any state but hers: of the only other one that the sentence names. */
    private static String other(Party p, List<Party> found) {
        List<String> codes = found.stream()
                .filter(q -> q != p && !q.code().isEmpty() && !organisation(q))
                .map(Party::code)
                .distinct()
                .toList();
        return codes.size() == 2 ? codes.get(1) : "";
    }

    private static Optional<Party> behind(List<Party> found) {
        return found.stream()
                .filter(q -> !q.code().isEmpty() && !organisation(q))
                .findFirst();
    }

    private Optional<Party> paragraph(Tagged s, Party p) {
        return before.stream()
                .filter(q -> office(p)
                        || definite(s, p)
                        || HUMAN.contains(q.mention().sector()))
                .findFirst();
    }

    private static boolean organisation(Party p) {
        return p.code().length() != 3 || BODIES.contains(p.code());
    }

    private static boolean definite(Tagged s, Party p) {
        return DEFINITE.contains(s.key(p.from()).toLowerCase(java.util.Locale.ROOT));
    }

    private List<Party> pronoun(Tagged s, int i, List<Party> known) {
        String key = s.key(i);
        if (PERSONAL.contains(key) && s.at(i).tagged("PRON", "DET")) {
            return one(s, i, i + 1, known, Sort.HUMAN);
        }
        if (SINGULAR.contains(key)) {
            return one(s, i, i + 1, known, Sort.BODY);
        }
        if (PLURAL.contains(key) && !SIDES.contains(s.key(i + 1))) {
            List<Party> two = pair(s, i, i + 1, known);
            return two.isEmpty() ? one(s, i, i + 1, known, Sort.ANY) : two;
        }
        if (SIDES.contains(key) && (s.is(i - 1, "two") || s.is(i - 1, "both") || s.is(i - 1, "three"))) {
            return pair(s, i - 1, i + 1, known);
        }
        if (TERRITORY.contains(key) && DEFINITE.contains(s.key(i - 1))) {
            return one(s, i - 1, i + 1, known, Sort.BODY);
        }
        return List.of();
    }

    private List<Party> one(Tagged s, int from, int to, List<Party> known, Sort sort) {
        return known.stream()
                .filter(p -> p.to() <= from && fits(p, sort) && sort == Sort.HUMAN && p.kind() == Party.Kind.PERSON)
                .findFirst()
                .or(() -> known.stream()
                        .filter(p -> p.to() <= from && fits(p, sort))
                        .findFirst())
                .or(() -> before.stream().filter(p -> fits(p, sort)).findFirst())
                .map(p -> List.of(again(s, from, to, p)))
                .orElse(List.of());
    }

    private static boolean fits(Party p, Sort sort) {
        if (p.code().isEmpty() || p.kind() == Party.Kind.PLACE || p.kind() == Party.Kind.PRONOUN) {
            return false;
        }
        return switch (sort) {
            case ANY -> true;
            case BODY -> p.kind() != Party.Kind.PERSON;
            case HUMAN ->
                p.kind() == Party.Kind.PERSON || HUMAN.contains(p.mention().sector());
        };
    }

    private List<Party> pair(Tagged s, int from, int to, List<Party> known) {
        List<Party> here = distinct(known.stream().filter(p -> p.to() <= from).toList());
        List<Party> chosen = here.size() >= 2 ? here : distinct(before);
        return chosen.size() < 2
                ? List.of()
                : chosen.stream().map(p -> again(s, from, to, p)).toList();
    }

    private static List<Party> distinct(List<Party> parties) {
        var seen = new java.util.LinkedHashMap<String, Party>();
        parties.stream().filter(p -> fits(p, Sort.ANY) && !organisation(p)).forEach(p -> seen.putIfAbsent(p.code(), p));
        return seen.values().stream().limit(3).toList();
    }

    private static Party again(Tagged s, int from, int to, Party p) {
        Span span = s.at(from).span().to(s.at(to - 1).span());
        Sub text = new Sub(s, span);
        return new Party(new Mention(p.code(), p.mention().sector(), span, text.quote()), from, to, Party.Kind.PRONOUN);
    }

    /** What stands between two offsets of the document, by the sentence alone. */
    private record Sub(Tagged s, Span span) {

        String quote() {
            int offset = s.sentence().span().start();
            return s.sentence().text().substring(span.start() - offset, span.end() - offset);
        }
    }
}
