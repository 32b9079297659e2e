package linchpin.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import linchpin.data.corpus.CorpusEvents;
import linchpin.data.corpus.Fields;
import linchpin.data.corpus.Keywords;
import linchpin.data.facts.ReferenceFiles;
import linchpin.eventdata.AgreementReport;
import linchpin.eventdata.AgreementStudy;
import linchpin.eventdata.Held;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A coded stream against what others have collected. */
@Command(
        name = "corpus",
        description =
                "Holds the events that were coded from a stream of news against the register of North Korean tests and the curated table.",
        footer = {
            "",
            "Examples:",
            "  linchpin ingest ../shared/data/corpus/current-events.jsonl.gz",
            "  linchpin benchmark corpus"
        })
final class CorpusBenchmarkCommand implements Callable<Integer> {

    @Mixin
    private CorpusChoice choice = new CorpusChoice();

    @Mixin
    private PublicTables tables = new PublicTables();

    @Option(
            names = "--news",
            paramLabel = "FILE",
            description =
                    "The stream's own file, to count words without a coder (default: the one beside the checkout).")
    private Path news = BenchmarkData.shared("data", "corpus").resolve("current-events.jsonl.gz");

    @Option(
            names = "--actors",
            split = ",",
            paramLabel = "CODES",
            description = "Whose pairs. Default: RUS,CHN,PRK,USA,KOR,JPN.")
    private List<String> actors = List.of("RUS", "CHN", "PRK", "USA", "KOR", "JPN");

    @Option(
            names = "--own",
            paramLabel = "PREFIX",
            defaultValue = "WCE",
            description = "Rows of the curated table from the stream's own publisher. Default: WCE.")
    private String own = "WCE";

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (choice.find().isEmpty() || !Files.isDirectory(tables.folder())) {
            System.out.println(
                    "Skipped: there is no coded stream, or no public tables.\nMaybe make one: linchpin ingest ../shared/data/corpus/current-events.jsonl.gz");
            return 0;
        }
        var progress = Progress.onStandardError();
        progress.accept("Reading events", 0);
        var coded = CorpusEvents.of(choice.need());
        progress.accept("Reading tables", 0);
        var held = new Held(
                ReferenceFiles.testMonths(tables.folder()),
                ReferenceFiles.tests(tables.folder()),
                ReferenceFiles.curated(tables.folder()),
                Files.isRegularFile(news) ? Keywords.tests(news, Fields.USUAL) : Map.of());
        progress.accept("Comparing", 0);
        AgreementReport report = new AgreementStudy(coded.events(), coded.namings(), held, actors, own).report();
        progress.done();
        Text.print(json, report, CorpusText.of(report, coded.background()));
        return 0;
    }
}
