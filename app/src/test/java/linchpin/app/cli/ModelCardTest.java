package linchpin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import linchpin.data.store.PooledFile;
import linchpin.future.Interval;
import linchpin.pooled.PooledEstimate;
import linchpin.pooled.PooledEstimate.Scale;
import linchpin.pooled.PooledModel;
import linchpin.pooled.PooledTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pooled terms that stand with a case are shown on its card and decide its theses, by the one rule. */
class ModelCardTest {

    @TempDir
    private Path folder;

    /** A term that theses.yaml of the copied case may name. */
    private static PooledModel model(double placebo) {
        return PooledModel.of(
                List.of(new PooledTerm(
                        "emboldening",
                        PooledTerm.Family.PATRONS,
                        "whoever has a strong friend quarrels more, which is a sentence long enough to be broken into two lines",
                        new PooledEstimate(0.5, new Interval(0.2, 0.8), Scale.LOG_ODDS),
                        new PooledTerm.Sample("invented disputes", "1946", "2014", 1000, "pair-years"),
                        new PooledTerm.Trials(
                                List.of(new PooledTerm.Placebo(
                                        "the year before",
                                        new PooledEstimate(placebo, new Interval(-1, 1), Scale.LOG_ODDS))),
                                List.of(new PooledTerm.Rival(
                                        "many friends",
                                        new PooledEstimate(0.1, new Interval(0, 0.2), Scale.LOG_ODDS),
                                        PooledTerm.Winner.RIVAL,
                                        "It forecasts better."))),
                        List.of("Whether friends are chosen by the bold."))),
                List.of());
    }

    private Path caseWith(double placebo) throws Exception {
        Path copy = CaseCopy.into(folder.resolve("case")).folder();
        PooledFile.write(copy.resolve(PooledFile.NAME), model(placebo));
        Files.writeString(copy.resolve("theses.yaml"), """
                theses:
                  - id: friends-embolden
                    claim: "A strong friend makes bold."
                    for: ["1"]
                    against: []
                    rows: [X01]
                    test: {term: {name: emboldening, sign: positive}}
                """);
        return copy;
    }

    @Test
    void theCardTellsEstimatePlaceboRivalAndLimitInLinesOfAtMostAHundredColumns() throws Exception {
        Said card = Said.by("model", "card", caseWith(0.1).toString(), "--pooled-only");

        assertThat(card.code()).as(card.err()).isZero();
        assertThat(card.out())
                .contains(
                        "emboldening: stands",
                        "+0.50 [+0.20, +0.80] log-odds",
                        "n = 1,000 pair-years",
                        "the year before: +0.10",
                        "Won: the rival.",
                        "Whether friends are chosen by the bold.");
        assertThat(card.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void aThesisOnAPooledTermIsBorneOutWhereEveryPlaceboIsSmaller() throws Exception {
        assertThat(Said.by("theses", caseWith(0.1).toString()).out()).contains("borne out", "0.500 [0.200, 0.800]");
    }

    @Test
    void aPlaceboAsLargeTakesTheVerdictAway() throws Exception {
        assertThat(Said.by("theses", caseWith(-0.5).toString()).out())
                .contains("cannot be told", "0.500 [0.200, 0.800]")
                .doesNotContain("borne out");
    }
}
