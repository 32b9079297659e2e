package linchpin.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.firm.FirmPlan;
import linchpin.app.firm.Present;
import linchpin.app.study.Prepared;
import linchpin.data.store.JsonFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether the indicators of a plan call for action now. */
@Command(
        name = "watch",
        description = {
            "Where the indicators of a plan stand in the history of the case as it is now.",
            "Exit code: 0 quiet, 1 watch (half of a threshold is reached), 2 trigger, 64 where the input cannot be used."
        },
        exitCodeOnInvalidInput = 64,
        exitCodeOnExecutionException = 64,
        footer = {"", "Example:", "  linchpin watch --plan plan.json"})
final class WatchCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(names = "--plan", required = true, paramLabel = "FILE", description = "Kept by 'linchpin plan --out'.")
    private Path plan = Path.of("plan.json");

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        FirmPlan kept = JsonFile.readBack(plan, FirmPlan.class);
        List<Present.Reading> readings = Present.read(kept, Prepared.of(choice.read()));
        Text.print(json, readings, PlanText.readings(readings));
        return Present.of(readings).ordinal();
    }
}
