package linchpin.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TablesTest {

    private final Map<String, String> tables = Tables.csv(Fixture.findings());

    @Test
    void everyPartOfTheFindingsHasItsTable() {
        assertThat(tables.keySet())
                .contains(
                        "outlook.csv",
                        "past-frequency.csv",
                        "outcomes.csv",
                        "by-month.csv",
                        "counts-by-month.csv",
                        "drivers.csv",
                        "policies.csv",
                        "effects.csv",
                        "claims.csv",
                        "firm.csv",
                        "firm-by-class.csv",
                        "figures.csv",
                        "treaties.csv",
                        "activity.csv",
                        "dependence.csv",
                        "coverage.csv",
                        "terms.csv",
                        "held-out.csv",
                        "parameters.csv",
                        "sources.csv",
                        "not-known.csv");
        assertThat(tables).allSatisfy((name, text) -> {
            assertThat(text).as(name).endsWith("\n").doesNotContain("\r");
            assertThat(text.lines().count()).as(name).isGreaterThan(1);
        });
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")) {
            assertThat(Sheet.text(formula)).isEqualTo("'" + formula);
        }
        assertThat(Sheet.of("a,b").row("=HYPERLINK(\"x\")", -0.5).csv())
                .isEqualTo("a,b\n\"'=HYPERLINK(\"\"x\"\")\",-0.5\n");
    }

    @Test
    void numbersArePlainAndTheUnknownIsEmpty() {
        assertThat(Sheet.of("a,b,c").row(1.5e-7, Double.NaN, null).csv()).isEqualTo("a,b,c\n0.00000015,,\n");
    }

    @Test
    void theOutlookTableHoldsWhatTheBriefShows() {
        assertThat(tables.get("outlook.csv").lines().skip(1).findFirst().orElseThrow())
                .startsWith("ESCALATION,Escalation,0.334")
                .contains(",unlikely,0.5,0.36,");
    }
}
