package linchpin.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import linchpin.app.study.Standing;

/** Invented pairs, treaties and series. */
final class FixtureStanding {

    private FixtureStanding() {}

    static Standing standing() {
        return new Standing(
                List.of(
                        dyad("PRK", "North Korea", "RUS", "Russia", "TRE-1"),
                        dyad("PRK", "North Korea", "CHN", "China", "TRE-2"),
                        dyad("RUS", "Russia", "CHN", "China", "TRE-3")),
                List.of(
                        series("Trade with China, of all trade", "PRK", 0.72),
                        series("Trade with China, with inter-Korean trade", "PRK", 0.6),
                        series("Trade with China", "RUS", 0.3)),
                List.of(new Standing.Coverage(2024, "provocations", 41), new Standing.Coverage(2024, "news", 160)));
    }

    private static Standing.Dyad dyad(String a, String nameA, String b, String nameB, String treaty) {
        return new Standing.Dyad(
                new Standing.Party(a, nameA),
                new Standing.Party(b, nameB),
                List.of(
                        new Standing.Figure(
                                "Trade turnover",
                                a + " – " + b,
                                "2024",
                                34.1e6,
                                new Standing.Range(34.1e6, 34.1e6),
                                "USD",
                                "SRC-1"),
                        new Standing.Figure(
                                "Shells delivered",
                                a + " → " + b,
                                "2025-07",
                                5.8e6,
                                new Standing.Range(4.2e6, 12e6),
                                "rounds",
                                "SRC-2"),
                        new Standing.Figure(
                                "Share of trade",
                                a + " → " + b,
                                "2023",
                                0.017,
                                new Standing.Range(0.012, 0.02),
                                "share",
                                "SRC-3"),
                        new Standing.Figure(
                                "Troops sent",
                                a + " → " + b,
                                "2025",
                                12000,
                                new Standing.Range(10000, 15000),
                                "persons",
                                "SRC-4")),
                List.of(new Standing.TreatyLine(
                        treaty,
                        "defence",
                        "mutual-defence",
                        LocalDate.of(2024, 12, 4),
                        "Invented: mutual assistance, article 4",
                        "SRC-5")),
                new Standing.Activity(31, 2, 24, 4));
    }

    private static Standing.Series series(String label, String from, double level) {
        List<Standing.Point> points = new ArrayList<>();
        for (int year = 2001; year <= 2023; year++) {
            double v = Math.min(0.97, level * (0.6 + 0.02 * (year - 2001)));
            points.add(new Standing.Point(
                    Integer.toString(year), v * 0.95, v, Math.min(1, v * 1.04), year < 2015 ? "SRC-6" : "SRC-7"));
        }
        return new Standing.Series(
                label,
                from,
                "CHN",
                "share",
                "Exports and imports with China over all, goods, without inter-Korean trade",
                points);
    }
}
