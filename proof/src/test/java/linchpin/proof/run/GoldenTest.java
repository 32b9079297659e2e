package linchpin.proof.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import linchpin.app.study.Findings;
import linchpin.data.store.JsonFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The numbers of one small run of the whole flow, as they were when somebody last looked at them.
 *
 * <p>{@code mvn verify -Dgolden=write} writes them anew; then look at the difference before it is committed.
 */
class GoldenTest {

    private static final Path GOLDEN =
            Shipped.HOME.resolve("proof/src/test/resources/linchpin/proof/run/island-quarrel.golden");

    /** Six digits are printed; machines may differ in the last. */
    private static final double TOLERANCE = 2e-5;

    @TempDir
    Path folder;

    @Test
    void theIslandQuarrelGivesItsGoldenNumbers() throws IOException {
        var found = flat(Shipped.of(Shipped.ISLAND).find(7, 192, 12, 2));
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(
                    GOLDEN,
                    found.entrySet().stream()
                            .map(line -> line.getKey() + " = " + line.getValue() + "\n")
                            .collect(Collectors.joining()));
        }
        var golden = read();

        assertThat(found.keySet()).isEqualTo(golden.keySet());
        found.forEach((path, value) -> {
            if (value instanceof Number number) {
                double before = Double.parseDouble(golden.get(path));
                assertThat(number.doubleValue())
                        .as(path)
                        .isCloseTo(before, within(Math.max(1e-9, TOLERANCE * Math.abs(before))));
            } else {
                assertThat(value.toString()).as(path).isEqualTo(golden.get(path));
            }
        });
    }

    /** What was found, without what was only copied: sources, parameters, hashes. */
    private SortedMap<String, Object> flat(Findings found) throws IOException {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("heading", found.heading());
        parts.put("standing", Map.of("dyads", found.standing().dyads()));
        parts.put("outlook", found.outlook());
        parts.put("policies", found.policies());
        parts.put("theses", found.theses());
        parts.put("firm", found.firm());
        parts.put(
                "grounds",
                Map.of(
                        "terms",
                        found.grounds().terms(),
                        "record",
                        found.grounds().record()));
        Path file = Files.writeString(folder.resolve("found.json"), JsonFile.toText(parts));
        return Flat.of(JsonFile.read(file));
    }

    private static SortedMap<String, String> read() throws IOException {
        var golden = new TreeMap<String, String>();
        for (String line : Files.readAllLines(GOLDEN)) {
            String[] sides = line.split(" = ", 2);
            golden.put(sides[0], sides[1]);
        }
        return golden;
    }
}
