package linchpin.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import linchpin.data.feeds.Coverage;
import linchpin.data.feeds.FeedFile;
import linchpin.data.feeds.FeedStore;
import linchpin.data.feeds.Judged;
import linchpin.data.feeds.Unmapped;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is in the store of feeds. */
@Command(
        name = "status",
        description =
                "Shows the files that were read, what of their events can be counted, and the codes that no table maps.",
        footer = {"", "Example:", "  linchpin feed status"})
final class FeedStatus implements Callable<Integer> {

    private static final int MOST = 20;

    @Mixin
    private FeedChoice choice = new FeedChoice();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** What is in the store, and how often rows of GDELT were right where somebody looked. */
    record Found(
            List<FeedFile> files,
            List<Coverage> coverage,
            List<Unmapped> unmapped,
            List<Long> mentioned,
            Judged gdelt) {}

    /** Numbers of publishers that are told apart. */
    private static final int PUBLISHERS = 3;

    @Override
    public Integer call() {
        try (FeedStore store = choice.open()) {
            var found = new Found(
                    store.files(), store.coverage(), store.unmapped(MOST), store.mentioned(PUBLISHERS), Judged.gdelt());
            Text.print(json, found, text(found));
        }
        return 0;
    }

    static String table(List<FeedFile> files) {
        return Text.table(
                List.of("file", "feed", "rows", "fresh", "known", "aside", "rejected"),
                files.stream()
                        .map(f -> List.of(
                                f.name(),
                                f.feed(),
                                number(f.rows()),
                                number(f.fresh()),
                                number(f.known()),
                                number(f.aside()),
                                number(f.rejected())))
                        .toList());
    }

    private static String text(Found found) {
        return table(found.files)
                + "\nEvents, and those of them that can be counted:\n"
                + Text.table(
                        List.of(
                                "feed",
                                "events",
                                "act mapped",
                                "states on both sides",
                                "between two states, act mapped"),
                        found.coverage.stream()
                                .map(c -> List.of(
                                        c.feed(),
                                        number(c.events()),
                                        number(c.acts()),
                                        number(c.states()),
                                        number(c.dyads())))
                                .toList())
                + "\nCodes that no table maps, the most frequent first:\n"
                + Text.table(
                        List.of("feed", "what", "code", "events"),
                        found.unmapped.stream()
                                .map(u -> List.of(u.feed(), u.what(), String.valueOf(u.code()), number(u.events())))
                                .toList())
                + mentioned(found.mentioned)
                + grade(found.gdelt);
    }

    private static String mentioned(List<Long> events) {
        return events.getFirst() == 0
                ? ""
                : "%nEvents of gdelt2 with mentions here: %s; by two publishers or more: %s; by three or more: %s. See: feed dyads --publishers N%n"
                        .formatted(number(events.get(0)), number(events.get(1)), number(events.get(2)));
    }

    static String grade(Judged judged) {
        return String.format(
                Locale.ROOT,
                "%nGrade E4, machine-coded. Rows of GDELT between two states that say what their article says: %.0f %% (%d of %d; 95 %%: %.0f to %.0f), %.0f %% at most. Other feeds were not judged.%n",
                100 * judged.precision().value(),
                judged.precision().hits(),
                judged.precision().of(),
                100 * judged.precision().low(),
                100 * judged.precision().high(),
                100 * judged.atMost().value());
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
