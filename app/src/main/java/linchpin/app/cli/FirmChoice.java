package linchpin.app.cli;

import java.nio.file.Path;
import java.util.List;
import linchpin.app.firm.Exposing;
import linchpin.data.casefile.Case;
import linchpin.data.portfolio.PortfolioFile;
import linchpin.data.portfolio.Setting;
import linchpin.data.tables.Nearest;
import linchpin.exposure.Portfolio;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose portfolio a verb is about: a file, or a sample firm of the case. */
final class FirmChoice {

    @Option(names = "--portfolio", paramLabel = "FILE", description = "A CSV or .xlsx file.")
    private @Nullable Path portfolio;

    @Option(
            names = "--firm",
            paramLabel = "ID",
            description = "A sample firm of the case, invented. Default: its first.")
    private @Nullable String firm;

    /** @throws IllegalArgumentException where no row of it can be reckoned */
    Exposing.Firm read(Case source) {
        Exposing.Firm asked = portfolio == null ? sample(source) : file(source, portfolio);
        if (asked.portfolio().items().isEmpty()) {
            String reason = asked.portfolio().left().stream()
                    .findFirst()
                    .map(Portfolio.Left::reason)
                    .orElse("it is empty. Maybe the wrong file was named.");
            throw new IllegalArgumentException("The portfolio (%s) has no row that can be reckoned: %s"
                    .formatted(asked.firm(), reason.replace(" Maybe", "\nMaybe")));
        }
        return asked;
    }

    private static Exposing.Firm file(Case source, Path path) {
        var setting = new Setting(
                source.roster(),
                source.places(),
                source.parameters(),
                source.trade().isPresent());
        Portfolio read = PortfolioFile.read(path, setting);
        return new Exposing.Firm(read.name(), "Your portfolio.", read);
    }

    private Exposing.Firm sample(Case source) {
        List<String> ids = source.firms().stream().map(Case.Firm::id).toList();
        if (ids.isEmpty()) {
            throw new IllegalArgumentException(
                    "The case has no sample firm.\nMaybe give your own: --portfolio firm.csv.");
        }
        String id = firm == null ? ids.getFirst() : firm;
        return source.firms().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .map(f -> new Exposing.Firm(f.title(), f.note(), f.portfolio()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no sample firm (%s).\n%s".formatted(id, Nearest.maybe(id, ids))));
    }
}
