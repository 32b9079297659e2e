package linchpin.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.app.study.Findings;
import linchpin.app.study.FirmFinding;
import linchpin.app.study.FirmFinding.Loss;
import linchpin.app.study.Grounds;
import linchpin.app.study.Outlook;
import linchpin.app.study.Outlook.ClassOutlook;
import linchpin.app.study.Outlook.Driver;
import linchpin.app.study.Outlook.Quantiles;
import linchpin.app.study.Standing;
import linchpin.event.Evidence.Grade;
import linchpin.forecast.BaseRate;
import linchpin.forecast.Likelihood;
import linchpin.forecast.OpinionPool;
import linchpin.future.Interval;
import linchpin.future.Probability;
import linchpin.world.Parameter;
import linchpin.world.Source;

/** Invented findings of the size that a real run has. No number here says anything about the world. */
final class Fixture {

    static final String TODAY = "2026-02-03";

    static final List<String> TITLES = List.of(
            "Escalation",
            "Sustained status quo",
            "China presses North Korea",
            "China supports both",
            "International cooperation");

    private static final double[] MODEL = {0.36, 0.44, 0.17, 0.62, 0.09};
    private static final double[] PAST = {0.31, 0.52, 0.24, 0.58, 0.13};
    private static final LocalDate ENDS = LocalDate.of(2025, 8, 31);

    private Fixture() {}

    static Findings findings() {
        return new Findings(
                heading(), standing(), outlook(), FixturePolicies.all(), FixtureTheses.all(), firm(), grounds());
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
                List.of(
                        fan("nuclear-tests", "Nuclear tests", 0.2),
                        fan("missile-launches", "Missile launches", 3),
                        fan("clashes", "Clashes", 1)),
                new Outlook.Simulation(3, 21.4, 19.8, List.of(0.41, 0.38)));
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
        return new Outlook.Fan(id, what, seen, fanned);
    }

    private static Standing standing() {
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

    private static FirmFinding firm() {
        List<FirmFinding.Item> items = new ArrayList<>();
        String[] names = {
            "Logic chips",
            "Memory chips",
            "Passive components",
            "Printed circuit boards",
            "Magnets with rare earths",
            "Gallium wafers",
            "Battery cells",
            "Displays",
            "Assembly and test"
        };
        String[] countries = {"TWN", "KOR", "JPN", "CHN", "CHN", "CHN", "CHN", "KOR", "MYS"};
        for (int i = 0; i < names.length; i++) {
            double annual = 42e6 / (1 + i);
            items.add(new FirmFinding.Item(
                    names[i],
                    countries[i],
                    annual,
                    new Loss(annual * 0.03, 0, annual * 0.01, annual * 0.09, annual * 0.21),
                    "export controls"));
        }
        List<FirmFinding.ClassLoss> losses = new ArrayList<>();
        for (int c = 0; c < TITLES.size(); c++) {
            losses.add(new FirmFinding.ClassLoss(id(c), 6e6 - c * 7e5, (int) (MODEL[c] * 2000)));
        }
        return new FirmFinding(
                "The sample firm is invented: a maker of electronics.",
                "Crude: a fixed share of annual spend is lost for each month in which a measure touches the supplier country.",
                items,
                new Loss(3.6e6, 0.2e6, 2.1e6, 9.4e6, 21.3e6),
                losses);
    }

    private static Grounds grounds() {
        List<Source> sources = new ArrayList<>();
        for (int s = 1; s <= 24; s++) {
            sources.add(new Source(
                    "SRC-" + s,
                    "Yearbook of invented figures, part " + s,
                    "Institute of Examples",
                    "examples",
                    s == 4 ? "" : "https://example.org/figures/" + s,
                    s % 3 == 0 ? "CC BY 4.0" : "",
                    new Grade('B', 2)));
        }
        List<Parameter> parameters = new ArrayList<>();
        for (int p = 8; p <= 20; p++) {
            parameters.add(new Parameter(
                    "lever.example-" + p + ".size",
                    0,
                    -0.5,
                    0.5,
                    Parameter.Shape.NORMAL,
                    "log rate",
                    new Parameter.Origin(Parameter.Kind.ELICITED, "SRC-" + p, "centred on zero, width declared")));
        }
        return new Grounds(
                List.of(
                        new Grounds.Term(
                                "act, cooperative",
                                "habit-4y",
                                "what was done in the last years is done again",
                                0.48,
                                0.05,
                                new Grounds.Prior(0.5, 0.5),
                                true),
                        new Grounds.Term(
                                "act, hostile",
                                "patron-constraint-force",
                                "dependence on a disapproving patron brakes force",
                                0.14,
                                0.49,
                                new Grounds.Prior(0.15, 0.5),
                                false)),
                List.of(
                        held("2018-01-01", 0.02, 0.06),
                        held("2020-01-01", -0.01, 0.04),
                        held("2022-01-01", -0.05, -0.01),
                        held("2023-09-01", 0.01, 0.05)),
                parameters,
                sources,
                List.of(
                        "Whether China's disapproval brakes anything: the term is not identified by this history.",
                        "How complete the record of Russian-North Korean contacts was before 2022.",
                        "Events after 31 August 2025 are not in the history."),
                Map.of("events.csv", "0".repeat(64)));
    }

    private static Grounds.HeldOut held(String origin, double low, double high) {
        return new Grounds.HeldOut(
                origin,
                214,
                Map.of("model", -3.41, "ewma", -3.44, "climatology", -3.62, "persistence", -4.03, "marginals", -4.4),
                new Grounds.Ahead((low + high) / 2, low, high));
    }
}
