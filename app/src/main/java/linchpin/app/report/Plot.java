package linchpin.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A small drawing with two axes, scaled as a whole to the width it is given.
 *
 * @param fromX value at the left edge
 * @param toX value at the right edge
 * @param toY value at the upper edge; the lower edge is zero
 * @param height of the drawing, where its width is 340
 */
record Plot(double fromX, double toX, double toY, int height) {

    private static final double WIDTH = 340;
    private static final double LEFT = 34;
    private static final double RIGHT = 36;
    private static final double TOP = 8;
    private static final double BOTTOM = 20;
    private static final int STEPS = 4;

    double x(double value) {
        return LEFT + (value - fromX) / (toX - fromX) * (WIDTH - LEFT - RIGHT);
    }

    double y(double value) {
        return height - BOTTOM - value / toY * (height - TOP - BOTTOM);
    }

    double right() {
        return WIDTH - RIGHT;
    }

    /** The least round number that is not below the largest value, and never zero. */
    static double above(double largest) {
        if (!(largest > 0)) {
            return 1;
        }
        double step = step(largest);
        return Math.ceil(largest / step - 1e-9) * step;
    }

    private static double step(double largest) {
        double rough = largest / STEPS;
        double ten = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / ten;
        return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * ten;
    }

    /** Horizontal lines with their values. */
    Markup rows(DoubleFunction<String> label) {
        return rows(step(toY), label);
    }

    /** Horizontal lines for things that come in whole numbers. */
    Markup wholeRows() {
        return rows(Math.max(1, step(toY)), Digits::three);
    }

    private Markup rows(double step, DoubleFunction<String> label) {
        List<Markup> lines = new ArrayList<>();
        for (double v = 0; v <= toY * 1.0001; v += step) {
            lines.add(Markup.of(
                    "<path class=\"grid\" d=\"M{} {}H{}\"/><text class=\"axis\" x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text>",
                    LEFT,
                    y(v),
                    right(),
                    LEFT - 4,
                    y(v) + 3.5,
                    label.apply(v)));
        }
        return Markup.of("{}", lines);
    }

    /** A mark under the horizontal axis. */
    Markup below(double at, String label) {
        return Markup.of(
                "<path class=\"grid\" d=\"M{} {}v4\"/><text class=\"axis\" x=\"{}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
                x(at),
                height - BOTTOM,
                x(at),
                height - 5.0,
                label);
    }

    /** A vertical line through the whole drawing. */
    Markup wall(double at) {
        return Markup.of("<path class=\"wall\" d=\"M{} {}V{}\"/>", x(at), TOP, height - BOTTOM);
    }

    /** An area between two lines over the same places. */
    Markup band(String look, double[] at, double[] low, double[] high) {
        var d = new StringBuilder();
        for (int i = 0; i < at.length; i++) {
            d.append(i == 0 ? "M" : "L").append(point(at[i], high[i]));
        }
        for (int i = at.length - 1; i >= 0; i--) {
            d.append("L").append(point(at[i], low[i]));
        }
        return Markup.of("<path class=\"{}\" d=\"{}Z\"/>", look, d);
    }

    Markup line(String look, double[] at, double[] values) {
        var d = new StringBuilder();
        for (int i = 0; i < at.length; i++) {
            d.append(i == 0 ? "M" : "L").append(point(at[i], values[i]));
        }
        return Markup.of("<path class=\"line {}\" d=\"{}\"/>", look, d);
    }

    /** An unseen column over one place that says its value when pointed at. */
    Markup hover(double at, double width, String says) {
        double wide = width / (toX - fromX) * (WIDTH - LEFT - RIGHT);
        return Markup.of(
                "<rect class=\"hover\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"><title>{}</title></rect>",
                x(at) - wide / 2,
                TOP,
                wide,
                height - TOP - BOTTOM,
                says);
    }

    private String point(double at, double value) {
        return Digits.coordinate(x(at)) + " " + Digits.coordinate(y(value));
    }

    /** The finished drawing; the description is what a reader hears who cannot see it. */
    Markup drawing(String description, Markup... parts) {
        return Markup.of(
                "<svg class=\"plot\" viewBox=\"0 0 {} {}\" role=\"img\"><title>{}</title>{}</svg>",
                WIDTH,
                (double) height,
                description,
                List.of(parts));
    }
}
