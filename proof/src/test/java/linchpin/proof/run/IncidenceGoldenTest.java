package linchpin.proof.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.app.study.Options;
import linchpin.app.study.Study;
import linchpin.statecraft.EnergyPath;
import linchpin.statecraft.Incidence;
import linchpin.statecraft.Incidence.Spread;
import org.junit.jupiter.api.Test;

/** What the economy of a few futures was, by policy, when somebody last looked at it. */
class IncidenceGoldenTest {

    private static final Path GOLDEN =
            Shipped.HOME.resolve("proof/src/test/resources/linchpin/proof/run/northeast-asia-incidence.golden");

    /** Equilibria are solved to 1e-6, so per cent are good to about 1e-4. */
    private static final double TOLERANCE = 3e-4;

    @Test
    void theEconomyOfTheFuturesGivesItsGoldenNumbers() throws IOException {
        var found = found();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(
                    GOLDEN,
                    found.entrySet().stream()
                            .map(e -> e.getKey() + " = " + e.getValue() + "\n")
                            .collect(Collectors.joining()));
        }
        Map<String, String> golden = Files.readAllLines(GOLDEN).stream()
                .map(line -> line.split(" = ", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        assertThat(found.keySet()).isEqualTo(golden.keySet());
        found.forEach((key, value) -> {
            String[] ours = value.split(" ");
            String[] theirs = golden.getOrDefault(key, "").split(" ");
            for (int i = 0; i < ours.length; i++) {
                double before = Double.parseDouble(theirs[i]);
                assertThat(Double.parseDouble(ours[i]))
                        .as(key)
                        .isCloseTo(before, within(Math.max(TOLERANCE, 10 * TOLERANCE * Math.abs(before))));
            }
        });
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
