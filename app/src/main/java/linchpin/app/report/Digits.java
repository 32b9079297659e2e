package linchpin.app.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import linchpin.future.Interval;

/** How numbers are written: no more digits than they carry, a true minus, and the unit kept on the same line. */
final class Digits {

    /** Keeps a number and its unit together. */
    static final String NBSP = "\u00a0";

    static final String MINUS = "\u2212";

    private static final String UNKNOWN = "unknown";

    private Digits() {}

    /** A probability or share as {@code 31 %}; never 0 or 100, which would claim certainty. */
    static String percent(double share) {
        return Double.isNaN(share) ? UNKNOWN : bare(share) + NBSP + "%";
    }

    /** An interval as {@code 18–47 %}. */
    static String percent(Interval interval) {
        return bare(interval.low()) + "–" + bare(interval.high()) + NBSP + "%";
    }

    private static String bare(double share) {
        if (share < 0.005) {
            return "<1";
        }
        return share > 0.995 ? ">99" : fixed(100 * share, 0);
    }

    /** A difference of probabilities in percentage points, without the unit: {@code +3}. */
    static String points(double difference, Interval scale) {
        return signed(100 * difference, decimals(scale));
    }

    /** An interval of differences in percentage points: {@code −9 to +15}. */
    static String points(Interval interval) {
        int decimals = decimals(interval);
        return signed(100 * interval.low(), decimals) + " to " + signed(100 * interval.high(), decimals);
    }

    /** A narrow interval earns a decimal; a wide one only where rounding would make it touch zero. */
    private static int decimals(Interval interval) {
        double nearest = Math.min(Math.abs(interval.low()), Math.abs(interval.high()));
        boolean seemsZero = interval.excludesZero() && nearest < 0.005;
        return interval.high() - interval.low() < 0.05 || seemsZero ? 1 : 0;
    }

    /** A size that must not round to nothing: one decimal below ten. */
    static String size(double value) {
        return fixed(value, value < 9.95 ? 1 : 0);
    }

    /** With its sign, also where it is positive. */
    static String signed(double value, int decimals) {
        String digits = fixed(value, decimals);
        boolean zero = digits.matches("[0.]+");
        return digits.startsWith(MINUS) || zero ? digits : "+" + digits;
    }

    static String fixed(double value, int decimals) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return UNKNOWN;
        }
        String digits = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(value));
        return value < 0 && digits.matches(".*[1-9].*") ? MINUS + digits : digits;
    }

    /** Three digits that count, as {@code 12.3 million}. */
    static String amount(double value) {
        double size = Math.abs(value);
        if (size >= 1e9) {
            return three(value / 1e9) + NBSP + "billion";
        }
        return size >= 1e6 ? three(value / 1e6) + NBSP + "million" : three(value);
    }

    /** Three digits that count; whole numbers up to a million stay whole. */
    static String three(double value) {
        if (!Double.isFinite(value)) {
            return UNKNOWN;
        }
        if (value == Math.rint(value)) {
            return fixed(value, 0);
        }
        var rounded = new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_EVEN));
        String digits = fixed(value, Math.clamp(rounded.scale(), 0, 4));
        return digits.contains(".") ? digits.replaceAll("\\.?0+$", "") : digits;
    }

    /** A figure and its unit. */
    static String amount(double value, String unit) {
        return switch (unit) {
            case "yes/no" -> value >= 0.5 ? "yes" : "no";
            case "percent", "%" -> three(value) + NBSP + "%";
            case "share" -> three(100 * value) + NBSP + "%";
            case "USD" -> "USD" + NBSP + amount(value);
            default -> amount(value) + NBSP + unit;
        };
    }

    /** Two figures of one unit: {@code 4.2–12 million rounds}. */
    static String range(double low, double high, String unit) {
        String from = amount(low, unit);
        String to = amount(high, unit);
        String rest = to.replaceFirst("^(USD" + NBSP + ")?[^" + NBSP + "]+", "");
        boolean alike = from.endsWith(rest) && from.startsWith("USD") == to.startsWith("USD");
        return (alike ? from.substring(0, from.length() - rest.length()) : from) + "–"
                + to.replaceFirst("^USD" + NBSP, "");
    }

    /** USD in millions, without the unit: its heading has it. */
    static String millions(double usd) {
        double m = usd / 1e6;
        if (m == 0) {
            return "0";
        }
        if (Math.abs(m) < 0.005) {
            return m < 0 ? ">" + MINUS + "0.01" : "<0.01";
        }
        return fixed(m, Math.abs(m) < 0.995 ? 2 : 1);
    }

    /** A coordinate of a drawing, to a hundredth. */
    static String coordinate(double value) {
        String digits = String.format(Locale.ROOT, "%.2f", value);
        String shorter = digits.contains(".") ? digits.replaceAll("\\.?0+$", "") : digits;
        return shorter.equals("-0") ? "0" : shorter;
    }
}
