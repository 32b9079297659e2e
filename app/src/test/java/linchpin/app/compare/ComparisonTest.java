package linchpin.app.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import linchpin.app.study.Options;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import linchpin.behavior.Behavior;
import linchpin.data.casefile.CaseReader;
import linchpin.future.Arm;
import linchpin.pattern.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Policies side by side on the tiny case. */
class ComparisonTest {

    private static final Path ISLAND = Path.of(System.getProperty("linchpin.home", ".."), "cases", "island-quarrel");
    private static final int RUNS = 96;

    private static Prepared prepared;
    private static Behavior behavior;
    private static Options options;
    private static List<Arm> arms;
    private static Comparison compared;

    @BeforeAll
    static void play() {
        prepared = Prepared.of(CaseReader.read(ISLAND).orThrow());
        behavior = prepared.fit();
        options = new Options(7, RUNS, 12, 2, prepared.source().policies());
        var study = new Study(prepared, behavior, options, (stage, percent) -> {});
        arms = study.play();
        compared = new ComparisonStudy(prepared, arms).find(study.policies(arms), List.of("BLOWS"));
    }

    @Test
    void theBestPolicyForAClassHasNoRegretAndNoOtherHasLess() {
        for (int c = 0; c < prepared.source().scenarios().classes().size(); c++) {
            int at = c;
            assertThat(compared.regrets())
                    .hasSize(arms.size())
                    .allSatisfy(r -> assertThat(r.cells().get(at).effect()).isGreaterThanOrEqualTo(0))
                    .anySatisfy(r -> assertThat(r.cells().get(at).effect()).isZero());
        }
    }

    @Test
    void thePolicyWithTheSmallestLargestRegretStandsFirst() {
        assertThat(compared.regrets())
                .isSortedAccordingTo(Comparator.comparingDouble(Comparison.Regret::worstOverStructures));
        assertThat(compared.regrets())
                .allSatisfy(r ->
                        assertThat(r.worst()).isCloseTo(r.cells().getFirst().effect(), within(1e-12)));
    }

    @Test
    void aTypicalFutureIsInItsClassAndShowsWhatCounted() {
        var blows = prepared.source().scenarios().classes().getFirst();
        Explanation found = new ExplanationStudy(prepared, behavior).find(arms.getFirst(), blows);
        double[] hits = arms.getFirst().obey(blows.rule());

        assertThat(hits[found.branch()]).isEqualTo(1);
        assertThat(found.events()).isEqualTo(arms.getFirst().events()[found.branch()]);
        long counted = found.steps().stream().filter(Explanation.Step::counts).count();
        int rammings = arms.getFirst().total(found.branch(), prepared.tally().indexOf("rammings"));
        int seizures = arms.getFirst().total(found.branch(), prepared.tally().indexOf("seizures"));
        assertThat(counted).isEqualTo(rammings + seizures);
    }

    @Test
    void givenAClassThatClassIsCertain() {
        var blows = prepared.source().scenarios().classes().getFirst();
        Given found = GivenStudy.find(prepared, arms, blows.rule(), blows.title());
        var row = found.rows().getFirst();

        assertThat(row.given()).isNotNull();
        assertThat(row.given().value()).isEqualTo(1);
        assertThat(row.done()).hasSize(arms.size() - 1);
        assertThat(GivenStudy.find(prepared, arms, new Rule.AtLeast(9999, "help"), "never")
                        .rows())
                .allSatisfy(r -> assertThat(r.given()).isNull());
    }

    @Test
    void aTermLeftOutIsComparedWithTheWholeModel() {
        var study = new Study(prepared, behavior, options.without(Set.of("entrapment")), (stage, percent) -> {});
        var without = study.play();
        var found =
                new ComparisonStudy(prepared, without).find(study.policies(without), List.of("BLOWS"), arms.getFirst());

        assertThat(found.without()).hasSameSizeAs(prepared.source().scenarios().classes());
        assertThat(without.getFirst().drawn().getFirst()).doesNotContainKey("term.entrapment.reliability.below-war");
    }
}
