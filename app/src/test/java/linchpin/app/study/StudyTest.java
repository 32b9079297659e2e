package linchpin.app.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import linchpin.data.casefile.CaseReader;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Parties;
import linchpin.future.Arm;
import linchpin.future.Interval;
import linchpin.pattern.Rule;
import linchpin.scenario.Intervention.AddEvent;
import linchpin.scenario.Policy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyTest {

    private static final Path ISLAND = Path.of(System.getProperty("linchpin.home", ".."), "cases", "island-quarrel");
    private static final int RUNS = 96;
    private static final int MONTHS = 12;

    private static Prepared prepared;
    private static Findings found;
    private static List<Arm> arms;
    private static Study study;

    @TempDir
    Path folder;

    @BeforeAll
    static void play() {
        prepared = Prepared.of(CaseReader.read(ISLAND).orThrow());
        var ramming = new AddEvent(
                new Deed.Kind(Act.ASSAULT, "ramming", List.of("military")),
                Parties.of("XAL", "XBR"),
                List.of(1, 2, 3, 99));
        var policies =
                List.of(prepared.source().policies().getFirst(), new Policy("ram", "Ram", "x", List.of(ramming)));
        study = new Study(prepared, prepared.fit(), new Options(7, RUNS, MONTHS, 2, policies), (stage, percent) -> {});
        arms = study.play();
        found = study.find();
    }

    /** As many draws as hold each of the 24 structures equally often, where there are runs enough. */
    @ParameterizedTest
    @CsvSource({"2, 2", "48, 24", "431, 215", "432, 216", "2000, 240", "8000, 960", "100000, 960"})
    void runsAreDealtToDraws(int runs, int draws) {
        assertThat(new Options(7, runs, 18, 1, List.of()).design().draws()).isEqualTo(draws);
    }

    @Test
    void thePartitionIsExclusiveAndSumsToOne() {
        var outlook = found.outlook();

        assertThat(outlook.partition().stream()
                        .mapToDouble(p -> p.probability().value())
                        .sum())
                .isCloseTo(1, within(1e-12));
        assertThat(outlook.partition().getLast().id()).isEqualTo("NONE");
        var first = outlook.partition().getFirst();
        assertThat(first.probability().value())
                .as("the first of the partition loses nothing to others")
                .isEqualTo(model(first.id()).value());
        assertThat(outlook.partition()).allSatisfy(p -> {
            if (!p.id().equals("NONE")) {
                assertThat(p.probability().value())
                        .isLessThanOrEqualTo(model(p.id()).value());
            }
        });
    }

    @Test
    void aClassIsTheShareOfBranchesThatObeyItsRule() {
        for (var c : prepared.source().scenarios().classes()) {
            Rule rule = c.rule();
            int hits = 0;
            for (int b = 0; b < RUNS; b++) {
                int branch = b;
                Arm base = arms.getFirst();
                hits += rule.test(id -> base.total(branch, base.tally().indexOf(id))) ? 1 : 0;
            }
            assertThat(model(c.id()).value()).as(c.id()).isCloseTo((double) hits / RUNS, within(1e-12));
        }
    }

    @Test
    void headlinesLieInTheirIntervalsAndBetweenTheirVoices() {
        assertThat(found.outlook().classes()).allSatisfy(c -> {
            double model = Math.clamp(c.model().value(), 0.01, 0.99);
            double past =
                    Math.clamp(c.frequencies().get(c.frequencies().size() / 2).frequency(), 0.01, 0.99);
            assertThat(c.headline().value())
                    .isBetween(Math.min(model, past) - 1e-9, Math.max(model, past) + 1e-9)
                    .isBetween(c.headline().total().low(), c.headline().total().high());
            assertThat(width(c.model().total()))
                    .isGreaterThanOrEqualTo(width(c.model().monteCarlo()) - 1e-12);
            assertThat(c.byMonth().getLast()).isCloseTo(c.model().value(), within(1e-9));
        });
    }

    /** Three rammings of its own make "Blows" certain; without counting them, only the answers of others are left. */
    @Test
    void aPolicysOwnEventsAreToldApartFromTheAnswer() {
        var ram = found.policies().get(1).effects().getFirst();

        assertThat(ram.with().value()).isEqualTo(1);
        assertThat(ram.effect().value()).isCloseTo(1 - model("BLOWS").value(), within(1e-9));
        assertThat(Math.abs(ram.response().value())).isLessThan(ram.effect().value() / 2);
    }

    @Test
    void policiesAreComparedBranchByBranchWithDoingNothing() {
        Rule rule = prepared.source().scenarios().classes().getFirst().rule();
        double[] with = arms.get(1).obey(rule);
        double[] without = arms.getFirst().obey(rule);
        double mean = 0;
        for (int b = 0; b < RUNS; b++) {
            mean += (with[b] - without[b]) / RUNS;
        }

        assertThat(found.policies().getFirst().effects().getFirst().effect().value())
                .isCloseTo(mean, within(1e-12));
    }

    @Test
    void explodedBranchesAreReportedAndStayInTheCount() throws IOException {
        try (var files = Files.walk(ISLAND)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(ISLAND.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(
                        copy,
                        Files.readString(file)
                                .replace(
                                        "model.explosion.events-a-day,30,30,30", "model.explosion.events-a-day,1,1,1"));
            }
        }
        var narrow = Prepared.of(CaseReader.read(folder).orThrow());
        Findings cut = new Study(narrow, narrow.fit(), new Options(7, 48, 12, 2, List.of()), (s, p) -> {}).find();

        assertThat(cut.outlook().simulation().exploded()).isBetween(1, 48);
        assertThat(cut.outlook().classes())
                .allSatisfy(c -> assertThat(c.model().runs()).isEqualTo(48));
        assertThat(cut.grounds().unknown())
                .anyMatch(line -> line.startsWith(cut.outlook().simulation().exploded() + " branches exploded"));
        assertThat(found.outlook().simulation().exploded()).isZero();
    }

    private static linchpin.future.Probability model(String id) {
        return found.outlook().classes().stream()
                .filter(c -> c.title().id().equals(id))
                .findFirst()
                .orElseThrow()
                .model();
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }
}
