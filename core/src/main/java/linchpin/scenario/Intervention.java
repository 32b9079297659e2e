package linchpin.scenario;

import java.util.List;
import java.util.stream.Stream;
import linchpin.event.Deed;
import linchpin.event.Measure;
import linchpin.event.Parties;
import linchpin.pattern.Rule;

/** One step of a policy: it adds events or edits inputs of the world, never a fitted coefficient. */
public sealed interface Intervention {

    /** Itself; of a bargain the steps of both sides; of a vote itself and the steps of both. */
    default Stream<Intervention> steps() {
        return switch (this) {
            case When w -> Stream.concat(w.then.stream(), w.otherwise.stream()).flatMap(Intervention::steps);
            case Vote v ->
                Stream.concat(
                        Stream.of(v),
                        Stream.concat(v.passed.stream(), v.vetoed.stream()).flatMap(Intervention::steps));
            default -> Stream.of(this);
        };
    }

    /** Months of the horizon, from 1, both ends included. */
    record Months(int first, int last) {}

    /** Adds an event on the first day of each of the months. */
    record AddEvent(Deed.Kind kind, Parties parties, List<Integer> months) implements Intervention {}

    /**
     * Sets a lever from senders on receivers. Its effect on the acts of the receivers towards the senders is the
     * parameter {@code lever.NAME.cooperative} or {@code .hostile}, times the size.
     *
     * @param size id of a parameter
     * @param intensity times the size; a choice of whoever makes the policy
     */
    record Lever(String name, List<String> from, List<String> to, String size, double intensity, Months months)
            implements Intervention {

        public Lever(String name, List<String> from, List<String> to, String size, Months months) {
            this(name, from, to, size, 1, months);
        }
    }

    /**
     * Multiplies a tie.
     *
     * @param factor id of a parameter
     * @param intensity the power to which the factor is raised
     */
    record ScaleTie(Measure.Subject tie, String factor, double intensity, Months months) implements Intervention {}

    /**
     * Shifts the disapproval that a patron shows of the acts of those who depend on it.
     *
     * @param shift id of a parameter, in log-odds
     * @param intensity times the shift; negative for a patron that turns lenient
     */
    record Stance(String actor, String shift, double intensity, Months months) implements Intervention {}

    /**
     * What an actor does of itself, not in reply, what it minds as a patron and what it supplies: a point of a sensitivity
     * design, which no policy file can name.
     *
     * @param cooperative factor of its cooperative background rate
     * @param hostile factor of its hostile one
     * @param disapproval added to what it shows of the acts of those who depend on it, in log-odds
     * @param supply factor of the dependence of all others on it
     */
    record Activity(String actor, double cooperative, double hostile, double disapproval, double supply, Months months)
            implements Intervention {}

    /**
     * Multiplies what a flow moves into or out of a stock.
     *
     * @param flow its id
     * @param factor id of a parameter; what is drawn below zero counts as zero
     * @param intensity the power to which the factor is raised
     */
    record ScaleFlow(String flow, String factor, double intensity, Months months) implements Intervention {}

    /**
     * A bargain: as each month begins a rule is asked of the months before it, observed or simulated; for that month one list
     * of steps holds or the other (a benefit, or its snap-back).
     *
     * @param rule asked anew each month
     * @param months how many months it looks back
     * @param then steps while it holds
     * @param otherwise steps while it does not
     */
    record When(Rule rule, int months, List<Intervention> then, List<Intervention> otherwise) implements Intervention {}

    /**
     * A draft put to the vote on the first day of a month. How each permanent member votes is drawn for each branch, by what
     * the record tells of it; all arms share that luck. Whether adopted or vetoed, it is an event, and one list of steps
     * holds from then on or the other: what the draft brings, or what a coalition does outside the forum.
     *
     * @param by whoever drafts it
     * @param about whom it is about
     * @param month of the horizon, from 1
     * @param passed steps if it is adopted, none before its month
     * @param vetoed steps if it is not
     */
    record Vote(Forum forum, String by, String about, int month, List<Intervention> passed, List<Intervention> vetoed)
            implements Intervention {}
}
