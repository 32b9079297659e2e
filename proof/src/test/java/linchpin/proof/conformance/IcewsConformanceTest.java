package linchpin.proof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.data.facts.IcewsFiles;
import linchpin.data.tables.Problems;
import linchpin.stream.StateFeed;
import linchpin.stream.StateRows;
import linchpin.stream.StateRows.Side;
import org.junit.jupiter.api.Test;

/** The public split ICEWS18: all rows are read, and those between states are as mirrored as its readme says. */
class IcewsConformanceTest {

    private static final int ROWS = 468_558;

    @Test
    void everyRowIsReadAndVisitsHaveTheirHosts() {
        var problems = new Problems();
        StateFeed feed = IcewsFiles.read(References.present("data/events/ICEWS18"), problems);

        assertThat(problems.sorted()).isEmpty();
        assertThat(feed.coverage()).isEqualTo(new StateFeed.Coverage(ROWS, 0, 179_501, 132_671, 113_635, 94_009, 196));
        int visits = 0;
        int hosted = 0;
        for (int r = 0; r < feed.rows().size(); r++) {
            if (side(feed.rows(), r) == Side.VISIT) {
                visits++;
                hosted += hosted(feed.rows(), r) ? 1 : 0;
            }
        }
        assertThat(visits).isEqualTo(9_568);
        assertThat(hosted / (double) visits).isGreaterThan(0.998);
    }

    private static Side side(StateRows rows, int r) {
        return rows.relations().get(rows.relation(r)).side();
    }

    /** Rows stand by day, so the host's row cannot be far. */
    private static boolean hosted(StateRows rows, int visit) {
        int first = visit;
        while (first > 0 && rows.day(first - 1) == rows.day(visit)) {
            first--;
        }
        for (int r = first; r < rows.size() && rows.day(r) == rows.day(visit); r++) {
            if (side(rows, r) == Side.HOST
                    && rows.source(r) == rows.target(visit)
                    && rows.target(r) == rows.source(visit)) {
                return true;
            }
        }
        return false;
    }
}
