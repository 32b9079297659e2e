package linchpin.app.cli;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.study.Prepared;
import linchpin.data.facts.IcewsFiles;
import linchpin.data.facts.IcewsSettings;
import linchpin.data.facts.StateTieFiles;
import linchpin.data.tables.Problem;
import linchpin.data.tables.Problems;
import linchpin.stream.StateFeed;
import linchpin.stream.StreamBenchmark;
import linchpin.stream.StreamReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the terms of the behavior model are worth on a year's stream between all states. */
@Command(
        name = "icews",
        description = "Fits the behavior model's terms on ICEWS18 between all states: habits, reciprocity, balance,"
                + " alliance; scored on the last two months, and thinned to the density of a case.",
        footer = {
            "",
            "Example:",
            "  linchpin benchmark icews --data ../shared/data/events/ICEWS18",
            "",
            "Alliances, distances and capabilities come from the folder --facts; where it lacks them, those terms are",
            "left out."
        })
final class IcewsCommand implements Callable<Integer> {

    private static final int FIRST_YEAR = 2018;

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Folder with the split (default: shared/data/events/ICEWS18 beside the checkout).")
    private Path data = BenchmarkData.stream();

    @Option(
            names = "--facts",
            paramLabel = "FOLDER",
            description = "Folder with the public tables (default: shared/data/facts beside the checkout).")
    private Path facts = BenchmarkData.standard();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** What was found, and the rows that could not be read. */
    record Found(StreamReport report, List<Problem> problems) {}

    @Override
    public Integer call() {
        var progress = Progress.onStandardError();
        Found found = find(choice.prepare(), data, facts, progress);
        progress.done();
        Text.print(json, found, IcewsText.of(found));
        return 0;
    }

    static Found find(Prepared prepared, Path data, Path facts, Progress progress) {
        progress.accept("Reading ICEWS18", 0);
        var problems = new Problems();
        StateFeed feed = IcewsFiles.read(data, problems);
        var ties = StateTieFiles.read(facts, feed.rows().roster(), FIRST_YEAR);
        StreamReport report = StreamBenchmark.run(
                feed, ties, IcewsSettings.read(), density(prepared), stage -> progress.accept(stage, 0));
        return new Found(report, problems.sorted());
    }

    /** Events a pair of actors and month over the span of the case. */
    private static double density(Prepared prepared) {
        var span = prepared.source().profile().span();
        double months = ChronoUnit.MONTHS.between(span.from(), span.to().plusDays(1));
        int actors = prepared.events().roster().size();
        return prepared.events().size() / (months * actors * (actors - 1) / 2);
    }
}
