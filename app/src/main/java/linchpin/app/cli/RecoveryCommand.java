package linchpin.app.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import linchpin.behavior.Behavior;
import linchpin.behavior.BehaviorFit;
import linchpin.benchmark.KnownLaw;
import linchpin.benchmark.Recovery;
import linchpin.event.EventTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether every term of the model comes back from a history drawn by the model. */
@Command(
        name = "recovery",
        description = "Draws a history by known coefficients, learns them from it, and prints both side by side.",
        footer = {"", "Example:", "  linchpin benchmark recovery --events 100000 --actors 12"})
final class RecoveryCommand implements Callable<Integer> {

    @Option(names = "--events", defaultValue = "100000", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
    private int events = 100_000;

    @Option(names = "--actors", defaultValue = "12", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
    private int actors = 12;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        KnownLaw law = KnownLaw.of(actors, seed);
        EventTable table = law.draw(events, seed + 1);
        LocalDate until = LocalDate.ofEpochDay(table.day(table.size() - 1) + 1L);
        Behavior found = BehaviorFit.fit(table, law.ties(), law.settings(), until);
        Recovery recovery = Recovery.of(law.truth(), found);
        String head = "%d events between %d actors, until %s; seed %d%n%n".formatted(table.size(), actors, until, seed);
        Text.print(json, recovery, head + RecoveryText.all(recovery));
        return 0;
    }
}
