package linchpin.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import linchpin.behavior.Settings;
import org.junit.jupiter.api.Test;

class StreamBenchmarkTest {

    static final StreamSettings SETTINGS = new StreamSettings(
            List.of(new StreamSettings.Decay(90, 30, 7, 14), new StreamSettings.Decay(90, 30, 7, 2)),
            new Settings.Smoothing(2, 1),
            new StreamSettings.Sample(30, 15),
            new StreamSettings.Priors(10, 0.4, 1),
            new StreamSettings.Tables(List.of(30.0), List.of(28.0), List.of(2.0, 20.0)),
            new StreamSettings.Plan(90, 2),
            new StreamSettings.Weeks(0.05, 0.3, 0.95, 5, 30, 6));

    private static StreamReport run(double density) {
        return StreamBenchmark.run(Feeds.year(6, 11), StateTies.none(), SETTINGS, density, stage -> {});
    }

    /** The feed answers half of all acts the day after; seeded, so that nothing is left to chance. */
    @Test
    void habitAndReciprocityThatAreThereAreFound() {
        var report = run(0.1);
        var fit = report.fits().getFirst();

        assertThat(fit.terms())
                .filteredOn(t -> t.part().equals("target cooperative"))
                .filteredOn(t -> List.of("habit-slow", "memory-back").contains(t.term()))
                .hasSize(2)
                .allSatisfy(t -> assertThat(t.estimate()).isGreaterThan(2 * t.error()));
        assertThat(fit.lines().getLast().ahead()).isPositive();
        assertThat(fit.lines().getLast().interval().low()).isPositive();
    }

    @Test
    void termsWithoutTiesAreLeftOut() {
        assertThat(run(0.1).fits().getFirst().terms())
                .extracting(StreamReport.Term::term)
                .contains("memory-back")
                .doesNotContain("alliance", "distance", "dependence");
        assertThat(run(0.1).placebos()).isEmpty();
    }

    @Test
    void aStreamThatNeedsNoThinningKeepsItsEstimates() {
        var thinned = run(1e6).thinned();

        assertThat(thinned.terms()).isNotEmpty().allSatisfy(left -> {
            assertThat(left.mean()).isCloseTo(left.whole().value(), within(1e-6));
            assertThat(left.error()).isCloseTo(left.whole().error(), within(1e-6));
            assertThat(left.sameSign()).isEqualTo(left.seeds());
        });
    }

    @Test
    void theSameFeedGivesTheSameReport() {
        assertThat(run(0.1)).isEqualTo(run(0.1));
    }

    @Test
    void aFeedOfAFewDaysIsRefused() {
        var rows = Feeds.rows(2);
        rows.add(Feeds.FIRST, 0, 1, Feeds.ACCUSE);
        var feed = new StateFeed(rows.build(), new StateFeed.Coverage(1, 0, 1, 1, 1, 1, 2));

        assertThatThrownBy(() -> StreamBenchmark.run(feed, StateTies.none(), SETTINGS, 1, stage -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too short")
                .hasMessageContaining("Maybe");
    }
}
