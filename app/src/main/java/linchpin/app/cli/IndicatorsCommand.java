package linchpin.app.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.firm.FirmPlan;
import linchpin.app.firm.Planning;
import linchpin.data.casefile.Case;
import linchpin.plan.Profile;
import linchpin.plan.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which counts warn of a firm's supply stopping. */
@Command(
        name = "indicators",
        description = {
            "Which counts of events warn a firm before its supply stops: threshold, how far ahead, hits and false alarms on futures on",
            "which they were not chosen, and where they stand now."
        },
        footer = {"", "Example:", "  linchpin indicators --portfolio firm.csv"})
final class IndicatorsCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Mixin
    private Playing playing = new Playing();

    @Mixin
    private FirmChoice firm = new FirmChoice();

    @Mixin
    private LawChoice law = new LawChoice();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Case source = choice.read();
        var progress = Progress.onStandardError();
        var read = law.read(source, LocalDate.now(ZoneId.systemDefault()), progress);
        var planning = new Planning(source, firm.read(source), read.book(), progress);
        progress.accept("learning", 0);
        List<FirmPlan.Indicator> found = planning.indicators(
                playing.behavior(planning.prepared()),
                playing.options(planning.prepared(), List.of()),
                new Planning.Ask(Profile.BALANCED, 0, Scope.FIRM, read.book(), read.lists()));
        progress.done();
        var text = new StringBuilder(PlanText.indicators(found));
        found.forEach(i -> text.append("  %s  %s%n".formatted(i.id(), i.why())));
        Text.print(json, found, text.toString());
        return 0;
    }
}
