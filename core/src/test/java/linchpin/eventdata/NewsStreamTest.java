package linchpin.eventdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import linchpin.event.Act;
import linchpin.event.Deed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewsStreamTest {

    private static final LocalDate FROM = LocalDate.of(2002, 12, 1);
    private static final LocalDate TO = LocalDate.of(2021, 1, 31);
    private static final LocalDate PLANTED = LocalDate.of(2020, 6, 15);
    private static final List<String> ACTORS = List.of("AAA", "BBB", "CCC");

    private final List<CodedEvent> events = new ArrayList<>();
    private final List<Naming> namings = new ArrayList<>();

    NewsStreamTest() {
        var random = new SplittableRandom(4);
        for (LocalDate day = FROM; !day.isAfter(TO); day = day.plusDays(1)) {
            boolean act = random.nextInt(40) == 0;
            namings.add(new Naming(namings.size(), day, act ? Set.of("AAA", "BBB") : Set.of("CCC")));
            if (act) {
                events.add(AgreementTest.coded(
                        day, random.nextBoolean() ? Act.CONSULT : Act.ACCUSE, List.of("AAA"), List.of("BBB")));
            }
        }
    }

    @Test
    void aHabitIsForetoldBetterThanByNothing() {
        var scored = NewsStream.of(events, namings, ACTORS);

        assertThat(scored.validation()).hasSize(NewsStream.Known.values().length);
        assertThat(scored.test().asked().first()).isEqualTo("2019");
        assertThat(scored.test().asked().questions()).isEqualTo(3 * 2 * 25);
        assertThat(scored.test().brier().get("habit")).isLessThan(0.25);
    }

    /** What comes later, in events and in items that name the pair, changes no forecast of the months up to it. */
    @ParameterizedTest
    @EnumSource
    void nothingThatCameLaterIsKnown(NewsStream.Known known) {
        var pairs = Pair.among(ACTORS);
        var before = NewsStream.forecasts(events, namings, pairs, known);
        var more = new ArrayList<>(events);
        var named = new ArrayList<>(namings);
        for (int k = 0; k < 10; k++) {
            more.add(new CodedEvent(
                    9,
                    PLANTED.plusDays(k),
                    new Deed.Kind(Act.ASSAULT, "", List.of()),
                    List.of("CCC"),
                    List.of("BBB"),
                    0.9,
                    ""));
            named.add(new Naming(9, PLANTED.plusDays(k), Set.of("BBB", "CCC")));
        }

        var after = NewsStream.forecasts(more, named, pairs, known);

        for (int q = 0; q < before.size(); q++) {
            if (before.get(q).origin().isBefore(PLANTED)) {
                assertThat(after.get(q).forecasts()).isEqualTo(before.get(q).forecasts());
            }
        }
        assertThat(after).isNotEqualTo(before);
    }
}
