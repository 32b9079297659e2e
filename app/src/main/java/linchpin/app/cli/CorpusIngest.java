package linchpin.app.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.data.corpus.CorpusCoding;
import linchpin.data.corpus.CorpusStore;
import linchpin.data.corpus.CorpusTotals;
import linchpin.data.corpus.Fields;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Streams of news into stores of their own: events only, without claims and register. */
final class CorpusIngest {

    @Option(
            names = "--fields",
            paramLabel = "MAP",
            defaultValue = "",
            description = "JSON lines only: which key holds what, such as date=d,text=t,title=h,category=c.")
    private String fields = "";

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "JSON lines only: the folder of the coded stream. Default: its name in .linchpin/corpus.")
    private @Nullable Path into;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "JSON lines only: threads that code.")
    private int threads = 2;

    @Option(names = "--anew", description = "JSON lines only: code again what is there.")
    private boolean anew;

    @Option(
            names = "--unmapped",
            paramLabel = "N",
            defaultValue = "20",
            description = "JSON lines only: names to print.")
    private int unmapped = 20;

    /** What is printed as JSON. */
    record Printed(String folder, CorpusCoding.Done done, double load, CorpusTotals totals) {}

    static boolean isStream(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(jsonl|ndjson)(\\.gz)?");
    }

    int code(Path file, boolean json) {
        if (threads < 1 || threads > 64) {
            throw new IllegalArgumentException(
                    "The number of --threads (%d) must lie between 1 and 64.\nMaybe 2 will do.".formatted(threads));
        }
        String stem = String.valueOf(file.getFileName()).replaceAll("\\.(jsonl|ndjson)(\\.gz)?$", "");
        var store = new CorpusStore(into != null ? into : CorpusChoice.HOME.resolve(stem));
        var progress = Progress.onStandardError();
        var done = new CorpusCoding(store, threads).code(file, Fields.of(fields), anew, progress);
        progress.done();
        var totals = CorpusTotals.of(store);
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Text.print(json, new Printed(store.folder().toString(), done, load, totals), text(store, done, load, totals));
        return totals.items().accepted() > 0 ? 0 : Main.BAD_INPUT;
    }

    private String text(CorpusStore store, CorpusCoding.Done done, double load, CorpusTotals t) {
        var text = new StringBuilder();
        text.append(
                done.fresh() == 0
                        ? "%s: all of it was coded already; nothing changed.%n".formatted(store.folder())
                        : String.format(
                                Locale.ROOT,
                                "%s: %,d sentences in %.0f s on %d threads: %.0f sentences a second; load %.1f%n",
                                store.folder(),
                                done.sentences(),
                                done.seconds(),
                                threads,
                                done.sentences() / Math.max(done.seconds(), 1e-9),
                                load));
        text.append(String.format(
                Locale.ROOT,
                "%,d items = %,d accepted + %,d rejected; of the accepted %,d repeat another of the week and are not coded.%n",
                t.items().lines(),
                t.items().accepted(),
                t.items().rejected(),
                t.items().copies()));
        text.append(String.format(
                Locale.ROOT,
                "%,d sentences; %,d items name a known actor; %,d times an item names somebody the dictionary does not know.%n%n",
                t.sentences(),
                t.actors().items(),
                t.actors().unmapped()));
        text.append(table("What is said of happening", t.events()));
        text.append(table("Events that happened, by year", t.byYear()));
        var acts = new java.util.LinkedHashMap<String, Long>();
        t.byAct().forEach((act, n) -> acts.put(act.name(), n));
        text.append(table("Events that happened, by root", acts));
        text.append("Names that the dictionary does not know, by items\n");
        t.actors().top().stream()
                .limit(unmapped)
                .forEach(n -> text.append("  %s (%,d)%n".formatted(n.name(), n.items())));
        if (!t.problems().isEmpty()) {
            text.append("\nRejected (the first %d)%n".formatted(t.problems().size()));
            t.problems().forEach(p -> text.append("  ").append(p).append('\n'));
        }
        return text.toString();
    }

    private static String table(String title, java.util.Map<String, Long> counts) {
        var rows = new ArrayList<List<String>>();
        counts.forEach((key, n) -> rows.add(List.of(key, String.format(Locale.ROOT, "%,d", n))));
        return Text.table(List.of(title, "events"), rows) + "\n";
    }
}
