package linchpin.proof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import linchpin.app.study.Prepared;
import linchpin.benchmark.CountBenchmark;
import linchpin.benchmark.CountReport;
import linchpin.benchmark.CountSeries;
import linchpin.data.casefile.CaseReader;
import linchpin.data.facts.MonthlyCountsFile;
import org.junit.jupiter.api.Test;

/**
 * North Korean missile events by month, January 2012 to August 2025. The reference forecast's score is published; the
 * mixture's was computed by a second, independent program from the same equations.
 */
class CountConformanceTest {

    private static final YearMonth FROM = YearMonth.of(2012, 1);
    private static final YearMonth TO = YearMonth.of(2025, 8);
    private static final int APART = 2018;

    private static CountReport run(CountSeries series) {
        return CountBenchmark.run(series, FROM, TO, APART);
    }

    private static CountSeries published() {
        return MonthlyCountsFile.read(References.present("data/facts/dprk_provocations_monthly.csv"), "missile_events");
    }

    private static CountSeries ownEvents() {
        var prepared = Prepared.of(CaseReader.read(References.root().resolve("cases/northeast-asia"))
                .orThrow());
        var span = prepared.source().profile().span();
        return CountSeries.of(prepared.events(), prepared.tally(), "missile-launches", span.from(), span.to());
    }

    @Test
    void thePublishedSeries() {
        CountReport report = run(published());
        var table = new SideBySide("Missile events by month, 164 months, mean log score");
        table.digits("reference", -1.465, report.scores().get(1).log(), 3);
        table.digits(
                "mixture, second program", -1.40294, report.scores().getFirst().log(), 5);
        table.digits(
                "mixture, second program, without 2018",
                -1.47824,
                report.scores().getFirst().logApart(),
                5);
        table.judge();
        assertThat(report.scope().months()).isEqualTo(164);
        assertThat(report.scores().getFirst().difference().interval().low()).isPositive();
    }

    @Test
    void theCasesOwnEvents() {
        CountReport report = run(ownEvents());
        var table = new SideBySide("Missile launches among the case's events, 164 months, mean log score");
        table.digits("reference", -1.4518, report.scores().get(1).log(), 4);
        table.digits("mixture", -1.3938, report.scores().getFirst().log(), 4);
        table.judge();
        assertThat(report.scope().months()).isEqualTo(164);
        assertThat(report.scores().getFirst().difference().interval().low()).isPositive();
    }

    /** Entries that the register calls missile provocations are not all launches, and some launches stand elsewhere in it. */
    @Test
    void theTwoDifferInEightMonths() {
        CountSeries published = published();
        CountSeries own = ownEvents();
        int apart = 0;
        for (int t = 0; t < published.size(); t++) {
            apart += published.count(t) == own.count(t) ? 0 : 1;
        }
        assertThat(own.first()).isEqualTo(published.first());
        assertThat(own.size()).isEqualTo(published.size());
        assertThat(apart).isEqualTo(8);
    }
}
