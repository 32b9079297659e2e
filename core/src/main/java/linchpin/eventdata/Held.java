package linchpin.eventdata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import linchpin.benchmark.CountSeries;

/**
 * What coded events are held against.
 *
 * @param months of tests, by column of the monthly table
 * @param days of tests, by the same columns
 * @param curated dated events of a table compiled by hand
 * @param keywords days on which an item of the tester's has the words of a test, by column: a baseline without a coder
 */
public record Held(
        Map<String, CountSeries> months,
        Map<String, NavigableSet<LocalDate>> days,
        List<Reference> curated,
        Map<String, NavigableSet<LocalDate>> keywords) {}
