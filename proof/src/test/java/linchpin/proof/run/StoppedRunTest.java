package linchpin.proof.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import linchpin.data.store.JsonFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is killed or finds no room leaves either the old run or the new one, whole, and never a half of it. */
@Tag("slow")
class StoppedRunTest {

    private static final String BLOCKS_OF_A_SMALL_DISK = "8";

    @TempDir
    static Path finished;

    private static TreeMap<String, String> old = new TreeMap<>();
    private static TreeMap<String, String> fresh = new TreeMap<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void finishTwo() throws Exception {
        old = finish(1, finished.resolve("old"));
        fresh = finish(2, finished.resolve("fresh"));
    }

    @ParameterizedTest(name = "killed while {0}")
    @ValueSource(strings = {"playing futures", "scoring the past", "writing"})
    void aKilledRunLeavesTheOldOneWhole(String stage) throws Exception {
        Path out = oldRun();
        kill(start(folder, List.of(), 2, out), stage);

        if (Files.exists(out)) {
            assertThat(contents(out)).isIn(old, fresh);
        } else {
            assertThat(stage)
                    .as("only the last move, of one folder for the other, may be cut in two")
                    .isEqualTo("writing");
        }
    }

    @Test
    void aRunKilledAtItsFirstAttemptLeavesNothing() throws Exception {
        Path out = folder.resolve("deep/out");
        kill(start(folder, List.of(), 1, out), "playing futures");

        assertThat(out).doesNotExist();
    }

    /** No file of the shell that starts it may grow beyond a few blocks: to the program, a full disk. */
    @Test
    void aRunWithoutRoomSaysSoAndLeavesTheOldOne() throws Exception {
        Path shell = Path.of("/bin/bash");
        assumeTrue(Files.isExecutable(shell), "there is no bash here to limit the size of files");
        Path out = oldRun();
        var limited = List.of(shell.toString(), "-c", "ulimit -f " + BLOCKS_OF_A_SMALL_DISK + "; exec \"$@\"", "bash");
        var answer = start(folder, limited, 2, out).answer();

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("cannot be written", "Maybe").doesNotContain("\tat ");
        assertThat(contents(out)).isEqualTo(old);
        try (var beside = Files.list(out.getParent())) {
            assertThat(beside.map(p -> p.getFileName().toString())).noneMatch(name -> name.contains(".part"));
        }
    }

    private Path oldRun() throws IOException {
        Path out = folder.resolve("out");
        for (var file : old.entrySet()) {
            Path path = out.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return out;
    }

    private static void kill(Jvm jvm, String stage) throws Exception {
        while (jvm.process().isAlive() && !jvm.said().contains(stage)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        jvm.process().destroyForcibly().waitFor();
    }

    private static Jvm start(Path said, List<String> before, long seed, Path out) throws IOException {
        return Jvm.start(
                said.resolve("said"),
                before,
                "run",
                Shipped.ISLAND,
                "--runs",
                "24",
                "--horizon",
                "3m",
                "--policies",
                "embargo",
                "--seed",
                String.valueOf(seed),
                "--out",
                out.toString());
    }

    private static TreeMap<String, String> finish(long seed, Path out) throws Exception {
        var answer = start(finished, List.of(), seed, out).answer();
        assertThat(answer.code()).as(answer.err()).isZero();
        var run = contents(out);
        assertThat(run).containsKeys("manifest.json", "results.json", "brief.html");
        assertThat(JsonFile.read(out.resolve("results.json"))).containsKey("outlook");
        return run;
    }

    private static TreeMap<String, String> contents(Path out) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var paths = Files.walk(out)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                contents.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
