package linchpin.data.corpus;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linchpin.data.tables.Row;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.eventdata.CodedEvent;
import linchpin.eventdata.Naming;

/**
 * A coded stream, read back.
 *
 * @param events that happened within a month before they were told, in the order of the file
 * @param namings whom each item names, copies and rejected lines left out
 * @param background events that happened, but earlier: items tell them again as a background
 */
public record CorpusEvents(List<CodedEvent> events, List<Naming> namings, int background) {

    /** Days before the item that still are news. */
    static final int NEWS = 31;

    public CorpusEvents {
        events = List.copyOf(events);
        namings = List.copyOf(namings);
    }

    public static CorpusEvents of(CorpusStore store) {
        var events = new ArrayList<CodedEvent>();
        int[] old = new int[1];
        store.events(row -> {
            if (happened(row)) {
                day(row).ifPresentOrElse(day -> events.add(event(row, day)), () -> old[0]++);
            }
        });
        var namings = new ArrayList<Naming>();
        store.lines(row -> {
            if (row.text("problem").isEmpty() && row.text("copy_of").isEmpty()) {
                namings.add(new Naming(
                        Long.parseLong(row.text("line")),
                        LocalDate.parse(row.text("date")),
                        Set.copyOf(codes(row.text("actors")))));
            }
        });
        return new CorpusEvents(events, namings, old[0]);
    }

    /** Whether an event happened or happens, and says who did it. */
    static boolean happened(Row row) {
        return (row.text("standing").equals("actual") || row.text("standing").equals("ongoing"))
                && !row.text("sources").isEmpty();
    }

    private static CodedEvent event(Row row, LocalDate day) {
        var kind = new Deed.Kind(Act.valueOf(row.text("act")), row.text("mode"), split(row.text("contexts")));
        return new CodedEvent(
                Long.parseLong(row.text("line")),
                day,
                kind,
                codes(row.text("sources")),
                codes(row.text("targets")),
                Double.parseDouble(row.text("confidence")),
                row.text("quote"));
    }

    /** The day that the text states, the last one where it states several; that of the item where it states none. Nothing where it is no news. */
    private static Optional<LocalDate> day(Row row) {
        LocalDate told = LocalDate.parse(row.text("date"));
        LocalDate last = LocalDate.parse(row.text("last"));
        LocalDate day = last.isAfter(told) ? told : last;
        return ChronoUnit.DAYS.between(day, told) > NEWS ? Optional.empty() : Optional.of(day);
    }

    /** Codes without their roles, each once. */
    private static List<String> codes(String cell) {
        return split(cell).stream().map(c -> c.replaceAll("/.*", "")).distinct().toList();
    }

    private static List<String> split(String cell) {
        return Arrays.stream(cell.split(";", -1)).filter(s -> !s.isEmpty()).toList();
    }
}
