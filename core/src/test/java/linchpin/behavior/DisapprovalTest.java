package linchpin.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import linchpin.event.Act;
import linchpin.event.ActClass;
import linchpin.event.Event;
import linchpin.event.Facts;
import linchpin.event.Roster;
import org.junit.jupiter.api.Test;

/** North Korea acts, the target suffers, China or Russia may mind. */
class DisapprovalTest {

    private static final Roster ROSTER = Facts.roster("PRK", "USA", "CHN", "RUS");
    private static final int USA = 1;
    private static final int CHN = 2;
    private static final int RUS = 3;
    private static final int YEARS = 20;
    private static final int FIRST = (int) Facts.START.toEpochDay();
    private static final int END = FIRST + YEARS * 365;

    private final List<Event> events = new ArrayList<>();
    private final Random random = new Random(42);

    @Test
    void withoutTriggersNothingIsKnown() {
        accuseOn(FIRST + 10, FIRST + 500, FIRST + 900);

        assertThat(force(CHN, USA)).isZero();
        assertThat(help(CHN, USA)).isZero();
    }

    @Test
    void whoNeverDisapprovesIsNeutral() {
        force(60);

        assertThat(force(CHN, USA)).isCloseTo(0, within(0.001));
    }

    @Test
    void whoAnswersForceAndOnlyForceDisapproves() {
        for (int day : force(20)) {
            accuseOn(day + 5 + random.nextInt(80));
        }

        assertThat(force(CHN, USA)).isGreaterThan(0.5);
        assertThat(help(CHN, USA)).isZero();
        assertThat(force(RUS, USA)).isCloseTo(0, within(0.001));
        assertThat(force(CHN, RUS)).isZero();
    }

    /** A raw share would be near one here, and would only say that the patron is busy. */
    @Test
    void whoDisapprovesAllTheTimeIsOnlyBusy() {
        force(40);
        for (int day = FIRST; day < END; day += 5) {
            accuseOn(day + random.nextInt(5));
        }

        assertThat(force(CHN, USA)).isCloseTo(0, within(0.25));
    }

    @Test
    void whoIsRatherBusyIsOnlyBusyToo() {
        force(200);
        for (int day = FIRST; day < END; day += 1 + random.nextInt(160)) {
            accuseOn(day);
        }

        assertThat(force(CHN, USA)).isCloseTo(0, within(0.4));
    }

    /** Ten accusations in one week every two years fill few windows, though they are many accusations. */
    @Test
    void whoDisapprovesInBurstsThatHaveNothingToDoWithItIsNeutral() {
        force(200);
        for (int day = FIRST + 200; day < END; day += 730) {
            for (int k = 0; k < 10; k++) {
                accuseOn(day + random.nextInt(7));
            }
        }

        assertThat(force(CHN, USA)).isCloseTo(0, within(0.4));
    }

    @Test
    void whoFallsSilentAfterForceApproves() {
        int[] tests = force(25);
        for (int day = FIRST; day < END; day += 15) {
            int d = day;
            if (java.util.Arrays.stream(tests).noneMatch(t -> d > t && d <= t + 120)) {
                accuseOn(day);
            }
        }

        assertThat(force(CHN, USA)).isLessThan(-0.5);
    }

    @Test
    void anAnswerOnTheSameDayOrTooLateIsNone() {
        for (int day : force(20)) {
            accuseOn(day, day + 121);
        }

        assertThat(force(CHN, USA)).isLessThan(0.1);
    }

    @Test
    void nothingAfterTheDayIsSeen() {
        for (int day : force(20)) {
            accuseOn(day + 30);
        }
        int middle = FIRST + YEARS * 365 / 2;
        double before =
                Disapproval.before(Facts.table(ROSTER, events), middle).of(CHN, ActClass.MATERIAL_CONFLICT, USA);
        events.removeIf(e -> e.when().date().toEpochDay() >= middle);

        assertThat(Disapproval.before(Facts.table(ROSTER, events), middle).of(CHN, ActClass.MATERIAL_CONFLICT, USA))
                .isEqualTo(before);
    }

    @Test
    void helpIsJudgedApart() {
        for (int year = 0; year < YEARS; year++) {
            int day = FIRST + 365 * year + random.nextInt(200);
            add(day, "PRK", Act.AID, "RUS");
            accuseOn(day + 20);
        }

        assertThat(help(CHN, RUS)).isGreaterThan(0.5);
        assertThat(force(CHN, RUS)).isZero();
    }

    @Test
    void strongFeelingsAreBounded() {
        for (int day : force(400)) {
            accuseOn(day + 1);
        }

        assertThat(force(CHN, USA)).isBetween(-2.0, 2.0);
    }

    private int[] force(int times) {
        int[] days = new int[times];
        for (int k = 0; k < times; k++) {
            days[k] = FIRST + (int) ((k + random.nextDouble()) * (YEARS * 365 - 200) / times);
            add(days[k], "PRK", Act.MOBILIZE, "USA");
        }
        return days;
    }

    private void accuseOn(int... days) {
        for (int day : days) {
            add(day, "CHN", Act.ACCUSE, "PRK");
        }
    }

    private void add(int day, String source, Act act, String target) {
        events.add(Facts.event("e" + events.size(), java.time.LocalDate.ofEpochDay(day), source, act, target));
    }

    private double force(int patron, int target) {
        return Disapproval.before(Facts.table(ROSTER, events), END).of(patron, ActClass.MATERIAL_CONFLICT, target);
    }

    private double help(int patron, int target) {
        return Disapproval.before(Facts.table(ROSTER, events), END).of(patron, ActClass.MATERIAL_COOPERATION, target);
    }
}
