package linchpin.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.ingest.EvidenceStudy;
import linchpin.app.ingest.EvidenceView;
import linchpin.app.ingest.EvidenceView.DocumentRow;
import linchpin.app.ingest.EvidenceView.EventRow;
import linchpin.app.ingest.EvidenceView.FindingRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One document. */
@Command(
        name = "document",
        description =
                "Prints a document of the register: its grade with the reasons, what was dropped, its events and findings.",
        footer = {"", "Example:", "  linchpin document 3"})
final class DocumentCommand implements Callable<Integer> {

    @Mixin
    private RegisterChoice choice = new RegisterChoice();

    @Parameters(arity = "1", paramLabel = "N", description = "Number of the document.")
    private int number;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** What is printed as JSON. */
    record Printed(DocumentRow document, List<EventRow> events, List<FindingRow> findings) {}

    @Override
    public Integer call() {
        EvidenceView view = new EvidenceStudy(choice.register(), choice.readCase()).find();
        DocumentRow document = view.documents().stream()
                .filter(d -> d.doc() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no document %d in the register, which has %d.\nMaybe `linchpin claims --json` lists them."
                                .formatted(number, view.documents().size())));
        var events = view.events().stream().filter(e -> e.doc() == number).toList();
        var findings = view.findings().stream()
                .filter(f -> f.quotes().stream().anyMatch(q -> q.doc() == number))
                .toList();
        Text.print(json, new Printed(document, events, findings), text(document, events, findings));
        return 0;
    }

    private static String text(DocumentRow d, List<EventRow> events, List<FindingRow> findings) {
        var text = new StringBuilder();
        text.append("%d  %s%n%s, %s, published %s (%s), grade %s%n"
                .formatted(
                        d.doc(),
                        d.title(),
                        d.file(),
                        d.publisher().isEmpty() ? "publisher unknown" : d.publisher(),
                        d.published().isEmpty() ? "unknown" : d.published(),
                        d.basis(),
                        d.grade()));
        d.reasons().forEach(r -> text.append("  ").append(r).append('\n'));
        d.notes().forEach(n -> text.append("  ").append(n).append('\n'));
        text.append("Not read:\n");
        d.dropped().forEach(q -> text.append(EvidenceText.quote(q)));
        text.append("\nEvents\n").append(EvidenceText.events(events));
        return text.append("\nFindings\n")
                .append(EvidenceText.findings(findings))
                .toString();
    }
}
