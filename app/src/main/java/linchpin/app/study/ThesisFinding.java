package linchpin.app.study;

import java.util.List;
import linchpin.future.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A claim of the documents and how it fared.
 *
 * @param test what was measured, in words
 * @param result the estimate; null where nothing could be measured
 * @param verdict borne out, contradicted, cannot be told, not testable with this data
 * @param why one sentence
 */
public record ThesisFinding(
        String id,
        String claim,
        Documents documents,
        String test,
        @Nullable Result result,
        String verdict,
        String why) {

    /**
     * Who says so, who says otherwise, and the rows of the mission that it belongs to.
     *
     * @param ablation the command that plays what would follow if the claim did not hold in the model; empty where no term
     *     carries it
     */
    public record Documents(List<String> supporters, List<String> opponents, List<String> rows, String ablation) {}

    /**
     * @param unit of the estimate, such as "log rate ratio"
     * @param interval 95 %
     * @param data what it was measured on
     * @param n how many observations
     */
    public record Result(double estimate, String unit, Interval interval, String data, int n) {}
}
