package linchpin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import linchpin.data.store.JsonFile;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A behavior is a file: written by {@code fit}, read back by {@code run}, it gives the same bytes as fitting in place. */
class BehaviorFileTest {

    @TempDir
    Path folder;

    @Test
    void aBehaviorReadBackGivesTheSameBytesAsFittingInPlace() throws Exception {
        String place = CaseCopy.into(folder.resolve("case")).folder().toString();
        String file = folder.resolve("fitted.json").toString();
        Path inPlace = folder.resolve("in-place");
        Path readBack = folder.resolve("read-back");

        assertThat(Said.by("fit", place, "--out", file).code()).isZero();
        Said first = run(place, inPlace);
        Said second = run(place, readBack, "--behavior", file);

        assertThat(second.out()).isEqualTo(first.out());
        assertThat(readBack.resolve("results.json")).hasSameBinaryContentAs(inPlace.resolve("results.json"));
        assertThat(first.out()).isEqualTo(Files.readString(inPlace.resolve("results.json")));
    }

    @Test
    void theManifestNamesEveryFileThatWasRead() {
        CaseCopy copy = CaseCopy.into(folder.resolve("case"));
        String place = copy.folder().toString();
        String file = folder.resolve("fitted.json").toString();
        Path out = folder.resolve("out");
        assertThat(Said.by("fit", place, "--out", file).code()).isZero();
        run(place, out, "--behavior", file);

        assertThat(JsonFile.read(out.resolve("manifest.json")).get("inputs"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsKeys("behavior", "case.yaml", "events.csv", "parameters.csv", "firms/cannery.csv", "ties.csv")
                .allSatisfy((name, hash) -> assertThat(hash.toString()).matches("[0-9a-f]{64}"));
    }

    private static Said run(String place, Path out, String... more) {
        String[] fixed = {
            "run", place, "--runs", "48", "--horizon", "4m", "--policies", "embargo", "--json", "--out", out.toString()
        };
        String[] all = java.util.Arrays.copyOf(fixed, fixed.length + more.length);
        System.arraycopy(more, 0, all, fixed.length, more.length);
        Said said = Said.by(all);
        assertThat(said.code()).as(said.err()).isZero();
        return said;
    }
}
