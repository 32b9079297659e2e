package linchpin.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import linchpin.data.casefile.EventFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds later events to a case. */
@Command(
        name = "event",
        description = "Adds events to a case; they stand in added-events.csv beside the case's own.",
        subcommands = {EventCommand.Add.class, EventCommand.Import.class})
final class EventCommand {

    private EventCommand() {}

    private static int tell(EventFile.Outcome outcome, boolean json) {
        var text = new StringBuilder();
        outcome.problems().forEach(p -> text.append(p).append('\n'));
        text.append("%d added, %d known already, %d kept out.%n"
                .formatted(outcome.added(), outcome.unchanged(), outcome.errors()));
        Text.print(json, outcome, text.toString());
        return outcome.errors() == 0 ? 0 : Main.BAD_INPUT;
    }

    /** One event. */
    @Command(
            name = "add",
            description = "Adds one event, given as column=value.",
            footer = {
                "",
                "Example:",
                "  linchpin event add --set id=MY-1 --set date=2025-09-03 --set precision=day --set basis=recalled \\",
                "    --set sources=CHN --set targets='PRK;RUS' --set act=CONSULT --set status=actual \\",
                "    --set family=news --set source=D-RECALLED --set grade=F6 --set weight=1 --set what='Leaders meet'"
            })
    static final class Add implements Callable<Integer> {
        @Mixin
        private CaseChoice choice = new CaseChoice();

        @Option(names = "--set", required = true, paramLabel = "COLUMN=VALUE", description = "A column of events.csv.")
        private Map<String, String> cells = Map.of();

        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Override
        public Integer call() {
            return tell(EventFile.open(choice.folder()).add(cells), json);
        }
    }

    /** A file of events. */
    @Command(
            name = "import",
            description =
                    "Adds the events of a CSV file with the columns of events.csv; bad rows are listed and kept out.",
            footer = {"", "Example:", "  linchpin event import --file september.csv"})
    static final class Import implements Callable<Integer> {
        @Mixin
        private CaseChoice choice = new CaseChoice();

        @Option(names = "--file", required = true, paramLabel = "FILE", description = "The CSV file.")
        private Path file = Path.of("");

        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        @Override
        public Integer call() {
            return tell(EventFile.open(choice.folder()).importFrom(file), json);
        }
    }
}
