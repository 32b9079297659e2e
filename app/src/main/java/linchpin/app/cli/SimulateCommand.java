package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.study.Outlook;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays futures without any new policy. */
@Command(
        name = "simulate",
        description = "Plays futures without any new policy, and prints the chance of each class.",
        footer = {"", "Example:", "  linchpin simulate --runs 1000 --horizon 1y"})
final class SimulateCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Mixin
    private Playing playing = new Playing();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Prepared prepared = choice.prepare();
        var progress = Progress.onStandardError();
        var study = new Study(prepared, playing.behavior(prepared), playing.options(prepared, List.of()), progress);
        Outlook outlook = study.outlook(study.play().getFirst());
        progress.done();
        var rows = new ArrayList<List<String>>();
        for (Outlook.ClassOutlook c : outlook.classes()) {
            rows.add(List.of(
                    c.title().title(),
                    Text.percent(c.model().value()),
                    Intervals.percent(c.model().monteCarlo()),
                    Intervals.percent(c.model().total()),
                    c.frequencies().isEmpty()
                            ? "-"
                            : Text.percent(c.frequencies()
                                    .get(c.frequencies().size() / 2)
                                    .frequency()),
                    Text.percent(c.headline().value()),
                    c.headline().words()));
        }
        var simulation = outlook.simulation();
        Text.print(
                json,
                outlook,
                Text.table(
                                List.of(
                                        "class",
                                        "simulated",
                                        "Monte Carlo 95 %",
                                        "total 95 %",
                                        "past",
                                        "headline",
                                        "in words"),
                                rows)
                        + "%n%.1f events a month (observed: %.1f over the last 24 months), %d branches exploded%n"
                                .formatted(
                                        simulation.eventsPerMonth(),
                                        simulation.observedPerMonth(),
                                        simulation.exploded()));
        return 0;
    }
}
