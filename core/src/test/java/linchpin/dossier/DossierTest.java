package linchpin.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.Facts;
import linchpin.event.History;
import linchpin.event.Invented;
import linchpin.event.Parties;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final int DAYS = 400;
    private static final LocalDate END = Facts.START.plusDays(DAYS);
    private static final Dossier.Question QUESTION = new Dossier.Question(12, "trade_share", 0.05, 7);

    @Provide
    Arbitrary<History> histories() {
        return Invented.history(DAYS);
    }

    @Property(tries = 100)
    void sharesAndEntropiesStayWithinTheirBounds(@ForAll("histories") History history) {
        Dossier d = Dossier.of(history, END, "AAA", QUESTION);

        assertThat(d.partners()).allSatisfy(p -> {
            assertThat(p.words()).isBetween(0.0, 1.0);
            assertThat(p.deeds()).isBetween(0.0, 1.0);
        });
        assertThat(d.now().effective().value())
                .isBetween(1.0, Math.max(1.0, d.now().partners()) + 1e-9);
        assertThat(d.now().unpredictability().value()).isBetween(0.0, 1.0);
    }

    @Property(tries = 50)
    void nothingAfterTheDateIsRead(@ForAll("histories") History history) {
        LocalDate day = Facts.START.plusDays(200);

        assertThat(Dossier.of(history, day, "AAA", QUESTION))
                .isEqualTo(Dossier.of(history.until(day), day, "AAA", QUESTION));
    }

    @Test
    void anActorThatMeetsFourOthersAlikeHasFourEffectivePartners() {
        var events = new ArrayList<Event>();
        for (String other : List.of("BBB", "CCC", "DDD", "EEE")) {
            events.add(Facts.event(other, END.minusDays(30), "AAA", Act.CONSULT, other));
        }

        Reach reach = Dossier.of(Facts.history(events), END, "AAA", QUESTION).now();

        assertThat(reach.effective().value()).isCloseTo(4, within(1e-12));
        assertThat(reach.unpredictability().value()).isZero();
    }

    @Test
    void wordsForOneAndTradeWithAnotherAreToldApart() {
        var events = List.of(
                Facts.event("1", END.minusDays(9), "AAA", Act.SUPPORT, "BBB"),
                Facts.event("2", END.minusDays(8), "AAA", Act.CONSULT, "BBB"));
        var shares = List.of(
                Facts.tradeShare("AAA", "BBB", 1998, 2),
                Facts.tradeShare("AAA", "CCC", 1998, 90),
                Facts.tradeShare("AAA", "DDD", 1990, 50));

        Dossier d = Dossier.of(History.of(events, shares, List.of()), END, "AAA", QUESTION);

        assertThat(d.partners().getFirst().wordsBeyondTrade()).isCloseTo(0.98, within(1e-12));
        Concentration trade = Objects.requireNonNull(d.trade());
        assertThat(trade.first().partner()).isEqualTo("CCC");
        assertThat(trade.lifeline()).isCloseTo(0.92, within(1e-12));
        assertThat(trade.herfindahl()).isCloseTo(0.9 * 0.9 + 0.02 * 0.02, within(1e-12));
    }

    @Test
    void anEventOfManyStatesCountsOnceWithEachOnTheOtherSide() {
        var meeting = Facts.event(
                "1", END.minusDays(9), new Parties(List.of("AAA", "BBB"), List.of("CCC", "DDD")), Act.CONSULT, 1);

        Dossier d = Dossier.of(Facts.history(List.of(meeting)), END, "AAA", QUESTION);

        assertThat(d.partners()).extracting(Partner::code).containsExactly("CCC", "DDD");
        assertThat(d.partners()).allMatch(p -> p.cooperative() == 1);
    }
}
