package linchpin.benchmark;

import java.time.YearMonth;
import java.util.List;
import linchpin.future.Interval;

/**
 * What moved monthly counts before and after each other.
 *
 * @param lines one for each term of each model
 * @param gains what each term adds to the last fifteen years, where ten years before are left to learn from
 * @param first month that was learned from
 * @param last month
 * @param notes what a reader must know before believing this
 */
public record ProvocationReport(
        List<Line> lines, List<Gain> gains, YearMonth first, YearMonth last, List<String> notes) {

    /** Which of two columns of counts answers the other. */
    public record Link(String outcome, String term) {}

    /** What was held still. */
    public enum Variant {
        SEASON("own memory and season"),
        NO_SEASON("own memory"),
        SLOW("own slow memory and season"),
        LEAD("own memory, season and the same after the month"),
        RECENT("own memory and season, since 2003");

        private final String words;

        Variant(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * A log rate.
     *
     * @param lead whether it is about what came only after the month
     * @param interval 95 %, by blocks of twelve months drawn with replacement
     * @param months that were learned from
     * @param study what an earlier feasibility study found
     */
    public record Line(
            Link link, Variant variant, boolean lead, double estimate, Interval interval, int months, String study) {

        /** Whether theory expects nothing of it. */
        public boolean placebo() {
            return lead || link.equals(ProvocationStudy.ATTENTION);
        }
    }

    /**
     * What forecasts lose without a term.
     *
     * @param loss rise of the log loss a month, in nats, season held still; above zero where the term helps
     * @param interval 95 %, by blocks of twelve months drawn with replacement
     */
    public record Gain(Link link, double loss, Interval interval, int months) {}

    /** @param lead whether what came only after the month is asked for */
    public Line line(Link link, Variant variant, boolean lead) {
        return lines.stream()
                .filter(l -> l.link().equals(link) && l.variant() == variant && l.lead() == lead)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no line (%s, %s).\nMaybe the variant was not fitted.".formatted(link, variant)));
    }
}
