package linchpin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with what the user gave: an exit code, what it is, and what may be meant; never a stack trace. */
class BadInputTest {

    @TempDir
    Path folder;

    private CaseCopy copy;

    @BeforeEach
    void copy() {
        copy = CaseCopy.into(folder.resolve("case"));
    }

    static Stream<Arguments> brokenCases() {
        return Stream.of(
                broken("a missing file", c -> c.delete("events.csv"), "events.csv", "is missing"),
                broken(
                        "a bad date",
                        c -> c.edit("events.csv", "2010-01-11", "2010-13-41"),
                        "events.csv:2",
                        "2010-13-41"),
                broken("an unknown actor", c -> c.edit("events.csv", "XLG,XAL", "XLG,XAX"), "events.csv:2", "XAX"),
                broken("a duplicate id", c -> c.edit("events.csv", "Q002", "Q001"), "events.csv:3", "Q001"),
                broken(
                        "a negative magnitude",
                        c -> c.edit("events.csv", "military,,,,Narrow", "military,-5,-5,tonnes,Narrow"),
                        "events.csv:2",
                        "negative"),
                broken(
                        "an empty history",
                        c -> c.write(
                                "events.csv",
                                c.text("events.csv").lines().findFirst().orElseThrow() + "\n"),
                        "events.csv",
                        "empty"),
                broken("no case at all", c -> c.delete("case.yaml"), "case.yaml", "is missing"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenCases")
    void aBrokenCaseIsRefusedByEveryVerb(Consumer<CaseCopy> fault, String file, String reason) throws IOException {
        fault.accept(copy);
        String given = copy.folder().toString();
        for (List<String> verb : List.of(
                List.of("case", "check", given),
                List.of(
                        "run",
                        given,
                        "--runs",
                        "4",
                        "--out",
                        folder.resolve("out").toString()),
                List.of("world", given, "--dyad", "XAL-XBR"),
                List.of("theses", given))) {
            Said said = Said.by(verb.toArray(String[]::new));

            assertRefused(said, reason);
            assertThat(said.out() + said.err()).contains(file);
        }
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "run no-such-case | no-such-case",
                "run CASE --horizon 900y | 900y",
                "run CASE --horizon 0 | horizon (0)",
                "run CASE --horizon -3m | -3m",
                "run CASE --horizon soon | soon",
                "run CASE --horizon 99999999999999999999m | 99999999999999999999m",
                "run CASE --policies embargoo | embargoo",
                "run CASE --runs 1 | (1)",
                "run CASE --runs 0 | (0)",
                "run CASE --runs -5 | (-5)",
                "run CASE --runs 2000000000 | 2000000000",
                "run CASE --runs many | many",
                "run CASE --seed x | x",
                "run CASE --threads x | x",
                "compare CASE --policies none-such --runs 8 | none-such",
                "pivot CASE --outcome none-such | none-such",
                "pivot CASE --runs 96 | 2 rows (1)",
                "world CASE --asof 2024-02-30 --dyad XAL-XBR | 2024-02-30",
                "world CASE --asof yesterday --dyad XAL-XBR | yesterday",
                "world CASE --dyad XAL | (XAL)",
                "world CASE --dyad XAL-XQQ | XQQ",
                "world CASE --dyad XAL-XAL | XAL-XAL",
                "world CASE | --dyad",
                "history CASE --dyad XAL-XBR --since 2015-01-01 --until 2014-01-01 | 2014-01-01",
                "event add CASE --set id | KEY=VALUE",
                "event add CASE --set id=MY-1 --set colour=red | colour",
                "event import CASE --file no-such.csv | no-such.csv",
                "expose CASE --portfolio no-such.csv --runs 8 | no-such.csv",
                "expose CASE --portfolio CASE --runs 8 | folder",
                "expose CASE --firm bakery --runs 8 | bakery",
                "expose CASE --scenario NOBODY --runs 8 | NOBODY",
                "expose CASE --policies nothing --runs 8 | nothing",
                "expose CASE --reverse -5 --runs 8 | -5",
                "run CASE --behavior no-such.json --runs 8 | no-such.json",
                "run CASE --behavior CASE --runs 8 | cannot be read",
                "benchmark recovery --actors 2 | 2 actors",
                "benchmark size --actors 1001 | 1001",
                "benchmark size --events 10 | 10 events",
                "replay CASE --event Q001 | only 0 events",
                "replay CASE --event no-such | no-such",
                "actor CASE --code NOBODY | NOBODY",
                "actor CASE --code XBR --months 0 | 0 months",
                "analogues CASE --count 50 | 50 analogues",
                "runn CASE | runn",
                "run CASE --colour red | --colour",
            })
    void aWrongWordOnTheCommandLineIsNamed(String line, String reason) {
        assertRefused(Said.by(arguments(line)), reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "item,place,annual_usd\\nfish,XBR,5 | supplier_country",
                "item,supplier_country,annual_usd | no row",
                "item,supplier_country,annual_usd\\nfish,XBR,-5 | negative",
                "item,supplier_country,annual_usd\\nfish,XBR,much | much",
                "item,supplier_country,annual_usd\\nfish,Brannoch by the sea,5 | no country",
            })
    void aPortfolioThatCannotBeUsedSaysWhy(String text, String reason) {
        String file = copy.write("mine.csv", text.replace("\\n", "\n") + "\n");

        assertRefused(Said.by("expose", copy.folder().toString(), "--portfolio", file, "--runs", "8"), reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | mine.json",
                "{\"actors\": [\"XAL\"]} | mine.json",
                "not a behavior | mine.json",
                "[1, 2] | mine.json",
                "null | holds nothing",
                "{\"colour\": 1} | colour"
            })
    void aBehaviorThatIsNoneIsRefused(String text, String reason) {
        String file = copy.write("mine.json", text);

        assertRefused(Said.by("run", copy.folder().toString(), "--behavior", file, "--runs", "8"), reason);
    }

    @Test
    void aBehaviorThatWasCutOffOrBelongsElsewhereIsRefused() throws IOException {
        Path fitted = folder.resolve("fitted.json");
        assertThat(Said.by("fit", copy.folder().toString(), "--out", fitted.toString())
                        .code())
                .isZero();
        String text = Files.readString(fitted);
        String cut = copy.write("cut.json", text.substring(0, text.length() / 2));
        String other = copy.write("other.json", text.replace("\"XAL\"", "\"XAX\""));
        String shorter = copy.write(
                "shorter.json", text.replaceFirst("\"coefficients\" : \\[\\s+[-0-9.E]+,", "\"coefficients\" : ["));
        assertThat(Path.of(shorter)).content().isNotEqualTo(text);

        for (String file : List.of(cut, other, shorter)) {
            assertRefused(Said.by("run", copy.folder().toString(), "--behavior", file, "--runs", "8"), file);
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("thesis.txt"), "precious");
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("thesis.txt"), "precious");

        for (Path out : List.of(file, file.resolve("run"), full)) {
            assertRefused(
                    Said.by("run", copy.folder().toString(), "--runs", "8", "--horizon", "2", "--out", out.toString()),
                    out.toString());
        }
        assertRefused(
                Said.by(
                        "fit",
                        copy.folder().toString(),
                        "--out",
                        file.resolve("fit.json").toString()),
                "thesis.txt");
        assertThat(file).hasContent("precious");
        assertThat(full.resolve("thesis.txt")).hasContent("precious");
    }

    /** Linux has a device that is always full. */
    @Test
    void aFullDiskIsNamedAndNothingIsReplaced() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full) && !Files.isRegularFile(full), "there is no /dev/full here");

        assertRefused(Said.by("fit", copy.folder().toString(), "--out", full.toString()), "the disk is full");
        assertThat(Files.isRegularFile(full)).as("it is still a device").isFalse();
    }

    private String[] arguments(String line) {
        return Stream.of(line.split(" "))
                .map(word -> word.equals("CASE") ? copy.folder().toString() : word)
                .toArray(String[]::new);
    }

    private static Arguments broken(String name, Consumer<CaseCopy> fault, String file, String reason) {
        return Arguments.of(Named.of(name, fault), file, reason);
    }

    private static void assertRefused(Said said, String reason) {
        String all = said.out() + said.err();
        assertThat(said.code()).as(all).isPositive();
        assertThat(all).contains("Maybe").contains(reason);
        assertThat(all).doesNotContain("\tat ").doesNotContain("java.lang").doesNotContain("Linchpin failed");
    }
}
