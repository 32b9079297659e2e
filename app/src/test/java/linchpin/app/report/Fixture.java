package linchpin.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import linchpin.app.study.Findings;
import linchpin.app.study.Outlook;
import linchpin.app.study.Outlook.ClassOutlook;
import linchpin.app.study.Outlook.Driver;
import linchpin.app.study.Outlook.Quantiles;
import linchpin.forecast.BaseRate;
import linchpin.forecast.Likelihood;
import linchpin.forecast.OpinionPool;
import linchpin.future.Interval;
import linchpin.future.Probability;
import linchpin.statecraft.Incidence;

/** Invented findings of the size that a real run has. No number here says anything about the world. */
final class Fixture {

    static final String TODAY = "2026-02-03";

    static final List<String> TITLES = List.of(
            "Escalation",
            "Sustained status quo",
            "China presses North Korea",
            "China supports both",
            "International cooperation");

    static final double[] MODEL = {0.36, 0.44, 0.17, 0.62, 0.09};
    private static final double[] PAST = {0.31, 0.52, 0.24, 0.58, 0.13};
    private static final LocalDate ENDS = LocalDate.of(2025, 8, 31);

    private Fixture() {}

    static Findings findings() {
        return new Findings(
                heading(),
                FixtureStanding.standing(),
                outlook(),
                FixturePolicies.all(),
                FixtureTheses.all(),
                FixtureGrounds.firm(),
                FixtureGrounds.grounds());
    }

    static String id(int c) {
        return TITLES.get(c).toUpperCase(java.util.Locale.ROOT).replace(' ', '_');
    }

    static Interval around(double value, double half) {
        return new Interval(Math.max(0, value - half), Math.min(1, value + half));
    }

    private static Findings.Heading heading() {
        return new Findings.Heading(
                "invented",
                "Northeast Asia",
                "Where do Russia, China and North Korea stand with one another and with their counterparts, which way may the next 18 months go, and what would change it?",
                ENDS,
                18,
                LocalDate.of(2027, 2, 28),
                new Findings.Run(7, 2000, 200, "0.1.0"));
    }

    private static Outlook outlook() {
        List<ClassOutlook> classes = new ArrayList<>();
        List<Outlook.Part> parts = new ArrayList<>();
        double[] exclusive = {0.36, 0.10, 0.06, 0.33, 0.02};
        for (int c = 0; c < TITLES.size(); c++) {
            classes.add(outlook(c));
            parts.add(new Outlook.Part(id(c), TITLES.get(c), probability(exclusive[c])));
        }
        parts.add(new Outlook.Part("NONE", "None of these", probability(0.13)));
        return new Outlook(
                classes,
                parts,
                List.of(outlook(3), outlook(0), outlook(4)),
                List.of(outlook(2)),
                List.of(new Outlook.Lean(
                        "patron",
                        "The patron's stance",
                        List.of("presses", "neutral", "supports"),
                        6,
                        1,
                        new Outlook.Shares(0.1, 0.5, 0.4),
                        List.of(new Outlook.Shares(0.2, 0.5, 0.3), new Outlook.Shares(0.3, 0.5, 0.2)))),
                List.of(
                        fan("nuclear-tests", "Nuclear tests", 0.2),
                        fan("missile-launches", "Missile launches", 3),
                        fan("clashes", "Clashes", 1)),
                new Outlook.Simulation(3, 21.4, 19.8, List.of(0.41, 0.38), Incidence.NONE));
    }

    private static Probability probability(double p) {
        return new Probability(p, around(p, 0.021), around(p, 0.5 * Math.sqrt(p * (1 - p))), 2000);
    }

    private static ClassOutlook outlook(int c) {
        double pooled = OpinionPool.pool(MODEL[c], PAST[c], 0.5, 0.01);
        List<BaseRate> rates = new ArrayList<>();
        for (int year : new int[] {1990, 2003, 2014}) {
            int windows = (2026 - year) * 2 / 3;
            double frequency = PAST[c] + (year - 2003) * 0.006;
            rates.add(new BaseRate(LocalDate.of(year, 1, 1), frequency, windows * 18, windows, around(frequency, 0.2)));
        }
        List<Double> path = new ArrayList<>();
        for (int m = 1; m <= 18; m++) {
            path.add(c == 1 ? 1 - (1 - MODEL[c]) * m / 18 : MODEL[c] * (1 - Math.pow(1 - m / 18.0, 1.6)));
        }
        return new ClassOutlook(
                new Outlook.Title(
                        id(c),
                        TITLES.get(c),
                        "A sentence that says what " + TITLES.get(c) + " means here.",
                        List.of("004", "002")),
                "at least 1 of nuclear tests, or at least 3 of clashes, within 18 months",
                probability(MODEL[c]),
                rates,
                new Outlook.Headline(
                        pooled, around(pooled, 0.17), Likelihood.of(pooled).words(), 0.5),
                path,
                List.of(
                        new Driver("level.PRK.hostile", 0.31 - 0.03 * c, 1),
                        new Driver("patron-constraint-force", 0.18, -1),
                        new Driver("excitation-own", 0.07, 1)));
    }

    private static Outlook.Fan fan(String id, String what, double level) {
        List<Integer> seen = new ArrayList<>();
        for (int m = 0; m < 60; m++) {
            seen.add((int) Math.round(level * (1 + Math.sin(m * 0.9)) * (m % 7 == 0 ? 2 : 0.8)));
        }
        List<Quantiles> fanned = new ArrayList<>();
        for (int m = 0; m < 18; m++) {
            double wide = level * (1 + m * 0.03);
            fanned.add(new Quantiles(
                    0,
                    Math.floor(wide * 0.4),
                    Math.round(wide),
                    Math.ceil(wide * 1.7),
                    Math.ceil(wide * 3),
                    wide * 1.1));
        }
        return new Outlook.Fan(id, what, level < 1 ? 12 : 1, seen, fanned);
    }
}
