package linchpin.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalSummaryTest {

    @Test
    void itBeginsWithBothDatesAndFitsOneScreen() {
        String text = TerminalSummary.text(Fixture.findings(), Fixture.TODAY, 100);
        assertThat(text).startsWith("History ends 2025-08-31; today is 2026-02-03.\n");
        assertThat(text.lines().count()).isLessThanOrEqualTo(45);
    }

    @Test
    void noLineIsWiderThanTheScreen() {
        for (int width : new int[] {60, 80, 100, 160}) {
            assertThat(TerminalSummary.text(Fixture.findings(), Fixture.TODAY, width)
                            .lines())
                    .as("width %d", width)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
        }
    }

    @Test
    void columnsAreAligned() {
        var grid = new TextGrid(List.of("Name", "#Chance"), List.of(List.of("a", "5 %"), List.of("longer", "50 %")));
        assertThat(grid.lines(40)).containsExactly("Name    Chance", "a          5 %", "longer    50 %");
    }

    @Test
    void whatDoesNotFitGivesWayInTheFirstColumnFirst() {
        var grid = new TextGrid(
                List.of("Name", "#Chance"), List.of(List.of("a name that is far too long for a screen", "5 %")));
        assertThat(grid.lines(36)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(36));
    }
}
