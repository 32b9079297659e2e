package linchpin.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.compare.SupplyFinding;
import linchpin.app.compare.SupplyPaths;
import linchpin.app.compare.SupplyStudy;
import linchpin.app.study.Prepared;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is in store, what is lacking, and what the deals are worth. */
@Command(
        name = "supplies",
        description =
                "Prints stocks with their cover and gap, who supplies them, and both legs of each deal; under policies, month by month.",
        footer = {
            "",
            "Examples:",
            "  linchpin supplies --at 2023-06-30",
            "  linchpin supplies --policies ceasefire,china-presses --runs 1000"
        })
final class SuppliesCommand implements Callable<Integer> {

    private static final int DRAWS = 1000;

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Mixin
    private Playing playing = new Playing();

    @Option(names = "--at", paramLabel = "DATE", description = "A day, as 2023-06-30. Default: the end of the history.")
    private @Nullable LocalDate at;

    @Option(
            names = "--policies",
            split = ",",
            paramLabel = "ID",
            description = "Also play these, beside doing nothing, from that day on.")
    private String @Nullable [] policies;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Prepared whole = choice.prepare();
        var source = whole.source();
        if (source.supplies().stocks().isEmpty()) {
            throw new IllegalArgumentException("The case (%s) keeps no stocks.\nMaybe give it a supplies.yaml."
                    .formatted(source.profile().name().id()));
        }
        Prepared prepared = at == null
                ? whole
                : Prepared.until(source, at, source.scenarios().counters());
        var options = playing.options(
                prepared, policies == null ? List.of() : RunCommand.Policies.of(source, List.of(policies)));
        var progress = Progress.onStandardError();
        List<SupplyFinding.Path> paths = List.of();
        if (policies != null) {
            progress.accept("preparing", 0);
            int draws = options.design().draws();
            paths = SupplyPaths.play(
                    prepared,
                    playing.behavior(prepared),
                    options,
                    done -> progress.accept("playing futures", 100 * done / draws));
        }
        var found = new SupplyStudy(prepared, options.seed(), DRAWS).find(paths);
        progress.done();
        Text.print(json, found, SuppliesText.of(found));
        return 0;
    }
}
