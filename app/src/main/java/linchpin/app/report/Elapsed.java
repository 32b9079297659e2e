package linchpin.app.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import linchpin.app.study.Findings;

/** How much of the outlook is past already: a reader must not take it for a look ahead from today. */
final class Elapsed {

    private static final int WORTH_SAYING_DAYS = 31;

    private Elapsed() {}

    /** A sentence where today lies more than a month after the history; nothing where it does not or cannot be read. */
    static Optional<String> sentence(Findings findings, String today) {
        LocalDate first = findings.heading().historyEnds().plusDays(1);
        LocalDate last = findings.heading().horizonEnds();
        LocalDate clock;
        try {
            clock = LocalDate.parse(today);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        long all = ChronoUnit.DAYS.between(first, last) + 1;
        long gone = Math.min(all, ChronoUnit.DAYS.between(first, clock));
        if (gone < WORTH_SAYING_DAYS) {
            return Optional.empty();
        }
        return Optional.of(
                "The outlook starts where the history ends: %d of its %d days have passed, and what happened in them is not in it."
                        .formatted(gone, all));
    }
}
