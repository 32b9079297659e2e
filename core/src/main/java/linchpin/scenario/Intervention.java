package linchpin.scenario;

import java.util.List;
import java.util.stream.Stream;
import linchpin.event.Deed;
import linchpin.event.Measure;
import linchpin.event.Parties;
import linchpin.pattern.Rule;

/** One step of a policy: it adds events or edits inputs of the world, never a fitted coefficient. */
public sealed interface Intervention {

    /** Itself, or, of a bargain, the steps of both sides. */
    default Stream<Intervention> steps() {
        return this instanceof When w
                ? Stream.concat(w.then.stream(), w.otherwise.stream()).flatMap(Intervention::steps)
                : Stream.of(this);
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
     * A bargain: as each month begins a rule is asked of the months before it, observed or simulated; for that month one list
     * of steps holds or the other (a benefit, or its snap-back).
     *
     * @param rule asked anew each month
     * @param months how many months it looks back
     * @param then steps while it holds
     * @param otherwise steps while it does not
     */
    record When(Rule rule, int months, List<Intervention> then, List<Intervention> otherwise) implements Intervention {}
}
