package linchpin.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What happened and what was measured, in the order of time. Observed pasts and simulated futures are the same type.
 *
 * <p>{@link #until} is the only way to look back, and so the guard against leakage: it drops events that may have come after
 * the date (one of a known month or year counts as known at its end), figures that were not yet known, and treaties not yet in force.
 */
public final class History {

    private static final Comparator<Event> ORDER =
            Comparator.comparing((Event e) -> e.when().date()).thenComparing(Event::id);
    private static final Comparator<Measure> KNOWN = Comparator.comparing(Measure::knownFrom)
            .thenComparing(Measure::from)
            .thenComparing(m -> m.about().toString())
            .thenComparing(Measure::source);

    private final List<Event> events;
    private final List<Measure> measures;
    private final List<Treaty> treaties;

    private History(List<Event> events, List<Measure> measures, List<Treaty> treaties) {
        this.events = events;
        this.measures = measures;
        this.treaties = treaties;
    }

    /** A history of these facts, in whatever order they come. Only rows whose status folds belong here. */
    public static History of(List<Event> events, List<Measure> measures, List<Treaty> treaties) {
        for (Event e : events) {
            if (!e.status().folds()) {
                throw new IllegalArgumentException(
                        "The event %s is %s and cannot be part of a history.\nMaybe it is a claim or a question."
                                .formatted(e.id(), e.status()));
            }
        }
        return new History(
                events.stream().sorted(ORDER).toList(),
                measures.stream().sorted(KNOWN).toList(),
                treaties.stream()
                        .sorted(Comparator.comparing(Treaty::inForce).thenComparing(Treaty::id))
                        .toList());
    }

    /** What could be known at the end of {@code day}. */
    public History until(LocalDate day) {
        return new History(
                events.stream().filter(e -> !e.when().lastDay().isAfter(day)).toList(),
                measures.stream().filter(m -> !m.knownFrom().isAfter(day)).toList(),
                treaties.stream()
                        .filter(t -> !t.inForce().isAfter(day))
                        .map(t -> t.end() != null && t.end().isAfter(day)
                                ? new Treaty(t.id(), t.a(), t.b(), t.terms(), t.inForce(), null, t.source())
                                : t)
                        .toList());
    }

    /** This history followed by more events. */
    public History plus(List<Event> more) {
        var all = new ArrayList<>(events);
        all.addAll(more);
        return of(all, measures, treaties);
    }

    /** The events of the days from {@code first} to {@code last}, both included. */
    public List<Event> between(LocalDate first, LocalDate last) {
        return events.stream()
                .filter(e ->
                        !e.when().date().isBefore(first) && !e.when().date().isAfter(last))
                .toList();
    }

    /** All events, by date and then id. */
    public List<Event> events() {
        return events;
    }

    /** All figures, by the day they became known. */
    public List<Measure> measures() {
        return measures;
    }

    public List<Treaty> treaties() {
        return treaties;
    }

    /** The date of the last event. */
    public LocalDate lastDay() {
        if (events.isEmpty()) {
            throw new IllegalStateException("The history is empty.\nMaybe events.csv has no row that happened.");
        }
        return events.getLast().when().date();
    }
}
