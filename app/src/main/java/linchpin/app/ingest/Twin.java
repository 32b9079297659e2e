package linchpin.app.ingest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.When;

/** Whether a case knows an event already: then a document confirms it, and adds none. */
final class Twin {

    /** Days that two reports of one event may differ by, as in the case's own rules for duplicates. */
    private static final long NEAR = 1;

    private Twin() {}

    /** The event of a case with the same act between the same, on the same day or in the same month. */
    static Optional<Event> in(List<Event> events, Act act, List<String> everyone, When when) {
        var all = new HashSet<>(everyone);
        return events.stream()
                .filter(e -> e.deed().act() == act
                        && all.equals(new HashSet<>(e.parties().all()))
                        && sameTime(e.when(), when))
                .findFirst();
    }

    private static boolean sameTime(When a, When b) {
        if (a.precision() == When.Precision.DAY && b.precision() == When.Precision.DAY) {
            return Math.abs(ChronoUnit.DAYS.between(a.date(), b.date())) <= NEAR;
        }
        LocalDate x = a.date();
        LocalDate y = b.date();
        boolean month = a.precision() != When.Precision.YEAR && b.precision() != When.Precision.YEAR;
        return month && x.getYear() == y.getYear() && x.getMonth() == y.getMonth();
    }
}
