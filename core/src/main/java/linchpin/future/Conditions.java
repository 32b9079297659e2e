package linchpin.future;

import java.time.LocalDate;
import java.util.function.IntBinaryOperator;
import linchpin.event.EventTable;
import linchpin.pattern.Tally;

/** The rules of a course's bargains, asked as each month begins of the months before it, observed or simulated. */
final class Conditions {

    private final Course course;
    private final Tally tally;
    private final int[][] past;

    /** @param first first simulated day, counted from 1970-01-01; a month begins on it */
    Conditions(Course course, Tally tally, EventTable events, int first) {
        this.course = course;
        this.tally = tally;
        int months =
                course.forks().stream().mapToInt(f -> f.when().months()).max().orElse(0);
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
     * Which rules hold as a month begins.
     *
     * @param month from 0
     * @param simulated count of a month and a counter, of months before this one
     * @return bit {@code k} set where the rule of fork {@code k} holds
     */
    int holding(int month, IntBinaryOperator simulated) {
        int holding = 0;
        for (int k = 0; k < course.forks().size(); k++) {
            var when = course.forks().get(k).when();
            boolean holds = when.rule().test(id -> {
                int counter = tally.indexOf(id);
                int sum = 0;
                for (int m = month - when.months(); m < month; m++) {
                    sum += m < 0 ? past[-m - 1][counter] : simulated.applyAsInt(m, counter);
                }
                return sum;
            });
            holding |= holds ? 1 << k : 0;
        }
        return holding;
    }
}
