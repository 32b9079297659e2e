package linchpin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import linchpin.benchmark.DisputeStrategyReport.Effect;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Invented disputes, whose effects are known. A check holds within 3.3 standard errors: one in a thousand worlds fails it
 * (α = .001 each), and the seed is fixed.
 */
class DisputeStrategyTest {

    private static final double BOLD = 0.7;
    private static final double HONOURED = 0.2;
    private static final double RESTRAINED = 0.25;
    private static final double ERRORS = 3.3;

    private static DisputeStrategyReport report;

    @BeforeAll
    static void run() {
        report = DisputeStrategy.run(InventedPatrons.world(7, BOLD, HONOURED, RESTRAINED), stage -> {});
    }

    @Test
    void whatAPatronAddsIsRecovered() {
        Effect e = report.model(StrategyModels.EMBOLDENING).effect(StrategyModels.PATRON);
        assertThat(e.estimate()).isCloseTo(BOLD, within(ERRORS * e.error()));
        assertThat(e.error()).isLessThan(0.15);
    }

    @Test
    void aPatronOfLaterYearsAndTheMirrorSayNothing() {
        Effect lead = report.model(StrategyModels.WITH_LEAD).effect(StrategyModels.PATRON_LATER);
        assertThat(lead.estimate()).isCloseTo(0, within(ERRORS * lead.error()));
        Effect mirror = report.model(StrategyModels.EMBOLDENING).effect(StrategyModels.TARGETS_PATRON);
        assertThat(mirror.estimate()).isCloseTo(0, within(ERRORS * mirror.error()));
    }

    @Test
    void leavingThePatronOutCostsForecasts() {
        assertThat(report.gain(StrategyModels.PATRON).interval().low()).isPositive();
    }

    @Test
    void whatGrowthTakesAwayIsRecoveredAndGrowthOfOthersAndOfLaterSaysNothing() {
        var model = report.model(StrategyModels.GROWTH);
        Effect own = model.effect(StrategyModels.OWN_GROWTH);
        assertThat(own.estimate()).isCloseTo(-RESTRAINED, within(ERRORS * own.error()));
        assertThat(own.interval().high()).isNegative();
        for (String placebo : List.of(StrategyModels.TARGETS_GROWTH, StrategyModels.GROWTH_LATER)) {
            Effect e = model.effect(placebo);
            assertThat(e.estimate()).as(placebo).isCloseTo(0, within(ERRORS * e.error()));
        }
    }

    @Test
    void howOftenAlliesComeIsRecoveredAndLaterAlliesAreStrangers() {
        var each = report.shares("each ally, later or at once", false).getFirst();
        assertThat(each.share())
                .isCloseTo(HONOURED, within(ERRORS * Math.sqrt(HONOURED * (1 - HONOURED) / each.all())));
        var model = report.model(StrategyModels.JOINING);
        assertThat(model.effect(StrategyModels.ALLY).interval().low()).isGreaterThan(3);
        Effect later = model.effect(StrategyModels.ALLY_LATER);
        assertThat(later.estimate()).isCloseTo(0, within(ERRORS * later.error()));
    }

    @Test
    void answersAboveTheHabitAreDisapprovalAndMereBusynessIsNone() {
        assertThat(DisputeDisapproval.excess(5, 10, 0.1)).isGreaterThan(1);
        assertThat(DisputeDisapproval.excess(1, 10, 0.1)).isCloseTo(0, within(1e-6));
        assertThat(DisputeDisapproval.excess(0, 10, 0.5)).isLessThan(-1);
        assertThat(DisputeDisapproval.excess(100, 100, 0.01)).isLessThanOrEqualTo(2);
    }
}
