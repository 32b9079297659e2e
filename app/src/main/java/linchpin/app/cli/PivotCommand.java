package linchpin.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import linchpin.scenario.ScenarioClass;
import linchpin.sensitivity.Pivot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who the chance of an outcome hangs on. */
@Command(
        name = "pivot",
        description =
                "Moves the stance of every actor at once, and prints whose stance the chance of an outcome hangs on.",
        footer = {
            "",
            "Examples:",
            "  linchpin pivot --outcome CHINA_SUPPORTS --runs 1000",
            "  linchpin pivot --outcome all --into out/northeast-asia"
        })
final class PivotCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Mixin
    private Playing playing = new Playing();

    @Option(
            names = "--outcome",
            split = ",",
            paramLabel = "CLASS",
            description = "Ids in scenarios.yaml, or 'all'; more than one cost no more. Default: the first.")
    private String @Nullable [] outcomes;

    @Option(
            names = "--into",
            paramLabel = "RUNFOLDER",
            description = "Also store the result beside a run, and write its brief anew with it.")
    private @Nullable Path into;

    @Mixin
    private Dropping dropping = new Dropping();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Prepared prepared = choice.prepare();
        var classes = classes(prepared.source().scenarios().classes());
        var progress = Progress.onStandardError();
        var study = new Study(
                prepared,
                playing.behavior(prepared),
                playing.options(prepared, List.of()).without(dropping.terms(prepared)),
                progress);
        if (into != null) {
            StoredRun.check(into, study.heading());
        }
        List<Pivot> found = study.pivot(classes);
        if (into != null) {
            StoredRun.add(
                    into,
                    study.heading(),
                    found,
                    LocalDate.now(ZoneId.systemDefault()).toString());
        }
        progress.done();
        Text.print(json, found, json ? "" : PivotText.of(found));
        return 0;
    }

    private List<ScenarioClass> classes(List<ScenarioClass> all) {
        var chosen = new ArrayList<ScenarioClass>();
        for (String id : outcomes == null ? new String[] {all.getFirst().id()} : outcomes) {
            if (id.equals("all")) {
                return all;
            }
            chosen.add(all.stream()
                    .filter(c -> c.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The outcome (%s) is no scenario class of the case.%nMaybe you meant one of %s, or all."
                                    .formatted(
                                            id,
                                            all.stream().map(ScenarioClass::id).toList()))));
        }
        return chosen;
    }
}
