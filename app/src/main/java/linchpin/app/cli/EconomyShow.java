package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import linchpin.data.trade.EconomyFolder;
import linchpin.economy.Baseline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a case's table is like once it stands on the newer totals. */
@Command(
        name = "show",
        description = "Prints the regions of a case's table, re-based: product, trade and how well the totals are met.")
final class EconomyShow implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** A region of the table, in million USD. */
    record RegionRow(String region, double product, double exports, double imports, double deficit, double ownShare) {}

    /** The re-based table in short. */
    record Shown(String years, int rounds, double worst, List<String> notes, List<RegionRow> regions) {}

    @Override
    public Integer call() {
        var economy = EconomyFolder.read(EconomyFolder.of(choice.folder()));
        var rebased = economy.rebased();
        var balanced = rebased.table().balance();
        var notes = new ArrayList<>(rebased.notes());
        notes.addAll(balanced.changes());
        var shown = new Shown(
                economy.years().toString(), rebased.rounds(), rebased.worst(), notes, rows(balanced.baseline()));
        Text.print(json, shown, text(shown));
        return 0;
    }

    private static List<RegionRow> rows(Baseline base) {
        int n = base.regions();
        double[] sold = new double[n];
        double[] bought = new double[n];
        double[] spent = new double[n];
        for (int f = 0; f < base.shares().trade().length; f++) {
            double all = base.totals().expenditure()[f / (n * n) * n + f % n];
            double value = base.shares().trade()[f] * all;
            spent[f % n] += value;
            if (f / n % n != f % n) {
                sold[f / n % n] += value;
                bought[f % n] += value;
            }
        }
        var rows = new ArrayList<RegionRow>();
        for (int r = 0; r < n; r++) {
            rows.add(new RegionRow(
                    base.names().regions().get(r),
                    base.totals().valueAdded()[r],
                    sold[r],
                    bought[r],
                    base.totals().transfer()[r],
                    1 - bought[r] / spent[r]));
        }
        return rows;
    }

    private static String text(Shown shown) {
        var text = new StringBuilder("The case's table (%s), million USD a year.%n".formatted(shown.years()));
        text.append(Text.table(
                List.of("region", "product", "exports", "imports", "deficit", "bought at home"),
                shown.regions().stream()
                        .map(r -> List.of(
                                r.region(),
                                Text.number(Math.rint(r.product())),
                                Text.number(Math.rint(r.exports())),
                                Text.number(Math.rint(r.imports())),
                                Text.number(Math.rint(r.deficit())),
                                Text.percent(r.ownShare())))
                        .toList()));
        text.append(String.format(
                Locale.ROOT, "%nTotals are met within %.1e of each after %d rounds.%n", shown.worst(), shown.rounds()));
        shown.notes().forEach(n -> text.append(n).append('\n'));
        return text.append("Sanctions in force in the year of the totals are in them: every shock comes on top.\n")
                .toString();
    }
}
