package linchpin.data.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever bytes stand in a file, reading gives a list of problems and never throws. */
class FuzzTest {

    private static final String BYTES = "\",;\n\r\0-:[]{}&*!|>'%@`#\t";

    private static Path folder;

    /** Bytes put over, or into, a file at a place. */
    record Mutation(String file, double at, byte[] bytes, boolean insert) {
        @Override
        public String toString() {
            return "%s at %s: %s".formatted(file, at, java.util.Arrays.toString(bytes));
        }
    }

    @BeforeContainer
    static void copy() throws IOException {
        folder = Files.createTempDirectory("fuzz");
        Files.delete(folder);
        CaseCopy.into(folder);
    }

    @AfterContainer
    static void clear() throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property(tries = 150)
    void readingNeverThrows(@ForAll("mutations") List<Mutation> mutations) {
        var copy = new CaseCopy(folder);
        for (Mutation m : mutations) {
            byte[] before = copy.bytes(m.file);
            try {
                copy.write(m.file, mutate(before, m));

                var reading = copy.read();

                assertThat(reading.usable().isPresent()).isEqualTo(reading.errors() == 0);
            } finally {
                copy.write(m.file, before);
            }
        }
    }

    private static byte[] mutate(byte[] before, Mutation m) {
        int at = (int) (m.at * before.length);
        int skipped = m.insert ? at : Math.min(before.length, at + m.bytes.length);
        var after = new java.io.ByteArrayOutputStream();
        after.write(before, 0, at);
        after.writeBytes(m.bytes);
        after.write(before, skipped, before.length - skipped);
        return after.toByteArray();
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        var files = Arbitraries.of(
                "events.csv",
                "ties.csv",
                "sources.csv",
                "actors.csv",
                "parameters.csv",
                "treaties.csv",
                "firms/cannery.csv",
                "lanes.yaml",
                "case.yaml",
                "scenarios.yaml",
                "policies.yaml",
                "questions.yaml",
                "theses.yaml");
        var bytes = Arbitraries.oneOf(
                        Arbitraries.bytes(),
                        Arbitraries.of(BYTES.chars().mapToObj(c -> (byte) c).toList()))
                .array(byte[].class)
                .ofMinSize(1)
                .ofMaxSize(6);
        var places = Arbitraries.doubles().between(0, 1);
        return net.jqwik.api.Combinators.combine(files, places, bytes, Arbitraries.of(true, false))
                .as(Mutation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }
}
