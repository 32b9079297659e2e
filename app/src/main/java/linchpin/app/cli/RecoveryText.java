package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.benchmark.Recovery;

/** Estimates beside the truth. */
final class RecoveryText {

    private RecoveryText() {}

    /** Every coefficient. */
    static String all(Recovery recovery) {
        return table(recovery.rows()) + "\n" + closing(recovery);
    }

    /** The coefficients that do not belong to one actor or act; the others in one line. */
    static String shared(Recovery recovery) {
        var shared = recovery.rows().stream()
                .filter(r -> !r.term().matches("(target|act) .*"))
                .toList();
        return table(shared)
                + "\nWith %d effects of targets and acts, not shown: "
                        .formatted(recovery.rows().size() - shared.size())
                + closing(recovery);
    }

    private static String closing(Recovery recovery) {
        return String.format(
                Locale.ROOT,
                "%d of %d intervals of 95 %% hold the truth; the largest miss is %.2f standard errors.%n",
                recovery.covered(),
                recovery.rows().size(),
                recovery.worst());
    }

    private static String table(List<Recovery.Row> rows) {
        var cells = new ArrayList<List<String>>();
        for (Recovery.Row r : rows) {
            cells.add(List.of(
                    r.part(),
                    r.term(),
                    three(r.truth()),
                    three(r.estimate()),
                    three(r.error()),
                    String.format(Locale.ROOT, "%+.2f", r.z())));
        }
        return Text.table(List.of("part", "term", "truth", "estimate", "error", "miss in errors"), cells);
    }

    private static String three(double x) {
        return String.format(Locale.ROOT, "%.3f", x);
    }
}
