package linchpin.future;

import java.time.LocalDate;
import linchpin.event.EventTable;

/** A course as it was played in an arm: which sides of its forks held, and what its own events add to the counts. */
final class Played {

    private final Course course;
    private final Arm arm;
    private final int[] months;
    private final Conditions[] conditions;

    Played(Course course, Arm arm, EventTable events) {
        this.course = course;
        this.arm = arm;
        months = arm.design().monthStarts(LocalDate.ofEpochDay(course.starts().getFirst()));
        int draws = course.forks().isEmpty() ? 0 : Math.min(arm.design().draws(), arm.counts().length);
        conditions = new Conditions[draws];
        for (int g = 0; g < draws; g++) {
            int draw = g;
            conditions[g] = new Conditions(course, arm.tally(), events, months[0], id -> arm.drawn(draw, id));
        }
    }

    /** By branch: which sides hold in a month, as bits. */
    int[] holding(int month) {
        int[] holding = new int[arm.counts().length];
        for (int b = 0; b < holding.length && !course.forks().isEmpty(); b++) {
            holding[b] = holding(b, month);
        }
        return holding;
    }

    private int holding(int branch, int month) {
        return conditions[branch % arm.design().draws()].holding(
                arm.design().branchKey(branch), month, (m, counter) -> arm.inMonth(branch, m, counter));
    }

    /** By branch and counter: what the course's own events add in some months; branches share a row where there is no fork. */
    int[][] own(int from, int to) {
        int[] always = arm.tally().count(course.added(), months[from], months[to] - 1);
        int[][] own = new int[arm.counts().length][];
        for (int b = 0; b < own.length; b++) {
            own[b] = course.forks().isEmpty() ? always : always.clone();
            for (int m = from; m < to && !course.forks().isEmpty(); m++) {
                add(own[b], b, m);
            }
        }
        return own;
    }

    private void add(int[] own, int branch, int month) {
        long key = arm.design().branchKey(branch);
        for (Ballot.Outcome vote : conditions[branch % arm.design().draws()].votes(key, month)) {
            arm.tally().add(own, 0, vote.sources(), vote.targets(), vote.kind(), 1);
        }
        int holding = holding(branch, month);
        for (int k = 0; k < course.forks().size(); k++) {
            var side = course.forks().get(k).side((holding >> k & 1) == 1);
            int[] more = arm.tally().count(side.added(), months[month], months[month + 1] - 1);
            for (int c = 0; c < more.length; c++) {
                own[c] += more[c];
            }
        }
    }
}
