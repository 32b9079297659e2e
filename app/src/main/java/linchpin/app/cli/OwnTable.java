package linchpin.app.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.benchmark.trade.Decoupling;
import linchpin.data.casefile.CaseReader;
import linchpin.data.casefile.ShocksYaml;
import linchpin.data.trade.WiodFiles;
import linchpin.economy.Closure;
import linchpin.economy.table.CaseEconomy;
import linchpin.impact.Horizon;
import linchpin.impact.ImpactStudy;
import linchpin.impact.Measure;
import linchpin.world.Parameters;

/**
 * A case's own table: beside published studies, and how fast it is solved.
 *
 * @param rows changes of real income in per cent
 * @param speed of equilibria of the world
 */
record OwnTable(List<Row> rows, Speed speed) {

    private static final int EQUILIBRIA = 10_000;

    /** A published figure and ours: on the re-based table, on the old one, and on WIOD's 41 regions with Caliendo and Parro's elasticities. */
    record Row(String study, String who, double theirs, String rebased, String old, String fine) {}

    /** Wall-clock seconds, and the load of the machine before and after. */
    record Speed(int equilibria, double seconds, int processors, double loadBefore, double loadAfter) {}

    static OwnTable of(Path folder, Path tables, Progress progress) {
        progress.accept("Reading the case", 0);
        var source = CaseReader.read(folder).orThrow();
        Parameters parameters = source.parameters();
        var trade = source.trade()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The case (%s) has no folder economy.\nMaybe build one: linchpin economy build --help."
                                .formatted(folder.getFileName())));
        CaseEconomy economy = trade.economy();
        var fresh = new ImpactStudy(economy, parameters, Closure.FIXED);
        var old = ImpactStudy.ofOldTrade(economy, parameters, Closure.FIXED);
        var book = trade.book();
        progress.accept("Solving published experiments", 0);
        var china = doubled(List.of("EU"), "CHN", book.spread(List.of("goods")));
        var russia = doubled(book.spread(List.of("west")), "RUS", book.spread(List.of("goods")));
        var rows = new ArrayList<Row>();
        String kiel = "EU and China double barriers (Felbermayr, Gans, Mahlkow, Sandkamp 2021)";
        boolean there = Files.isDirectory(tables);
        var wiod = there ? new Decoupling(WiodFiles.read(tables, 2011).balance()) : null;
        double[] fineChina = wiod == null ? new double[0] : wiod.withChina(2);
        double[] fineRussia = wiod == null ? new double[0] : wiod.withRussia(2);
        rows.add(new Row(kiel, "EU", -1.0, change(fresh, china, "EU"), change(old, china, "EU"), ""));
        rows.add(new Row(kiel, "DEU", -1.4, "", "", fine(fineChina, "DEU")));
        rows.add(new Row(
                kiel, "CHN", -1.3, change(fresh, china, "CHN"), change(old, china, "CHN"), fine(fineChina, "CHN")));
        rows.add(new Row(
                "The West and Russia double barriers (Trade decoupling from Russia)",
                "RUS",
                -4.8,
                change(fresh, russia, "RUS"),
                change(old, russia, "RUS"),
                fine(fineRussia, "RUS")));
        return new OwnTable(rows, speed(fresh, china, progress));
    }

    private static Speed speed(ImpactStudy study, Measure measure, Progress progress) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        String stage = "Solving %,d equilibria".formatted(EQUILIBRIA);
        progress.accept(stage, 0);
        double before = system.getSystemLoadAverage();
        long start = System.nanoTime();
        int solved = study.worlds(List.of(measure), EQUILIBRIA, 1);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Speed(
                solved, seconds, Runtime.getRuntime().availableProcessors(), before, system.getSystemLoadAverage());
    }

    private static Measure doubled(List<String> west, String with, List<String> goods) {
        return new Measure(Measure.Kind.ICEBERG, west, List.of(with), goods, ShocksYaml.fixed(2), true);
    }

    private static String change(ImpactStudy study, Measure measure, String region) {
        var impact = study.solve(List.of(measure), Horizon.LONG, new ImpactStudy.Effort(0, 1, false), done -> {});
        return String.format(Locale.ROOT, "%+.2f", impact.of(region).percent().central());
    }

    private static String fine(double[] change, String region) {
        int at = WiodFiles.REGIONS.indexOf(region);
        return change.length == 0 ? "" : String.format(Locale.ROOT, "%+.2f", change[at]);
    }

    String text() {
        var text = new StringBuilder(
                "Change of real income in the long run, per cent; goods trade only, factor of trade cost 2.\n");
        text.append(Text.table(
                List.of("who", "theirs", "re-based", "old trade", "41 regions", "study"),
                rows.stream()
                        .map(r -> List.of(
                                r.who(),
                                String.format(Locale.ROOT, "%+.1f", r.theirs()),
                                r.rebased(),
                                r.old(),
                                r.fine(),
                                r.study()))
                        .toList()));
        return text.append(String.format(
                        Locale.ROOT,
                        "%nReasons for the differences: docs/method/trade-case.md.%n%,d equilibria of the case's table, elasticities drawn, in %.1f s on %d processors; load %.1f before, %.1f after.%n",
                        speed.equilibria(),
                        speed.seconds(),
                        speed.processors(),
                        speed.loadBefore(),
                        speed.loadAfter()))
                .toString();
    }
}
