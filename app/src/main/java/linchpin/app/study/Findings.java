package linchpin.app.study;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that one run found: what {@code results.json} holds and every report is made from. No clock and no path, so
 * that the same seed gives the same bytes.
 *
 * @param heading which case, which time, which run
 * @param standing where things stand as of the end of the history
 * @param outlook which way it may go
 * @param policies what each policy would change
 * @param theses which claims the data bear out
 * @param firm what the sample firm would lose
 * @param grounds what all this rests on
 */
public record Findings(
        Heading heading,
        Standing standing,
        Outlook outlook,
        List<PolicyFinding> policies,
        List<ThesisFinding> theses,
        FirmFinding firm,
        Grounds grounds) {

    /**
     * @param historyEnds date of the last event; the information date
     * @param horizonEnds last simulated day
     */
    public record Heading(
            String caseId,
            String title,
            String question,
            LocalDate historyEnds,
            int horizonMonths,
            LocalDate horizonEnds,
            Run run) {}

    /** How it was computed; the same numbers give the same findings. */
    public record Run(long seed, int runs, int draws, String version) {}
}
