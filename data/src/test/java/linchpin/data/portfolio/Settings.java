package linchpin.data.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.event.Actor;
import linchpin.event.Roster;
import linchpin.exposure.Places;
import linchpin.world.Parameter;
import linchpin.world.Parameters;

/** A small case to match portfolios with. */
final class Settings {

    static final Setting SMALL = new Setting(
            new Roster(List.of(
                    actor("KOR", "South Korea"),
                    actor("VNM", "Vietnam"),
                    actor("RUS", "Russia"),
                    actor("TUR", "Türkiye"),
                    actor("EU", "European Union"))),
            new Places(
                    List.of(new Places.Route(
                            "korea-strait", "Korea Strait", Places.Kind.STRAIT, List.of("KOR"), List.of())),
                    List.of(new Places.Rail("dollar", "Dollar, correspondent banks", List.of())),
                    Map.of("KRW", "KOR", "RUB", "RUS"),
                    Map.of("EU", List.of("DEU", "NLD")),
                    Map.of("85", "ELEC", "8471", "MACH"),
                    Set.of()),
            parameters(),
            false);

    private Settings() {}

    private static Actor actor(String code, String name) {
        return new Actor(code, name, Actor.Type.STATE, null, null);
    }

    private static Parameters parameters() {
        var rows = new ArrayList<Parameter>();
        double[] values = {0.4, 30, 90, 45};
        for (int p = 0; p < values.length; p++) {
            rows.add(new Parameter(
                    PortfolioFile.PARAMETERS.get(p),
                    values[p],
                    values[p],
                    values[p],
                    Parameter.Shape.FIXED,
                    "days",
                    new Parameter.Origin(Parameter.Kind.ELICITED, "S", "")));
        }
        return new Parameters(rows);
    }
}
