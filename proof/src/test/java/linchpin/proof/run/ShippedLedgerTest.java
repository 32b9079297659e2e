package linchpin.proof.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeSet;
import linchpin.data.casefile.CaseReader;
import linchpin.data.store.LedgerFile;
import linchpin.forecast.Question;
import linchpin.ledger.Chain;
import linchpin.ledger.Entry;
import linchpin.ledger.Ledger;
import linchpin.ledger.Prognosis;
import org.junit.jupiter.api.Test;

/** The ledger that is shipped: whole, marked for what it is, and without what the documents gave away. */
class ShippedLedgerTest {

    private static final Path FILE = Shipped.HOME.resolve("ledger/2025-08-31.jsonl");
    private static final LocalDate AS_OF = LocalDate.of(2025, 8, 31);
    private static final Ledger LEDGER = LedgerFile.read(FILE).ledger();

    @Test
    void itSaysThatItIsRetrospective() {
        assertThat(LEDGER.opened().caseId()).isEqualTo("northeast-asia");
        assertThat(LEDGER.opened().made()).containsKeys("seed", "runs", "linchpin", "learned_to");
        assertThat(LEDGER.entries())
                .filteredOn(e -> e.stamp().asOf().equals(AS_OF))
                .allSatisfy(e -> {
                    assertThat(e.stamp().retrospective()).isTrue();
                    assertThat(e.stamp().issuedAt())
                            .isEqualTo(LEDGER.opened().stamp().issuedAt());
                });
    }

    @Test
    void everyQuestionOfTheCaseAndEachOfTwelveMonthsIsAsked() {
        var asked = new TreeSet<String>();
        for (Question q : CaseReader.read(Shipped.HOME.resolve("cases/northeast-asia"))
                .orThrow()
                .questions()) {
            asked.add(q.id());
            for (int m = 0; m < 12; m++) {
                asked.add(q.id() + "-"
                        + AS_OF.plusDays(1).plusMonths(m).toString().substring(0, 7));
            }
        }
        assertThat(LEDGER.questions().stream().map(a -> a.question().id())).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(LEDGER.questions()).allSatisfy(a -> {
            var terms = a.question().terms();
            assertThat(terms.definition()).isNotBlank();
            assertThat(terms.unit()).isNotBlank();
            assertThat(terms.voidIf()).isNotBlank();
            assertThat(terms.family()).isNotBlank();
            assertThat(a.counters()).isNotEmpty();
        });
    }

    @Test
    void everyForecastStandsBesideClimatologyAndPersistenceThatAreNeverCertain() {
        for (Entry.Asked asked : LEDGER.questions()) {
            var forecast =
                    Objects.requireNonNull(LEDGER.latest(asked.question().id()).get(Entry.Forecast.MODEL));
            var beside = Objects.requireNonNull(forecast.beside());
            for (Prognosis says : new Prognosis[] {forecast.says(), beside.climatology(), beside.persistence()}) {
                switch (says) {
                    case Prognosis.Chance c -> assertThat(c.probability()).isStrictlyBetween(0.0, 1.0);
                    case Prognosis.Counts c -> assertThat(c.pmf()).hasSize(31).allMatch(p -> p > 0);
                }
            }
        }
    }

    /** The documents are of September and October 2025; what they tell was no forecast any more. */
    @Test
    void whatTheDocumentsTellIsListedAndNotScored() {
        assertThat(LEDGER.leaked()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(LEDGER.leaked().stream().flatMap(l -> l.told().documents().stream()))
                .contains("000", "001", "002");
        assertThat(LEDGER.questions().stream()
                        .map(a -> a.question().id())
                        .filter(id -> !LEDGER.leaks(id).isEmpty()))
                .containsExactlyInAnyOrder(
                        "Q04", "Q04-2025-09", "Q04-2025-10", "Q05", "Q05-2025-10", "Q10", "Q10-2025-09");
    }

    /** Written down elsewhere, the hash of the last line proves all lines; what is added later does not change it. */
    @Test
    void theLinesAsIssuedAreThoseWhoseHashTheDocumentationGives() throws IOException {
        var lines = Files.readAllLines(FILE);
        int issued = 1 + LEDGER.leaked().size() + 2 * LEDGER.questions().size();

        assertThat(Files.readString(Shipped.HOME.resolve("docs/method/ledger.md")))
                .contains(Chain.tip(lines.subList(0, issued)));
    }
}
