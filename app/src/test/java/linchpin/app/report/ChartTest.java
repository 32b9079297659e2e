package linchpin.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import linchpin.app.study.Standing.Point;
import linchpin.app.study.Standing.Series;
import org.junit.jupiter.api.Test;

class ChartTest {

    @Test
    void axesEndAtRoundNumbersAboveTheData() {
        assertThat(Plot.above(98)).isEqualTo(100);
        assertThat(Plot.above(1)).isEqualTo(1);
        assertThat(Plot.above(4.305)).isEqualTo(6);
        assertThat(Plot.above(0)).isPositive();
    }

    @Test
    void noLineIsDrawnOverYearsThatNobodyMeasured() {
        var series = new Series("share", "A", "B", "percent", "d", List.of(point(2007), point(2015), point(2016)));
        String svg = SeriesChart.of(series).html();
        assertThat(Pattern.compile("class=\"line").matcher(svg).results().count())
                .isEqualTo(1);
        assertThat(Pattern.compile("<circle").matcher(svg).results().count()).isEqualTo(3);
    }

    @Test
    void aSeriesOfOnePointIsStillADrawing() {
        String svg = SeriesChart.of(new Series("share", "A", "B", "percent", "d", List.of(point(2020))))
                .html();
        assertThat(svg).contains("<circle").doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void periodsLieInTheirYear() {
        assertThat(SeriesChart.year("2024")).isEqualTo(2024);
        assertThat(SeriesChart.year("2024-07")).isBetween(2024.5, 2024.6);
        assertThat(SeriesChart.year("2024-12-31")).isLessThan(2025);
    }

    @Test
    void intervalsBeyondTheEdgeAreCutAtTheEdge() {
        String bar = new Row(0, 1, 10)
                .bar("total", new linchpin.future.Interval(-0.5, 2), 5, 4)
                .html();
        assertThat(bar).contains("x=\"0%\"").contains("width=\"100%\"");
    }

    private static Point point(int year) {
        return new Point(Integer.toString(year), 1, 2, 3, "S");
    }
}
