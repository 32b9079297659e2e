package linchpin.future;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import linchpin.event.Deed;
import linchpin.event.Event;
import linchpin.event.EventTable;
import linchpin.event.Evidence;
import linchpin.event.Measure;
import linchpin.event.Roster;
import linchpin.event.When;
import linchpin.scenario.Intervention;
import linchpin.scenario.Policy;
import linchpin.world.Inputs;

/**
 * A policy bound to a case and a first day: which events it adds on which days, and how it edits the ties over time.
 *
 * @param added the events that it adds, compiled
 * @param edits of ties, each over a stretch of days
 * @param starts days on which the ties change, in order; the first is the first day
 * @param forks its bargains
 */
public record Course(Policy policy, EventTable added, List<Edit> edits, List<Integer> starts, List<Fork> forks) {

    /** Without bargains. */
    public Course(Policy policy, EventTable added, List<Edit> edits, List<Integer> starts) {
        this(policy, added, edits, starts, List.of());
    }

    /** A bargain, both of whose sides are courses. */
    public record Fork(Intervention.When when, Course then, Course otherwise) {

        /** The side that is taken. */
        Course side(boolean holds) {
            return holds ? then : otherwise;
        }
    }

    /** One edit, from {@code first} to {@code last}, both included. */
    public record Edit(int first, int last, Intervention change) {}

    /**
     * Binds a policy.
     *
     * @param events the compiled history, whose kinds must contain those that the policy adds
     */
    public static Course of(Policy policy, EventTable events, LocalDate firstDay) {
        var edits = new ArrayList<Edit>();
        var added = new ArrayList<Event>();
        var forks = new ArrayList<Fork>();
        var starts = new TreeSet<Integer>();
        starts.add((int) firstDay.toEpochDay());
        for (Intervention change : policy.interventions()) {
            switch (change) {
                case Intervention.AddEvent add ->
                    add.months()
                            .forEach(month ->
                                    added.add(event(policy, add, firstDay.plusMonths(month - 1L), added.size())));
                case Intervention.Lever lever -> edits.add(edit(firstDay, lever.months(), lever));
                case Intervention.ScaleTie tie -> edits.add(edit(firstDay, tie.months(), tie));
                case Intervention.Stance stance -> edits.add(edit(firstDay, stance.months(), stance));
                case Intervention.Activity activity -> edits.add(edit(firstDay, activity.months(), activity));
                case Intervention.When when ->
                    forks.add(new Fork(
                            when,
                            of(side(policy, when.then()), events, firstDay),
                            of(side(policy, when.otherwise()), events, firstDay)));
            }
        }
        for (Edit e : edits) {
            starts.add(e.first);
            starts.add(e.last + 1);
        }
        for (Fork fork : forks) {
            starts.addAll(fork.then.starts);
            starts.addAll(fork.otherwise.starts);
        }
        return new Course(
                policy,
                events.sameKinds(added, (family, day) -> true),
                List.copyOf(edits),
                List.copyOf(starts),
                List.copyOf(forks));
    }

    private static Policy side(Policy policy, List<Intervention> steps) {
        return new Policy(policy.id(), policy.title(), policy.says(), policy.does(), steps);
    }

    private static Edit edit(LocalDate firstDay, Intervention.Months months, Intervention change) {
        return new Edit(
                (int) firstDay.plusMonths(months.first() - 1L).toEpochDay(),
                (int) firstDay.plusMonths(months.last()).toEpochDay() - 1,
                change);
    }

    private static Event event(Policy policy, Intervention.AddEvent add, LocalDate day, int number) {
        return new Event(
                policy.id() + "-" + number,
                When.stated(day),
                add.parties(),
                new Deed(add.kind(), null),
                "",
                Event.Status.ACTUAL,
                new Evidence("policy", "policy", Evidence.Grade.UNJUDGED, 1, policy.title()));
    }

    /**
     * The ties on a day, given the drawn sizes.
     *
     * @param holding bit {@code k} set where the rule of fork {@code k} holds
     * @param size value of a parameter in this draw
     */
    Inputs on(int day, int holding, Inputs base, Roster roster, List<String> levers, ToDoubleFunction<String> size) {
        Inputs now = base;
        for (int k = 0; k < forks.size(); k++) {
            now = forks.get(k).side((holding >> k & 1) == 1).on(day, 0, now, roster, levers, size);
        }
        for (Edit edit : edits) {
            if (day < edit.first || day > edit.last) {
                continue;
            }
            now = switch (edit.change) {
                case Intervention.AddEvent add -> now;
                case Intervention.Lever l ->
                    now.withLever(
                            levers.indexOf(l.name()),
                            l.from().stream().map(roster::indexOf).toList(),
                            l.to().stream().map(roster::indexOf).toList(),
                            l.intensity() * size.applyAsDouble(l.size()));
                // of the ties only trade is read by the model so far, as dependence
                case Intervention.ScaleTie t ->
                    t.tie().kind() != Measure.Kind.TRADE
                            ? now
                            : now.withDependenceScaled(
                                    roster.indexOf(t.tie().from()),
                                    roster.indexOf(t.tie().to()),
                                    Math.pow(Math.max(0, size.applyAsDouble(t.factor())), t.intensity()));
                case Intervention.Stance s ->
                    now.withStance(roster.indexOf(s.actor()), s.intensity() * size.applyAsDouble(s.shift()));
                case Intervention.Activity a ->
                    now.withActivity(roster.indexOf(a.actor()), a.cooperative(), a.hostile())
                            .withPatron(roster.indexOf(a.actor()), a.disapproval(), a.supply());
                case Intervention.When w -> now;
            };
        }
        return now;
    }

    /** What the policy's own events add to each counter, from a month on to the end of the horizon. */
    public int[][] own(Arm arm, EventTable events, int from) {
        return own(arm, events, from, arm.design().months());
    }

    /**
     * What the policy's own events add to each counter.
     *
     * @param arm played under this course
     * @param events the compiled history
     * @param from first month that counts, from 0
     * @param to first month that counts no more
     * @return by branch and counter; branches share a row where the course has no bargain
     */
    public int[][] own(Arm arm, EventTable events, int from, int to) {
        int[] months = arm.design().monthStarts(LocalDate.ofEpochDay(starts.getFirst()));
        int[] always = arm.tally().count(added, months[from], months[to] - 1);
        int[][] own = new int[arm.counts().length][];
        var conditions = new Conditions(this, arm.tally(), events, months[0]);
        for (int b = 0; b < own.length; b++) {
            own[b] = forks.isEmpty() ? always : always.clone();
            int branch = b;
            for (int m = from; m < to && !forks.isEmpty(); m++) {
                int holding = conditions.holding(m, (month, counter) -> arm.inMonth(branch, month, counter));
                for (int k = 0; k < forks.size(); k++) {
                    var side = forks.get(k).side((holding >> k & 1) == 1);
                    int[] more = arm.tally().count(side.added, months[m], months[m + 1] - 1);
                    for (int c = 0; c < more.length; c++) {
                        own[b][c] += more[c];
                    }
                }
            }
        }
        return own;
    }
}
