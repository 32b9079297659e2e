package linchpin.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import linchpin.app.ingest.EvidenceExport;
import linchpin.app.ingest.EvidenceStudy;
import linchpin.data.tables.AtomicFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What documents say, and where they disagree. */
@Command(
        name = "claims",
        description =
                "Prints what the documents of the register say, each thing once, with its independent sources; or only the conflicts.",
        footer = {
            "",
            "Examples:",
            "  linchpin claims",
            "  linchpin claims --conflicts",
            "  linchpin claims --as stix --out evidence.json   claims and accepted events for other programs: prov, ftm or stix"
        })
final class ClaimsCommand implements Callable<Integer> {

    @Mixin
    private RegisterChoice choice = new RegisterChoice();

    @Option(names = "--conflicts", description = "Only contradictions and drift.")
    private boolean conflicts;

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            description = "Instead: claims and accepted events as one of ${COMPLETION-CANDIDATES}.")
    private EvidenceExport.@Nullable Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "With --as: where to. Default: standard output.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (format != null) {
            String text = new EvidenceExport(choice.register(), choice.readCase()).text(format);
            if (out == null) {
                System.out.print(text);
            } else {
                AtomicFile.write(out, text);
                System.out.printf("Written: %s%n", out);
            }
            return 0;
        }
        var view = new EvidenceStudy(choice.register(), choice.readCase()).find();
        if (conflicts) {
            Text.print(json, view.conflicts(), EvidenceText.findings(view.conflicts()));
        } else {
            Text.print(
                    json,
                    view,
                    EvidenceText.claims(view) + "\n" + EvidenceText.findings(view.findings()) + "Names by document\n"
                            + EvidenceText.coverage(view));
        }
        return 0;
    }
}
