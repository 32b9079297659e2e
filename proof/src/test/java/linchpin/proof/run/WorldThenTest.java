package linchpin.proof.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import linchpin.app.study.Prepared;
import linchpin.app.study.Standing;
import linchpin.app.study.StandingStudy;
import linchpin.data.casefile.CaseReader;
import linchpin.data.store.JsonFile;
import linchpin.world.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How North Korea and China stood on two days: each value from what was known then, each with its source. */
class WorldThenTest {

    private static final LocalDate EARLIER = LocalDate.of(2017, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2024, 9, 30);

    private static Prepared prepared;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() {
        prepared = Prepared.of(CaseReader.read(Shipped.HOME.resolve("cases").resolve(Shipped.ASIA))
                .orThrow());
    }

    @Test
    void twoDaysDiffer() {
        var earlier = dyad(EARLIER);
        var later = dyad(LATER);

        assertThat(share(later).period()).isGreaterThan(share(earlier).period());
        assertThat(share(later).central()).isNotEqualTo(share(earlier).central());
        assertThat(later.activity()).isNotEqualTo(earlier.activity());
        assertThat(later.figures()).isNotEqualTo(earlier.figures());
    }

    @Test
    void eachValueHasASourceThatResolves() {
        for (LocalDate day : List.of(EARLIER, LATER)) {
            var found = dyad(day);
            assertThat(found.figures()).hasSizeGreaterThan(5);
            assertThat(found.treaties()).isNotEmpty();
            assertThat(found.figures()).allSatisfy(f -> assertResolves(f.source()));
            assertThat(found.treaties()).allSatisfy(t -> assertResolves(t.source()));
        }
    }

    @Test
    void nothingIsFromLaterThanTheDay() {
        for (LocalDate day : List.of(EARLIER, LATER)) {
            assertThat(dyad(day).figures())
                    .allSatisfy(f ->
                            assertThat(f.period().substring(0, 4)).isLessThanOrEqualTo(String.valueOf(day.getYear())));
            assertThat(dyad(day).treaties())
                    .allSatisfy(t -> assertThat(t.inForce()).isBeforeOrEqualTo(day));
            String year = share(dyad(day)).period();
            assertThat(Integer.parseInt(year))
                    .as("a yearly figure is known from the end of the next year on")
                    .isLessThan(day.plusDays(1).getYear());
        }
    }

    @Test
    void theCommandLinePrintsTheSame() throws Exception {
        var answer = Jvm.run(folder, "world", "--asof", LATER.toString(), "--dyad", "PRK-CHN", "--json");
        assertThat(answer.code()).as(answer.err()).isZero();
        Path printed = Files.writeString(folder.resolve("printed.json"), answer.out());
        Path ours = Files.writeString(folder.resolve("ours.json"), JsonFile.toText(dyad(LATER)));

        assertThat(JsonFile.read(printed)).isEqualTo(JsonFile.read(ours));
    }

    private static Standing.Dyad dyad(LocalDate day) {
        return new StandingStudy(prepared, day).dyad("PRK", "CHN");
    }

    /** North Korea's dependence on China. */
    private static Standing.Figure share(Standing.Dyad dyad) {
        String measure = prepared.source().profile().dependence().replace('_', ' ');
        return dyad.figures().stream()
                .filter(f -> f.label().endsWith(": " + measure) && f.direction().startsWith("PRK"))
                .findFirst()
                .orElseThrow();
    }

    private static void assertResolves(String id) {
        Source source = prepared.source().sources().get(id);
        assertThat(source).as(id).isNotNull();
        assertThat(source.title() + source.publisher()).as(id).isNotBlank();
    }
}
