package linchpin.data.casefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.data.tables.Problems;
import linchpin.data.trade.EconomyFolder;
import linchpin.impact.Draw;
import linchpin.world.Parameters;

/** Reads the economy of a case, which it may have, and what may be done to its trade. */
final class TradeReader {

    private static final List<String> PARAMETERS = List.of(
            "economy.step",
            "economy.pace.months",
            "economy.heavy-loss",
            "economy.month.days",
            "economy.energy.years",
            "economy.adjustment.years",
            "trade.elasticity.long-run");

    private final CaseFiles files;
    private final Problems problems;

    TradeReader(CaseFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    Optional<Case.Trade> read(Path folder, Glossary glossary, Parameters parameters) {
        if (!EconomyFolder.exists(folder)) {
            return Optional.empty();
        }
        Path economy = EconomyFolder.of(folder);
        files.hashFolder(economy);
        Stream.concat(Draw.parameters().stream(), PARAMETERS.stream())
                .filter(id -> parameters.find(id).isEmpty())
                .forEach(id -> problems.error(
                        ParameterRows.FILE,
                        0,
                        "The parameter (%s) is missing; a case with an economy needs it.".formatted(id),
                        "Maybe copy its row from the parameters of another case."));
        return EconomyFolder.read(economy, problems)
                .map(e -> new Case.Trade(e, ShocksYaml.read(files, e, glossary, parameters)));
    }
}
