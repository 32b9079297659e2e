package linchpin.app.report;

import java.util.ArrayList;
import java.util.List;
import linchpin.app.study.Standing.Point;
import linchpin.app.study.Standing.Series;

/** One series by its one definition: points with their ranges, joined by a line. Another definition is another drawing. */
final class SeriesChart {

    private static final int FEW_YEARS = 8;

    private static final double LONGEST_STEP = 2;

    private SeriesChart() {}

    static Markup of(Series series) {
        List<Point> points = series.points();
        double first = points.stream().mapToDouble(p -> year(p.period())).min().orElse(0);
        double last = points.stream().mapToDouble(p -> year(p.period())).max().orElse(1);
        double most = points.stream().mapToDouble(Point::high).max().orElse(1);
        double pad = Math.max(0.5, (last - first) * 0.02);
        var plot = new Plot(first - pad, last + pad, Plot.above(Math.max(most, 1e-9)), 130);
        double factor = series.unit().equals("share") ? 100 : 1;
        return plot.drawing(
                description(series),
                plot.rows(v -> Digits.three(factor * v)),
                years(plot, first, last),
                lines(plot, points),
                Markup.of(
                        "{}",
                        points.stream().map(p -> point(plot, p, series.unit())).toList()),
                points.isEmpty() ? Markup.NONE : end(plot, points.getLast(), factor));
    }

    /** Joins what is at most two years apart: a line over a gap would claim what nobody measured. */
    private static Markup lines(Plot plot, List<Point> points) {
        List<Markup> lines = new ArrayList<>();
        for (int p = 1; p < points.size(); p++) {
            double from = year(points.get(p - 1).period());
            double to = year(points.get(p).period());
            if (to - from <= LONGEST_STEP) {
                double[] values = {points.get(p - 1).central(), points.get(p).central()};
                lines.add(plot.line("steady", new double[] {from, to}, values));
            }
        }
        return Markup.of("{}", lines);
    }

    private static Markup point(Plot plot, Point p, String unit) {
        double x = plot.x(year(p.period()));
        String says = p.period() + ": " + Digits.amount(p.central(), unit)
                + (p.low() < p.high() ? " (" + Digits.range(p.low(), p.high(), unit) + ")" : "");
        return Markup.of(
                "{}<circle class=\"spot steady\" cx=\"{}\" cy=\"{}\" r=\"2.6\"><title>{}</title></circle>",
                Markup.of("<path class=\"range\" d=\"M{} {}V{}\"/>", x, plot.y(p.low()), plot.y(p.high()))
                        .when(p.low() < p.high()),
                x,
                plot.y(p.central()),
                says);
    }

    private static Markup end(Plot plot, Point p, double factor) {
        return Markup.of(
                "<text class=\"end\" x=\"{}\" y=\"{}\">{}</text>",
                plot.right() + 2,
                plot.y(p.central()) + 3.5,
                Digits.three(factor * p.central()));
    }

    private static Markup years(Plot plot, double first, double last) {
        List<Markup> marks = new ArrayList<>();
        int step = last - first > 20 ? 10 : last - first > FEW_YEARS ? 5 : 2;
        for (int y = (int) Math.ceil(first); y <= last; y++) {
            if (y % step == 0 || last - first < 2) {
                marks.add(plot.below(y, Integer.toString(y)));
            }
        }
        return Markup.of("{}", marks);
    }

    /** The middle of a period as a year with fraction: 2024, 2024-06 or 2024-06-19; years stand on their number. */
    static double year(String period) {
        String[] parts = period.split("-");
        double year = Double.parseDouble(parts[0]);
        double month = parts.length > 1 ? (Double.parseDouble(parts[1]) - 0.5) / 12 : 0;
        return year + month;
    }

    private static String description(Series series) {
        return series.points().isEmpty()
                ? series.label() + ": no points"
                : "%s from %s to %s, last %s."
                        .formatted(
                                series.label(),
                                series.points().getFirst().period(),
                                series.points().getLast().period(),
                                Digits.amount(series.points().getLast().central(), series.unit()));
    }
}
