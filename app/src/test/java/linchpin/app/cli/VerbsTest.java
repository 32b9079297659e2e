package linchpin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import linchpin.data.store.JsonFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every verb prints a table for people, JSON for programs, and help with an example. */
class VerbsTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "case check CASE | 0 problems",
                "world CASE --dyad XBR-XCI --asof 2015-06-30 | trade share",
                "actor CASE --code XBR | effective number of partners",
                "history CASE --dyad XAL-XBR --since 2019-01-01 | events",
                "ask CASE | has saved no question",
                "fit CASE | habit-4y",
                "model card CASE | This case ships no pooled terms.",
                "simulate CASE --runs 24 --horizon 2m | events a month",
                "simulate CASE --runs 24 --horizon 2m --drop balance,entrapment | leaving the dropped terms out",
                "compare CASE --runs 24 --horizon 2m --policies embargo | A fish embargo",
                "replay CASE --event Q225 --runs 24 --horizon 2m | came true",
                "analogues CASE --horizon 6m --memory 6 --count 3 | after its like",
                "pivot CASE --runs 192 --horizon 2m --outcome all | pure chance",
                "pivot CASE --runs 192 --horizon 2m --drop emboldening | pure chance",
                "theses CASE | linchpin simulate --drop patron-constraint",
                "expose CASE --runs 24 --horizon 2m | salted fish",
                "benchmark counts CASE --counter patrols --apart 2016 | mixture of experts",
                "benchmark recovery --events 3000 --actors 4 | hold the truth",
                "lists measure | chosen on the development half",
                "run CASE --runs 24 --horizon 2m --out OUT | History ends 2020-12-31",
                "pivot CASE --runs 192 --horizon 2m --outcome all --into RUN | pure chance",
                "brief RUN --earlier RUN | standards hold",
            })
    void aVerbPrintsATableForPeopleAndJsonForPrograms(String line, String expected) throws Exception {
        Said table = Said.by(arguments(line));
        Said json = Said.by(arguments(line + " --json"));

        assertThat(table.code()).as(table.err()).isZero();
        assertThat(table.out()).contains(expected);
        assertThat(json.code()).isZero();
        Path file = Files.writeString(folder.resolve("wrapped.json"), "{\"all\": " + json.out() + "}");
        assertThat(JsonFile.read(file).get("all")).isNotNull();
        assertThat(json.out()).isEqualTo(Said.by(arguments(line + " --json")).out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "run",
                "brief",
                "serve",
                "case check",
                "event add",
                "event import",
                "world",
                "actor",
                "history",
                "ask",
                "index resilience",
                "index axes",
                "index blocs",
                "index domains",
                "fit",
                "model card",
                "model fit",
                "benchmark strategic",
                "benchmark provocations",
                "simulate",
                "compare",
                "replay",
                "analogues",
                "pivot",
                "theses",
                "expose",
                "lists match",
                "lists clear",
                "lists measure",
                "feed import",
                "feed status",
                "feed rejects",
                "feed dyads",
                "benchmark counts",
                "benchmark size",
                "benchmark recovery"
            })
    void helpComesWithAnExample(String verb) {
        Said help = Said.by((verb + " --help").strip().split(" "));

        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Example", "linchpin " + verb);
    }

    @Test
    void anAddedEventMovesTheEndOfTheHistory() {
        String place = CaseCopy.into(folder.resolve("case")).folder().toString();
        String[] add =
                ("event add %s --set id=MY-1 --set date=2021-02-03 --set precision=day --set basis=stated --set sources=XAL "
                                + "--set targets=XBR --set act=CONSULT --set status=actual --set family=gazette --set source=S-GAZETTE "
                                + "--set grade=C3 --set weight=1 --set what=Meeting")
                        .formatted(place)
                        .split(" ");

        assertThat(Said.by(add).out()).contains("1 added");
        assertThat(Said.by(add).out()).contains("0 added, 1 known already");
        assertThat(Said.by(
                                "run",
                                place,
                                "--runs",
                                "8",
                                "--horizon",
                                "2",
                                "--out",
                                folder.resolve("o").toString())
                        .out())
                .startsWith("History ends 2021-02-03; today is ");
    }

    private String[] arguments(String line) {
        Path copy = folder.resolve("case");
        if (!Files.exists(copy)) {
            CaseCopy.into(copy);
        }
        return Stream.of(line.split(" "))
                .map(word -> word.equals("CASE") ? copy.toString() : word)
                .map(word -> word.equals("RUN") ? run(copy).toString() : word)
                .map(word -> word.equals("OUT") ? folder.resolve("out").toString() : word)
                .toArray(String[]::new);
    }

    /** A folder with a small run. */
    private Path run(Path copy) {
        Path made = folder.resolve("run");
        if (!Files.exists(made)) {
            Said.by("run", copy.toString(), "--runs", "24", "--horizon", "2m", "--out", made.toString());
        }
        return made;
    }
}
