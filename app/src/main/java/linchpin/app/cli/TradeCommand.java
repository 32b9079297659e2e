package linchpin.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import linchpin.data.trade.TradeReferences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The trade kernel beside published models. */
@Command(
        name = "trade",
        aliases = "economy",
        description = "Solves published trade models again and prints our figures beside theirs.",
        footer = {
            "",
            "Examples:",
            "  linchpin benchmark trade",
            "  linchpin benchmark trade --own",
            "  linchpin benchmark trade --models ../shared/conformance/economy --tables ../shared/data/trade-model"
        })
final class TradeCommand implements Callable<Integer> {

    @Option(
            names = "--models",
            paramLabel = "FOLDER",
            description = "Folder with the published models (default: shared/conformance/economy beside the checkout).")
    private Path models = BenchmarkData.shared("conformance", "economy");

    @Option(
            names = "--tables",
            paramLabel = "FOLDER",
            description = "Folder with WIOD 2011 (default: shared/data/trade-model beside the checkout).")
    private Path tables = BenchmarkData.shared("data", "trade-model");

    @Option(names = "--all", description = "Print all rows of every table, not a few.")
    private boolean all;

    @Option(
            names = "--own",
            description =
                    "Instead: the default case's own table beside published studies, and 10,000 of its equilibria by the clock.")
    private boolean own;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var progress = Progress.onStandardError();
        if (own) {
            var found = OwnTable.of(CaseChoice.folder(CaseChoice.DEFAULT), tables, progress);
            progress.done();
            Text.print(json, found, found.text());
            return 0;
        }
        var outcome = new TradeReferences(models, tables).compare(stage -> progress.accept(stage, 0));
        progress.done();
        Text.print(json, outcome, TradeText.of(outcome, all));
        return 0;
    }
}
