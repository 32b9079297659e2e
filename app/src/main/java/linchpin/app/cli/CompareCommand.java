package linchpin.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import linchpin.app.compare.Compared;
import linchpin.app.study.Prepared;
import linchpin.behavior.Behavior;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What policies would change, with the same luck. */
@Command(
        name = "compare",
        description = "Plays policies against doing nothing, with the same luck, and prints the differences.",
        footer = {
            "",
            "Examples:",
            "  linchpin compare --policies sticks,carrots,my-mix.yaml --runs 4000",
            "  linchpin compare --policies press-china --drop patron-constraint --explain ESCALATION"
        })
final class CompareCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Mixin
    private Playing playing = new Playing();

    @Option(
            names = "--policies",
            split = ",",
            paramLabel = "ID",
            description = "Ids in policies.yaml, or YAML files of policies in the same form. Default: the first three.")
    private String @Nullable [] policies;

    @Option(
            names = "--avoid",
            split = ",",
            paramLabel = "CLASS",
            description = "Classes that are unwanted, for the regret. Default: the case's first.")
    private String @Nullable [] avoid;

    @Mixin
    private Dropping dropping = new Dropping();

    @Option(
            names = "--explain",
            paramLabel = "CLASS",
            description = "Show a typical future of a class, under each policy, and what led there.")
    private @Nullable String explain;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    private static boolean isFile(String policy) {
        return policy.endsWith(".yaml") || policy.endsWith(".yml");
    }

    @Override
    public Integer call() {
        List<String> asked = policies == null ? List.of() : Arrays.asList(policies);
        List<Path> mixes =
                asked.stream().filter(CompareCommand::isFile).map(Path::of).toList();
        Prepared prepared = choice.prepare(mixes);
        var progress = Progress.onStandardError();
        var scenarios = prepared.source().scenarios();
        var chosen = new ArrayList<>(RunCommand.Policies.of(
                prepared.source(),
                policies == null
                        ? null
                        : asked.stream().filter(id -> !isFile(id)).toList()));
        if (!mixes.isEmpty()) {
            var all = prepared.source().policies();
            chosen.addAll(all.subList(choice.read().policies().size(), all.size()));
        }
        List<String> unwanted = avoid == null
                ? List.of(scenarios.classes().getFirst().id())
                : Arrays.stream(avoid)
                        .map(id -> ClassChoice.of(scenarios, id).id())
                        .toList();
        var explained = explain == null ? null : ClassChoice.of(scenarios, explain);
        Set<String> dropped = dropping.terms(prepared);
        Behavior behavior = playing.behavior(prepared);
        var options = playing.options(prepared, chosen);
        Compared found = Compared.play(prepared, behavior, options.without(dropped), unwanted, explained, progress);
        progress.done();
        Text.print(
                json,
                found,
                new CompareText(scenarios).of(found.comparison())
                        + IncidenceText.of(found.economy())
                        + CompareText.of(found.explanations(), explained == null ? "" : explained.title()));
        return 0;
    }
}
