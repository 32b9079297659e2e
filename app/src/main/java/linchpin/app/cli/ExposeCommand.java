package linchpin.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.firm.Exposing;
import linchpin.app.firm.FirmExposure;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import linchpin.data.casefile.Case;
import linchpin.data.portfolio.PortfolioFile;
import linchpin.data.portfolio.Setting;
import linchpin.data.tables.AtomicFile;
import linchpin.data.tables.Nearest;
import linchpin.exposure.Portfolio;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a firm would lose. */
@Command(
        name = "expose",
        description =
                "What a firm would lose over the horizon: by item, route, rail, cause and scenario; how long it survives a stop.",
        footer = {
            "",
            "Examples:",
            "  linchpin expose --template > firm.csv",
            "  linchpin expose --portfolio firm.csv",
            "  linchpin expose --firm food-company --scenario ESCALATION --policies sticks --reverse 5000000",
            "",
            "The file needs the columns item, supplier_country and annual_usd, as CSV or .xlsx; docs/portfolio.md tells the others."
        })
final class ExposeCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Mixin
    private Playing playing = new Playing();

    @Option(names = "--portfolio", paramLabel = "FILE", description = "A CSV or .xlsx file.")
    private @Nullable Path portfolio;

    @Option(
            names = "--firm",
            paramLabel = "ID",
            description = "A sample firm of the case, invented. Default: its first.")
    private @Nullable String firm;

    @Option(names = "--scenario", paramLabel = "CLASS", description = "Only the futures of a scenario class.")
    private @Nullable String scenario;

    @Option(
            names = "--policies",
            split = ",",
            paramLabel = "ID",
            description = "Policies to compare with doing nothing. Default: none.")
    private String @Nullable [] policies;

    @Option(names = "--reverse", paramLabel = "USD", description = "What would have to happen to lose this much.")
    private @Nullable Double reverse;

    @Option(names = "--template", description = "Print a file to fill in, and do nothing else.")
    private boolean template;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--csv", paramLabel = "DIR", description = "Write the tables as CSV files.")
    private @Nullable Path csv;

    @Override
    public Integer call() {
        if (template) {
            System.out.print(PortfolioFile.template());
            return 0;
        }
        if (reverse != null && !(reverse > 0)) {
            throw new IllegalArgumentException(
                    "The --reverse (%s) must be a positive sum of dollars.\nMaybe 5000000.".formatted(reverse));
        }
        Case source = choice.read();
        Exposing.Firm asked = firm(source);
        if (asked.portfolio().items().isEmpty()) {
            throw new IllegalArgumentException("The portfolio (%s) has no row that can be reckoned: %s"
                    .formatted(
                            asked.firm(),
                            asked.portfolio().left().getFirst().reason().replace(" Maybe", "\nMaybe")));
        }
        Prepared prepared = Prepared.of(source, asked.portfolio().items());
        var progress = Progress.onStandardError();
        var chosen = policies == null
                ? List.<linchpin.scenario.Policy>of()
                : RunCommand.Policies.of(source, Arrays.asList(policies));
        var question =
                new Exposing.Ask(scenario == null ? null : ClassChoice.of(source.scenarios(), scenario), reverse);
        progress.accept("learning", 0);
        var arms = new Study(prepared, playing.behavior(prepared), playing.options(prepared, chosen), progress).play();
        progress.accept("reckoning losses", 0);
        FirmExposure found = new Exposing(prepared, asked).find(arms, question);
        progress.done();
        if (csv != null) {
            Path folder = csv;
            ExposeTables.of(found).forEach((name, text) -> AtomicFile.write(folder.resolve(name), text));
        }
        Text.print(json, found, ExposeText.of(found));
        return 0;
    }

    private Exposing.Firm firm(Case source) {
        if (portfolio != null) {
            var setting = new Setting(
                    source.roster(),
                    source.places(),
                    source.parameters(),
                    source.business().economy().isPresent());
            Portfolio read = PortfolioFile.read(portfolio, setting);
            return new Exposing.Firm(read.name(), "Your portfolio.", read);
        }
        var ids = source.firms().stream().map(Case.Firm::id).toList();
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
