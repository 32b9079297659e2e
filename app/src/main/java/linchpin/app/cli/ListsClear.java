package linchpin.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import linchpin.data.lists.Clearances;
import linchpin.party.Clearance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Keeps what somebody decided on a possible link. */
@Command(
        name = "clear",
        description =
                "Adds a decision on a possible link: who, when, why. What was decided before is never overwritten.",
        footer = {
            "",
            "Example:",
            "  linchpin lists clear --name \"Norvik Shipping\" --id NK-17 --from \"A list\" --by \"M. Lindqvist\" --why \"other"
                    + " owner and address\""
        })
final class ListsClear implements Callable<Integer> {

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "The name as it stands in the portfolio.")
    private String name = "";

    @Option(names = "--id", required = true, paramLabel = "ID", description = "The id of the listed party.")
    private String id = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "LIST",
            description = "The list, as `lists match --json` shows it.")
    private String list = "";

    @Option(names = "--by", required = true, paramLabel = "WHO", description = "Who decides.")
    private String who = "";

    @Option(names = "--why", required = true, paramLabel = "TEXT", description = "Why.")
    private String why = "";

    @Option(names = "--on", paramLabel = "DATE", description = "When. Default: today.")
    private @Nullable LocalDate on;

    @Option(names = "--block", description = "Take a clearance back.")
    private boolean block;

    @Option(names = "--clearances", paramLabel = "FILE", description = "Default: clearances.csv.")
    private Path clearances = Path.of("clearances.csv");

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var decision = new Clearance(
                name,
                id,
                list,
                block ? Clearance.Decision.BLOCKED : Clearance.Decision.CLEARED,
                who,
                on == null ? LocalDate.now() : on,
                why);
        Clearances.add(clearances, decision);
        String text = "%s: %s for %s of %s, by %s on %s. %d decisions in %s.%n"
                .formatted(
                        name,
                        block ? "blocked again" : "cleared",
                        id,
                        list,
                        who,
                        decision.on(),
                        Clearances.read(clearances).size(),
                        clearances.getFileName());
        Text.print(json, decision, text);
        return 0;
    }
}
