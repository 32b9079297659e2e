package linchpin.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import linchpin.data.trade.EconomyFolder;
import linchpin.dossier.Resilience;
import linchpin.event.Roster;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How far an actor gets along by itself, part by part. */
@Command(
        name = "resilience",
        description =
                "Self-sufficiency, many partners, other money than the dollar, dealings despite sanctions: each part with its value, weight and source.",
        footer = {"", "Example:", "  linchpin index resilience --actor PRK --explain"})
final class ResilienceCommand implements Callable<Integer> {

    private static final String DOLLAR = "usd_share_of_exports";

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(names = "--actor", required = true, paramLabel = "A", description = "The actor, as PRK.")
    private String actor = "";

    @Option(names = "--asof", paramLabel = "DATE", description = "A day. Default: the end of the history.")
    private @Nullable LocalDate asOf;

    @Option(names = "--months", defaultValue = "36", paramLabel = "N", description = "Of events. Default: 36.")
    private int months = 36;

    @Option(names = "--explain", description = "Also how each part is made, and from which sources.")
    private boolean explain;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** What is printed as JSON. */
    record Shown(Resilience resilience, double weight, double mean, Resilience.Range anyWeights) {}

    @Override
    public Integer call() {
        var source = choice.read();
        Roster roster = source.roster();
        String name = roster.actors().get(roster.indexOf(actor)).name();
        LocalDate day = asOf == null ? source.profile().span().to() : asOf;
        var found = Resilience.of(
                source.history(),
                day,
                roster,
                new Resilience.Question(actor, months, source.profile().dependence(), DOLLAR, home()));
        Text.print(
                json,
                new Shown(found, found.weight(), found.mean(), found.anyWeights()),
                "%s as of %s%n%n".formatted(name, day) + text(found));
        return 0;
    }

    /** Share of all use that is produced at home; null where the case's table does not know the actor. */
    private @Nullable Double home() {
        if (!EconomyFolder.exists(choice.folder())) {
            return null;
        }
        var table = EconomyFolder.read(EconomyFolder.of(choice.folder()))
                .rebased()
                .table()
                .balance()
                .baseline();
        int n = table.names().regions().size();
        int r = table.names().regions().indexOf(actor);
        double own = 0;
        double all = 0;
        for (int s = 0; r >= 0 && s < table.names().sectors().size(); s++) {
            double use = table.totals().expenditure()[s * n + r];
            own += table.shares().trade()[(s * n + r) * n + r] * use;
            all += use;
        }
        return all > 0 ? own / all : null;
    }

    private String text(Resilience found) {
        var text = new StringBuilder(Text.table(
                List.of("part", "value", "range", "weight"),
                found.parts().stream()
                        .map(p -> {
                            var range = p.range();
                            return range == null
                                    ? List.of(p.title(), "missing", "", "0")
                                    : List.of(
                                            p.title(),
                                            number(range.central()),
                                            number(range.low()) + " to " + number(range.high()),
                                            number(found.weight()));
                        })
                        .toList()));
        long missing = found.parts().stream().filter(p -> p.range() == null).count();
        var any = found.anyWeights();
        text.append("%nEqual weights over the %d parts that are known%s: %s. Any other weights: between %s and %s.%n"
                .formatted(
                        found.parts().size() - missing,
                        missing == 0 ? "" : " (%d missing)".formatted(missing),
                        number(found.mean()),
                        number(any.low()),
                        number(any.high())));
        if (explain) {
            text.append('\n');
            found.parts()
                    .forEach(p -> text.append("%s: %s%s%n"
                            .formatted(
                                    p.id(),
                                    p.from(),
                                    p.sources().isEmpty() ? "" : "; " + String.join(", ", p.sources()))));
        }
        return text.toString();
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "not known" : String.format(Locale.ROOT, "%.2f", value);
    }
}
