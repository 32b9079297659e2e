package linchpin.app.report;

import java.util.List;
import linchpin.app.ingest.Digest;
import linchpin.app.study.Findings;
import linchpin.sensitivity.Pivot;
import org.jspecify.annotations.Nullable;

/**
 * All that a brief is written from.
 *
 * @param findings of one run
 * @param pivots whose stance each class hangs on, as far as it was asked; empty where it was not
 * @param earlier findings of an earlier run of the same case, to say what changed; null where none is given
 * @param documents what is known of the documents of the case; null where it has none
 */
public record Reported(
        Findings findings,
        List<Pivot> pivots,
        @Nullable Findings earlier,
        @Nullable Digest documents) {

    /**
     * What {@code pivot} stores beside a run.
     *
     * @param heading of which case, from which day, for how long
     */
    public record Stances(Findings.Heading heading, List<Pivot> pivots) {}

    public Reported {
        pivots = List.copyOf(pivots);
        if (earlier != null
                && !earlier.heading().caseId().equals(findings.heading().caseId())) {
            throw new IllegalArgumentException(
                    "The earlier run is of the case (%s), not of (%s).\nMaybe the wrong folder was named."
                            .formatted(
                                    earlier.heading().caseId(),
                                    findings.heading().caseId()));
        }
    }

    /** Of a run alone. */
    public static Reported of(Findings findings) {
        return of(findings, null);
    }

    /** Of a run alone, and the documents of its case. */
    public static Reported of(Findings findings, @Nullable Digest documents) {
        return new Reported(findings, List.of(), null, documents);
    }
}
