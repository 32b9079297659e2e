package linchpin.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import linchpin.app.firm.FirmPlan.Point;

/** Mean cost against the mean of the worst futures, one point for each weight of risk. */
final class Front {

    private static final double LEFT = 46;
    private static final double RIGHT = 330;
    private static final double TOP = 12;
    private static final double BOTTOM = 150;
    private static final double AIR = 0.15;

    /** Labels nearer to each other than this would overlap; the table beside the drawing has all points. */
    private static final double APART = 40;

    private Front() {}

    static Markup of(List<Point> points) {
        if (points.isEmpty()) {
            return Markup.NONE;
        }
        var parts = new ArrayList<Markup>();
        var path = new StringBuilder();
        var labelled = new ArrayList<double[]>();
        for (Point p : points.stream()
                .sorted(java.util.Comparator.comparingDouble(Point::cvar))
                .toList()) {
            double x = place(points, Point::cvar, p.cvar(), LEFT, RIGHT);
            double y = place(points, Point::mean, p.mean(), BOTTOM, TOP);
            path.append(path.isEmpty() ? "M" : "L")
                    .append(Digits.coordinate(x))
                    .append(' ')
                    .append(Digits.coordinate(y));
            parts.add(Markup.of(
                    "<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"4.5\"><title>{}</title></circle>",
                    p.chosen() ? "headline" : "spot steady",
                    x,
                    y,
                    "Weight %s: mean %s, CVaR %s million"
                            .formatted(
                                    Digits.three(p.weight()), Digits.millions(p.mean()), Digits.millions(p.cvar()))));
            if (labelled.stream().anyMatch(l -> Math.hypot(l[0] - x, l[1] - y) < APART)) {
                continue;
            }
            labelled.add(new double[] {x, y});
            parts.add(Markup.of(
                    "<text class=\"axis\" x=\"{}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
                    x,
                    y - 8,
                    "weight " + Digits.three(p.weight())));
        }
        return Markup.of(
                "<svg class=\"plot\" viewBox=\"0 0 340 175\" role=\"img\"><title>Mean cost against CVaR of the best plan for each weight of risk.</title><path class=\"line middle\" d=\"{}\"/>{}<text class=\"axis\" x=\"188\" y=\"170\" text-anchor=\"middle\">CVaR {} to {} million USD; up: mean {} to {}</text></svg>",
                path,
                parts,
                Digits.millions(points.stream().mapToDouble(Point::cvar).min().orElse(0)),
                Digits.millions(points.stream().mapToDouble(Point::cvar).max().orElse(0)),
                Digits.millions(points.stream().mapToDouble(Point::mean).min().orElse(0)),
                Digits.millions(points.stream().mapToDouble(Point::mean).max().orElse(0)));
    }

    private static double place(List<Point> points, ToDoubleFunction<Point> of, double value, double from, double to) {
        double low = points.stream().mapToDouble(of).min().orElse(0);
        double high = points.stream().mapToDouble(of).max().orElse(1);
        double air = AIR * (high > low ? high - low : 1);
        return from + (value - low + air) / (high - low + 2 * air) * (to - from);
    }
}
