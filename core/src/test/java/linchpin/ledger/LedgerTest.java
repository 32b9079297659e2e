package linchpin.ledger;

import static linchpin.ledger.Asking.asked;
import static linchpin.ledger.Asking.chance;
import static linchpin.ledger.Asking.opened;
import static linchpin.ledger.Asking.person;
import static linchpin.ledger.Asking.raided;
import static linchpin.ledger.Asking.resolved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import linchpin.forecast.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {

    private static final Question Q = raided("Q1", 1);
    private static final Ledger BEGUN = Ledger.of(List.of(opened(false), asked(Q), chance(Q, 0.2)));

    @Test
    void aLaterForecastStandsBesideTheEarlierOnes() {
        var ledger = BEGUN.plus(List.of(person("me", Q, 0.4), person("me", Q, 0.6), person("Ana", Q, 0.1)));

        assertThat(ledger.forecasts("Q1")).hasSize(4);
        assertThat(ledger.latest("Q1")).containsOnlyKeys("model", "me", "Ana");
        assertThat(ledger.latest("Q1").get("me").says()).isEqualTo(new Prognosis.Chance(0.6));
        assertThat(BEGUN.forecasts("Q1")).hasSize(1);
    }

    @Test
    void whatCannotStandThereIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Ledger.of(List.of(asked(Q))))
                .hasMessageContaining("Line 1")
                .hasMessageContaining("opens");
        assertThatThrownBy(() -> BEGUN.plus(List.of(opened(false)))).hasMessageContaining("Line 4");
        assertThatThrownBy(() -> BEGUN.plus(List.of(asked(Q)))).hasMessageContaining("was asked before");
        assertThatThrownBy(() -> BEGUN.plus(List.of(person("me", raided("Q9", 1), 0.4))))
                .hasMessageContaining("no question (Q9)");
        assertThatThrownBy(() -> BEGUN.plus(List.of(resolved(Q, 2)))).hasMessageContaining("outcome (2)");
        var law = new Entry.Forecast("Q1", "me", CountLaw.of(1, 1), null, "", Asking.STAMP);
        assertThatThrownBy(() -> BEGUN.plus(List.of(law))).hasMessageContaining("asks for a probability");
    }

    @Test
    void nobodyForecastsWhatHasItsAnswer() {
        var ledger = BEGUN.plus(List.of(resolved(Q, 1)));

        assertThatThrownBy(() -> ledger.plus(List.of(person("me", Q, 0.9)))).hasMessageContaining("answer already");
    }

    @Test
    void aClosedQuestionTakesForecastsInARetrospectiveLedgerOnly() {
        var late = new Entry.Stamp(Q.last(), Instant.parse("2025-10-01T00:00:00Z"), true);
        var forecast = new Entry.Forecast("Q1", "me", new Prognosis.Chance(0.5), null, "", late);
        var retrospective = Ledger.of(List.of(opened(true), asked(Q), chance(Q, 0.2)));

        assertThatThrownBy(() -> BEGUN.plus(List.of(forecast))).hasMessageContaining("closed on 2025-09-30");
        assertThat(retrospective.plus(List.of(forecast)).latest("Q1")).containsKey("me");
    }

    /** A name is printed on terminals, in tables and pages. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "model", "Climatology", "a\nb", "\u001b[31mred", "<script>", "x\u202ey", "'; --"})
    void aHostileNameIsRefused(String name) {
        assertThatThrownBy(() -> BEGUN.plus(List.of(person(name, Q, 0.4))))
                .hasMessageContaining("Line 4")
                .message()
                .doesNotContain("\u001b", "\u202e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"me", "Ana María", "김정", "team-7", "a.b@c"})
    void namesOfPeopleAreWelcome(String name) {
        assertThat(BEGUN.plus(List.of(person(name, Q, 0.4))).latest("Q1")).containsKey(name);
    }
}
