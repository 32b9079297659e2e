package linchpin.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import linchpin.data.corpus.CorpusCase;
import linchpin.data.corpus.CorpusEvents;
import linchpin.data.corpus.CorpusHistory;
import linchpin.data.tables.Problem;
import linchpin.event.Evidence.Grade;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A case whose events nobody chose. */
@Command(
        name = "build",
        description = {
            "Makes a case of a coded stream of news: the base case with other events, those of its registers and all that the coder",
            "read between its actors. Nothing is chosen with hindsight; much of it is wrong, and graded so."
        },
        footer = {
            "",
            "Examples:",
            "  linchpin case build --from-corpus --out my-cases/from-corpus",
            "  linchpin case check my-cases/from-corpus; linchpin backtest my-cases/from-corpus"
        })
final class CaseBuild implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Mixin
    private CorpusChoice corpus = new CorpusChoice();

    @Option(names = "--from-corpus", required = true, description = "From a coded stream; the only way there is.")
    private boolean fromCorpus;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of the new case.")
    private Path out = Path.of("");

    @Option(
            names = "--confidence",
            defaultValue = "0.5",
            paramLabel = "P",
            description = "What the coder must be sure of. Default: 0.5, from where it is calibrated.")
    private double confidence = 0.5;

    @Option(
            names = "--weight",
            defaultValue = "1",
            paramLabel = "W",
            description = "What a drawn event counts in memories. Default: 1, as questions count it whole.")
    private double weight = 1;

    @Option(
            names = "--only",
            description = "Leave out the registers too. Rates then have nothing to be learned from but their priors.")
    private boolean only;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** What was built. */
    record Report(String folder, int registers, int drawn, Map<String, Integer> left, List<Problem> problems) {}

    @Override
    public Integer call() {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "The --confidence (%s) must lie between 0 and 1.\nMaybe it was meant as a percentage."
                            .formatted(confidence));
        }
        if (!(weight > 0 && weight <= 1)) {
            throw new IllegalArgumentException(
                    "The --weight (%s) must lie above 0, and be 1 at most.\nMaybe 1 will do.".formatted(weight));
        }
        var rule = new CorpusHistory.Rule(confidence, new Grade('E', 4), weight);
        var built = CorpusCase.build(
                choice.read(),
                choice.folder(),
                out,
                CorpusEvents.of(corpus.need()).events(),
                rule,
                !only);
        var errors = built.reading().problems().stream().filter(Problem::fatal).toList();
        var report = new Report(out.toString(), built.kept(), built.drawn(), built.left(), errors);
        var text = new StringBuilder("%s: %,d events of registers, %,d drawn from the stream.%n"
                .formatted(out, built.kept(), built.drawn()));
        built.left().forEach((why, n) -> text.append("  left out, %s: %,d%n".formatted(why, n)));
        errors.forEach(p -> text.append(p).append('\n'));
        Text.print(json, report, text.toString());
        return errors.isEmpty() ? 0 : Main.BAD_INPUT;
    }
}
