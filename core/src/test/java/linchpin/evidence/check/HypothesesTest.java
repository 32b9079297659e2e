package linchpin.evidence.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import linchpin.evidence.check.Hypotheses.Cell;
import linchpin.evidence.check.Hypotheses.Item;
import org.junit.jupiter.api.Test;

class HypothesesTest {

    private static Item item(String id, double weight, Cell... cells) {
        return new Item(id, id, weight, List.of(cells));
    }

    private static Hypotheses of(Item... items) {
        return new Hypotheses(List.of("it will", "it will not"), List.of(items));
    }

    @Test
    void theOneStandsBestThatLeastSpeaksAgainstNotTheOneThatMostSpeaksFor() {
        var matrix = of(item("a", 1, Cell.CC, Cell.N), item("b", 1, Cell.CC, Cell.N), item("c", 1, Cell.I, Cell.C));
        assertThat(matrix.inconsistency()).containsExactly(1, 0);
        assertThat(matrix.ranked()).containsExactly(1, 0);
    }

    @Test
    void weightsAreThoseOfTheGradesAndStrongSpeaksTwice() {
        assertThat(of(item("a", 0.5, Cell.II, Cell.I)).inconsistency()).containsExactly(1, 0.5);
    }

    @Test
    void whatFitsAllAlikeOrWasJudgedForOneTellsNothing() {
        assertThat(item("a", 1, Cell.C, Cell.C).diagnosticity()).isZero();
        assertThat(item("a", 1, Cell.CC, Cell.II).diagnosticity()).isEqualTo(4);
        assertThat(item("a", 1, Cell.II, Cell.NA).diagnosticity()).isZero();
        var matrix = of(item("a", 1, Cell.C, Cell.C), item("b", 1, Cell.C, Cell.I));
        assertThat(matrix.byDiagnosticity()).extracting(Item::id).containsExactly("b", "a");
    }

    @Test
    void aPivotIsWhatTheAnswerHangsOn() {
        var matrix = of(item("a", 1, Cell.I, Cell.C), item("b", 0.5, Cell.C, Cell.I));
        assertThat(matrix.ranked().getFirst()).isEqualTo(1);
        assertThat(matrix.pivots()).extracting(Item::id).containsExactly("a");
    }

    @Test
    void aMatrixHasTwoHypothesesAndACellForEach() {
        assertThatThrownBy(() -> new Hypotheses(List.of("one"), List.of())).hasMessageContaining("two hypotheses");
        assertThatThrownBy(() -> of(item("a", 1, Cell.C))).hasMessageContaining("a cell");
    }
}
