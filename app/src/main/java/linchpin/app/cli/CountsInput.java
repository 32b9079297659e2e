package linchpin.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import linchpin.app.study.Prepared;
import linchpin.benchmark.CountSeries;
import linchpin.data.facts.MonthlyCountsFile;
import org.jspecify.annotations.Nullable;

/**
 * The months to forecast.
 *
 * @param name what is counted, and where it stands
 * @param twin the same counted from the case's own events, where the series is a file's
 */
record CountsInput(
        String name, CountSeries series, @Nullable Twin twin) {

    private static final String STANDARD = "dprk_provocations_monthly.csv";
    private static final String LAUNCHES = "missile-launches";

    /**
     * @param counter of the case
     * @param months that both series hold
     * @param gaps where they differ
     */
    record Twin(String counter, CountSeries series, int months, List<Gap> gaps) {}

    /** A month that the file and the case count differently. */
    record Gap(YearMonth month, int file, int events) {}

    static CountsInput of(CaseChoice choice, @Nullable Path data, String column, @Nullable String counter) {
        if (counter != null) {
            if (data != null) {
                throw new IllegalArgumentException(
                        "The options --data (%s) and --counter (%s) exclude each other.\nMaybe leave one of them out."
                                .formatted(data.getFileName(), counter));
            }
            return new CountsInput(counter + ", events of the case", events(choice.prepare(), counter), null);
        }
        if (data != null) {
            return new CountsInput(name(data, column), MonthlyCountsFile.read(data, column), null);
        }
        CountSeries events = events(choice.prepare(), LAUNCHES);
        Path standard = BenchmarkData.standard().resolve(STANDARD);
        if (!Files.isRegularFile(standard)) {
            return new CountsInput(LAUNCHES + ", events of the case", events, null);
        }
        CountSeries file = MonthlyCountsFile.read(standard, column);
        return new CountsInput(name(standard, column), file, twin(file, events));
    }

    private static String name(Path file, String column) {
        return column + " of " + file.getFileName();
    }

    private static CountSeries events(Prepared prepared, String counter) {
        var span = prepared.source().profile().span();
        return CountSeries.of(prepared.events(), prepared.tally(), counter, span.from(), span.to());
    }

    private static Twin twin(CountSeries file, CountSeries events) {
        var gaps = new ArrayList<Gap>();
        int months = 0;
        for (int t = 0; t < file.size(); t++) {
            int there = events.position(file.month(t));
            if (there >= 0 && there < events.size()) {
                months++;
                if (file.count(t) != events.count(there)) {
                    gaps.add(new Gap(file.month(t), file.count(t), events.count(there)));
                }
            }
        }
        return new Twin(LAUNCHES, events, months, gaps);
    }
}
