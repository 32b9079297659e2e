package linchpin.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import linchpin.app.study.Prepared;
import linchpin.benchmark.CountSeries;
import linchpin.benchmark.ProvocationStudy;
import linchpin.data.facts.MonthlyCountsFile;

/** Public tables beside the events of a case. */
final class PooledInputs {

    static final long SEED = 3;

    static final String MONTHLY = "dprk_provocations_monthly.csv";

    private static final List<String> TESTS = List.of("missile_events", "nuclear_tests");

    private PooledInputs() {}

    /** Tests by month beside what the case tells of the same months, as far as both go. */
    static ProvocationStudy.Input provocations(Prepared prepared, Path folder) {
        Path file = folder.resolve(MONTHLY);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    "The table (%s) is not in %s.\nMaybe give another folder with --data; it needs the columns month, %s."
                            .formatted(MONTHLY, folder, String.join(", ", TESTS)));
        }
        var all = new ArrayList<CountSeries>();
        TESTS.forEach(column -> all.add(MonthlyCountsFile.read(file, column)));
        var first = all.getFirst();
        var last = prepared.asOf().isBefore(first.last().atEndOfMonth())
                ? prepared.asOf()
                : first.last().atEndOfMonth();
        var known = CountSeries.of(
                prepared.events(),
                prepared.tally(),
                "talks-with-north",
                first.first().atDay(1),
                last);
        int[] tests = new int[known.size()];
        for (int t = 0; t < tests.length; t++) {
            for (CountSeries s : all) {
                tests[t] += s.count(t);
            }
        }
        return new ProvocationStudy.Input(
                new CountSeries(first.first(), tests),
                known,
                CountSeries.of(
                        prepared.events(),
                        prepared.tally(),
                        "backing-of-north",
                        first.first().atDay(1),
                        last),
                CountSeries.of(
                        prepared.events(),
                        prepared.tally(),
                        "allied-exercises",
                        first.first().atDay(1),
                        last));
    }
}
