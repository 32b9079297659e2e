package linchpin.data.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linchpin.data.portfolio.PortfolioFile;
import linchpin.data.portfolio.Setting;
import linchpin.data.tables.Names;
import linchpin.data.tables.Problems;
import linchpin.data.trade.EconomyFolder;
import linchpin.economy.table.CaseEconomy;
import linchpin.event.Roster;
import linchpin.exposure.Places;
import linchpin.world.Parameters;

/** Reads what a case says of firms: {@code lanes.yaml}, the folder {@code economy} and the portfolios of the sample firms. */
final class BusinessReader {

    private static final String ECONOMY = "economy";

    private final CaseFiles files;
    private final Problems problems;

    BusinessReader(CaseFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    Case.Business read(List<ProfileYaml.FirmName> names, Roster roster, Names actors, Parameters parameters) {
        Places places = files.has(LanesYaml.FILE)
                ? files.yaml(LanesYaml.FILE)
                        .map(y -> new LanesYaml(actors).read(y))
                        .orElse(Places.NONE)
                : Places.NONE;
        var economy = economy();
        var setting = new Setting(roster, places, parameters, economy.isPresent());
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
        return new Case.Business(List.copyOf(firms), places, economy);
    }

    private Optional<CaseEconomy> economy() {
        if (!files.has(ECONOMY)) {
            return Optional.empty();
        }
        try {
            var economy = EconomyFolder.read(files.folder().resolve(ECONOMY));
            files.tables(ECONOMY).forEach(files::bytes);
            return Optional.of(economy);
        } catch (IllegalArgumentException e) {
            problems.error(ECONOMY, 0, String.valueOf(e.getMessage()), "");
            return Optional.empty();
        }
    }
}
