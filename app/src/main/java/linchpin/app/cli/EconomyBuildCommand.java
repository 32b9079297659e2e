package linchpin.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import linchpin.data.tables.AtomicFile;
import linchpin.data.trade.BilateralFile;
import linchpin.data.trade.EconomyBuild;
import linchpin.data.trade.EconomyFolder;
import linchpin.data.trade.ElasticityFile;
import linchpin.data.trade.WiodFiles;
import linchpin.data.trade.WorldTableFile;
import linchpin.data.trade.WorldTableText;
import linchpin.economy.InputOutputTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a case's table from a public one, and its totals from public trade statistics. */
@Command(
        name = "build",
        description =
                "Adds up a public world table by the case's regions.csv and sectors.csv; with --trade, also totals by pair; with --elasticities, those.",
        footer = {
            "",
            "Examples:",
            "  linchpin economy build --tables ../shared/data/trade-model",
            "  linchpin economy build --layout icio --table ICIO2020.csv --year 2020 --out mine",
            "  linchpin economy build --trade BACI_HS17_Y2023_V202501.csv --codes country_codes_V202501.csv --out mine",
            "  linchpin economy build --elasticities theta.csv --out mine"
        })
final class EconomyBuildCommand implements Callable<Integer> {

    private enum Layout {
        WIOD,
        ICIO,
        PLAIN
    }

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(
            names = "--tables",
            paramLabel = "FOLDER",
            description = "Folder with WIOD (default: shared/data/trade-model beside the checkout).")
    private Path tables = BenchmarkData.shared("data", "trade-model");

    @Option(names = "--layout", paramLabel = "LAYOUT", description = "wiod, icio or plain. Default: wiod.")
    private Layout layout = Layout.WIOD;

    @Option(names = "--table", paramLabel = "FILE", description = "The table, where the layout is icio or plain.")
    private @Nullable Path table;

    @Option(names = "--year", paramLabel = "YEAR", description = "Year of the table. Default: ${DEFAULT-VALUE}.")
    private int year = 2011;

    @Option(
            names = "--trade",
            paramLabel = "FILE",
            description =
                    "Trade by pair of countries: ours, BACI or Comtrade. May be given again: later files replace pairs.")
    private List<Path> trade = List.of();

    @Option(names = "--codes", paramLabel = "FILE", description = "BACI's table of country codes.")
    private @Nullable Path codes;

    @Option(names = "--trade-year", paramLabel = "YEAR", description = "Year of the trade. Default: ${DEFAULT-VALUE}.")
    private int tradeYear = 2023;

    @Option(
            names = "--elasticities",
            paramLabel = "FILE",
            description = "Trade elasticities: columns sector, theta, source and, if known, se.")
    private @Nullable Path elasticities;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where the files are written. Default: nowhere.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var folder = EconomyFolder.of(choice.folder());
        var mapping = EconomyFolder.mapping(folder);
        var progress = Progress.onStandardError();
        var notes = new ArrayList<String>();
        if (elasticities != null) {
            write("elasticities.csv", ElasticityFile.read(elasticities, mapping), notes);
        }
        if (trade.isEmpty() && elasticities == null || table != null) {
            progress.accept("Reading the table", 0);
            InputOutputTable fine = fine(notes);
            progress.accept("Adding up", 0);
            var built = EconomyBuild.table(fine, mapping);
            notes.addAll(built.notes());
            notes.addAll(EconomyBuild.against(tables, built.table()));
            write("table-%d.csv".formatted(year), WorldTableText.of(built.table()), notes);
        }
        if (!trade.isEmpty()) {
            progress.accept("Reading trade", 0);
            Map<String, String> numbers = codes == null ? Map.of() : BilateralFile.codes(codes);
            Map<String, Double> usd = new TreeMap<>();
            trade.forEach(file -> usd.putAll(
                    BilateralFile.read(file, tradeYear, numbers).orThrow().usd()));
            notes.add("%d pairs of countries traded in %d.".formatted(usd.size(), tradeYear));
            var satellites = new TreeSet<>(EconomyFolder.satellites(folder));
            write("trade-%d.csv".formatted(tradeYear), EconomyBuild.trade(usd, mapping, satellites, "D-BACI"), notes);
        }
        progress.done();
        Text.print(json, notes, String.join("\n", notes) + "\n");
        return 0;
    }

    private InputOutputTable fine(List<String> notes) {
        if (layout == Layout.WIOD) {
            var fine = WiodFiles.read(tables, year);
            notes.add(EconomyBuild.outputs(tables, year, fine));
            return fine;
        }
        if (table == null) {
            throw new IllegalArgumentException(
                    "The layout (%s) needs a --table.\nMaybe the file was forgotten.".formatted(layout));
        }
        return (layout == Layout.ICIO ? WorldTableFile.icio(table) : WorldTableFile.plain(table)).orThrow();
    }

    private void write(String name, String text, List<String> notes) {
        if (out == null) {
            notes.add("%s would have %,d bytes; give --out to write it.".formatted(name, text.length()));
        } else {
            AtomicFile.write(out.resolve(name), text);
            notes.add("%s is written.".formatted(name));
        }
    }
}
