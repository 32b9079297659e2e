package linchpin.app.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import linchpin.benchmark.CountBenchmark;
import linchpin.benchmark.CountReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How many events a month will see. */
@Command(
        name = "counts",
        description = "Forecasts how many events each month sees, one month ahead, and scores the forecasts.",
        footer = {
            "",
            "Examples:",
            "  linchpin benchmark counts                      North Korean missile events, 2012 to 2025",
            "  linchpin benchmark counts --data months.csv --column missile_events",
            "  linchpin benchmark counts --counter clashes --from 2015-01",
            "",
            "Without --data and --counter the series is the public monthly file where it stands beside the checkout,",
            "else the case's own events; where both are there, their difference is printed."
        })
final class CountsCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(names = "--data", paramLabel = "FILE", description = "A CSV file with a column month (YYYY-MM) and counts.")
    private @Nullable Path data;

    @Option(
            names = "--column",
            defaultValue = "missile_events",
            paramLabel = "NAME",
            description = "The counts in that file. Default: ${DEFAULT-VALUE}.")
    private String column = "missile_events";

    @Option(names = "--counter", paramLabel = "ID", description = "Instead: a counter of the case's scenarios.yaml.")
    private @Nullable String counter;

    @Option(
            names = "--from",
            defaultValue = "2012-01",
            paramLabel = "MONTH",
            description = "First month scored. Default: ${DEFAULT-VALUE}.")
    private YearMonth from = YearMonth.of(2012, 1);

    @Option(names = "--to", paramLabel = "MONTH", description = "Last month scored. Default: the last of the series.")
    private @Nullable YearMonth to;

    @Option(
            names = "--apart",
            defaultValue = "2018",
            paramLabel = "YEAR",
            description = "Score also without this year. Default: ${DEFAULT-VALUE}.")
    private int apart = 2018;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /**
     * What was scored.
     *
     * @param series the series' name
     * @param own the same on the case's own events, where they are another series that can be scored as well
     */
    record Found(
            String series,
            CountReport report,
            CountsInput.@Nullable Twin twin,
            @Nullable CountReport own) {}

    @Override
    public Integer call() {
        var progress = Progress.onStandardError();
        progress.accept("Reading counts", 0);
        CountsInput input = CountsInput.of(choice, data, column, counter);
        progress.accept("Forecasting month by month", 0);
        YearMonth last = to == null ? input.series().last() : to;
        CountReport report = CountBenchmark.run(input.series(), from, last, apart);
        CountReport own = onOwnEvents(input.twin(), last);
        progress.done();
        var found = new Found(input.name(), report, input.twin(), own);
        Text.print(json, found, CountsText.of(found));
        return 0;
    }

    private @Nullable CountReport onOwnEvents(CountsInput.@Nullable Twin twin, YearMonth last) {
        if (twin == null
                || twin.gaps().isEmpty()
                || twin.series().last().isBefore(last)
                || !CountBenchmark.canStart(twin.series(), from)) {
            return null;
        }
        return CountBenchmark.run(twin.series(), from, last, apart);
    }
}
