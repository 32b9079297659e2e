package linchpin.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.compare.Evasion;
import linchpin.app.compare.EvasionStudy;
import linchpin.app.study.Prepared;
import linchpin.scenario.Policy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How much of what a policy cuts finds another way. */
@Command(
        name = "evasion",
        description =
                "What policies take from whom, how much finds another way by partners and payment rails, and on whom dependence moves.",
        footer = {
            "",
            "Examples:",
            "  linchpin evasion --policies sticks,close-the-ways",
            "  linchpin evasion --policies my-mix.yaml --json"
        })
final class EvasionCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(
            names = "--policies",
            split = ",",
            paramLabel = "ID",
            description =
                    "Ids in policies.yaml, or YAML files of policies. Default: all of the case that cut something.")
    private String @Nullable [] policies;

    @Option(names = "--draws", defaultValue = "500", paramLabel = "N", description = "Draws of the parameters.")
    private int draws = 500;

    @Option(names = "--seed", defaultValue = "7", paramLabel = "S", description = "Same seed, same bytes. Default: 7.")
    private long seed = 7;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (draws < 2) {
            throw new IllegalArgumentException(
                    "There must be at least 2 --draws, not %d.\nMaybe 500 will do.".formatted(draws));
        }
        var files = policies == null
                ? List.<Path>of()
                : Arrays.stream(policies)
                        .filter(p -> p.endsWith(".yaml"))
                        .map(Path::of)
                        .toList();
        Prepared prepared = choice.prepare(files);
        int own = choice.prepare().source().policies().size();
        var all = prepared.source().policies();
        var asked = all.stream()
                .filter(p -> policies == null || List.of(policies).contains(p.id()) || all.indexOf(p) >= own)
                .toList();
        if (policies != null && asked.isEmpty()) {
            throw new IllegalArgumentException("There is no policy %s.\nMaybe you meant one of %s."
                    .formatted(
                            Arrays.toString(policies),
                            all.stream().map(Policy::id).toList()));
        }
        var study = new EvasionStudy(prepared, seed, draws);
        int months = prepared.source().profile().span().horizonMonths();
        List<Evasion> found =
                asked.stream().flatMap(p -> study.find(p, months).stream()).toList();
        Text.print(json, found, text(found));
        return 0;
    }

    private static String text(List<Evasion> found) {
        if (found.isEmpty()) {
            return "No trade, energy, transit or rail is cut.\n";
        }
        var rows = new ArrayList<List<String>>();
        var partners = new ArrayList<List<String>>();
        for (Evasion e : found) {
            rows.add(List.of(
                    e.policy(),
                    e.actor(),
                    "" + e.month(),
                    range(e.trade().lost()),
                    range(e.trade().evaded()),
                    range(e.trade().unpaid()),
                    range(e.trade().bite()),
                    range(e.trade().biteWithoutEvasion()),
                    e.dollar().known()
                            ? "%.1f -> %s"
                                    .formatted(
                                            100 * e.dollar().before(),
                                            range(e.dollar().after()))
                            : "not known"));
            e.partners()
                    .forEach(p -> partners.add(List.of(
                            e.policy(), e.actor(), p.partner(), "%.2f".formatted(100 * p.before()), range(p.after()))));
        }
        return Text.table(
                        List.of(
                                "policy",
                                "actor",
                                "month",
                                "cut",
                                "of that evaded",
                                "not paid",
                                "missing",
                                "missing without evasion",
                                "dollar rail"),
                        rows)
                + "\nDependence, in percent of the actor's trade:\n"
                + Text.table(List.of("policy", "actor", "on", "before", "after"), partners)
                + "\nPercent of the actor's trade (of what is cut; of payments): median, and the 10th to the 90th of 100 draws.\n";
    }

    private static String range(Evasion.Spread s) {
        return "%.1f (%.1f to %.1f)".formatted(100 * s.p50(), 100 * s.p10(), 100 * s.p90());
    }
}
