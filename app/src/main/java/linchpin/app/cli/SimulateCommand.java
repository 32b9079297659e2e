package linchpin.app.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import linchpin.app.compare.Given;
import linchpin.app.compare.GivenStudy;
import linchpin.app.study.Outlook;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import linchpin.future.Arm;
import linchpin.scenario.Policy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plays futures without any new policy. */
@Command(
        name = "simulate",
        description = "Plays futures without any new policy, and prints the chance of each class.",
        footer = {
            "",
            "Examples:",
            "  linchpin simulate --runs 1000 --horizon 1y",
            "  linchpin simulate --given CHINA_PRESSES"
        })
final class SimulateCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Mixin
    private Playing playing = new Playing();

    @Option(
            names = "--given",
            paramLabel = "CLASS|RULE",
            description =
                    "Also the chance of each class given that another held, or a count: \"at least 2 china-presses\".")
    private @Nullable String given;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Prepared prepared = choice.prepare();
        var progress = Progress.onStandardError();
        var source = prepared.source();
        var condition = given == null ? null : Condition.of(given, source.scenarios(), source.policies());
        var policies = condition == null ? List.<Policy>of() : condition.does();
        var study = new Study(prepared, playing.behavior(prepared), playing.options(prepared, policies), progress);
        List<Arm> arms = study.play();
        Outlook outlook = study.outlook(arms.getFirst());
        Given held = condition == null ? null : GivenStudy.find(prepared, arms, condition.rule(), condition.what());
        progress.done();
        Text.print(
                json,
                held == null ? outlook : Map.of("outlook", outlook, "given", held),
                OutlookText.of(outlook) + (held == null ? "" : GivenText.of(held)));
        return 0;
    }
}
