package linchpin.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.study.PolicyFinding;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What policies would change, with the same luck. */
@Command(
        name = "compare",
        description = "Plays policies against doing nothing, with the same luck, and prints the differences.",
        footer = {"", "Example:", "  linchpin compare --policies tighten-sanctions,press-china --runs 4000"})
final class CompareCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Mixin
    private Playing playing = new Playing();

    @Option(
            names = "--policies",
            split = ",",
            paramLabel = "ID",
            description = "Ids in policies.yaml. Default: the first three.")
    private String @Nullable [] policies;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Prepared prepared = choice.prepare();
        var progress = Progress.onStandardError();
        var chosen = RunCommand.Policies.of(prepared.source(), policies == null ? null : Arrays.asList(policies));
        var study = new Study(prepared, playing.behavior(prepared), playing.options(prepared, chosen), progress);
        List<PolicyFinding> found = study.policies(study.play());
        progress.done();
        var rows = new ArrayList<List<String>>();
        for (PolicyFinding p : found) {
            for (PolicyFinding.ClassEffect e : p.effects()) {
                var effect = e.effect();
                rows.add(List.of(
                        p.title(),
                        e.classTitle(),
                        Text.percent(e.with().value()),
                        Text.points(effect.value()),
                        Text.points(e.response().value()),
                        Intervals.points(effect.monteCarlo()),
                        Intervals.points(effect.total()),
                        effect.identical()
                                ? "no branch changed"
                                : effect.distinguishable()
                                        ? "yes"
                                        : "no; from " + Text.points(effect.detectable()) + " on",
                        effect.costliest().name()));
            }
        }
        Text.print(
                json,
                found,
                Text.table(
                        List.of(
                                "policy",
                                "class",
                                "with",
                                "points",
                                "answer",
                                "Monte Carlo 95 %",
                                "total 95 %",
                                "told from zero",
                                "costliest uncertainty"),
                        rows));
        return 0;
    }
}
