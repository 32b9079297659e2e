package linchpin.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import linchpin.pattern.Rule;

/**
 * A forecast question, with the fields that forecasting platforms use.
 *
 * @param ask what is asked, and by which rule it is resolved
 * @param opens first day that counts
 * @param months length of the window
 * @param finePrint what counts and what does not
 * @param terms when forecasts end, when the answer is due, when there is none, and what it is read from
 */
public record Question(String id, String text, Ask ask, LocalDate opens, int months, String finePrint, Terms terms) {

    private static final String MONTH = "{month}";
    private static final int YEAR = 12;

    /** A yes-or-no or a number. */
    public sealed interface Ask {
        record Binary(Rule rule) implements Ask {}

        record Count(String counter) implements Ask {}
    }

    /**
     * @param closes last day on which a forecast may be given
     * @param resolves day on which the answer is due: sources need time after the window
     * @param voidIf when the question has no answer; empty where it always has one
     * @param family of the sources that it is read from; empty where unknown
     * @param unit of the answer
     * @param definition what those sources count
     * @param byMonth the same question about {@code {month}}; empty where it makes no sense month by month
     */
    public record Terms(
            LocalDate closes,
            LocalDate resolves,
            String voidIf,
            String family,
            String unit,
            String definition,
            String byMonth) {

        /** Unit of a yes-or-no. */
        public static final String YES_OR_NO = "yes/no";

        private static final int GRACE_MONTHS = 1;

        /** What holds where nothing else was said: open to the last day, read a month later. */
        public static Terms usual(Ask ask, LocalDate last) {
            String unit = ask instanceof Ask.Count c ? c.counter().replace('-', ' ') : YES_OR_NO;
            return new Terms(last, due(last), "", "", unit, "", "");
        }

        /** The usual day on which the answer is due. */
        public static LocalDate due(LocalDate last) {
            return last.plusMonths(GRACE_MONTHS);
        }
    }

    /** Something that a document tells of days after the history ended: what it touches was no forecast any more. */
    public record Told(List<String> documents, LocalDate from, LocalDate to, List<String> counters, String what) {

        /** Whether it speaks of what a question asks, within its window. */
        public boolean touches(Question question) {
            return !to.isBefore(question.opens)
                    && !from.isAfter(question.last())
                    && question.counters().stream().anyMatch(counters::contains);
        }
    }

    /** The last day that counts. */
    public LocalDate last() {
        return opens.plusMonths(months).minusDays(1);
    }

    /** The counters whose counts give the answer. */
    public Set<String> counters() {
        return switch (ask) {
            case Ask.Binary binary -> binary.rule().counters();
            case Ask.Count count -> Set.of(count.counter());
        };
    }

    /** The question of each of the twelve months from its first day on; none where it is not asked by month. */
    public List<Question> byMonth() {
        if (terms.byMonth().isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, YEAR).mapToObj(this::month).toList();
    }

    private Question month(int m) {
        LocalDate first = opens.plusMonths(m);
        LocalDate last = first.plusMonths(1).minusDays(1);
        String name = YearMonth.from(first).toString();
        var its =
                new Terms(last, Terms.due(last), terms.voidIf(), terms.family(), terms.unit(), terms.definition(), "");
        return new Question(id + "-" + name, terms.byMonth().replace(MONTH, name), ask, first, 1, finePrint, its);
    }

    /** The id of the question that this one is a month of, or its own. */
    public String series() {
        String month = "-" + YearMonth.from(opens);
        return months == 1 && id.endsWith(month) ? id.substring(0, id.length() - month.length()) : id;
    }
}
