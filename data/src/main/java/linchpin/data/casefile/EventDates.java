package linchpin.data.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import linchpin.data.tables.Cells;
import linchpin.event.Actor;
import linchpin.event.Event;
import linchpin.event.When;
import linchpin.event.When.Basis;
import linchpin.event.When.Precision;
import linchpin.world.Profile.Span;

/** The dates of events: their precision, their place in the span, and whether the actors existed. */
final class EventDates {

    private static final Pattern SHORT = Pattern.compile("\\d{4}(-\\d{2})?");

    private final Glossary glossary;
    private final LocalDate today;

    EventDates(Glossary glossary, LocalDate today) {
        this.glossary = glossary;
        this.today = today;
    }

    /** The date of an event; the first day of the month or year where only that is known. */
    When when(Cells cells, Event.Status status, boolean open) {
        var precision = cells.wordOr("precision", Precision.class, Precision.DAY);
        var basis = cells.wordOr("basis", Basis.class, Basis.STATED);
        var date = date(cells, precision);
        if (status.folds()) {
            date.ifPresent(day -> checkSpan(cells, day, open));
        }
        return new When(date.orElse(LocalDate.EPOCH), precision, basis);
    }

    private static Optional<LocalDate> date(Cells cells, Precision precision) {
        String text = cells.need("date");
        if (precision != Precision.DAY && SHORT.matcher(text).matches()) {
            var period = Period.of(text);
            if (period.isPresent()) {
                return Optional.of(first(period.get().from(), precision));
            }
        }
        return cells.date("date").map(day -> first(day, precision));
    }

    private static LocalDate first(LocalDate day, Precision precision) {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private void checkSpan(Cells cells, LocalDate date, boolean open) {
        Span span = glossary.span();
        if (date.isAfter(today)) {
            cells.error(
                    "The date (%s) of %s lies in the future.".formatted(date, cells.subject()),
                    "Maybe its status is future.");
        } else if (date.isBefore(span.from()) || (!open && date.isAfter(span.to()))) {
            cells.error(
                    "The date (%s) of %s lies outside the history (%s to %s)."
                            .formatted(date, cells.subject(), span.from(), span.to()),
                    "Maybe the year is mistyped, or its status is historical.");
        }
    }

    /** Warns where somebody takes part who did not exist. */
    void checkExistence(Cells cells, Event event) {
        if (event.when().precision() != Precision.DAY) {
            return;
        }
        LocalDate day = event.when().date();
        for (String code : event.parties().all()) {
            Actor actor = glossary.actors().byCode().get(code);
            if (actor == null) {
                continue;
            }
            boolean early = actor.since() != null && day.isBefore(actor.since());
            boolean late = actor.until() != null && day.isAfter(actor.until());
            if (early || late) {
                cells.warn(
                        "The actor (%s) of %s did not exist on %s.".formatted(code, cells.subject(), day),
                        "Maybe it was its %s.".formatted(early ? "predecessor" : "successor"));
            }
        }
    }
}
