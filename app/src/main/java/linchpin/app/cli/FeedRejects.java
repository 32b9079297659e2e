package linchpin.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import linchpin.data.feeds.FeedStore;
import linchpin.data.feeds.Reject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Rows of feeds that were not taken. */
@Command(
        name = "rejects",
        description = "Lists the rows of feeds that were not taken, with file, line and reason.",
        footer = {"", "Example:", "  linchpin feed rejects --most 50"})
final class FeedRejects implements Callable<Integer> {

    @Mixin
    private FeedChoice choice = new FeedChoice();

    @Option(names = "--most", defaultValue = "100", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
    private int most = 100;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        try (FeedStore store = choice.open()) {
            List<Reject> rejects = store.rejects(most);
            long all = store.files().stream().mapToLong(f -> f.rejected()).sum();
            String table = Text.table(
                    List.of("file", "line", "reason", "text"),
                    rejects.stream()
                            .map(r -> List.of(r.file(), "" + r.line(), r.reason(), r.text()))
                            .toList());
            Text.print(
                    json, rejects, table + "%n%,d of %,d rows that were not taken.%n".formatted(rejects.size(), all));
        }
        return 0;
    }
}
