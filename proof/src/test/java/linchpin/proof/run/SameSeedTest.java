package linchpin.proof.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import linchpin.app.study.Findings;
import linchpin.app.study.Options;
import linchpin.app.study.PolicyFinding;
import linchpin.data.casefile.CaseReader;
import linchpin.data.store.JsonFile;
import linchpin.future.Design;
import linchpin.future.Effect;
import linchpin.future.Ensemble;
import linchpin.scenario.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same seed gives the same bytes, whatever the threads, whatever the JVM; and so does a policy of doing nothing. */
class SameSeedTest {

    private static final Policy IDLE = new Policy("idle", "Idle", "Nothing is done.", List.of());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {Shipped.ISLAND, Shipped.ASIA})
    void theShippedCasesHaveNoProblem(String name) {
        var reading = CaseReader.read(Shipped.HOME.resolve("cases").resolve(name));

        assertThat(reading.errors()).isZero();
        assertThat(reading.usable()).isPresent();
    }

    @Test
    void oneThreadAndTwoGiveTheSameResults() {
        var island = Shipped.of(Shipped.ISLAND);

        String one = JsonFile.toText(island.find(7, 96, 6, 1));
        String two = JsonFile.toText(island.find(7, 96, 6, 2));
        String other = JsonFile.toText(island.find(8, 96, 6, 2));

        assertThat(two).isEqualTo(one);
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    @Tag("slow")
    void twoStartsGiveTheSameFilesOnTheIsland() throws Exception {
        assertTwoStartsAgree(Shipped.ISLAND, "--runs", "96", "--horizon", "6m");
    }

    @Test
    @Tag("slow")
    void twoStartsGiveTheSameFilesInNortheastAsia() throws Exception {
        assertTwoStartsAgree(Shipped.ASIA, "--runs", "48", "--horizon", "2m");
    }

    /** One start with one thread, one with two, side by side; everything is the same but the date in the brief. */
    private void assertTwoStartsAgree(String name, String... how) throws IOException, InterruptedException {
        Jvm first = start(name, "1", how);
        Jvm second = start(name, "2", how);
        for (Jvm jvm : List.of(first, second)) {
            var answer = jvm.answer();
            assertThat(answer.code()).as(answer.err()).isZero();
        }

        assertThat(files("1")).contains(Path.of("results.json"), Path.of("manifest.json"), Path.of("brief.html"));
        assertThat(files("2")).isEqualTo(files("1"));
        for (Path file : files("1")) {
            if (!file.endsWith("brief.html")) {
                assertThat(folder.resolve("2").resolve("run").resolve(file))
                        .hasSameBinaryContentAs(
                                folder.resolve("1").resolve("run").resolve(file));
            }
        }
        String results = Files.readString(folder.resolve("1/run/results.json"));
        assertThat(results)
                .as("no path")
                .doesNotContain(folder.toString())
                .doesNotContain(Shipped.HOME.toAbsolutePath().normalize().toString());
    }

    private Jvm start(String name, String threads, String... how) throws IOException {
        Path place = folder.resolve(threads);
        var arguments = new java.util.ArrayList<>(List.of("run", name, "--threads", threads));
        arguments.addAll(List.of("--out", place.resolve("run").toString(), "--policies"));
        arguments.add(name.equals(Shipped.ISLAND) ? "embargo" : "press-china");
        arguments.addAll(List.of(how));
        return Jvm.start(place, List.of(), arguments.toArray(String[]::new));
    }

    private List<Path> files(String threads) throws IOException {
        Path run = folder.resolve(threads).resolve("run");
        try (var paths = Files.walk(run)) {
            return paths.filter(Files::isRegularFile)
                    .map(run::relativize)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aPolicyOfDoingNothingChangesNoBranchAndNoNumber() {
        var island = Shipped.of(Shipped.ISLAND);
        Findings found = island.find(new Options(7, 96, 12, 2, List.of(IDLE)));
        PolicyFinding idle = found.policies().getFirst();

        assertThat(idle.effects()).hasSize(3).allSatisfy(e -> {
            assertThat(e.effect().identical()).isTrue();
            assertThat(e.effect().distinguishable()).isFalse();
            assertThat(e.effect().value()).isZero();
            assertThat(e.response()).isEqualTo(e.effect());
        });
        for (int c = 0; c < idle.effects().size(); c++) {
            assertThat(idle.effects().get(c).with())
                    .isEqualTo(found.outlook().classes().get(c).model());
        }
    }

    @Test
    @Tag("slow")
    void aPolicyOfDoingNothingGivesTheSameBranchesInNortheastAsia() {
        var asia = Shipped.of(Shipped.ASIA);
        var arms = Ensemble.play(
                asia.experiment(),
                List.of(asia.course(Policy.NONE), asia.course(IDLE)),
                new Design(7, 96, 48, 6, 2),
                done -> {});

        assertThat(arms.getLast().counts()).isDeepEqualTo(arms.getFirst().counts());
        assertThat(arms.getLast().events()).isEqualTo(arms.getFirst().events());
        double[] totals = arms.getFirst().totals("missile-launches");
        assertThat(Effect.of(arms.getLast().totals("missile-launches"), totals, 48, List.of())
                        .identical())
                .isTrue();
    }
}
