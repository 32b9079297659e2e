package linchpin.pooled;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import linchpin.future.Interval;
import linchpin.stream.StateFeed;
import linchpin.stream.StreamReport;
import linchpin.stream.Weekly;
import org.junit.jupiter.api.Test;

class StreamTermsTest {

    private static final String PART = "target hostile";

    private static StreamReport report() {
        var alliance = new StreamReport.Estimate(PART, "alliance", 0.5, 0.1);
        var fit = new StreamReport.Fit(
                "mirrors folded",
                100,
                new StreamReport.Span(LocalDate.of(2018, 4, 1), LocalDate.of(2018, 9, 1), LocalDate.of(2018, 11, 1)),
                20,
                List.of(),
                List.of(
                        new StreamReport.Term(PART, "memory-back", 0.25, 0.1, 0.001, new Interval(0, 0.002)),
                        new StreamReport.Term(PART, "alliance", 0.5, 0.1, 0, new Interval(-1, 1))),
                List.of(
                        new StreamReport.Joint(
                                PART,
                                80,
                                List.of("memory-back", "alliance"),
                                List.of(List.of(0.01, 0.0), List.of(0.0, 0.01))),
                        new StreamReport.Joint("act", 80, List.of(), List.of())));
        return new StreamReport(
                new StateFeed.Coverage(1, 0, 1, 1, 1, 1, 2),
                new StreamReport.Mirrored(List.of(), 0, 0),
                List.of(
                        new StreamReport.Tried("half-lives 90/14/3 days", -5, true, List.of()),
                        new StreamReport.Tried(
                                "half-lives 90/14/14 days",
                                -6,
                                false,
                                List.of(new StreamReport.Estimate(PART, "memory-back", 0.125, 0.25)))),
                List.of(fit, fit),
                new StreamReport.Thinned(
                        0.01, 0.1, 5, 10, 5, List.of(new StreamReport.Left(alliance, 0.5, 0.1, 5, 5, 5))),
                List.of(
                        new StreamReport.Placebo("real", true, alliance),
                        new StreamReport.Placebo(
                                "by lot", false, new StreamReport.Estimate(PART, "alliance", 0.75, 0.5))),
                new Weekly(7, 0, List.of()));
    }

    @Test
    void onlyTargetsAreMadeTermsAndEachHasItsCovariance() {
        var model = StreamTerms.of(report());

        assertThat(model.terms())
                .extracting(PooledTerm::id)
                .containsExactly("stream-hostile-memory-back", "stream-hostile-alliance");
        assertThat(model.joint()).hasSize(1);
        assertThat(model.terms().getFirst().sample().to()).isEqualTo("2018-08-31");
    }

    @Test
    void aPlaceboAsLargeAsTheTermIsSaid() {
        var alliance = StreamTerms.of(report()).term("stream-hostile-alliance").orElseThrow();

        assertThat(alliance.trials().placebos())
                .extracting(PooledTerm.Placebo::what)
                .containsExactly("by lot");
        assertThat(alliance.standing()).isEqualTo(PooledTerm.Standing.PLACEBO);
        assertThat(alliance.cannotSay().getFirst()).contains("survives").contains("5 of 5");
    }

    @Test
    void otherHalfLivesAreRivals() {
        var back = StreamTerms.of(report()).term("stream-hostile-memory-back").orElseThrow();

        assertThat(back.trials().rivals())
                .extracting(PooledTerm.Rival::what)
                .containsExactly("mirrors as coded", "half-lives 90/14/14 days");
    }
}
