package linchpin.app.report;

import java.util.List;
import linchpin.future.Interval;

/**
 * One row of a forest plot. Its horizontal places are shares of its width, so that it stretches without distorting the marks.
 *
 * @param low value at the left edge
 * @param high value at the right edge
 * @param height in pixels
 */
record Row(double low, double high, int height) {

    private double at(double value) {
        return Math.clamp(100 * (value - low) / (high - low), 0, 100);
    }

    /** A bar over an interval, in the middle of {@code y}. */
    Markup bar(String look, Interval interval, double y, double thickness) {
        double from = at(interval.low());
        return Markup.of(
                "<rect class=\"{}\" x=\"{}%\" y=\"{}\" width=\"{}%\" height=\"{}\" rx=\"1.5\"/>",
                look, from, y - thickness / 2, Math.max(at(interval.high()) - from, 0.4), thickness);
    }

    Markup dot(String look, double value, double y) {
        return Markup.of("<circle class=\"{}\" cx=\"{}%\" cy=\"{}\" r=\"4\"/>", look, at(value), y);
    }

    Markup diamond(String look, double value, double y) {
        return Markup.of(
                "<svg x=\"{}%\" y=\"{}\" overflow=\"visible\"><path class=\"{}\" d=\"M0-6.5 6.5 0 0 6.5-6.5 0z\"/></svg>",
                at(value), y, look);
    }

    /** A short vertical line. */
    Markup tick(String look, double value, double y, double length) {
        return Markup.of(
                "<line class=\"{}\" x1=\"{}%\" x2=\"{}%\" y1=\"{}\" y2=\"{}\"/>",
                look, at(value), at(value), y - length / 2, y + length / 2);
    }

    /** A line from top to bottom. */
    Markup wall(String look, double value) {
        return tick(look, value, height / 2.0, height);
    }

    Markup label(double value, String text) {
        return Markup.of(
                "<text class=\"axis\" x=\"{}%\" y=\"{}\" text-anchor=\"middle\">{}</text>",
                at(value), height - 3.0, text);
    }

    Markup drawing(String description, Markup... parts) {
        return Markup.of(
                "<svg class=\"row\" height=\"{}\" role=\"img\"><title>{}</title>{}</svg>",
                (double) height,
                description,
                List.of(parts));
    }
}
