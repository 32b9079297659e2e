package linchpin.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import linchpin.forecast.Question;
import linchpin.pattern.Counter;
import org.jspecify.annotations.Nullable;

/** One line of a ledger. */
public sealed interface Entry {

    Stamp stamp();

    /**
     * When it was said, and what was known.
     *
     * @param asOf the last day that was known to who said it: the information date
     * @param issuedAt the clock
     * @param retrospective whether it was said after the fact, so that the answer could have been known
     */
    record Stamp(LocalDate asOf, Instant issuedAt, boolean retrospective) {}

    /**
     * The first line.
     *
     * @param caseId the case that is asked about
     * @param made how the model's forecasts were made: seed, runs, versions
     * @param inputs SHA-256 of every file that they were made from
     */
    record Opened(String caseId, Map<String, String> made, Map<String, String> inputs, Stamp stamp) implements Entry {}

    /**
     * A document tells of days after the information date; the questions that it touches are not scored.
     *
     * @param questions ids of those questions
     */
    record Leaked(Question.Told told, List<String> questions, Stamp stamp) implements Entry {}

    /**
     * A question is asked.
     *
     * @param counters what its rule counts, as defined on that day
     */
    record Asked(Question question, List<Counter> counters, Stamp stamp) implements Entry {}

    /**
     * A forecast is given.
     *
     * @param by {@link #MODEL}, or the name of a person
     * @param says the number to quote
     * @param beside what the model's own number stands beside; null where a person speaks
     * @param note of who gave it
     */
    record Forecast(
            String question,
            String by,
            Prognosis says,
            @Nullable Beside beside,
            String note,
            Stamp stamp) implements Entry {

        /** Who the model's forecasts are by. */
        public static final String MODEL = "model";
    }

    /**
     * What stands beside a forecast of the model.
     *
     * @param simulation the plain shares of simulated futures
     * @param branches how many futures those are shares of
     * @param climatology how it had long been
     * @param persistence how it was of late
     */
    record Beside(Prognosis simulation, int branches, Prognosis climatology, Prognosis persistence) {}

    /**
     * A question is answered by its rule.
     *
     * @param outcome the count, or 1 for yes and 0 for no
     */
    record Resolved(String question, int outcome, Grounds grounds, Stamp stamp) implements Entry {}

    /**
     * What an answer rests on.
     *
     * @param files SHA-256 of the files that were read, by name
     * @param through the day to which they were taken to be complete
     * @param events ids of the first events that counted
     */
    record Grounds(Map<String, String> files, LocalDate through, List<String> events) {}

    /** A question has no answer and is not scored. */
    record Voided(String question, String why, Stamp stamp) implements Entry {}
}
