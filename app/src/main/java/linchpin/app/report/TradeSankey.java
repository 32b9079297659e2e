package linchpin.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Who sells to one region and who buys of it, as ribbons. Drawings of one set of rows have one scale and one order, so that the eye
 * can compare them.
 *
 * @param sellers rows at the left
 * @param buyers rows at the right
 */
record TradeSankey(String centre, List<TradeRow> sellers, List<TradeRow> buyers) {

    private static final double WIDTH = 420;
    private static final double EDGE = 126;
    private static final double BAR = 6;
    private static final double HEIGHT = 260;

    /** Room that a row has besides its ribbon, so that its words fit. */
    private static final double AIR = 14;

    private static final double TOP = 18;
    private static final double BILLION = 1e9;

    /** One drawing. */
    Markup drawing(String title, ToDoubleFunction<TradeRow> value) {
        double scale = Math.min(scale(sellers), scale(buyers));
        double in = sum(sellers, value);
        double out = sum(buyers, value);
        double tall = Math.max(in, out) * scale;
        double top = TOP + (HEIGHT - tall) / 2;
        var parts = new ArrayList<Markup>();
        column(parts, sellers, value, scale, top + (tall - in * scale) / 2, true);
        column(parts, buyers, value, scale, top + (tall - out * scale) / 2, false);
        parts.add(bar("node", (WIDTH - BAR) / 2, top, Math.max(tall, 1), ""));
        parts.add(Markup.of(
                "<text class=\"name\" x=\"{}\" y=\"10\" text-anchor=\"middle\">{}</text>",
                WIDTH / 2,
                "%s: buys %s, sells %s".formatted(centre, billions(in), billions(out))));
        return Markup.of(
                "<figure><figcaption>{}</figcaption><svg class=\"sankey\" viewBox=\"0 0 {} {}\" role=\"img\"><title>{}</title>{}</svg></figure>",
                title,
                WIDTH,
                TOP + HEIGHT,
                "%s: trade of %s, billion USD a year.".formatted(title, centre),
                parts);
    }

    private static double scale(List<TradeRow> rows) {
        double most = rows.stream().mapToDouble(TradeRow::largest).sum();
        return most > 0 ? (HEIGHT - AIR * rows.size()) / most : 0;
    }

    private static double sum(List<TradeRow> rows, ToDoubleFunction<TradeRow> value) {
        return rows.stream().mapToDouble(value).sum();
    }

    private static void column(
            List<Markup> parts,
            List<TradeRow> rows,
            ToDoubleFunction<TradeRow> value,
            double scale,
            double inner,
            boolean left) {
        double x = left ? EDGE : WIDTH - EDGE - BAR;
        double middle = (WIDTH + (left ? -BAR : BAR)) / 2;
        double room = rows.stream().mapToDouble(r -> r.largest() * scale + AIR).sum();
        double y = TOP + (HEIGHT - room) / 2;
        double at = inner;
        for (TradeRow row : rows) {
            double pitch = row.largest() * scale + AIR;
            double high = value.applyAsDouble(row) * scale;
            double own = y + (pitch - high) / 2;
            String says = "%s: %s billion USD".formatted(row.name(), billions(value.applyAsDouble(row)));
            parts.add(ribbon(row.hit(), left ? x + BAR : x, own, middle, at, high, says));
            parts.add(bar(row.hit() ? "node hit" : "node", x, own, Math.max(high, 0.5), says));
            parts.add(Markup.of(
                    "<text class=\"name\" x=\"{}\" y=\"{}\" text-anchor=\"{}\">{}</text>",
                    left ? x - 4 : x + BAR + 4,
                    y + pitch / 2 + 3.5,
                    left ? "end" : "start",
                    row.name() + " " + billions(value.applyAsDouble(row))));
            y += pitch;
            at += high;
        }
    }

    private static Markup ribbon(boolean hit, double x, double y, double toX, double toY, double high, String says) {
        if (!(high > 0)) {
            return Markup.NONE;
        }
        double half = (x + toX) / 2;
        return Markup.of(
                "<path class=\"{}\" d=\"M{} {}C{} {} {} {} {} {}v{}C{} {} {} {} {} {}Z\"><title>{}</title></path>",
                hit ? "flow hit" : "flow",
                x,
                y,
                half,
                y,
                half,
                toY,
                toX,
                toY,
                high,
                half,
                toY + high,
                half,
                y + high,
                x,
                y + high,
                says);
    }

    private static Markup bar(String look, double x, double y, double high, String says) {
        return Markup.of(
                "<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\">{}</rect>",
                look,
                x,
                y,
                BAR,
                high,
                says.isEmpty() ? Markup.NONE : Markup.of("<title>{}</title>", says));
    }

    static String billions(double usd) {
        double b = usd / BILLION;
        return b == 0 ? "0" : b < 0.0005 ? "<0.001" : Digits.fixed(b, b < 0.095 ? 3 : b < 0.95 ? 2 : b < 99.5 ? 1 : 0);
    }
}
