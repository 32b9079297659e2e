package linchpin.app.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import linchpin.app.compare.Comparison;
import linchpin.app.compare.ComparisonStudy;
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
            "  linchpin simulate --given CHINA_PRESSES",
            "  linchpin simulate --drop patron-constraint"
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

    @Mixin
    private Dropping dropping = new Dropping();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Prepared prepared = choice.prepare();
        var progress = Progress.onStandardError();
        var source = prepared.source();
        var condition = given == null ? null : Condition.of(given, source.scenarios(), source.policies());
        var policies = condition == null ? List.<Policy>of() : condition.does();
        var dropped = dropping.terms(prepared);
        var behavior = playing.behavior(prepared);
        var options = playing.options(prepared, policies);
        var study = new Study(prepared, behavior, options.without(dropped), progress);
        List<Arm> arms = study.play();
        Outlook outlook = study.outlook(arms.getFirst());
        Given held = condition == null ? null : GivenStudy.find(prepared, arms, condition.rule(), condition.what());
        var without = dropped.isEmpty()
                ? List.<Comparison.ClassChange>of()
                : new ComparisonStudy(prepared, arms)
                        .without(new Study(prepared, behavior, playing.options(prepared, List.of()), progress)
                                .play()
                                .getFirst());
        progress.done();
        Text.print(
                json,
                printed(outlook, held, without),
                OutlookText.of(outlook)
                        + (without.isEmpty() ? "" : CompareText.without(without))
                        + (held == null ? "" : GivenText.of(held)));
        return 0;
    }

    private static Object printed(Outlook outlook, @Nullable Given held, List<Comparison.ClassChange> without) {
        if (held == null && without.isEmpty()) {
            return outlook;
        }
        var all = new TreeMap<String, Object>(Map.of("outlook", outlook));
        if (held != null) {
            all.put("given", held);
        }
        if (!without.isEmpty()) {
            all.put("without", without);
        }
        return all;
    }
}
