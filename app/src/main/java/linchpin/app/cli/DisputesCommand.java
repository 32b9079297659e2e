package linchpin.app.cli;

import java.util.concurrent.Callable;
import linchpin.benchmark.OnsetBenchmark;
import linchpin.benchmark.OnsetReport;
import linchpin.data.tables.DisputeFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which pairs of states begin a dispute next year. */
@Command(
        name = "disputes",
        description =
                "Forecasts which pairs of states begin a militarized dispute: chosen on 1990-1999, scored on 2000-2014.",
        footer = {"", "Example:", "  linchpin benchmark disputes --data ../shared/data/facts"})
final class DisputesCommand implements Callable<Integer> {

    @Mixin
    private PublicTables tables = new PublicTables();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var progress = Progress.onStandardError();
        progress.accept("Reading disputes", 0);
        OnsetReport report = OnsetBenchmark.run(DisputeFiles.read(tables.folder()), stage -> progress.accept(stage, 0));
        progress.done();
        Text.print(json, report, DisputesText.of(report));
        return 0;
    }
}
