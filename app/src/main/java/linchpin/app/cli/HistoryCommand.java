package linchpin.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.data.casefile.Case;
import linchpin.event.Event;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What happened between two actors. */
@Command(
        name = "history",
        description = "The events between two actors, each with its source and grade.",
        footer = {"", "Example:", "  linchpin history --dyad PRK-RUS --since 2024-01-01"})
final class HistoryCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(names = "--dyad", required = true, paramLabel = "A-B", description = "Two actors, as PRK-RUS.")
    private String dyad = "";

    @Option(names = "--since", paramLabel = "DATE", description = "First day.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "Last day.")
    private @Nullable LocalDate until;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Case source = choice.read();
        var pair = Dyad.parse(dyad, source.roster());
        LocalDate first = since == null ? source.profile().span().from() : since;
        LocalDate last = until == null ? source.history().lastDay() : until;
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "The last day (%s) comes before the first (%s).\nMaybe --since and --until are swapped."
                            .formatted(last, first));
        }
        List<Event> events = source.history().between(first, last).stream()
                .filter(e -> e.parties().all().containsAll(List.of(pair.a(), pair.b())))
                .toList();
        String table = Text.table(
                List.of("date", "act", "from", "to", "what", "source", "grade"),
                events.stream()
                        .map(e -> List.of(
                                e.when().date()
                                        + (e.when().precision() == linchpin.event.When.Precision.DAY ? "" : " ~"),
                                e.deed().act()
                                        + (e.deed().kind().mode().isEmpty()
                                                ? ""
                                                : ":" + e.deed().kind().mode()),
                                String.join(";", e.parties().sources()),
                                String.join(";", e.parties().targets()),
                                e.evidence().what(),
                                e.evidence().source(),
                                e.evidence().grade().toString()))
                        .toList());
        Text.print(json, events, table + "%n%d events%n".formatted(events.size()));
        return 0;
    }
}
