package linchpin.data.coding.act;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linchpin.data.coding.actor.Party;
import linchpin.data.coding.text.Chunks;
import linchpin.data.coding.text.Lemmas;
import linchpin.data.coding.text.Tagged;
import linchpin.data.coding.text.VerbGroup;
import linchpin.event.Act;
import linchpin.evidence.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Acts by rules: each verb has a use; operators such as "refuse" or "suspend" work on the infinitive, gerund or noun that
 * they govern; who stands before the verb acts, who stands behind it is addressed, and a passive turns that round.
 */
public final class ActRules {

    private static final int COMPLEMENT = 12;

    private static final Set<String> OCCUR =
            Set.of("begin", "start", "resume", "open", "continue", "take", "conclude", "end", "halt", "stop", "wrap");
    private static final Set<String> PUNDITS = Set.of(
            "expert",
            "experts",
            "analyst",
            "analysts",
            "observer",
            "observers",
            "critics",
            "researchers",
            "scholars",
            "report",
            "article",
            "author",
            "pundits",
            "commentators",
            "economists");

    private final Lexicon lexicon = new Lexicon();

    /** The acts of a sentence in the order of its verbs; where no verb states one, the first noun that does. */
    public List<Candidate> of(Tagged s, Chunks chunks, List<Party> parties) {
        var roles = new Roles(s, chunks, parties, lexicon);
        var standings = new Standings(s, roles, chunks.verbs());
        var frames = new Frames(s, roles, parties);
        var found = new ArrayList<Candidate>();
        var consumed = new LinkedHashSet<Integer>();
        List<Party> last = List.of();
        for (VerbGroup v : chunks.verbs()) {
            List<Party> subject = roles.subject(v);
            if (subject.isEmpty() && v.form() != VerbGroup.Form.INFINITIVE && !v.passive()) {
                subject = last;
            }
            if (!subject.isEmpty() && !roles.says(v) && v.form() != VerbGroup.Form.INFINITIVE) {
                last = subject;
            }
            Outlook outlook = Outlook.of(s, v, found.isEmpty());
            boolean idle = v.form() == VerbGroup.Form.INFINITIVE && outlook == Outlook.PLAIN;
            if (consumed.contains(v.head()) || idle) {
                continue;
            }
            Optional<Composition.Deed> deed =
                    deed(s, chunks.verbs(), roles, v, consumed, 0).flatMap(outlook::apply);
            if (deed.isPresent()) {
                boolean ahead = outlook == Outlook.READY || outlook == Outlook.DUE;
                Standing standing = ahead ? Standing.FUTURE : standings.of(v);
                if (subject.isEmpty() && outlook != Outlook.PLAIN) {
                    subject = last;
                }
                Frames.Frame frame = frames.of(v, deed.get(), subject);
                boolean promised = outlook == Outlook.READY || announced(roles, chunks.verbs(), v, frame.sources());
                emit(found, deed.get(), v, standing, frame, promised);
            }
        }
        if (found.isEmpty()) {
            lexicon.noun(s, 0, s.size())
                    .ifPresent(n -> found.add(nominal(roles, n, parties, standing(standings, chunks.verbs()))));
        }
        return found;
    }

    private static void emit(
            List<Candidate> found,
            Composition.Deed stated,
            VerbGroup v,
            Standing standing,
            Frames.Frame plain,
            boolean promised) {
        Composition.Deed deed = Frames.shared(stated, plain);
        Frames.Frame f = Frames.joint(deed, plain.sources(), plain.targets());
        if (standing == Standing.FUTURE && promised) {
            Composition.promise(deed)
                    .ifPresent(d ->
                            found.add(new Candidate(d.act(), d.mode(), v, f.sources(), f.targets(), Standing.ACTUAL)));
        } else if (standing == Standing.NEGATED
                && (v.modal().equals("will") || v.modal().equals("would"))
                && Composition.kind(deed)) {
            found.add(new Candidate(Act.REJECT, "change", v, f.sources(), f.targets(), Standing.ACTUAL));
            return;
        }
        boolean same =
                standing == Standing.FUTURE && promised && found.getLast().act() == deed.act();
        if (!same) {
            found.add(new Candidate(deed.act(), deed.mode(), v, f.sources(), f.targets(), standing));
        }
    }

    /** Whether those who are to act say so themselves: that is a promise or a threat made now; a forecast by others is none. */
    private static boolean announced(Roles roles, List<VerbGroup> verbs, VerbGroup v, List<Party> actors) {
        Set<String> codes = Frames.codes(actors);
        return verbs.stream()
                .filter(w -> w != v && w.form() != VerbGroup.Form.BARE && (roles.says(w) || roles.announces(w)))
                .anyMatch(w -> Frames.codes(roles.subject(w)).stream().anyMatch(codes::contains));
    }

    private Optional<Composition.Deed> deed(
            Tagged s, List<VerbGroup> verbs, Roles roles, VerbGroup v, Set<Integer> consumed, int depth) {
        Optional<Use> use = lexicon.use(s, v.head(), roles.clauseStart(v), v.passive());
        if (use.isEmpty() || depth > 4) {
            return Optional.empty();
        }
        Use u = told(s, verbs, v, use.get());
        if (u.operator() != Use.Operator.ACT && pundit(s, roles.clauseStart(v), v.from())) {
            return Optional.empty();
        }
        if (u.act() != null) {
            return Optional.of(new Composition.Deed(u.act(), u.mode()));
        }
        VerbGroup next = complement(verbs, v);
        int end = Math.min(next == null ? s.size() : next.from(), Math.min(roles.clauseEnd(v), v.head() + COMPLEMENT));
        Optional<Lexicon.Named> noun = lexicon.noun(s, v.head() + 1, end);
        if (noun.isEmpty() && (v.passive() || next == null && comesAbout(s.key(v.head())))) {
            noun = lexicon.noun(s, roles.clauseStart(v), v.from());
        }
        Composition.Deed inner = noun.map(
                        n -> new Composition.Deed(n.noun().act(), n.noun().mode()))
                .orElse(null);
        if (inner == null && next != null) {
            consumed.add(next.head());
            inner = deed(s, verbs, roles, next, consumed, depth + 1).orElse(null);
        }
        boolean needs = u.operator() == Use.Operator.DO || u.operator() == Use.Operator.PASS;
        return needs && inner == null ? Optional.empty() : Composition.of(u.operator(), inner);
    }

    /** Who tells somebody to do something asks for it; who tells that something is so only says it. */
    private static Use told(Tagged s, List<VerbGroup> verbs, VerbGroup v, Use use) {
        VerbGroup next = complement(verbs, v);
        boolean asks = use.operator() == Use.Operator.SAY
                && Lemmas.candidates(s.key(v.head())).contains("tell")
                && next != null
                && next.form() == VerbGroup.Form.INFINITIVE
                && java.util.stream.IntStream.range(v.head(), next.from()).noneMatch(i -> s.is(i, "that"));
        return asks ? new Use(Use.Operator.ASK, null, "", List.of(), Set.of()) : use;
    }

    /** Whether a verb says of its subject that it comes about or ends: "talks resumed". */
    private static boolean comesAbout(String key) {
        return Lemmas.candidates(key).stream().anyMatch(OCCUR::contains);
    }

    /** "Experts warn" is no threat, and "the report urges" no request of a state. */
    private static boolean pundit(Tagged s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (PUNDITS.contains(s.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** The infinitive or gerund that a verb governs. */
    private static @Nullable VerbGroup complement(List<VerbGroup> verbs, VerbGroup v) {
        for (VerbGroup w : verbs) {
            if (w.head() <= v.head()) {
                continue;
            }
            boolean infinitive = w.form() == VerbGroup.Form.INFINITIVE && w.from() - v.head() <= COMPLEMENT;
            boolean gerund = w.form() == VerbGroup.Form.BARE && !w.passive() && w.from() - v.head() <= 3;
            return infinitive || gerund ? w : null;
        }
        return null;
    }

    /** Who and whom around the first verb that does more than report, whatever it states. */
    Candidate plain(Tagged s, Chunks chunks, List<Party> parties, Act act) {
        var roles = new Roles(s, chunks, parties, lexicon);
        var standings = new Standings(s, roles, chunks.verbs());
        var deed = new Composition.Deed(act, "");
        for (VerbGroup v : chunks.verbs()) {
            if (!roles.says(v) && v.form() != VerbGroup.Form.INFINITIVE) {
                Frames.Frame f = new Frames(s, roles, parties).of(v, deed, roles.subject(v));
                if (!Frames.codes(f.sources()).isEmpty()
                        || !Frames.codes(f.targets()).isEmpty()) {
                    Standing standing = standings.of(v);
                    boolean said = standing == Standing.FUTURE
                            && (act == Act.AGREE || act == Act.THREATEN)
                            && announced(roles, chunks.verbs(), v, f.sources());
                    return new Candidate(act, "", v, f.sources(), f.targets(), said ? Standing.ACTUAL : standing);
                }
            }
        }
        List<Party> known = parties.stream().filter(p -> !p.code().isEmpty()).toList();
        Frames.Frame f = Frames.joint(
                deed,
                known.subList(0, Math.min(1, known.size())),
                known.subList(Math.min(1, known.size()), Math.min(2, known.size())));
        var none = new VerbGroup(0, 0, false, false, "", VerbGroup.Form.BARE);
        return new Candidate(act, "", none, f.sources(), f.targets(), Standing.ACTUAL);
    }

    /** A noun shares the fate of the first verb around it: "talks might help". */
    private static Standing standing(Standings standings, List<VerbGroup> verbs) {
        Standing first = verbs.isEmpty() ? Standing.ACTUAL : standings.of(verbs.getFirst());
        if (first == Standing.ACTUAL) {
            return standings.ofCopula();
        }
        return first == Standing.ONGOING ? Standing.ACTUAL : first;
    }

    /** An act that only a noun names: "blast in Peshawar", "talks between Athens and Ankara". */
    private static Candidate nominal(Roles roles, Lexicon.Named n, List<Party> parties, Standing standing) {
        List<Party> before = parties.stream()
                .filter(p -> p.to() <= n.to() && !p.code().isEmpty())
                .toList();
        List<Party> behind = parties.stream()
                .filter(p -> p.from() >= n.to() && !p.code().isEmpty() && !roles.aside(p))
                .toList();
        var deed = new Composition.Deed(n.noun().act(), n.noun().mode());
        Frames.Frame f = Frames.joint(deed, before, behind);
        var none = new VerbGroup(n.from(), n.from(), false, false, "", VerbGroup.Form.BARE);
        return new Candidate(deed.act(), deed.mode(), none, f.sources(), f.targets(), standing);
    }
}
