package linchpin.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.app.study.FirmFinding;
import linchpin.app.study.FirmFinding.Loss;
import linchpin.app.study.Grounds;
import linchpin.event.Evidence.Grade;
import linchpin.exposure.Resilience;
import linchpin.world.Parameter;
import linchpin.world.Source;

/** An invented firm, invented sources, invented scores. */
final class FixtureGrounds {

    private FixtureGrounds() {}

    static FirmFinding firm() {
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
                    new Loss(annual * 0.03, 0, annual * 0.01, annual * 0.09, annual * 0.15, annual * 0.21),
                    "export controls",
                    new Resilience.Endurance(40.0, 180, 140, 0.2, 30, 0.1)));
        }
        List<FirmFinding.ClassLoss> losses = new ArrayList<>();
        for (int c = 0; c < Fixture.TITLES.size(); c++) {
            losses.add(new FirmFinding.ClassLoss(Fixture.id(c), 6e6 - c * 7e5, (int) (Fixture.MODEL[c] * 2000)));
        }
        return new FirmFinding(
                "The sample firm is invented: a maker of electronics.",
                "Crude: a fixed share of annual spend is lost for each month in which a measure touches the supplier country.",
                items,
                new Loss(3.6e6, 0.2e6, 2.1e6, 9.4e6, 15.1e6, 21.3e6),
                losses,
                List.of(new FirmFinding.Part("export controls", "CHN", 2.4e6, 0.67)),
                0.4);
    }

    static Grounds grounds() {
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
