package linchpin.app.report;

import java.util.ArrayList;
import java.util.List;
import linchpin.app.study.ThesisFinding;
import linchpin.future.Interval;

/** Invented verdicts on claims of the length that real ones have. */
final class FixtureTheses {

    private static final String[] CLAIMS = {
        "China's disapproval brakes the transfer of arms and technology between Russia and North Korea.",
        "Dependence on China brakes North Korea's tests and threats.",
        "Russian and Chinese backing emboldens North Korea to further provocations.",
        "Russian backing lowers North Korea's wish to negotiate.",
        "A shared adversary, the United States, draws Russia, China and North Korea together.",
        "More than 80 percent of North Korea's trade is with China.",
        "Open channels lower the number of clashes.",
        "Just 15 percent of forecasts foresaw the closeness of Russia and North Korea."
    };
    private static final String[] VERDICTS = {
        "cannot be told", "borne out", "contradicted", "not testable with this data"
    };

    private FixtureTheses() {}

    static List<ThesisFinding> all() {
        List<ThesisFinding> all = new ArrayList<>();
        for (int t = 0; t < 19; t++) {
            String verdict = VERDICTS[t % VERDICTS.length];
            double estimate = new double[] {0.15, 0.62, -0.31, 0}[t % 4];
            all.add(new ThesisFinding(
                    "thesis-" + t,
                    CLAIMS[t % CLAIMS.length],
                    new ThesisFinding.Documents(
                            List.of("004", "002"),
                            t % 3 == 0 ? List.of("003") : List.of(),
                            List.of("E06", "E07"),
                            t % 3 == 1 ? "" : "linchpin simulate --drop balance"),
                    "rate of missile launches within 180 days after backing, against other days",
                    t % 4 == 3
                            ? null
                            : new ThesisFinding.Result(
                                    estimate,
                                    "log rate ratio",
                                    new Interval(estimate - 0.25, estimate + 0.25),
                                    "events since 2003",
                                    143),
                    verdict,
                    "One sentence that says why, with its limits."));
        }
        return all;
    }
}
