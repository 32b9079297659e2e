package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import linchpin.data.casefile.Case;
import linchpin.data.casefile.CaseReader;
import linchpin.data.casefile.ShocksYaml;
import linchpin.data.tables.Nearest;
import linchpin.data.tables.Words;
import linchpin.economy.Closure;
import linchpin.impact.Example;
import linchpin.impact.Horizon;
import linchpin.impact.Impact;
import linchpin.impact.ImpactStudy;
import linchpin.impact.Measure;
import linchpin.world.Parameter;
import linchpin.world.Parameters;
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

    /** What is printed as JSON. */
    record Told(Example example, long seed, Closure deficits, List<Impact> horizons) {}

    @Override
    public Integer call() {
        if (draws < 0) {
            throw new IllegalArgumentException("The --draws (%d) must not be negative.\nMaybe 200.".formatted(draws));
        }
        var progress = Progress.onStandardError();
        progress.accept("Reading the case", 0);
        Case source = CaseReader.read(choice.folder()).orThrow();
        Parameters parameters = source.parameters();
        var trade = source.trade()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The case (%s) has no folder economy.\nMaybe build one: linchpin economy build --help."
                                .formatted(choice.folder().getFileName())));
        var economy = trade.economy();
        var study = oldTrade
                ? ImpactStudy.ofOldTrade(economy, parameters, closure)
                : new ImpactStudy(economy, parameters, closure);
        Example asked = asked(trade.book(), parameters);
        var found = new ArrayList<Impact>();
        for (Horizon h : Horizon.values()) {
            if (horizon == Span.ALL || horizon.name().equals(h.name())) {
                String stage = "Solving " + h.words();
                progress.accept(stage, 0);
                found.add(study.solve(
                        asked.measures(),
                        h,
                        new ImpactStudy.Effort(draws, seed, true),
                        done -> progress.accept(stage, 100 * done / Math.max(1, draws))));
            }
        }
        progress.done();
        var told = new Told(asked, seed, closure, found);
        Text.print(json, told, ShockText.of(told, oldTrade ? List.of() : economy.satellites()));
        return 0;
    }

    private Example asked(ShocksYaml.Book book, Parameters parameters) {
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
        if (from.isEmpty() || to.isEmpty()) {
            throw new IllegalArgumentException("The measure needs --from and --to.\nMaybe --from CHN --to USA.");
        }
        var measure = new Measure(
                instrument, book.spread(from), book.spread(to), book.spread(sectors), size(parameters), both);
        String title = "%s from %s to %s"
                .formatted(
                        instrument.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        String.join(", ", from),
                        String.join(", ", to));
        return new Example("given", title, "As given on the command line.", List.of(measure));
    }

    private Parameter size(Parameters parameters) {
        if (size == null) {
            if (instrument == Measure.Kind.PROHIBITION) {
                return ShocksYaml.fixed(1);
            }
            throw new IllegalArgumentException("The measure needs a --size.\nMaybe the %s."
                    .formatted(instrument == null ? "part" : instrument.size()));
        }
        String text = size;
        return Words.number(text)
                .map(ShocksYaml::fixed)
                .or(() -> parameters.find(text))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The --size (%s) is neither a number nor a row of parameters.csv.\n%s"
                                .formatted(
                                        text,
                                        Nearest.maybe(
                                                text,
                                                parameters.all().stream()
                                                        .map(Parameter::id)
                                                        .toList()))));
    }
}
