package linchpin.proof.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import linchpin.data.casefile.CaseReader;
import linchpin.economy.Closure;
import linchpin.impact.Band;
import linchpin.impact.Example;
import linchpin.impact.Horizon;
import linchpin.impact.Impact;
import linchpin.impact.ImpactStudy;
import org.junit.jupiter.api.Test;

/** The shipped examples of measures against trade, as they were when somebody last looked at them. */
class ShockGoldenTest {

    private static final Path CASE = Shipped.HOME.resolve("cases/northeast-asia");

    /** Equilibria are solved to 1e-6, so per cent are good to about 1e-4. */
    private static final double TOLERANCE = 2e-4;

    private static final ImpactStudy.Effort EFFORT = new ImpactStudy.Effort(8, 1, false);

    @Test
    void theShippedExamplesGiveTheirGoldenNumbers() throws IOException {
        GoldenFigures.assertGolden(
                "northeast-asia-shocks.golden", found(), before -> Math.max(TOLERANCE, TOLERANCE * before));
    }

    /** Per cent: central, p10, p90, then the same with evasion. */
    private static Map<String, String> found() {
        var source = CaseReader.read(CASE).orThrow();
        var trade = source.trade().orElseThrow();
        var study = new ImpactStudy(trade.economy(), source.parameters(), Closure.FIXED);
        var found = new LinkedHashMap<String, String>();
        for (Example example : trade.book().examples()) {
            for (Horizon horizon : Horizon.values()) {
                for (Impact.Line line : study.solve(example.measures(), horizon, EFFORT, done -> {})
                        .lines()) {
                    found.put(
                            "%s.%s.%s".formatted(example.id(), horizon.name().toLowerCase(Locale.ROOT), line.region()),
                            text(line.percent()) + " " + text(line.evadedPercent()));
                }
            }
        }
        return found;
    }

    private static String text(Band band) {
        return String.format(Locale.ROOT, "%.5f %.5f %.5f", band.central() + 0.0, band.p10() + 0.0, band.p90() + 0.0);
    }
}
