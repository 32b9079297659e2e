package linchpin.app.cli;

import java.util.concurrent.Callable;
import linchpin.app.ingest.EvidenceStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What documents say, and where they disagree. */
@Command(
        name = "claims",
        description =
                "Prints what the documents of the register say, each thing once, with its independent sources; or only the conflicts.",
        footer = {"", "Examples:", "  linchpin claims", "  linchpin claims --conflicts"})
final class ClaimsCommand implements Callable<Integer> {

    @Mixin
    private RegisterChoice choice = new RegisterChoice();

    @Option(names = "--conflicts", description = "Only contradictions and drift.")
    private boolean conflicts;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
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
