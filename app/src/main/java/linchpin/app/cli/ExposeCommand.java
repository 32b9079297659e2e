package linchpin.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.firm.Exposing;
import linchpin.app.firm.FirmExposure;
import linchpin.app.report.ExposurePage;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import linchpin.data.casefile.Case;
import linchpin.data.portfolio.PortfolioFile;
import linchpin.data.tables.AtomicFile;
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

    @Mixin
    private FirmChoice firm = new FirmChoice();

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

    @Option(names = "--html", paramLabel = "FILE", description = "Also write a page that prints.")
    private @Nullable Path html;

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
        Exposing.Firm asked = firm.read(source);
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
        if (html != null) {
            AtomicFile.write(html, ExposurePage.html(found));
        }
        Text.print(json, found, ExposeText.of(found));
        return 0;
    }
}
