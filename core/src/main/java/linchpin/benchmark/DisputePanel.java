package linchpin.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import linchpin.backtest.Panel;
import linchpin.benchmark.DisputeData.Column;

/** Onsets of militarized disputes between politically relevant pairs, as a panel of yes-or-no questions. */
public final class DisputePanel {

    private static final List<Column> KNOWN = List.of(Column.MAJOR1, Column.MAJOR2, Column.ATOP_DEFENSE);
    private static final int COVARIATES = KNOWN.size() + 2;

    private DisputePanel() {}

    /** Will the pair begin a dispute this year? What else is known is a year old. */
    public static Panel of(DisputeData data) {
        var panel = data.panel();
        int first = Arrays.stream(panel.year()).min().orElse(0);
        int years = Arrays.stream(panel.year()).max().orElse(0) - first + 1;
        var at = new TreeMap<String, Integer>();
        for (int r = 0; r < panel.rows(); r++) {
            at.putIfAbsent(unit(panel, r), at.size());
        }
        byte[][] answers = new byte[at.size()][years];
        double[][][] known = new double[COVARIATES][at.size()][years];
        for (byte[] row : answers) {
            Arrays.fill(row, Panel.NOT_ASKED);
        }
        for (int r = 0; r < panel.rows(); r++) {
            int u = at.getOrDefault(unit(panel, r), 0);
            int t = panel.year()[r] - first;
            answers[u][t] = panel.at(Column.MID_ONSET, r) > 0 ? Panel.YES : Panel.NO;
            if (t + 1 < years) {
                for (int c = 0; c < KNOWN.size(); c++) {
                    known[c][u][t + 1] = panel.at(KNOWN.get(c), r) > 0 ? 1 : 0;
                }
                known[KNOWN.size()][u][t + 1] = panel.at(Column.CONTTYPE, r) == 1 ? 1 : 0;
                known[KNOWN.size() + 1][u][t + 1] = parity(panel, r);
            }
        }
        String[] units = new String[at.size()];
        at.forEach((name, u) -> units[u] = name);
        return new Panel(
                "disputes",
                "Will the politically relevant pair begin a militarized dispute (Correlates of War)?",
                Panel.Clock.years(first, 0),
                List.of(units),
                new Panel.Cells(answers, known));
    }

    private static String unit(DisputeData.Panel panel, int r) {
        return panel.first()[r] + "-" + panel.second()[r];
    }

    /** The weaker side's capabilities over the stronger's; 0 where unknown. */
    private static double parity(DisputeData.Panel panel, int r) {
        double a = panel.at(Column.CINC1, r);
        double b = panel.at(Column.CINC2, r);
        return a > 0 && b > 0 ? Math.min(a, b) / Math.max(a, b) : 0;
    }
}
