package linchpin.ledger;

import static linchpin.ledger.Asking.STAMP;
import static linchpin.ledger.Asking.asked;
import static linchpin.ledger.Asking.chance;
import static linchpin.ledger.Asking.count;
import static linchpin.ledger.Asking.opened;
import static linchpin.ledger.Asking.person;
import static linchpin.ledger.Asking.raided;
import static linchpin.ledger.Asking.resolved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import linchpin.forecast.Question;
import org.junit.jupiter.api.Test;

class ScoreSheetTest {

    private static final Question A = raided("A", 1);
    private static final Question B = raided("B", 1);
    private static final Question C = count("C", 1);
    private static final Question OPEN = raided("OPEN", 1);
    private static final Question TOLD = raided("TOLD", 1);
    private static final Question VOID = raided("VOID", 1);

    private static ScoreSheet sheet() {
        var told = new Question.Told(List.of("002"), A.opens(), A.last(), List.of("raids"), "a raid is reported");
        return ScoreSheet.of(Ledger.of(List.of(
                opened(true),
                new Entry.Leaked(told, List.of("TOLD"), STAMP),
                asked(A),
                chance(A, 0.8),
                asked(B),
                chance(B, 0.1),
                asked(C),
                Asking.model(C, CountLaw.of(2, 2), CountLaw.of(1, 1), CountLaw.of(3, 3)),
                asked(OPEN),
                chance(OPEN, 0.5),
                asked(TOLD),
                chance(TOLD, 1),
                asked(VOID),
                chance(VOID, 1),
                person("me", A, 0.6),
                resolved(A, 1),
                resolved(B, 0),
                resolved(C, 2),
                resolved(TOLD, 1),
                new Entry.Voided("VOID", "nobody looked", STAMP))));
    }

    private static Panel.Row row(Panel panel, String voice) {
        return panel.rows().stream()
                .filter(r -> r.voice().equals(voice))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyQuestionIsCountedOnce() {
        assertThat(sheet().counts()).isEqualTo(new ScoreSheet.Counts(6, 3, 1, 1, 1, 0));
    }

    /** A came at 0.8 and B did not at 0.1: (0.04 + 0.01) / 2, beside 0.25 and (0.5625 + 0.0625) / 2. */
    @Test
    void scoresEqualTheirClosedFormsBesideClimatologyAndPersistence() {
        Panel panel = sheet().all().getFirst();

        assertThat(panel.name()).isEqualTo("all, yes/no, one month");
        assertThat(panel.n()).isEqualTo(2);
        assertThat(panel.outcome()).isEqualTo(0.5);
        assertThat(row(panel, "model").marks().brier()).isEqualTo(0.025, within(1e-12));
        assertThat(row(panel, "model").marks().log()).isEqualTo((Math.log(0.8) + Math.log(0.9)) / 2, within(1e-12));
        assertThat(row(panel, "climatology").marks().brier()).isEqualTo(0.25, within(1e-12));
        assertThat(row(panel, "persistence").marks().brier()).isEqualTo(0.3125, within(1e-12));
        assertThat(row(panel, "model").skill()).isEqualTo(0.9, within(1e-12));
        assertThat(row(panel, "climatology").skill()).isZero();
        assertThat(row(panel, "model").ahead())
                .as("one month is no sample of months")
                .isNull();
    }

    @Test
    void countsAreScoredApart() {
        Panel panel = sheet().all().get(1);

        assertThat(panel.kind()).isEqualTo(Panel.Kind.COUNT);
        assertThat(row(panel, "model").marks().crps())
                .isEqualTo(CountLaw.of(2, 2).marks(2).crps(), within(1e-12));
        assertThat(row(panel, "model").marks().brier()).isNaN();
    }

    @Test
    void aPersonIsScoredBesideAllOthersOnWhatThatPersonAnswered() {
        Panel panel = sheet().people().getFirst();

        assertThat(panel.name()).startsWith("answered by me");
        assertThat(panel.n()).isEqualTo(1);
        assertThat(row(panel, "me").marks().brier()).isEqualTo(0.16, within(1e-12));
        assertThat(row(panel, "model").marks().brier()).isEqualTo(0.04, within(1e-12));
        assertThat(panel.rows()).extracting(Panel.Row::voice).contains("climatology", "persistence");
    }

    @Test
    void noScoreStandsWithoutClimatologyAndPersistence() {
        Map<String, Prognosis> alone = Map.of("model", new Prognosis.Chance(0.5));

        assertThatThrownBy(() -> new Panel.Item(A, 1, alone)).hasMessageContaining("left out");
    }
}
