package linchpin.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import linchpin.data.feeds.DyadCounts;
import linchpin.data.feeds.FeedStore;
import linchpin.data.feeds.Judged;
import linchpin.data.tables.AtomicFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Monthly counts of machine-coded events between two states. */
@Command(
        name = "dyads",
        description = {
            "Counts machine-coded events between two states by month, both directions together, one table a feed.",
            "With --out a feed's table is written as a stream of its own, which `benchmark counts --data` reads."
        },
        footer = {
            "",
            "Examples:",
            "  linchpin feed dyads PRK-USA",
            "  linchpin feed dyads PRK-USA --feed icews --out counts.csv",
            "  linchpin benchmark counts --data counts.csv --column hostile"
        })
final class FeedDyads implements Callable<Integer> {

    private static final int CODE = 3;

    @Mixin
    private FeedChoice choice = new FeedChoice();

    @Parameters(paramLabel = "A-B", description = "Two states, as ISO 3166 alpha-3.")
    private String pair = "";

    @Option(names = "--feed", paramLabel = "FEED", description = "Only this feed.")
    private @Nullable String feed;

    @Option(
            names = "--publishers",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Only events that so many different publishers mention, by the mentions that were imported; of gdelt2 only.")
    private int publishers = 1;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the counts of the one --feed as CSV.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (pair.length() != 2 * CODE + 1 || pair.charAt(CODE) != '-') {
            throw new IllegalArgumentException(
                    "The pair (%s) must be two codes of three letters.\nMaybe PRK-USA.".formatted(pair));
        }
        try (FeedStore store = choice.open()) {
            List<DyadCounts> counts = store.dyad(pair.substring(0, CODE), pair.substring(CODE + 1), publishers).stream()
                    .filter(c -> feed == null || c.feed().equals(feed))
                    .toList();
            if (out != null) {
                write(counts, out);
            }
            Text.print(json, counts, text(counts));
        }
        return 0;
    }

    private static void write(List<DyadCounts> counts, Path out) {
        if (counts.size() != 1) {
            throw new IllegalArgumentException(
                    "There are counts of %d feeds, and --out takes one.\nMaybe give --feed.".formatted(counts.size()));
        }
        AtomicFile.write(out, counts.getFirst().csv());
    }

    private static String text(List<DyadCounts> counts) {
        var rows = new ArrayList<List<String>>();
        for (DyadCounts c : counts) {
            c.months()
                    .forEach(m -> rows.add(List.of(
                            c.feed(),
                            m.month(),
                            "" + m.cooperative(),
                            "" + m.hostile(),
                            m.byAct().entrySet().stream()
                                    .map(act -> "%s %d".formatted(act.getKey(), act.getValue()))
                                    .collect(Collectors.joining(", ")))));
        }
        return Text.table(List.of("feed", "month", "cooperative", "hostile", "acts"), rows)
                + FeedStatus.grade(Judged.gdelt());
    }
}
