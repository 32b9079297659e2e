package linchpin.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.event.Act;
import linchpin.event.Actor;
import linchpin.event.Event;
import linchpin.event.Facts;
import linchpin.event.History;
import linchpin.event.Measure;
import linchpin.event.Roster;
import org.junit.jupiter.api.Test;

/** Journeys, resilience, manner and chronicle of an actor. */
class ViewsTest {

    private static final LocalDate DAY = Facts.START;

    private static Event.Attribute level(String event, String level) {
        return new Event.Attribute(event, Journey.LEVEL, level, "s1", "");
    }

    @Test
    void aGapIsSinceTheLastVisitOfThatLevelInThatDirection() {
        var history = Facts.history(List.of(
                Facts.event("1", DAY, "AAA", Act.CONSULT, "BBB"),
                Facts.event("2", DAY.plusYears(1), "BBB", Act.CONSULT, "AAA"),
                Facts.event("3", DAY.plusYears(2), "AAA", Act.CONSULT, "BBB"),
                Facts.event("4", DAY.plusYears(24), "AAA", Act.CONSULT, "BBB"),
                Facts.event("5", DAY.plusYears(25), "AAA", Act.CONSULT, "BBB")));
        var told = List.of(level("1", "leader"), level("2", "leader"), level("3", "minister"), level("4", "leader"));

        var found = Journey.of(history, told);

        assertThat(found).extracting(j -> j.event().id()).containsExactly("1", "2", "3", "4");
        assertThat(found.subList(0, 3)).allSatisfy(j -> assertThat(j.years()).isNull());
        assertThat(Objects.requireNonNull(found.getLast().years())).isCloseTo(24, within(0.01));
    }

    @Test
    void aPartThatIsMissingHasNoWeightAndIsNamed() {
        var roster = new Roster(List.of(
                Facts.state("AAA"),
                Facts.state("BBB"),
                Facts.state("CCC"),
                new Actor("ORG", "Institution", Actor.Type.ORGANISATION, null, null)));
        var events = List.of(
                Facts.event("1", DAY, "AAA", Act.AID, "BBB"),
                Facts.event("2", DAY, "AAA", Act.AGREE, "CCC"),
                Facts.event("3", DAY, "AAA", Act.ASSAULT, "BBB"));
        var figures = List.of(
                Facts.tradeShare("AAA", "BBB", DAY.getYear() - 2, 60),
                Facts.figure(Measure.Kind.SANCTION, "measures", "ORG", "BBB", DAY.getYear() - 2, 3, DAY),
                Facts.figure(Measure.Kind.SANCTION, "measures", "BBB", "CCC", DAY.getYear() - 2, 3, DAY));
        var history = History.of(events, figures, List.of());

        var found = Resilience.of(
                history, DAY, roster, new Resilience.Question("AAA", 12, "trade_share", "dollar_share", null));

        assertThat(found.parts())
                .filteredOn(p -> p.range() == null)
                .extracting(Resilience.Part::id)
                .containsExactly("home", "dollar");
        assertThat(found.weight()).isEqualTo(0.5);
        // partners: 1 - 0.36, at least 1 - 0.36 - 0.16; sanctions of an institution: 1 of 2
        assertThat(found.mean()).isCloseTo((0.64 + 0.5) / 2, within(1e-12));
        var partners = Objects.requireNonNull(found.parts().get(1).range());
        assertThat(partners.low()).isCloseTo(0.48, within(1e-12));
        assertThat(found.anyWeights().high()).isGreaterThanOrEqualTo(0.64);
    }

    @Test
    void sharesOfActsSumToOneAndAShiftIsTold() {
        var events = new ArrayList<Event>();
        for (int m = 0; m < 48; m++) {
            for (int k = 0; k < 4; k++) {
                events.add(Facts.event(
                        "%d-%d".formatted(m, k),
                        DAY.plusMonths(m).plusDays(k),
                        "AAA",
                        m < 24 ? Act.CONSULT : Act.ASSAULT,
                        "BBB"));
            }
        }
        var question = new Manner.Question(
                "AAA",
                24,
                24,
                List.of("CONSULT", "ASSAULT"),
                e -> List.of(e.deed().act().name()),
                7);

        var found =
                Manner.of(Facts.history(events), DAY.plusMonths(48).minusDays(1), question, e -> e.id().endsWith("-0"));

        assertThat(found).hasSize(2);
        assertThat(found)
                .allSatisfy(w -> assertThat(w.shares().values().stream()
                                .mapToDouble(Reach.Measured::value)
                                .sum())
                        .isCloseTo(1, within(1e-12)));
        assertThat(found.getFirst().acts()).isEqualTo(96);
        assertThat(found.getFirst().constant()).isEqualTo(24);
        assertThat(found.getLast().apart(found.getFirst(), "ASSAULT")).isTrue();
        assertThat(found.getLast().apart(found.getLast(), "ASSAULT")).isFalse();
    }

    @Test
    void aYearTellsMeetingsOwnActsAndWhatOthersDid() {
        var history = Facts.history(List.of(
                Facts.event("1", DAY, "BBB", Act.CONSULT, "AAA"),
                Facts.event("2", DAY, "AAA", Act.ACCUSE, "BBB"),
                Facts.event("3", DAY, "BBB", Act.REJECT, "AAA"),
                Facts.event("4", DAY.plusYears(2), "BBB", Act.RETREAT, "AAA"),
                Facts.event("5", DAY, "BBB", Act.RETREAT, "CCC")));

        assertThat(Chronicle.of(history, "AAA"))
                .containsExactly(
                        new Chronicle(DAY.getYear(), 1, Map.of(Act.ACCUSE, 1), new Chronicle.Towards(0, 1)),
                        new Chronicle(DAY.getYear() + 2, 0, Map.of(), new Chronicle.Towards(1, 0)));
    }
}
