package linchpin.data.coding.act;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import linchpin.data.coding.actor.Party;
import linchpin.data.coding.text.Lemmas;
import linchpin.data.coding.text.Tagged;
import linchpin.data.coding.text.VerbGroup;
import linchpin.event.Act;

/** Who and whom around a verb. */
final class Frames {

    private static final Set<String> FROM = Set.of("from");

    private static final Set<String> RECEIVE = Set.of("receive", "get", "obtain", "accept");

    private static final Set<String> TOWARDS = Set.of("", "with", "to", "for", "towards", "toward");

    private static final Set<String> BY = Set.of("by");

    private static final Set<Act> MUTUAL = Set.of(Act.CONSULT, Act.AGREE, Act.COOPERATE, Act.SUPPORT, Act.ASSAULT);

    private static final Set<Act> ADDRESSED = Set.of(Act.REQUEST, Act.THREATEN, Act.ACCUSE, Act.REJECT);

    private final Tagged s;
    private final Roles roles;
    private final List<Party> parties;

    Frames(Tagged s, Roles roles, List<Party> parties) {
        this.s = s;
        this.roles = roles;
        this.parties = parties;
    }

    /** Those who act, and those they address; the same in a joint act. */
    record Frame(List<Party> sources, List<Party> targets) {}

    Frame of(VerbGroup v, Composition.Deed deed, List<Party> subject) {
        List<Party> sources;
        List<Party> targets;
        if (v.passive()) {
            sources = roles.after(v, BY);
            targets = subject.isEmpty() ? clause(roles, v, parties) : subject;
            if (!sources.isEmpty() && codes(sources).containsAll(codes(targets))) {
                targets = first(roles, roles.objects(v), sources);
            }
        } else if (RECEIVE.contains(lemma(v)) && !roles.after(v, FROM).isEmpty()) {
            sources = roles.after(v, FROM);
            targets = subject;
        } else {
            sources = subject.isEmpty() ? clause(roles, v, parties) : subject;
            targets = ADDRESSED.contains(deed.act()) ? roles.subjectBehind(v) : List.of();
            if (codes(targets).isEmpty() || codes(sources).containsAll(codes(targets))) {
                targets = first(roles, objects(v, deed, sources), sources);
            }
            if (targets.isEmpty() && ADDRESSED.contains(deed.act())) {
                targets = first(roles, behind(v, parties), sources);
            }
        }
        return joint(deed, sources, both(deed, sources, targets, parties));
    }

    /** What stands behind a verb and may be addressed; who act together address only whom they act with or towards. */
    private List<Party> objects(VerbGroup v, Composition.Deed deed, List<Party> sources) {
        boolean together = MUTUAL.contains(deed.act())
                && deed.act() != Act.ASSAULT
                && codes(sources).size() >= 2;
        return roles.objects(v).stream()
                .filter(p -> !together || TOWARDS.contains(roles.preposition(p)))
                .toList();
    }

    private String lemma(VerbGroup v) {
        return Lemmas.candidates(s.key(v.head())).stream()
                .filter(RECEIVE::contains)
                .findFirst()
                .orElse("");
    }

    /** Actors of the clause that a demand or warning speaks of: "demanded that Seoul halt its drills". */
    private static List<Party> behind(VerbGroup v, List<Party> parties) {
        return parties.stream()
                .filter(p -> p.from() > v.head() && p.kind() != Party.Kind.PRONOUN)
                .toList();
    }

    static Frame joint(Composition.Deed deed, List<Party> sources, List<Party> targets) {
        long actors = codes(sources).size();
        boolean nobodyElse = codes(sources).containsAll(codes(targets));
        if (MUTUAL.contains(deed.act()) && actors >= 2 && nobodyElse) {
            return new Frame(sources, sources);
        }
        if (MUTUAL.contains(deed.act()) && sources.isEmpty() && codes(targets).size() >= 2) {
            return new Frame(targets, targets);
        }
        return new Frame(
                sources,
                targets.stream()
                        .filter(t -> sources.stream().noneMatch(f -> same(f, t)))
                        .toList());
    }

    /** Whether two parties are one actor; the police and the opposition of a state are two, its government and the state one. */
    private static boolean same(Party a, Party b) {
        return a.code().equals(b.code()) && within(a).equals(within(b));
    }

    private static String within(Party p) {
        return p.mention().sector().equals("GOV") ? "" : p.mention().sector();
    }

    /** A meeting takes two: where one is found, the only other actor of the sentence is the second. */
    private static List<Party> both(
            Composition.Deed deed, List<Party> sources, List<Party> targets, List<Party> parties) {
        Set<String> named = codes(sources);
        named.addAll(codes(targets));
        if (deed.act() != Act.CONSULT || named.size() != 1) {
            return targets;
        }
        List<Party> others = parties.stream()
                .filter(p -> !p.code().isEmpty() && !named.contains(p.code()) && p.kind() != Party.Kind.PLACE)
                .toList();
        return codes(others).size() == 1 ? others.subList(0, 1) : targets;
    }

    /** Drills of several states with each other are cooperation. */
    static Composition.Deed shared(Composition.Deed deed, Frame f) {
        boolean together = deed.mode().equals("exercise") && codes(f.sources()).size() >= 2;
        return together ? new Composition.Deed(Act.COOPERATE, "") : deed;
    }

    /** All actors of the clause before a verb, where none of them is its plain subject. */
    private static List<Party> clause(Roles roles, VerbGroup v, List<Party> parties) {
        int start = roles.clauseStart(v);
        return parties.stream()
                .filter(p ->
                        p.from() >= start && p.to() <= v.from() && !p.code().isEmpty())
                .limit(2)
                .toList();
    }

    /** The first actor behind the verb that is not the source, with those joined to it; the source's own people where there is no other. */
    private static List<Party> first(Roles roles, List<Party> objects, List<Party> sources) {
        Set<String> own = codes(sources);
        var group = new ArrayList<Party>();
        for (Party p : objects) {
            if (p.code().isEmpty() || group.isEmpty() && own.contains(p.code())) {
                continue;
            }
            boolean apart = !group.isEmpty()
                    && !roles.joined(group.getLast(), p)
                    && p.from() > group.getLast().to();
            if (apart) {
                break;
            }
            group.add(p);
        }
        if (!group.isEmpty()) {
            return group;
        }
        return objects.stream()
                .filter(p -> !p.code().isEmpty()
                        && p.kind() != Party.Kind.PRONOUN
                        && !p.mention().sector().isEmpty())
                .limit(1)
                .toList();
    }

    static Set<String> codes(List<Party> parties) {
        var codes = new LinkedHashSet<String>();
        parties.stream().map(Party::code).filter(c -> !c.isEmpty()).forEach(codes::add);
        return codes;
    }
}
