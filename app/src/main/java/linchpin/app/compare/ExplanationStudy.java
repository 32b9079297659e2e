package linchpin.app.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import linchpin.app.study.Prepared;
import linchpin.behavior.Behavior;
import linchpin.event.EventTable;
import linchpin.event.Roster;
import linchpin.future.Arm;
import linchpin.future.Course;
import linchpin.future.Ensemble;
import linchpin.future.Typical;
import linchpin.pattern.Rule;
import linchpin.pattern.Tally;
import linchpin.scenario.ScenarioClass;

/** Decodes a typical future of a class: the same luck gives the same branch again, now with its events. */
final class ExplanationStudy {

    private static final int BEFORE_DAYS = 30;
    private static final int BEFORE_EACH = 2;

    private final Prepared prepared;
    private final Behavior behavior;
    private final LocalDate first;

    ExplanationStudy(Prepared prepared, Behavior behavior) {
        this.prepared = prepared;
        this.behavior = behavior;
        first = prepared.asOf().plusDays(1);
    }

    /** What typically happened where a class came true under the policy of an arm. */
    Explanation find(Arm arm, ScenarioClass asked) {
        var scenarios = prepared.source().scenarios();
        int months = arm.design().months();
        int from = scenarios.from(months);
        Rule rule = scenarios.asked(asked.rule(), months);
        double[] hits = arm.obey(rule, from);
        int members = (int) Arrays.stream(hits).sum();
        List<Integer> typical = Typical.of(arm, hits, from, 1);
        if (typical.isEmpty()) {
            return new Explanation(arm.policy().title(), members, -1, null, 0, List.of());
        }
        int branch = typical.getFirst();
        Course course = Course.of(arm.policy(), prepared.events(), first);
        var played = Ensemble.trajectory(prepared.experiment(behavior), course, arm.design(), branch);
        EventTable events = prepared.events().sameKinds(played.events(), (family, day) -> true);
        return new Explanation(
                arm.policy().title(),
                members,
                branch,
                first.plusMonths(since(arm, rule, from, branch)),
                events.size(),
                steps(events, rule.counters(), (int) first.plusMonths(from).toEpochDay()));
    }

    /** The month, from 0, from whose end on the rule held without a break. */
    private static int since(Arm arm, Rule rule, int from, int branch) {
        int since = arm.design().months() - 1;
        for (int m = since - 1; m >= from; m--) {
            int to = m + 1;
            if (!rule.test(id -> arm.total(branch, arm.tally().indexOf(id), from, to))) {
                break;
            }
            since = m;
        }
        return since;
    }

    /** @param start day from which on events count */
    private List<Explanation.Step> steps(EventTable events, Set<String> counters, int start) {
        var counting = new TreeSet<Integer>();
        for (int e = 0; e < events.size(); e++) {
            if (events.day(e) >= start && counts(events, e, counters)) {
                counting.add(e);
            }
        }
        var shown = new TreeSet<Integer>(counting);
        for (int e : counting) {
            shown.addAll(before(events, e, counting));
        }
        var steps = new ArrayList<Explanation.Step>();
        for (int e : shown) {
            steps.add(
                    new Explanation.Step(LocalDate.ofEpochDay(events.day(e)), words(events, e), counting.contains(e)));
        }
        return steps;
    }

    private boolean counts(EventTable events, int e, Set<String> counters) {
        Tally tally = prepared.tally();
        int[] counts = new int[tally.size()];
        tally.add(counts, 0, events.sources(e), events.targets(e), events.kind(e), events.weight(e));
        return counters.stream().anyMatch(id -> counts[tally.indexOf(id)] > 0);
    }

    /** The last few events within 30 days before one, between the same actors either way. */
    private static List<Integer> before(EventTable events, int e, Set<Integer> counting) {
        var found = new ArrayList<Integer>();
        for (int k = e - 1; k >= 0 && events.day(k) >= events.day(e) - BEFORE_DAYS && found.size() < BEFORE_EACH; k--) {
            if (!counting.contains(k) && sameActors(events, e, k)) {
                found.add(k);
            }
        }
        return found;
    }

    private static boolean sameActors(EventTable events, int a, int b) {
        return meet(events.sources(a), events.sources(b)) && meet(events.targets(a), events.targets(b))
                || meet(events.sources(a), events.targets(b)) && meet(events.targets(a), events.sources(b));
    }

    private static boolean meet(Roster.Group one, Roster.Group other) {
        var members = new HashSet<Integer>();
        for (int k = 0; k < one.size(); k++) {
            members.add(one.get(k));
        }
        for (int k = 0; k < other.size(); k++) {
            if (members.contains(other.get(k))) {
                return true;
            }
        }
        return false;
    }

    private String words(EventTable events, int e) {
        var kind = events.kinds().get(events.kind(e));
        String act = kind.act().name().toLowerCase(Locale.ROOT);
        return "%s: %s towards %s"
                .formatted(
                        names(events.sources(e)),
                        kind.mode().isEmpty()
                                ? act
                                : "%s (%s)".formatted(act, kind.mode().replace('-', ' ')),
                        names(events.targets(e)));
    }

    private String names(Roster.Group group) {
        var names = new ArrayList<String>();
        for (int k = 0; k < group.size(); k++) {
            names.add(prepared.source().roster().actors().get(group.get(k)).name());
        }
        return String.join(", ", names);
    }
}
