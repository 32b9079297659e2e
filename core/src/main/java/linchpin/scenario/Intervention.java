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
     */
    record Lever(String name, List<String> from, List<String> to, String size, Months months) implements Intervention {}

    /**
     * Multiplies a tie.
     *
     * @param factor id of a parameter
     */
    record ScaleTie(Measure.Kind kind, String measure, String from, String to, String factor, Months months)
            implements Intervention {}

    /**
     * Shifts the disapproval that a patron shows of the acts of those who depend on it.
     *
     * @param shift id of a parameter, in log-odds
     */
    record Stance(String actor, String shift, Months months) implements Intervention {}

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
