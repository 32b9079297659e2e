package linchpin.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.Roster;
import linchpin.event.Valence;
import linchpin.pattern.Counter;
import linchpin.pattern.Response;
import linchpin.world.InputsOverTime;
import org.junit.jupiter.api.Test;

/** What makes certain actors turn to certain others. */
class ResponsesTest {

    private static final int FIRST = (int) Facts.START.toEpochDay();
    private static final Roster ROSTER = Facts.roster("AAA", "BBB", "CCC", "DDD", "EEE");
    private static final Response REPLY = response("reply", "AAA", "BBB");
    private static final Response OTHER = response("other", "DDD", "EEE");
    private static final Settings SETTINGS = with(REPLY, OTHER);

    @Test
    void withoutItsTriggerAResponseSaysNothing() {
        EventTable table = Facts.table(ROSTER, List.of(Facts.event("e", Facts.START, "CCC", Act.CONSULT, "DDD")));

        assertThat(folded(table).responses().surge(0, FIRST + 1)).isZero();
    }

    @Test
    void aTriggerSurgesAndFadesByItsHalfLife() {
        EventTable table = Facts.table(ROSTER, List.of(trigger("e", 0)));
        var responses = folded(table).responses();

        assertThat(responses.surge(0, FIRST)).isCloseTo(Math.log(2) - Math.log1p(90 / 1461.0), within(1e-12));
        assertThat(responses.surge(0, FIRST + 90))
                .isCloseTo(Math.log(1.5) - Math.log1p(90 / 1461.0 * Math.pow(2, -90 / 1461.0)), within(1e-12));
    }

    /** A trigger as frequent as ever is no surge: within the ripple of one event every 30 days. */
    @Test
    void whatIsUsualIsNoSurge() {
        var events = new ArrayList<Event>();
        for (int k = 0; k < 600; k++) {
            events.add(trigger("e" + k, 30 * k));
        }

        assertThat(folded(Facts.table(ROSTER, events)).responses().surge(0, FIRST + 30 * 600))
                .isCloseTo(0, within(0.15));
    }

    @Test
    void onlyThoseNamedAnswerAndOnlyTowardsThoseNamed() {
        EventTable table = Facts.table(ROSTER, List.of(trigger("e", 0)));
        var responses = folded(table).responses();
        int[] who = {1, 2, 3};
        double[] x = new double[3 * 4];
        responses.fill(1, 0, FIRST + 1, who, x, 4, 1);

        assertThat(x[1]).isPositive();
        assertThat(new double[] {x[0], x[2], x[3], x[5], x[6], x[9], x[10]}).containsOnly(0);
        responses.fill(0, 0, FIRST + 1, who, x, 4, 1);
        assertThat(x).as("the cooperative choice, over what stood there").containsOnly(0);
    }

    /**
     * A turns on B the more the more C has lately threatened D; D's supposed answer is none. The prior's sd of 0.3 pulls the true 1.5
     * inwards, so the first must stand 3 errors from zero and the second within 3.3 (α = 0.001 each).
     */
    @Test
    void aTrueResponseIsFoundAndAnInventedOneIsNot() {
        var events = new ArrayList<Event>();
        var random = new Random(11);
        double recent = 0;
        for (int day = 0; day < 14 * 365; day++) {
            recent *= Math.pow(2, -1 / 90.0);
            if (day / 400 % 2 == 0 && random.nextDouble() < 0.05) {
                events.add(trigger("t" + day, day));
                recent++;
            }
            if (random.nextDouble() < 0.2) {
                double toB = Math.exp(1.5 * (Math.log1p(recent) - 0.7));
                String target = random.nextDouble() < toB / (toB + 3)
                        ? "BBB"
                        : List.of("CCC", "DDD", "EEE").get(random.nextInt(3));
                events.add(Facts.event("a" + day, day(day), "AAA", Act.ACCUSE, target));
            }
            if (random.nextDouble() < 0.1) {
                String target = List.of("AAA", "BBB", "CCC", "EEE").get(random.nextInt(4));
                events.add(Facts.event("d" + day, day(day), "DDD", Act.ACCUSE, target));
            }
        }
        EventTable table = Facts.table(ROSTER, events);
        var ties = new InputsOverTime(Facts.history(events), ROSTER, "trade_share", 0);
        var hostile =
                BehaviorFit.fit(table, ties, SETTINGS, day(14 * 365)).targets().get(1);

        assertThat(hostile.coefficient("reply") / hostile.standardError("reply"))
                .isGreaterThan(3);
        assertThat(Math.abs(hostile.coefficient("other") / hostile.standardError("other")))
                .isLessThan(3.3);
    }

    private static LocalDate day(int after) {
        return Facts.START.plusDays(after);
    }

    private static Event trigger(String id, int after) {
        return Facts.event(id, day(after), "CCC", Act.THREATEN, "DDD");
    }

    private static Memory folded(EventTable table) {
        Memory memory = new Memory(table, SETTINGS, FIRST);
        for (int e = 0; e < table.size(); e++) {
            memory.fold(table, e);
        }
        return memory;
    }

    private static Response response(String id, String actor, String target) {
        var threats = new Counter(
                "threats", Set.of("CCC"), Set.of(), new Counter.What(Set.of(Act.THREATEN), Set.of(), Set.of()), false);
        var answer = new Response.Answer(Set.of(actor), Set.of(target), Valence.HOSTILE);
        return new Response(id, id, "Invented.", threats, answer);
    }

    private static Settings with(Response... responses) {
        Settings s = Constants.settings();
        var prior = new Settings.Normal(0, 0.3);
        var answers = new Settings.Answers(List.of(responses), 90, Map.of("reply", prior, "other", prior));
        return new Settings(s.decay(), s.smoothing(), s.explosion(), s.priors(), answers);
    }
}
