package linchpin.app.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import linchpin.data.casefile.LaterEvents;
import linchpin.data.store.LedgerFile;
import linchpin.data.tables.MonthlyCounts;
import linchpin.data.tables.Names;
import linchpin.data.tables.Problem;
import linchpin.ledger.Entry;
import linchpin.ledger.Ledger;
import linchpin.ledger.Resolver;
import linchpin.ledger.Resolver.Found;
import linchpin.pattern.Counter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers questions by their rules. */
@Command(
        name = "resolve",
        description = {
            "Answers every question by its rule, from events that came (columns of events.csv) and from documented monthly",
            "counts (month,counter,count), which go first. Files must hold all that came from the information date on."
        },
        footer = {
            "",
            "Examples:",
            "  linchpin forecast resolve --events later.csv --through 2026-08-31",
            "  linchpin forecast resolve --counts launches.csv",
            "  linchpin forecast resolve --void Q07 --because 'The Council was dissolved'"
        })
final class ForecastResolve implements Callable<Integer> {

    @Mixin
    private LedgerChoice choice = new LedgerChoice();

    @Option(names = "--events", paramLabel = "FILE", description = "Events that came, with the columns of events.csv.")
    private @Nullable Path events;

    @Option(names = "--counts", paramLabel = "FILE", description = "Monthly counts: month,counter,count.")
    private @Nullable Path counts;

    @Option(
            names = "--through",
            paramLabel = "DATE",
            description = "The day to which the events are complete. Default: the day of the last one.")
    private @Nullable LocalDate through;

    @Option(names = "--skip-bad", description = "Go on without the rows that have an error.")
    private boolean skipBad;

    @Option(names = "--amend", description = "Answer again where the files now say something else.")
    private boolean amend;

    @Option(names = "--void", paramLabel = "QUESTION", description = "Declare that a question has no answer.")
    private @Nullable String voided;

    @Option(names = "--because", paramLabel = "TEXT", defaultValue = "", description = "Why it has none.")
    private String because = "";

    @Option(names = "--dry-run", description = "Say what would be answered, and write nothing.")
    private boolean dry;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    private record Sources(
            @Nullable LaterEvents later, @Nullable MonthlyCounts series, Map<String, String> files) {}

    @Override
    public Integer call() {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        var stamp = new Entry.Stamp(today, now, false);
        if (voided != null) {
            return voidQuestion(voided, stamp);
        }
        if (events == null && counts == null) {
            throw new IllegalArgumentException(
                    "There is nothing to answer from.\nMaybe give --events FILE.csv or --counts FILE.csv.");
        }
        Path file = choice.existing();
        var source = choice.readCase();
        var sources = read(LedgerFile.read(file).ledger(), today);
        var problems = problems(sources);
        problems.forEach(p -> System.err.println(LedgerText.plain(p.toString())));
        if (!skipBad && problems.stream().anyMatch(Problem::fatal)) {
            throw new IllegalArgumentException(
                    "%d rows have an error, so nothing was answered: what they report might be an answer.\nMaybe mend them, or give --skip-bad."
                            .formatted(problems.stream().filter(Problem::fatal).count()));
        }
        var later = sources.later();
        var series = sources.series();
        LocalDate end = later == null ? null : end(later, today);
        var found = new Found[1];
        LedgerFile.append(file, ledger -> {
            var resolver = new Resolver(
                    ledger,
                    source.roster(),
                    later == null ? List.of() : later.events(),
                    end,
                    series == null ? Map.of() : series.counts());
            found[0] = resolver.resolve(sources.files(), stamp);
            var entries = new ArrayList<Entry>(found[0].fresh());
            if (amend) {
                entries.addAll(found[0].changed());
            }
            return dry ? List.of() : entries;
        });
        Text.print(json, found[0], text(found[0], end));
        return 0;
    }

    private Sources read(Ledger ledger, LocalDate today) {
        var files = new TreeMap<String, String>();
        var names = Names.of(
                "the counters of the ledger",
                Resolver.counters(ledger).stream().map(Counter::id).toList());
        var later = events == null ? null : LaterEvents.read(choice.caseFolder(), events, today);
        var series = counts == null ? null : MonthlyCounts.read(counts, names);
        if (events != null && later != null) {
            files.put(String.valueOf(events.getFileName()), later.hash());
        }
        if (counts != null && series != null) {
            files.put(String.valueOf(counts.getFileName()), series.hash());
        }
        return new Sources(later, series, files);
    }

    private static List<Problem> problems(Sources sources) {
        var all = new ArrayList<Problem>();
        var later = sources.later();
        var series = sources.series();
        if (later != null) {
            all.addAll(later.problems());
        }
        if (series != null) {
            all.addAll(series.problems());
        }
        return all;
    }

    private LocalDate end(LaterEvents later, LocalDate today) {
        if (through == null) {
            return later.lastDay()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The file (%s) holds no event that answers anything.\nMaybe say with --through to which day that is so."
                                    .formatted(events)));
        }
        return past(through, today);
    }

    /** A day that is not in the future. */
    static LocalDate past(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new IllegalArgumentException(
                    "The day (%s) lies in the future, where nothing is known; today is %s.\nMaybe the year is mistyped."
                            .formatted(day, today));
        }
        return day;
    }

    private int voidQuestion(String id, Entry.Stamp stamp) {
        if (because.isBlank()) {
            throw new IllegalArgumentException(
                    "A question is only declared void for a reason.\nMaybe give --because TEXT.");
        }
        LedgerFile.append(choice.existing(), ledger -> {
            var q = ForecastAdd.question(ledger, id);
            return List.of(new Entry.Voided(q.id(), because, stamp));
        });
        Text.print(json, Map.of("voided", id), "%s is void and will not be scored.%n".formatted(id));
        return 0;
    }

    private String text(Found found, @Nullable LocalDate end) {
        var text = new StringBuilder();
        if (end != null) {
            text.append("Events taken as complete to %s%s%n"
                    .formatted(end, through == null ? ", the day of the last one" : ""));
        }
        found.disagreements().forEach(line -> text.append(line).append('\n'));
        text.append("%s: %d, open: %d%n"
                .formatted(
                        dry ? "Could be answered" : "Answered",
                        found.fresh().size(),
                        found.open().size()));
        if (!found.open().isEmpty()) {
            text.append("Open: %s%s%n"
                    .formatted(
                            String.join(
                                    ", ",
                                    found.open()
                                            .subList(0, Math.min(8, found.open().size()))),
                            found.open().size() > 8 ? ", …" : ""));
        }
        if (!found.changed().isEmpty()) {
            var ids = found.changed().stream()
                    .map(e -> e instanceof Entry.Resolved r ? r.question() : "")
                    .toList();
            text.append(
                    amend
                            ? "Answered again: %s%n".formatted(ids)
                            : "The files now say something else of %s; --amend adds that answer.%n".formatted(ids));
        }
        return text.toString();
    }
}
