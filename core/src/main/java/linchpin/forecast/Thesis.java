package linchpin.forecast;

import java.time.LocalDate;
import java.util.List;
import linchpin.event.Measure;

/**
 * A claim of the documents and the test it has to stand.
 *
 * @param claim in one sentence
 * @param supporters documents that say so
 * @param opponents documents that say otherwise
 * @param rows ids of the seed table
 * @param test how it is tested
 * @param drop terms that carry the claim in the model: what would follow without them is its ablation
 */
public record Thesis(
        String id,
        String claim,
        List<String> supporters,
        List<String> opponents,
        List<String> rows,
        Test test,
        List<String> drop) {

    /** The sign of an effect that the claim asserts. */
    public enum Sign {
        POSITIVE,
        NEGATIVE
    }

    /** The kinds of test. */
    public sealed interface Test {

        /**
         * A measured share lies above (or below) a bound in every year.
         *
         * @param bound id of a parameter
         * @param above whether the claim is "at least"
         * @param since first year
         */
        record Share(Measure.Subject subject, String bound, boolean above, int since) implements Test {}

        /** A term of the behavior model has this sign. */
        record Term(String name, Sign sign) implements Test {}

        /** Outcomes come more (or less) often in the days after a trigger than on other days. */
        record After(String outcome, String trigger, int days, Sign sign, LocalDate since) implements Test {}

        /** Outcomes come more (or less) often after a date than before. */
        record Trend(String outcome, LocalDate split, Sign sign, LocalDate since) implements Test {}

        /** Cannot be tested with this data. */
        record None(String why) implements Test {}
    }
}
