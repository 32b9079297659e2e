package linchpin.future;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phases of a course under one draw, each made when it is first entered. */
final class Phases {

    private final int[] starts;
    private final @Nullable Phase[][] made;
    private final Maker maker;

    /** Makes the phase of a first day and of the rules that hold. */
    @FunctionalInterface
    interface Maker {
        Phase make(int from, int holding);
    }

    Phases(Course course, Maker maker) {
        starts = course.starts().stream().mapToInt(s -> s).toArray();
        made = new Phase[starts.length][1 << course.forks().size()];
        this.maker = maker;
    }

    /** One phase for good. */
    static Phases of(Phase only, Course course) {
        return new Phases(
                new Course(course.policy(), course.added(), List.of(), List.of(only.from())), (from, holding) -> only);
    }

    /** Position of the phase of a day, looking on from an earlier one. */
    int at(int day, int before) {
        int at = before;
        while (at + 1 < starts.length && starts[at + 1] <= day) {
            at++;
        }
        return at;
    }

    Phase get(int at, int holding) {
        Phase phase = made[at][holding];
        if (phase == null) {
            phase = maker.make(starts[at], holding);
            made[at][holding] = phase;
        }
        return phase;
    }
}
