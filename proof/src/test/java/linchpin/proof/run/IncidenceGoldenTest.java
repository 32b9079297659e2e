package linchpin.proof.run;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import linchpin.app.study.Options;
import linchpin.app.study.Study;
import linchpin.statecraft.EnergyPath;
import linchpin.statecraft.Incidence;
import linchpin.statecraft.Incidence.Spread;
import org.junit.jupiter.api.Test;

/** What the economy of a few futures was, by policy, when somebody last looked at it. */
class IncidenceGoldenTest {

    /** Equilibria are solved to 1e-6, so per cent are good to about 1e-4. */
    private static final double TOLERANCE = 3e-4;

    @Test
    void theEconomyOfTheFuturesGivesItsGoldenNumbers() throws IOException {
        GoldenFigures.assertGolden(
                "northeast-asia-incidence.golden", found(), before -> Math.max(TOLERANCE, 10 * TOLERANCE * before));
    }

    /** Per cent: p10, p50, p90 and with nothing evaded; of energy, billions of USD. */
    private static Map<String, String> found() {
        var shipped = Shipped.of(Shipped.ASIA);
        var policies = shipped.prepared().source().policies().stream()
                .filter(p -> List.of("sticks", "energy-diversify").contains(p.id()))
                .toList();
        var study =
                new Study(shipped.prepared(), shipped.behavior(), new Options(7, 24, 24, 2, policies), (s, p) -> {});
        Incidence incidence = study.incidence(study.play());
        var found = new LinkedHashMap<String, String>();
        for (var i : incidence.incomes()) {
            found.put(
                    "%s.%s.%s".formatted(i.policy(), i.horizon().name().toLowerCase(Locale.ROOT), i.region()),
                    text(i.percent(), 1) + " " + text(i.enforced(), 1));
        }
        for (EnergyPath path : incidence.energy()) {
            path.years()
                    .forEach(y -> found.put(
                            "energy.%s.%s.%d".formatted(path.policy(), path.buyer(), y.year()),
                            text(y.cost(), 1e9) + " " + text(y.revenue(), 1e9)));
        }
        var s = incidence.solves();
        found.put("solves", "%d %d %d".formatted(s.vectors(), s.asked(), s.solved()));
        return found;
    }

    private static String text(Spread s, double unit) {
        return String.format(
                Locale.ROOT, "%.4f %.4f %.4f", s.p10() / unit + 0.0, s.p50() / unit + 0.0, s.p90() / unit + 0.0);
    }
}
