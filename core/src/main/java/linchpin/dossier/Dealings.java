package linchpin.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import linchpin.event.Event;
import linchpin.event.History;
import linchpin.event.When;

/** The events of an actor with others, one by one; an event of several states counts once with each on the other side. */
record Dealings(String actor, List<Event> events) {

    /** One event, seen from one side. */
    record Dealing(Event event, String partner) {}

    static Dealings of(String actor, History history) {
        return new Dealings(
                actor,
                history.events().stream()
                        .filter(e -> e.parties().all().contains(actor))
                        .toList());
    }

    /** Those of the days from {@code first} to {@code last}, both included. */
    Stream<Dealing> between(LocalDate first, LocalDate last) {
        return events.stream()
                .filter(e ->
                        !e.when().date().isBefore(first) && !e.when().date().isAfter(last))
                .flatMap(this::each);
    }

    private Stream<Dealing> each(Event e) {
        var other = e.parties().sources().contains(actor)
                ? e.parties().targets()
                : e.parties().sources();
        return other.stream().filter(p -> !p.equals(actor)).distinct().map(p -> new Dealing(e, p));
    }

    /** Position of an event's month, from 0, or -1 where only its year is known. */
    static int month(Event e, LocalDate first) {
        return e.when().precision() == When.Precision.YEAR
                ? -1
                : (int) ChronoUnit.MONTHS.between(
                        first.withDayOfMonth(1), e.when().date().withDayOfMonth(1));
    }
}
