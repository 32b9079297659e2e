package linchpin.data.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import linchpin.data.tables.Problem;
import linchpin.event.Event;
import linchpin.event.Measure;
import linchpin.event.When.Precision;
import org.junit.jupiter.api.Test;

class CaseReaderTest extends CopiedCase {

    @Test
    void theIslandQuarrelHasNoProblems() {
        var reading = copy.read();

        assertThat(reading.problems()).isEmpty();
        var theCase = reading.orThrow();
        assertThat(theCase.roster().size()).isEqualTo(6);
        assertThat(theCase.history().events()).hasSizeGreaterThan(150);
        assertThat(theCase.scenarios().classes()).hasSize(3);
        assertThat(theCase.policies()).hasSize(2);
        assertThat(theCase.questions()).hasSize(3);
        assertThat(theCase.theses()).hasSize(3);
        assertThat(theCase.firms().getFirst().portfolio().items()).hasSize(5);
        assertThat(theCase.hashes()).hasSize(16).containsKey("INCLUSION.md");
        assertThat(theCase.profile().constant("logbook", LocalDate.of(2012, 1, 1)))
                .isTrue();
    }

    @Test
    void rowsThatDoNotFoldAreClaims() {
        var theCase = copy.read().orThrow();

        assertThat(theCase.claims()).extracting(Event::id).containsExactly("C001", "C002", "C003");
        assertThat(theCase.history().events()).allMatch(e -> e.status().folds());
    }

    @Test
    void anEventOfAMonthStandsOnItsFirstDay() {
        copy.append("events.csv", "M1,2015-06-17,month,stated,XAL,XBR,AID,,,,,,,actual,gazette,S-LOG,,,x");

        var event = copy.read().orThrow().history().events().stream()
                .filter(e -> e.id().equals("M1"))
                .findFirst()
                .orElseThrow();

        assertThat(event.when().date()).isEqualTo(LocalDate.of(2015, 6, 1));
        assertThat(event.when().precision()).isEqualTo(Precision.MONTH);
        assertThat(event.evidence().weight()).isEqualTo(1);
        assertThat(event.evidence().grade().toString()).isEqualTo("F6");
    }

    @Test
    void aFigureIsKnownFromTheEndOfTheNextYearUnlessItSaysOtherwise() {
        copy.append("ties.csv", "trade,XTH,XAL,trade_share,2003-05,,5,,percent,,S-LOG,defined,noted");

        var figure = copy.read().orThrow().history().measures().stream()
                .filter(m -> m.period().equals("2003-05"))
                .findFirst()
                .orElseThrow();

        assertThat(figure.knownFrom()).isEqualTo(LocalDate.of(2004, 12, 31));
        assertThat(figure.from()).isEqualTo(LocalDate.of(2003, 5, 1));
        assertThat(figure.note()).isEqualTo("defined; noted");
    }

    @Test
    void stocksAndAttributesAreFiguresOfOneActor() {
        var measures = copy.read().orThrow().history().measures();

        assertThat(measures)
                .filteredOn(m -> m.about().kind() == Measure.Kind.STOCK)
                .hasSize(3)
                .allSatisfy(
                        m -> assertThat(m.about().from()).isEqualTo(m.about().to()));
        assertThat(measures)
                .filteredOn(m -> m.about().kind() == Measure.Kind.ATTRIBUTE)
                .hasSize(60);
    }

    @Test
    void aTreatyWithoutADayInForceCountsFromItsSignature() {
        assertThat(copy.read().orThrow().history().treaties())
                .filteredOn(t -> t.id().equals("T-CALM"))
                .allSatisfy(t -> assertThat(t.inForce()).isEqualTo(LocalDate.of(2008, 2, 11)))
                .hasSize(1);
    }

    @Test
    void probableTwinsAreAWarningAndRepliesAreNot() {
        String rest = ",,,,,actual,gazette,S-LOG,C3,1,x";
        copy.append("events.csv", "T1,2015-03-03,day,stated,XTH,XBR,ACCUSE,,diplomatic" + rest);
        copy.append("events.csv", "T2,2015-03-03,day,stated,XBR,XTH,ACCUSE,,diplomatic" + rest);
        int line = copy.append("events.csv", "T3,2015-03-03,day,stated,XTH,XBR,ACCUSE,,diplomatic" + rest);

        var reading = copy.read();

        assertThat(reading.usable()).isPresent();
        assertThat(reading.problems()).singleElement().satisfies(p -> {
            assertThat(p.fatal()).isFalse();
            assertThat(p.line()).isEqualTo(line);
            assertThat(p.what()).contains("(T3)").contains("(T1)");
        });
    }

    @Test
    void aHundredRowsMayComeFromMemoryAndNoMore() {
        copy.append("sources.csv", "R,From memory,nobody,memory,,,F6,recalled");
        var day = LocalDate.of(2011, 1, 1);
        for (int i = 0; i < 100; i++) {
            copy.append("events.csv", recalled(i, day.plusDays(i)));
        }
        assertThat(copy.read().problems()).isEmpty();

        copy.append("events.csv", recalled(100, day.plusDays(100)));

        assertThat(copy.read().problems())
                .singleElement()
                .extracting(Problem::what)
                .asString()
                .contains("101 recalled rows");
    }

    private static String recalled(int i, LocalDate day) {
        return "R%d,%s,day,recalled,XTH,XLG,SUPPORT,,,,,,,actual,gazette,R,F6,1,x".formatted(i, day);
    }

    @Test
    void allProblemsAreListedAndTheMessageShowsTheFirst() {
        copy.edit("case.yaml", "horizon_months: 12", "horizon_months: 0");
        copy.append("events.csv", "BAD,2015-03-03,day,stated,XAB,XBR,ASAULT,,,,,,,actual,gazette,S-LOG,C3,1,x");
        copy.delete("theses.yaml");

        var reading = copy.read();

        assertThat(reading.problems()).extracting(Problem::file).contains("case.yaml", "events.csv", "theses.yaml");
        assertThat(reading.errors()).isEqualTo(4);
        assertThatThrownBy(reading::orThrow)
                .isInstanceOf(Reading.BadCase.class)
                .hasMessageContaining("has 4 errors")
                .hasMessageContaining("case.yaml:5")
                .hasMessageContaining("Maybe run `linchpin case check`");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNoHarm() {
        copy.write("events.csv", "\uFEFF" + copy.text("events.csv").replace("\n", "\r\n"));
        copy.write("case.yaml", "\uFEFF" + copy.text("case.yaml"));

        assertThat(copy.read().problems()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsAProblemAndNotAnException() {
        var reading = CaseReader.read(temporary.resolve("nowhere"));

        assertThat(reading.usable()).isEmpty();
        assertThat(reading.problems()).anySatisfy(p -> assertThat(p.what()).contains("no such case folder"));
    }
}
