package linchpin.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.report.ShockPage;
import linchpin.app.shock.Given;
import linchpin.app.shock.ShockStudy;
import linchpin.data.casefile.CaseReader;
import linchpin.data.tables.AtomicFile;
import linchpin.economy.Closure;
import linchpin.impact.Example;
import linchpin.impact.Horizon;
import linchpin.impact.Measure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a measure against trade costs whom. */
@Command(
        name = "shock",
        description =
                "What a measure against trade costs whom, in per cent and USD, at three horizons, with and without evasion.",
        footer = {
            "",
            "Instruments and their sizes: tariff (0.25), iceberg (1.5), prohibition, quota (part left: 0.5), cap (part of the price: 0.7),",
            "export-tax (0.1), export-control (part without licence: 0.8), sanction (part of trade lost, as studies estimate it: 0.33).",
            "",
            "Examples:",
            "  linchpin shock --example embargo",
            "  linchpin shock --example decoupling --html decoupling.html",
            "  linchpin shock --instrument tariff --from CHN --to USA --sectors goods --size 0.25 --horizon all",
            "  linchpin shock --instrument sanction --from west --to RUS --size sanctions.trade-loss.2022 --both --horizon long"
        })
final class ShockCommand implements Callable<Integer> {

    private enum Span {
        MONTH,
        YEAR,
        LONG,
        ALL
    }

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(names = "--example", paramLabel = "ID", description = "An example of shocks.yaml.")
    private @Nullable String example;

    @Option(names = "--instrument", paramLabel = "KIND", description = "What is done; see below.")
    private Measure.@Nullable Kind instrument;

    @Option(
            names = "--from",
            split = ",",
            paramLabel = "REGIONS",
            description = "Who sells: codes or groups of shocks.yaml.")
    private List<String> from = List.of();

    @Option(names = "--to", split = ",", paramLabel = "REGIONS", description = "Who buys.")
    private List<String> to = List.of();

    @Option(
            names = "--sectors",
            split = ",",
            paramLabel = "SECTORS",
            description = "Codes or groups. Default: ${DEFAULT-VALUE}.")
    private List<String> sectors = List.of("goods");

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            description = "A number, or the id of a parameter, which is then drawn.")
    private @Nullable String size;

    @Option(names = "--both", description = "Hit the flows the other way too.")
    private boolean both;

    @Option(names = "--horizon", paramLabel = "HORIZON", description = "month, year, long or all. Default: all.")
    private Span horizon = Span.ALL;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Draws of elasticities and sizes. Default: ${DEFAULT-VALUE}.")
    private int draws = 200;

    @Option(names = "--seed", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--deficits",
            paramLabel = "CLOSURE",
            description = "What becomes of trade deficits: fixed, zero or multiplicative. Default: fixed.")
    private Closure closure = Closure.FIXED;

    @Option(
            names = "--old-trade",
            description =
                    "Use the old table as it stands, without newer totals and satellites: to compare with older studies.")
    private boolean oldTrade;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Also write a page that prints: figures, and trade before and after.")
    private @Nullable Path html;

    @Override
    public Integer call() {
        if (draws < 0) {
            throw new IllegalArgumentException("The --draws (%d) must not be negative.\nMaybe 200.".formatted(draws));
        }
        var progress = Progress.onStandardError();
        progress.accept("Reading the case", 0);
        var study = ShockStudy.of(CaseReader.read(choice.folder()).orThrow(), choice.folder(), closure, oldTrade);
        var horizons = Arrays.stream(Horizon.values())
                .filter(h -> horizon == Span.ALL || horizon.name().equals(h.name()))
                .toList();
        var shock = study.solve(asked(study), horizons, draws, seed, progress::accept);
        progress.done();
        if (html != null) {
            AtomicFile.write(html, ShockPage.html(shock, study.regions(), study.sectors()));
        }
        Text.print(json, shock, ShockText.of(shock));
        return 0;
    }

    private Example asked(ShockStudy study) {
        var book = study.book();
        if (example != null && instrument == null) {
            return book.example(example);
        }
        if (example != null || instrument == null) {
            throw new IllegalArgumentException(
                    "Either an --example or an --instrument is due.\nMaybe one of the examples: %s."
                            .formatted(String.join(
                                    ", ",
                                    book.examples().stream().map(Example::id).toList())));
        }
        return study.example(new Given(instrument, from, to, sectors, size == null ? "" : size, both));
    }
}
