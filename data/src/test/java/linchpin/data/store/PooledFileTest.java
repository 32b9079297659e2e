package linchpin.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.future.Interval;
import linchpin.pooled.PooledEstimate;
import linchpin.pooled.PooledEstimate.Scale;
import linchpin.pooled.PooledModel;
import linchpin.pooled.PooledTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PooledFileTest {

    private static final PooledModel MODEL = PooledModel.of(
                    List.of(term("first", 0.5, 0.25), term("second", -0.5, 0.5)),
                    List.of(new PooledModel.Joint(
                            List.of("first", "second"), List.of(List.of(0.0625, 0.01), List.of(0.01, 0.0625)))))
            .from(new TreeMap<>(Map.of("invented.csv", "00ff")));

    @TempDir
    private Path folder;

    private static PooledTerm term(String id, double value, double placebo) {
        return new PooledTerm(
                id,
                PooledTerm.Family.PATRONS,
                "what is invented happens more often",
                new PooledEstimate(value, new Interval(value - 0.25, value + 0.25), Scale.LOG_ODDS),
                new PooledTerm.Sample("invented disputes", "1946", "2014", 1000, "rows"),
                new PooledTerm.Trials(
                        List.of(new PooledTerm.Placebo(
                                "the mirror",
                                new PooledEstimate(placebo, new Interval(placebo - 1, placebo + 1), Scale.LOG_ODDS))),
                        List.of(new PooledTerm.Rival(
                                "another form",
                                new PooledEstimate(0.125, new Interval(0, 0.25), Scale.LOG_ODDS),
                                PooledTerm.Winner.NEITHER,
                                "Both forecast the same."))),
                List.of("It is invented."));
    }

    @Test
    void aModelComesBackAsItWasWritten() {
        Path file = folder.resolve(PooledFile.NAME);
        PooledFile.write(file, MODEL);
        assertThat(PooledFile.read(file)).isEqualTo(MODEL);
        assertThat(PooledFile.ofCase(folder)).contains(MODEL);
    }

    @Test
    void aFileOfAnotherVersionOrWithAWordThatNobodyKnowsIsRefusedWithASentence() throws IOException {
        Path file = folder.resolve(PooledFile.NAME);
        Files.writeString(file, PooledFile.text(MODEL).replace("linchpin-pooled-1", "linchpin-pooled-9"));
        assertThatThrownBy(() -> PooledFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("form")
                .hasMessageContaining("Maybe");
        Files.writeString(file, PooledFile.text(MODEL).replace("\"patrons\"", "\"matrons\""));
        assertThatThrownBy(() -> PooledFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("family");
    }

    @Test
    void aCaseWithoutAPooledModelHasNone() {
        assertThat(PooledFile.ofCase(folder)).isEmpty();
    }

    @Test
    void aPlaceboAsLargeAsTheTermTakesItsStandingAway() {
        assertThat(MODEL.terms())
                .extracting(PooledTerm::standing)
                .containsExactly(PooledTerm.Standing.STANDS, PooledTerm.Standing.PLACEBO);
    }

    @Test
    void twoTermsOfOneNameAreRefused() {
        assertThatThrownBy(() -> MODEL.and(MODEL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("first");
    }
}
