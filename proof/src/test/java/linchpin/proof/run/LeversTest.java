package linchpin.proof.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import linchpin.data.casefile.CaseReader;
import linchpin.future.Arm;
import linchpin.future.Course;
import linchpin.future.Design;
import linchpin.future.Ensemble;
import linchpin.scenario.Lever;
import linchpin.scenario.LeverCard;
import linchpin.scenario.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every lever of the default case, by name. */
class LeversTest {

    private static final Path CASE = Shipped.HOME.resolve("cases").resolve(Shipped.ASIA);

    @TempDir
    private Path folder;

    @Test
    void thePageIsWhatTheCommandPrints() throws Exception {
        var answer = Jvm.run(folder, "lever", "--markdown");

        assertThat(answer.out().strip())
                .as("write it anew with: ./linchpin lever --markdown > docs/levers.md")
                .isEqualTo(
                        Files.readString(Shipped.HOME.resolve("docs/levers.md")).strip());
    }

    @Test
    void aLeverWithoutAKnownEffectIsCentredOnZero() {
        var read = CaseReader.read(CASE).orThrow();
        for (Lever lever : read.levers()) {
            var card = LeverCard.of(lever, read.parameters(), read.responses());
            assertThat(card.edits()).as(lever.id()).isNotEmpty();
            if (card.standing() == LeverCard.Standing.NO_EFFECT_KNOWN) {
                assertThat(card.edits())
                        .filteredOn(e -> e.through().startsWith("choice of targets"))
                        .allSatisfy(e -> assertThat(e.sign()).contains("zero"));
            }
        }
    }

    /** Alone, twice as hard, and by another on another: each plays to the end, and adds just the events that it says. */
    @Test
    @Tag("slow")
    void everyLeverCanBePulledByWhomeverOnWhomever() throws Exception {
        var mix = new StringBuilder("policies:\n");
        var levers = CaseReader.read(CASE).orThrow().levers();
        for (Lever l : levers) {
            mix.append(
                    "  - {id: pull-%s, title: T, says: S, interventions: [{pull: {lever: %s, months: [1, 3], intensity: 2}}, {pull: {lever: %s, by: [IND], on: [IRN], months: [2, 3]}}]}%n"
                            .formatted(l.id(), l.id(), l.id()));
        }
        Path file = folder.resolve("mix.yaml");
        Files.writeString(file, mix);
        var prepared = linchpin.app.study.Prepared.of(
                CaseReader.read(CASE, List.of(file)).orThrow());
        var experiment = prepared.experiment(prepared.fit());
        var courses = new ArrayList<Course>();
        courses.add(Course.of(Policy.NONE, prepared.events(), prepared.asOf().plusDays(1)));
        prepared.source().policies().stream()
                .filter(p -> p.id().startsWith("pull-"))
                .forEach(p -> courses.add(
                        Course.of(p, prepared.events(), prepared.asOf().plusDays(1))));
        List<Arm> arms = Ensemble.play(experiment, courses, new Design(7, 24, 24, 3, 2), done -> {});

        assertThat(arms).hasSize(levers.size() + 1);
        for (int a = 1; a < arms.size(); a++) {
            assertThat(arms.get(a).explodedBranches())
                    .as(courses.get(a).policy().id())
                    .isZero();
            assertThat(arms.get(a).eventsPerMonth())
                    .as(courses.get(a).policy().id())
                    .isBetween(
                            0.5 * arms.getFirst().eventsPerMonth(),
                            2 * arms.getFirst().eventsPerMonth() + 10);
        }
    }
}
