package linchpin.proof.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/** Figures of an earlier day, a line each: {@code name = figure figure …}. {@code -Dgolden=write} writes them anew. */
final class GoldenFigures {

    private GoldenFigures() {}

    /**
     * Holds figures against those of a file.
     *
     * @param file beside the goldens of this package
     * @param found by name: figures with blanks between them
     * @param far how far a figure may lie from a golden one
     */
    static void assertGolden(String file, Map<String, String> found, DoubleUnaryOperator far) throws IOException {
        Path path = Shipped.HOME
                .resolve("proof/src/test/resources/linchpin/proof/run")
                .resolve(file);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(
                    path,
                    found.entrySet().stream()
                            .map(e -> e.getKey() + " = " + e.getValue() + "\n")
                            .collect(Collectors.joining()));
        }
        Map<String, String> golden = Files.readAllLines(path).stream()
                .map(line -> line.split(" = ", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        assertThat(found.keySet()).isEqualTo(golden.keySet());
        found.forEach((key, value) -> {
            String[] ours = value.split(" ");
            String[] theirs = golden.getOrDefault(key, "").split(" ");
            assertThat(ours).as(key).hasSameSizeAs(theirs);
            for (int i = 0; i < ours.length; i++) {
                double before = Double.parseDouble(theirs[i]);
                assertThat(Double.parseDouble(ours[i]))
                        .as(key)
                        .isCloseTo(before, within(far.applyAsDouble(Math.abs(before))));
            }
        });
    }
}
