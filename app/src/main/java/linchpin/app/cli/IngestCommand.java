package linchpin.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.ingest.EvidenceStudy;
import linchpin.app.ingest.EvidenceView;
import linchpin.app.ingest.Ingestion;
import linchpin.app.ingest.LazyCoder;
import linchpin.data.reading.DocumentFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Documents into the register. */
@Command(
        name = "ingest",
        description = {
            "Reads documents (text, HTML, PDF), proposes the events they tell, and lists what is wrong with them.",
            "The same file a second time changes nothing. Nothing is fetched, and nothing in a file is obeyed.",
            "A stream of news as JSON lines (.jsonl, .jsonl.gz) is coded into a store of its own, events only."
        },
        footer = {
            "",
            "Examples:",
            "  linchpin ingest report.pdf --published 2025-10-28 --publisher 'Some Institute'",
            "  linchpin ingest documents/*.txt",
            "  linchpin claims --conflicts; linchpin review",
            "  linchpin ingest news.jsonl.gz --fields date=d,text=t     after a kill, the same again goes on"
        })
final class IngestCommand implements Callable<Integer> {

    @Mixin
    private RegisterChoice choice = new RegisterChoice();

    @Mixin
    private CorpusIngest streams = new CorpusIngest();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Text, HTML or PDF; or one file of JSON lines.")
    private List<Path> files = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "The day they were published, where the files do not say.")
    private @Nullable LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", defaultValue = "", description = "Who published them.")
    private String publisher = "";

    @Option(names = "--json", description = "Print JSON: outcomes, events, findings.")
    private boolean json;

    /** What is printed as JSON. */
    record Printed(List<Ingestion.Outcome> files, EvidenceView evidence) {}

    @Override
    public Integer call() {
        if (files.stream().anyMatch(CorpusIngest::isStream)) {
            if (files.size() > 1) {
                throw new IllegalArgumentException(
                        "A stream of news comes alone, not with %d other files.\nMaybe give one command for each."
                                .formatted(files.size() - 1));
            }
            return streams.code(files.getFirst(), json);
        }
        var source = choice.readCase();
        var register = choice.register();
        var outcomes = new ArrayList<Ingestion.Outcome>();
        var progress = Progress.onStandardError();
        try (var coder = new LazyCoder()) {
            var ingestion = new Ingestion(register, coder);
            for (Path file : files) {
                progress.accept("reading", 100 * outcomes.size() / files.size());
                outcomes.add(ingestion.add(file, new DocumentFile.Given(published, publisher)));
            }
        }
        progress.done();
        EvidenceView view = new EvidenceStudy(register, source).find();
        Text.print(json, new Printed(outcomes, view), text(outcomes, view));
        return outcomes.stream().allMatch(o -> o.problem().isEmpty()) ? 0 : Main.BAD_INPUT;
    }

    private static String text(List<Ingestion.Outcome> outcomes, EvidenceView view) {
        var text = new StringBuilder();
        for (var o : outcomes) {
            text.append(
                    o.problem().isEmpty()
                            ? "%s: document %d, %s%n"
                                    .formatted(
                                            o.file(),
                                            o.number(),
                                            o.known()
                                                    ? "known already; nothing changed"
                                                    : o.events() + " events proposed")
                            : "%s: %s%n".formatted(o.file(), o.problem()));
            o.notes().forEach(n -> text.append("  ").append(n).append('\n'));
        }
        text.append('\n').append(EvidenceText.documents(view.documents())).append('\n');
        text.append("Events\n").append(EvidenceText.events(view.events())).append('\n');
        text.append("Findings\n").append(EvidenceText.findings(view.findings()));
        text.append(
                "%d documents, %d claims, %d events, %d findings. Next: linchpin claims --conflicts, linchpin document N, linchpin review.%n"
                        .formatted(
                                view.documents().size(),
                                view.claims().size(),
                                view.events().size(),
                                view.findings().size()));
        return text.toString();
    }
}
