package linchpin.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import linchpin.app.ingest.AchMatrix;
import linchpin.app.ingest.EvidenceStudy;
import linchpin.data.tables.AtomicFile;
import linchpin.evidence.check.Hypotheses;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Analysis of competing hypotheses over what documents say. */
@Command(
        name = "ach",
        description =
                "Analysis of competing hypotheses: makes a matrix of claims against hypotheses, to be edited, and tells which least speaks against.",
        footer = {
            "",
            "Examples:",
            "  linchpin ach --conflict 1 --out matrix.csv             the first of 'claims --conflicts', its answers as hypotheses",
            "  linchpin ach --hypothesis 'talks resume' --hypothesis 'they do not' --out matrix.csv",
            "  linchpin ach matrix.csv                                after you have filled in CC, C, N, I, II"
        })
final class AchCommand implements Callable<Integer> {

    @Mixin
    private RegisterChoice choice = new RegisterChoice();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A matrix to weigh.")
    private @Nullable Path matrix;

    @Option(names = "--conflict", paramLabel = "N", description = "Make a matrix of the N-th conflict.")
    private int conflict;

    @Option(names = "--hypothesis", paramLabel = "TEXT", description = "Make a matrix of these, two to six.")
    private List<String> hypotheses = List.of();

    @Option(names = "--out", paramLabel = "FILE", description = "Where the matrix goes; must not be there yet.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** What came of a matrix: inconsistency by hypothesis, the best first. */
    record Weighed(List<Standing> hypotheses, List<Piece> evidence, List<String> pivots) {}

    /** A hypothesis and what speaks against it. */
    record Standing(String hypothesis, double inconsistency) {}

    /** A piece of evidence and how much it tells apart, 0 to 4. */
    record Piece(String id, String text, double weight, int diagnosticity) {}

    @Override
    public Integer call() {
        if (matrix != null) {
            var weighed = weighed(AchMatrix.read(matrix));
            Text.print(json, weighed, text(weighed));
            return 0;
        }
        Path to = out;
        if (to == null || conflict == 0 && hypotheses.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no matrix to weigh and none to make.\nMaybe give a FILE, or --conflict N --out FILE.");
        }
        if (Files.exists(to)) {
            throw new IllegalArgumentException(
                    "The file (%s) is there already, and may have been edited.\nMaybe give another name."
                            .formatted(to));
        }
        var view = new EvidenceStudy(choice.register(), choice.readCase()).find();
        var disputes = view.conflicts();
        if (conflict < 0 || conflict > disputes.size()) {
            throw new IllegalArgumentException(
                    "There are %d conflicts, and %d is none of them.\nMaybe see: linchpin claims --conflicts."
                            .formatted(disputes.size(), conflict));
        }
        AtomicFile.write(
                to, conflict > 0 ? AchMatrix.of(view, disputes.get(conflict - 1)) : AchMatrix.of(view, "", hypotheses));
        System.out.printf("Written: %s. Fill in CC, C, N, I or II; then: linchpin ach %s%n", to, to);
        return 0;
    }

    private static Weighed weighed(Hypotheses h) {
        double[] against = h.inconsistency();
        return new Weighed(
                h.ranked().stream()
                        .map(k -> new Standing(h.titles().get(k), against[k]))
                        .toList(),
                h.byDiagnosticity().stream()
                        .map(e -> new Piece(e.id(), e.text(), e.weight(), e.diagnosticity()))
                        .toList(),
                h.pivots().stream().map(Hypotheses.Item::id).toList());
    }

    private static String text(Weighed w) {
        var standings = new ArrayList<List<String>>();
        w.hypotheses.forEach(
                s -> standings.add(List.of(s.hypothesis, String.format(Locale.ROOT, "%.2f", s.inconsistency))));
        var pieces = new ArrayList<List<String>>();
        w.evidence.stream()
                .filter(e -> e.diagnosticity > 0)
                .forEach(e -> pieces.add(
                        List.of(e.id, "" + e.diagnosticity, String.format(Locale.ROOT, "%.2f", e.weight), e.text)));
        long silent = w.evidence.stream().filter(e -> e.diagnosticity == 0).count();
        return Text.table(List.of("hypothesis", "speaks against"), standings)
                + "\nLess is better; evidence for a hypothesis counts nothing (Heuer 1999).\n\n"
                + Text.table(List.of("id", "tells apart", "weight", "evidence"), pieces)
                + "\n%d pieces tell nothing apart or were not judged. %s%n"
                        .formatted(
                                silent,
                                w.pivots.isEmpty()
                                        ? "No single piece decides which hypothesis stands best."
                                        : "Without one of these another would stand best: "
                                                + String.join(", ", w.pivots) + ".");
    }
}
