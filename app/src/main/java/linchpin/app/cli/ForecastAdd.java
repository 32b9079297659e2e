package linchpin.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.data.store.LedgerFile;
import linchpin.data.tables.Nearest;
import linchpin.forecast.Question;
import linchpin.ledger.Entry;
import linchpin.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a person's forecast. */
@Command(
        name = "add",
        description = "Adds a forecast of one's own beside the model's; the last one before the end counts.",
        footer = {
            "",
            "Examples:",
            "  linchpin forecast add Q01 0.15 --by me",
            "  linchpin forecast add Q03 8..24               a 90 % range of a count",
            "  linchpin forecast add Q03-2025-12 0.6,0.3,0.1  probabilities of 0, 1, 2 launches"
        })
final class ForecastAdd implements Callable<Integer> {

    @Mixin
    private LedgerChoice choice = new LedgerChoice();

    @Parameters(index = "0", paramLabel = "QUESTION", description = "Its id, such as Q01.")
    private String question = "";

    @Parameters(
            index = "1",
            paramLabel = "FORECAST",
            description = "A probability; for a count a range or the probabilities of 0, 1, 2, …")
    private String typed = "";

    @Option(names = "--by", paramLabel = "NAME", defaultValue = "me", description = "Who. Default: ${DEFAULT-VALUE}.")
    private String by = "me";

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "Why.")
    private String note = "";

    @Option(names = "--as-of", paramLabel = "DATE", description = "The last day that you knew of. Default: today.")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate known = asOf == null ? today : ForecastResolve.past(asOf, today);
        var given = new Entry.Forecast[1];
        LedgerFile.append(choice.existing(), ledger -> {
            Question q = question(ledger, question);
            var stamp = new Entry.Stamp(known, now, !today.isBefore(q.opens()));
            given[0] = new Entry.Forecast(q.id(), by, Judgment.of(q, typed), null, note, stamp);
            return List.of(given[0]);
        });
        var stamp = given[0].stamp();
        Text.print(
                json,
                given[0],
                "%s says %s to %s, as of %s, issued at %s.%n%s"
                        .formatted(
                                by,
                                LedgerText.shortly(given[0].says()),
                                question,
                                stamp.asOf(),
                                stamp.issuedAt(),
                                stamp.retrospective()
                                        ? "Its window had begun by then, so it is marked retrospective.\n"
                                        : ""));
        return 0;
    }

    static Question question(Ledger ledger, String id) {
        return ledger.find(id)
                .map(Entry.Asked::question)
                .orElseThrow(() -> new IllegalArgumentException("There is no question (%s) in the ledger.\n%s"
                        .formatted(
                                id.replaceAll("\\p{C}", "?"),
                                Nearest.to(
                                                id,
                                                ledger.questions().stream()
                                                        .map(a -> a.question().id())
                                                        .toList())
                                        .map("Maybe you meant %s."::formatted)
                                        .orElse("Maybe look at `linchpin forecast list --all`."))));
    }
}
