package linchpin.future;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.ToDoubleFunction;
import linchpin.event.EventTable;
import linchpin.pattern.Tally;
import linchpin.scenario.Intervention;
import org.jspecify.annotations.Nullable;

/**
 * Which side of each fork of a course holds: of a bargain as its rule says, asked as each month begins of the months before it,
 * observed or simulated; of a vote as the members cast it.
 */
final class Conditions {

    private final Course course;
    private final Tally tally;
    private final int[][] past;
    private final @Nullable Ballot[] ballots;

    /**
     * @param first first simulated day, counted from 1970-01-01; a month begins on it
     * @param size value of a parameter in this draw
     */
    Conditions(Course course, Tally tally, EventTable events, int first, ToDoubleFunction<String> size) {
        this.course = course;
        this.tally = tally;
        ballots = new Ballot[course.forks().size()];
        int months = 0;
        for (int k = 0; k < ballots.length; k++) {
            switch (course.forks().get(k).step()) {
                case Intervention.When w -> months = Math.max(months, w.months());
                case Intervention.Vote v -> ballots[k] = new Ballot(v, events, size);
                default -> throw new IllegalStateException("No other step has two sides.\nMaybe the compiler changed.");
            }
        }
        past = new int[months][];
        LocalDate day = LocalDate.ofEpochDay(first);
        for (int back = 1; back <= months; back++) {
            past[back - 1] = tally.count(
                    events,
                    (int) day.minusMonths(back).toEpochDay(),
                    (int) day.minusMonths(back - 1L).toEpochDay() - 1);
        }
    }

    /**
     * Which sides hold as a month begins.
     *
     * @param key of seed and branch
     * @param month from 0
     * @param simulated count of a month and a counter, of months before this one
     * @return bit {@code k} set where the rule of fork {@code k} holds, or its draft is adopted
     */
    int holding(long key, int month, IntBinaryOperator simulated) {
        int holding = 0;
        for (int k = 0; k < ballots.length; k++) {
            Ballot ballot = ballots[k];
            boolean holds = ballot == null
                    ? holds((Intervention.When) course.forks().get(k).step(), month, simulated)
                    : ballot.cast(key).passed();
            holding |= holds ? 1 << k : 0;
        }
        return holding;
    }

    private boolean holds(Intervention.When when, int month, IntBinaryOperator simulated) {
        return when.rule().test(id -> {
            int counter = tally.indexOf(id);
            int sum = 0;
            for (int m = month - when.months(); m < month; m++) {
                sum += m < 0 ? past[-m - 1][counter] : simulated.applyAsInt(m, counter);
            }
            return sum;
        });
    }

    /** The votes that are held as a month begins. */
    List<Ballot.Outcome> votes(long key, int month) {
        var held = new ArrayList<Ballot.Outcome>(0);
        for (Ballot ballot : ballots) {
            if (ballot != null && ballot.month() == month) {
                held.add(ballot.cast(key));
            }
        }
        return held;
    }
}
