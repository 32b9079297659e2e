package linchpin.data.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.data.casefile.Case;
import linchpin.data.casefile.CaseReader;
import linchpin.data.casefile.EventFile;
import linchpin.data.casefile.Reading;
import linchpin.data.tables.AtomicFile;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.data.tables.TableText;
import linchpin.data.tables.TextFile;
import linchpin.event.Event;
import linchpin.eventdata.CodedEvent;

/**
 * A case whose history is drawn from a coded stream: all files of another case but its events, which are those of its registers (families with a constant rule,
 * so that rates can be learned) and of the stream.
 */
public final class CorpusCase {

    private static final String EVENTS = "events.csv";

    /** Files that speak of single events, or belong to somebody's work on the other case. */
    private static final Set<String> LEFT =
            Set.of(EVENTS, "added-events.csv", "added-sources.csv", "evidence", "INCLUSION.md");

    private CorpusCase() {}

    /**
     * What was built.
     *
     * @param kept events of registers, {@code drawn} those of the stream
     * @param left events of the case's actors that were left out, by reason
     * @param reading the new case, checked
     */
    public record Built(int kept, int drawn, Map<String, Integer> left, Reading reading) {}

    /**
     * Builds a case folder.
     *
     * @param out a folder that does not exist yet, or is empty
     * @param registers whether families with a constant rule stay
     */
    public static Built build(
            Case base, Path folder, Path out, List<CodedEvent> events, CorpusHistory.Rule rule, boolean registers) {
        LocalDate first =
                events.stream().map(CodedEvent::day).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate last =
                events.stream().map(CodedEvent::day).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        var span = base.profile().span();
        LocalDate from = first.isAfter(span.from()) ? first : span.from();
        LocalDate to = last.isBefore(span.to()) ? last : span.to();
        var inside = events.stream()
                .filter(e -> !e.day().isBefore(from) && !e.day().isAfter(to))
                .toList();
        var kept = base.history().events().stream()
                .filter(e -> registers
                        && constant(base, e)
                        && !e.when().date().isBefore(from)
                        && !e.when().date().isAfter(to))
                .toList();
        var history = CorpusHistory.of(inside, base, kept, rule);
        copy(folder, out);
        writeEvents(folder, out, kept, history);
        declare(out, from, to, rule);
        return new Built(kept.size(), history.rows().size(), history.left(), CaseReader.read(out));
    }

    private static boolean constant(Case base, Event e) {
        return base.profile().constant(e.evidence().family(), e.when().date());
    }

    private static void writeEvents(Path folder, Path out, List<Event> kept, CorpusHistory history) {
        var header = EventFile.columns();
        Set<String> ids = kept.stream().map(Event::id).collect(Collectors.toSet());
        var rows = new ArrayList<List<String>>();
        table(folder, EVENTS).rows().stream()
                .filter(row -> ids.contains(row.text("id")))
                .forEach(row -> rows.add(cells(row, header)));
        history.rows()
                .forEach(r ->
                        rows.add(header.stream().map(c -> r.getOrDefault(c, "")).toList()));
        int date = header.indexOf("date");
        rows.sort(java.util.Comparator.comparing((List<String> row) -> row.get(date)));
        AtomicFile.write(out.resolve(EVENTS), TableText.of(header, rows));
        narrow(folder, out, "event-attributes.csv", "event", ids);
        narrow(
                folder,
                out,
                "places.csv",
                "place",
                kept.stream().map(Event::place).collect(Collectors.toSet()));
    }

    /** Leaves of a table only the rows that speak of what stays. */
    private static void narrow(Path folder, Path out, String name, String column, Set<String> stay) {
        if (!Files.exists(folder.resolve(name))) {
            return;
        }
        Table all = table(folder, name);
        var rows = all.rows().stream()
                .filter(row -> stay.contains(row.text(column)))
                .map(row -> cells(row, all.header()))
                .toList();
        AtomicFile.write(out.resolve(name), TableText.of(all.header(), rows));
    }

    private static List<String> cells(Row row, List<String> header) {
        return header.stream().map(row::text).toList();
    }

    private static Table table(Path folder, String name) {
        var problems = new Problems();
        return TextFile.read(folder.resolve(name), problems)
                .flatMap(f -> Table.parse(f, new Columns(List.of(), List.of(), true), problems))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The table (%s) of the case cannot be read.\nMaybe check the case first: linchpin case check"
                                .formatted(name)));
    }

    private static void declare(Path out, LocalDate from, LocalDate to, CorpusHistory.Rule rule) {
        try {
            Path profile = out.resolve("case.yaml");
            String text = Files.readString(profile);
            String said =
                    "every act between two actors of the case that the coder of this program read, with a confidence of %s or more, in a stream of news; one of a root between the same a day; coverage of the news varies"
                            .formatted(rule.least());
            text = replaced(text, "(?m)^history:.*$", "history: {from: %s, to: %s}".formatted(from, to));
            text = replaced(
                    text,
                    "(?m)^families: *$",
                    "families:\n  - {id: %s, constant: false, since: %s, rule: \"%s\"}"
                            .formatted(CorpusHistory.FAMILY, from, said));
            AtomicFile.write(profile, text);
            Path sources = out.resolve("sources.csv");
            String line =
                    "%s,\"Events coded by machine from a stream of news\",\"as in the stream\",corpus,,\"facts only\",%s,computed\n"
                            .formatted(CorpusHistory.SOURCE, rule.grade());
            AtomicFile.write(sources, Files.readString(sources) + line);
            AtomicFile.write(
                    out.resolve("INCLUSION.md"),
                    "# Events of this case\n\nDrawn by rule, chosen by nobody: " + said
                            + ". Events of families with a constant rule stand beside them where they were kept. All else is as in the case it was made from.\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The new case (%s) cannot be written.".formatted(out), e);
        }
    }

    private static String replaced(String text, String line, String by) {
        String changed = text.replaceFirst(line, java.util.regex.Matcher.quoteReplacement(by));
        if (changed.equals(text)) {
            throw new IllegalArgumentException(
                    "The case.yaml has no line like %s.\nMaybe history stands in one line, and families below theirs."
                            .formatted(line));
        }
        return changed;
    }

    private static void copy(Path folder, Path out) {
        try {
            Files.createDirectories(out);
            try (var there = Files.list(out)) {
                if (there.findAny().isPresent()) {
                    throw new IllegalArgumentException(
                            "The folder (%s) is not empty.\nMaybe choose another one.".formatted(out));
                }
            }
            try (var all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    Path within = folder.relativize(file);
                    if (!LEFT.contains(within.getName(0).toString())) {
                        Path to = out.resolve(within.toString());
                        Files.createDirectories(java.util.Objects.requireNonNull(to.getParent()));
                        AtomicFile.write(to, Files.readAllBytes(file));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The case (%s) cannot be copied to %s.".formatted(folder, out), e);
        }
    }
}
