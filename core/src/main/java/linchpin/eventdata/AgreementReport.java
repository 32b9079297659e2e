package linchpin.eventdata;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * How far a coded stream agrees with tables of others.
 *
 * @param first month compared, {@code last} the last one
 * @param events coded events that were used
 * @param tests of weapons, against the register
 * @param pairs by pair and valence, against the curated table
 * @param finds dated events of the curated table that were found, by family of sources and valence
 * @param misses events of the curated table by what became of them, by family of sources
 */
public record AgreementReport(
        YearMonth first,
        YearMonth last,
        int events,
        List<TestLine> tests,
        List<PairLine> pairs,
        List<FindLine> finds,
        Map<String, Map<Misses, Integer>> misses) {

    /**
     * @param kind of test
     * @param by what: coded events, words, or mentions of the state
     * @param months agreement of monthly counts; days with a test are counted in all three
     * @param recall of the register's days
     * @param alarms days of this series that the register has: what is missing to one are false alarms, or gaps of the register
     */
    public record TestLine(String kind, String by, Agreement months, Finds recall, Finds alarms) {}

    /**
     * @param all against the whole table
     * @param independent against its rows from other publishers than the stream's
     * @param mentions items that name both, against the same: a baseline without acts
     */
    public record PairLine(DayBook.Line line, Agreement all, Agreement independent, Agreement mentions) {}

    /**
     * @param group family of sources and valence
     * @param coded found as coded events of that pair and valence
     * @param mentioned found as items that name both, whatever they say
     */
    public record FindLine(String group, Finds coded, Finds mentioned) {}
}
