package linchpin.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.app.study.Outlook.ClassOutlook;

/** The share of simulated futures that obey each class by the end of each month: one line a class, with its last value. */
final class PathsChart {

    private static final double APART = 14;

    private PathsChart() {}

    static Markup of(List<ClassOutlook> classes) {
        int months = classes.stream().mapToInt(c -> c.byMonth().size()).max().orElse(1);
        var plot = new Plot(0, months, 1, 190);
        List<Markup> parts = new ArrayList<>();
        for (int c = 0; c < classes.size(); c++) {
            parts.add(line(plot, classes.get(c), c));
        }
        return plot.drawing(
                "Share of simulated futures that obey each class by the end of each month.",
                plot.rows(v -> Digits.fixed(100 * v, 0)),
                marks(plot, months),
                Markup.of("{}", parts),
                ends(plot, classes));
    }

    private static Markup line(Plot plot, ClassOutlook outlook, int look) {
        int n = outlook.byMonth().size();
        double[] at = new double[n];
        double[] values = new double[n];
        List<Markup> dots = new ArrayList<>();
        for (int m = 0; m < n; m++) {
            at[m] = m + 1;
            values[m] = outlook.byMonth().get(m);
            dots.add(Markup.of(
                    "<circle class=\"class{} spot\" cx=\"{}\" cy=\"{}\" r=\"1.8\"><title>{}</title></circle>",
                    look,
                    plot.x(at[m]),
                    plot.y(values[m]),
                    "%s by the end of month %d: %s of futures"
                            .formatted(outlook.title().title(), m + 1, Digits.percent(values[m]))));
        }
        return Markup.of("{}{}", plot.line("class" + look, at, values), dots);
    }

    private static Markup marks(Plot plot, int months) {
        List<Markup> marks = new ArrayList<>();
        int step = months > 24 ? 12 : months > 6 ? 6 : 2;
        for (int m = 0; m <= months; m += step) {
            marks.add(plot.below(m, m == 0 ? "start" : m + " months"));
        }
        return Markup.of("{}", marks);
    }

    private record End(int look, double value, double y) {}

    /** Labels at the right, pushed apart where lines end close to one another. */
    private static Markup ends(Plot plot, List<ClassOutlook> classes) {
        List<End> ends = new ArrayList<>();
        for (int c = 0; c < classes.size(); c++) {
            List<Double> path = classes.get(c).byMonth();
            if (!path.isEmpty()) {
                ends.add(new End(c, path.getLast(), plot.y(path.getLast())));
            }
        }
        ends.sort(Comparator.comparingDouble(e -> -e.y()));
        List<Markup> labels = new ArrayList<>();
        double ceiling = Double.POSITIVE_INFINITY;
        for (End end : ends) {
            double y = Math.min(end.y(), ceiling - APART);
            ceiling = y;
            labels.add(Markup.of(
                    "<text class=\"end class{}\" x=\"{}\" y=\"{}\">{}</text>",
                    end.look(),
                    plot.right() + 4,
                    y + 3.5,
                    Digits.percent(end.value())));
        }
        return Markup.of("{}", labels);
    }
}
