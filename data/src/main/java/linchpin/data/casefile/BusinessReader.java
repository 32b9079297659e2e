package linchpin.data.casefile;

import java.util.ArrayList;
import java.util.List;
import linchpin.data.portfolio.PortfolioFile;
import linchpin.data.portfolio.Setting;
import linchpin.data.tables.Names;
import linchpin.data.tables.Problems;
import linchpin.event.Roster;
import linchpin.exposure.Places;
import linchpin.world.Parameters;

/** Reads what a case says of firms: {@code lanes.yaml} and the portfolios of the sample firms. */
final class BusinessReader {

    private final CaseFiles files;
    private final Problems problems;

    BusinessReader(CaseFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** @param economy whether the case has one */
    Case.Business read(
            List<ProfileYaml.FirmName> names, Roster roster, Names actors, Parameters parameters, boolean economy) {
        Places places = files.has(LanesYaml.FILE)
                ? files.yaml(LanesYaml.FILE)
                        .map(y -> new LanesYaml(actors).read(y))
                        .orElse(Places.NONE)
                : Places.NONE;
        var setting = new Setting(roster, places, parameters, economy);
        var firms = new ArrayList<Case.Firm>();
        for (var name : names) {
            String file = "firms/%s.csv".formatted(name.id());
            files.bytes(file).ifPresent(bytes -> {
                try {
                    firms.add(new Case.Firm(
                            name.id(), name.title(), name.note(), PortfolioFile.of(file, bytes, setting)));
                } catch (IllegalArgumentException e) {
                    problems.error(file, 0, String.valueOf(e.getMessage()), "");
                }
            });
        }
        return new Case.Business(List.copyOf(firms), places);
    }
}
