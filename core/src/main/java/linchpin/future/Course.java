package linchpin.future;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import linchpin.supply.FlowTable;
import linchpin.world.Inputs;
import linchpin.world.Substitution;

/**
 * A policy bound to a case and a first day: which events it adds on which days, and how it edits the ties over time.
 *
 * @param added the events that it adds, compiled
 * @param edits of ties, each over a stretch of days
 * @param starts days on which the ties change, in order; the first is the first day
 * @param forks its bargains and votes
 */
public record Course(Policy policy, EventTable added, List<Edit> edits, List<Integer> starts, List<Fork> forks) {

    /** Without bargains and votes. */
    public Course(Policy policy, EventTable added, List<Edit> edits, List<Integer> starts) {
        this(policy, added, edits, starts, List.of());
    }

    /** A bargain or a vote, both of whose sides are courses. */
    public record Fork(Intervention step, Course then, Course otherwise) {

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
                case Intervention.ScaleFlow flow -> edits.add(edit(firstDay, flow.months(), flow));
                case Intervention.Activity activity -> edits.add(edit(firstDay, activity.months(), activity));
                case Intervention.When when ->
                    forks.add(new Fork(
                            when,
                            of(side(policy, when.then()), events, firstDay),
                            of(side(policy, when.otherwise()), events, firstDay)));
                case Intervention.Vote vote -> {
                    starts.add((int) firstDay.plusMonths(vote.month() - 1L).toEpochDay());
                    forks.add(new Fork(
                            vote,
                            of(side(policy, vote.passed()), events, firstDay),
                            of(side(policy, vote.vetoed()), events, firstDay)));
                }
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
     * @param holding bit {@code k} set where the first side of fork {@code k} holds
     * @param size value of a parameter in this draw
     */
    Inputs on(int day, int holding, Inputs base, Roster roster, List<String> levers, ToDoubleFunction<String> size) {
        var ties = scaled(day);
        Inputs found = ties.isEmpty() ? base : base.withSubstitution(substitution(ties, size));
        return edited(day, holding, found, roster, levers, size);
    }

    private Inputs edited(
            int day, int holding, Inputs found, Roster roster, List<String> levers, ToDoubleFunction<String> size) {
        Inputs now = found;
        for (int k = 0; k < forks.size(); k++) {
            now = forks.get(k).side((holding >> k & 1) == 1).edited(day, 0, now, roster, levers, size);
        }
        for (Edit edit : edits) {
            if (day < edit.first || day > edit.last) {
                continue;
            }
            now = switch (edit.change) {
                case Intervention.AddEvent add -> now;
                case Intervention.ScaleFlow flow -> now;
                case Intervention.Lever l ->
                    now.withLever(
                            levers.indexOf(l.name()),
                            l.from().stream().map(roster::indexOf).toList(),
                            l.to().stream().map(roster::indexOf).toList(),
                            l.intensity() * size.applyAsDouble(l.size()));
                case Intervention.ScaleTie t ->
                    now.withTieScaled(
                            t.tie(), roster, Math.pow(Math.max(0, size.applyAsDouble(t.factor())), t.intensity()));
                case Intervention.Stance s ->
                    now.withStance(roster.indexOf(s.actor()), s.intensity() * size.applyAsDouble(s.shift()));
                case Intervention.Activity a ->
                    now.withActivity(roster.indexOf(a.actor()), a.cooperative(), a.hostile())
                            .withPatron(roster.indexOf(a.actor()), a.disapproval(), a.supply());
                case Intervention.When w -> now;
                case Intervention.Vote v -> now;
            };
        }
        return now;
    }

    /**
     * The edits in force on a day, of whatever kind.
     *
     * @param holding bit {@code k} set where the first side of fork {@code k} holds
     */
    public List<Intervention> inForce(int day, int holding) {
        var found = new ArrayList<Intervention>();
        for (int k = 0; k < forks.size(); k++) {
            found.addAll(forks.get(k).side((holding >> k & 1) == 1).inForce(day, 0));
        }
        for (Edit e : edits) {
            if (day >= e.first && day <= e.last) {
                found.add(e.change);
            }
        }
        return found;
    }

    /**
     * By branch: which sides of the forks hold in a month, as bits.
     *
     * @param arm played under this course
     * @param month from 0
     */
    public int[] holding(Arm arm, EventTable events, int month) {
        return new Played(this, arm, events).holding(month);
    }

    /** The kinds of tie that are multiplied on a day, on either side of a fork. */
    private Set<Measure.Kind> scaled(int day) {
        var kinds = EnumSet.noneOf(Measure.Kind.class);
        for (Edit e : edits) {
            if (e.change instanceof Intervention.ScaleTie t && day >= e.first && day <= e.last) {
                kinds.add(t.tie().kind());
            }
        }
        for (Fork f : forks) {
            kinds.addAll(f.then.scaled(day));
            kinds.addAll(f.otherwise.scaled(day));
        }
        return kinds;
    }

    /** What finds another way; sizes that no tie asks for are not drawn. */
    private static Substitution substitution(Set<Measure.Kind> ties, ToDoubleFunction<String> size) {
        boolean energy = ties.contains(Measure.Kind.ENERGY);
        boolean trade = energy || ties.contains(Measure.Kind.TRADE);
        return new Substitution(
                trade ? size.applyAsDouble(Substitution.TRADE) : 0,
                trade ? size.applyAsDouble(Substitution.STRETCH) : 0,
                ties.contains(Measure.Kind.FINANCE_RAIL) ? size.applyAsDouble(Substitution.RAIL) : 0,
                energy ? size.applyAsDouble(Substitution.ENERGY) : 0);
    }

    /**
     * The ties on a day, where of every fork the second side holds: no rule, no adopted draft.
     *
     * @param size value of a parameter in a draw
     */
    public Inputs on(LocalDate day, Inputs base, Roster roster, List<String> levers, ToDoubleFunction<String> size) {
        return on((int) day.toEpochDay(), 0, base, roster, levers, size);
    }

    /**
     * By what each flow is multiplied on a day.
     *
     * @param holding bit {@code k} set where the rule of fork {@code k} holds
     * @param size value of a parameter in this draw
     */
    double[] flows(int day, int holding, FlowTable table, ToDoubleFunction<String> size) {
        double[] factors = table.unchanged();
        for (int k = 0; k < forks.size(); k++) {
            double[] side = forks.get(k).side((holding >> k & 1) == 1).flows(day, 0, table, size);
            for (int f = 0; f < factors.length; f++) {
                factors[f] *= side[f];
            }
        }
        for (Edit edit : edits) {
            if (day >= edit.first && day <= edit.last && edit.change instanceof Intervention.ScaleFlow s) {
                factors[table.flow(s.flow())] *= Math.pow(Math.max(0, size.applyAsDouble(s.factor())), s.intensity());
            }
        }
        return factors;
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
     * @return by branch and counter; branches share a row where the course has no fork
     */
    public int[][] own(Arm arm, EventTable events, int from, int to) {
        return new Played(this, arm, events).own(from, to);
    }
}
