package linchpin.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.study.FirmFinding;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import linchpin.data.casefile.Case;
import linchpin.data.tables.PortfolioFile;
import linchpin.exposure.Holding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a firm would lose. */
@Command(
        name = "expose",
        description = "What a portfolio would lose over the horizon, by the crude loss model.",
        footer = {
            "",
            "Example:",
            "  linchpin expose --portfolio firm.csv",
            "",
            "The file has the columns item, supplier_country, annual_usd."
        })
final class ExposeCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Mixin
    private Playing playing = new Playing();

    @Option(names = "--portfolio", paramLabel = "FILE", description = "A CSV file. Default: the case's invented firm.")
    private @Nullable Path portfolio;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Case source = choice.read();
        List<Holding> holdings = source.portfolio();
        String note = source.firm().note();
        if (portfolio != null) {
            var read = PortfolioFile.read(portfolio);
            read.problems().forEach(System.err::println);
            holdings = read.holdings();
            note = "your portfolio";
            if (holdings.isEmpty()) {
                throw new IllegalArgumentException(
                        "The portfolio (%s) has no row that can be used.\nMaybe its header differs: item,supplier_country,annual_usd."
                                .formatted(portfolio));
            }
        }
        Prepared prepared = Prepared.of(source, holdings);
        var progress = Progress.onStandardError();
        var study = new Study(prepared, playing.behavior(prepared), playing.options(prepared, List.of()), progress);
        FirmFinding found = study.firm(study.play().getFirst(), holdings, note);
        progress.done();
        var rows = new ArrayList<List<String>>();
        found.items().forEach(i -> rows.add(row(i.item(), i.country(), i.annualUsd(), i.loss(), i.cause())));
        double sum =
                found.items().stream().mapToDouble(FirmFinding.Item::annualUsd).sum();
        rows.add(row("all items", "", sum, found.total(), ""));
        Text.print(
                json,
                found,
                found.note() + "\n" + found.model() + "\n\n"
                        + Text.table(
                                List.of(
                                        "item",
                                        "country",
                                        "USD a year",
                                        "mean loss",
                                        "p10",
                                        "p50",
                                        "p90",
                                        "CVaR 95",
                                        "main cause"),
                                rows));
        return 0;
    }

    private static List<String> row(String item, String country, double annual, FirmFinding.Loss loss, String cause) {
        return List.of(
                item,
                country,
                usd(annual),
                usd(loss.mean()),
                usd(loss.p10()),
                usd(loss.p50()),
                usd(loss.p90()),
                usd(loss.cvar95()),
                cause);
    }

    private static String usd(double x) {
        return Text.number(Math.rint(x));
    }
}
