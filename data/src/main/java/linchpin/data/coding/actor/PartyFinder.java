package linchpin.data.coding.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import linchpin.data.coding.text.Chunks;
import linchpin.data.coding.text.Phrase;
import linchpin.data.coding.text.Tagged;
import linchpin.evidence.Document;
import linchpin.evidence.Mention;
import linchpin.evidence.Span;

/**
 * The actors of a document, sentence by sentence in its order. One document each: it remembers whom the text has introduced.
 *
 * <p>Who is named by a state and by a role in one noun phrase is one actor ("Turkish police"); a role alone takes the state
 * that the sentence or paragraph speaks of.
 */
public final class PartyFinder {

    private static final Set<String> OWNERS = Set.of("of", "in", "from");
    private static final Set<String> VENUES =
            Set.of("in", "at", "near", "around", "outside", "throughout", "across", "inside", "over");
    private static final Set<String> ASIDE =
            Set.of("member", "based", "brokered", "born", "occupied", "mediated", "sponsored", "style");
    private static final Set<String> ABSTRACT = Set.of(
            "support",
            "aid",
            "assistance",
            "cooperation",
            "action",
            "power",
            "exercise",
            "exercises",
            "drills",
            "capability",
            "capabilities",
            "presence",
            "spending",
            "budget",
            "technology",
            "equipment",
            "assets",
            "strategy",
            "pressure",
            "intervention",
            "policy",
            "program",
            "programme",
            "alliance",
            "agreement",
            "agreements",
            "pact",
            "ties");
    private static final Set<String> ORGANS = Set.of("GOV", "LEG", "JUD", "MIL", "REB");
    private static final Set<String> FAMILY_FIRST = Set.of("PRK", "KOR", "CHN", "TWN", "VNM");

    private final Document document;
    private final LocalDate day;
    private final Hits names;
    private final Context context;

    public PartyFinder(ActorDictionary dictionary, Document document) {
        this.document = document;
        this.names = new Hits(dictionary);
        LocalDate published = document.published();
        this.day = published == null ? LocalDate.of(2026, 1, 1) : published;
        this.context = new Context(names.home(document.publisher()));
    }

    /** The actors of the next sentence, in the order of the text; those whose state cannot be told have an empty code. */
    public List<Party> in(Tagged s, Chunks chunks) {
        context.enter(s.sentence().paragraph());
        List<Hits.Hit> hits = names.in(s, day);
        if (s.sentence().index() == 0 && !hits.isEmpty() && dateline(s, hits.getFirst())) {
            context.at(hits.getFirst().name().code());
        }
        var found = new ArrayList<Party>();
        for (Phrase p : chunks.phrases()) {
            List<Hits.Hit> inside = hits.stream()
                    .filter(h -> h.from() >= p.from() && h.from() < p.to())
                    .toList();
            if (!inside.isEmpty()) {
                found.addAll(phrase(s, p, inside));
            }
        }
        for (Hits.Hit h : hits) {
            if (h.name().kind() != Name.Kind.AGENT && chunks.phraseAt(h.from()).isEmpty()) {
                found.add(party(s, h.from(), h.to(), h.name().code(), h.name().sectorOn(day), kind(s, h, h.from())));
            }
        }
        found.sort(Comparator.comparingInt(Party::from));
        return context.resolve(s, owned(s, found));
    }

    /** "LIMA, 3 May": the text is written there. */
    private static boolean dateline(Tagged s, Hits.Hit h) {
        String word = s.at(0).text();
        return h.from() == 0
                && h.name().kind() == Name.Kind.PLACE
                && word.length() > 3
                && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private List<Party> phrase(Tagged s, Phrase p, List<Hits.Hit> inside) {
        List<Hits.Hit> actors =
                new ArrayList<>(inside.stream().filter(h -> !h.agent()).toList());
        if (actors.stream().map(h -> h.name().code()).distinct().count() > 1) {
            actors.removeIf(h -> borrowed(h, actors));
            actors.removeIf(h -> ASIDE.contains(s.key(h.to())) || ASIDE.contains(s.key(h.to() + 1)));
        }
        String role = inside.stream()
                .filter(h -> h.agent() || !actors.contains(h) && organ(h.name()))
                .reduce((a, b) -> b)
                .map(h -> h.name().sector())
                .orElse("");
        int end = Math.max(p.to(), inside.getLast().to());
        if (actors.isEmpty() && ABSTRACT.contains(s.key(p.head()))) {
            return List.of();
        }
        if (actors.isEmpty()) {
            return List.of(party(s, p.from(), end, "", role, Party.Kind.AGENT));
        }
        var parties = new ArrayList<Party>();
        for (int k = 0; k < actors.size(); k++) {
            Hits.Hit h = actors.get(k);
            if (k + 1 < actors.size()
                    && actors.get(k + 1).name().code().equals(h.name().code())) {
                continue;
            }
            boolean last = k + 1 == actors.size();
            String own = h.name().sectorOn(day);
            String sector = last && !role.isEmpty() && (own.isEmpty() || own.equals("ELI")) ? role : own;
            Party.Kind kind = last && !role.isEmpty() && h.name().kind() == Name.Kind.PLACE
                    ? Party.Kind.NAMED
                    : kind(s, h, p.from());
            int from = actors.size() == 1 ? p.from() : h.from();
            parties.add(party(s, from, last ? end : h.to(), h.name().code(), sector, kind));
            introduce(s, p, h, sector);
        }
        return parties;
    }

    /** "The Canadian Home Office" and "the Russian Security Council" are no bodies of whom the dictionary thinks of first. */
    private static boolean borrowed(Hits.Hit h, List<Hits.Hit> actors) {
        return (organ(h.name())
                        || h.name().code().equals("UN") && h.name().words().size() == 2)
                && actors.stream()
                        .anyMatch(o -> o.to() == h.from()
                                && (o.name().kind() == Name.Kind.PEOPLE
                                        || o.name().kind() == Name.Kind.STATE));
    }

    /** Whether a name is that of a body of one state, as many states may have. */
    private static boolean organ(Name name) {
        return name.kind() == Name.Kind.ORGANISATION && ORGANS.contains(name.sector());
    }

    /** Surnames of leaders, and of officials who are named after their title. */
    private void introduce(Tagged s, Phrase p, Hits.Hit h, String sector) {
        if (h.name().kind() == Name.Kind.PERSON) {
            List<String> words = h.name().words();
            names.introduce(FAMILY_FIRST.contains(h.name().code()) ? words.getFirst() : words.getLast(), h.name());
        } else if (!sector.isEmpty()
                && p.to() - h.to() >= 3
                && s.tag(p.to() - 1).equals("PROPN")
                && s.tag(p.to() - 2).equals("PROPN")) {
            boolean familyFirst = FAMILY_FIRST.contains(h.name().code());
            int at = familyFirst ? p.to() - 2 : p.to() - 1;
            if (s.key(at).length() > 2) {
                names.introduce(
                        s.key(at), Name.lasting(List.of(s.key(at)), h.name().code(), sector, Name.Kind.PERSON));
            }
        }
    }

    private static Party.Kind kind(Tagged s, Hits.Hit h, int phraseStart) {
        if (h.name().kind() == Name.Kind.PERSON) {
            return Party.Kind.PERSON;
        }
        if (organ(h.name())) {
            return Party.Kind.ORGAN;
        }
        boolean venue = VENUES.contains(s.key(phraseStart - 1)) || VENUES.contains(s.key(h.from() - 1));
        boolean territory = h.name().kind() == Name.Kind.PLACE || h.name().kind() == Name.Kind.STATE;
        return venue && territory ? Party.Kind.PLACE : Party.Kind.NAMED;
    }

    private Party party(Tagged s, int from, int to, String code, String sector, Party.Kind kind) {
        int last = Math.min(to, s.size()) - 1;
        Span span = s.at(from).span().to(s.at(Math.max(from, last)).span());
        return new Party(new Mention(code, sector, span, document.quote(span)), from, last + 1, kind);
    }

    /** "The president of Armenia", "rebels in Sudan", and "Russia's president": role and state become one actor. */
    private List<Party> owned(Tagged s, List<Party> found) {
        var merged = new ArrayList<Party>();
        for (int k = 0; k < found.size(); k++) {
            Party a = found.get(k);
            Party b = k + 1 < found.size() ? found.get(k + 1) : null;
            if (b != null && (role(a) || foreign(a, b)) && !b.code().isEmpty() && linked(s, a.to(), b.from())) {
                String sector = a.mention().sector();
                merged.add(party(s, a.from(), b.to(), b.code(), sector.isEmpty() ? "GOV" : sector, Party.Kind.NAMED));
                k++;
            } else if (b != null
                    && (role(b) || organ(a, b))
                    && !a.code().isEmpty()
                    && a.to() == b.from()
                    && s.at(a.to() - 1).possessive()) {
                String sector = b.mention().sector();
                merged.add(party(s, a.from(), b.to(), a.code(), sector.isEmpty() ? "GOV" : sector, Party.Kind.NAMED));
                k++;
            } else {
                merged.add(a);
            }
        }
        return merged;
    }

    /** "Kenya's Home Office" is none of Britain's, and "Russia's Security Council" is not that of the United Nations. */
    private static boolean organ(Party a, Party b) {
        return a.code().length() == 3 && (b.kind() == Party.Kind.ORGAN || council(b));
    }

    private static boolean council(Party p) {
        return p.code().equals("UN") && p.mention().text().matches("(?i)(the )?(Security Council|General Assembly)");
    }

    /** "The Foreign Office of Pakistan", where the dictionary knows that name for another's. */
    private static boolean foreign(Party a, Party b) {
        return (a.kind() == Party.Kind.ORGAN || council(a)) && b.code().length() == 3 && b.kind() != Party.Kind.ORGAN;
    }

    private static boolean role(Party p) {
        return p.code().isEmpty() && !p.mention().sector().isEmpty();
    }

    private static boolean linked(Tagged s, int to, int from) {
        return to + 1 == from && OWNERS.contains(s.key(to))
                || to + 2 == from && OWNERS.contains(s.key(to)) && s.is(to + 1, "the");
    }
}
