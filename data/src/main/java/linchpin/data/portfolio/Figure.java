package linchpin.data.portfolio;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as people write them. */
final class Figure {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)(e[+-]?\\d{1,3})?");
    private static final Pattern COMMA_DECIMAL = Pattern.compile("\\D*\\d+(\\.\\d{3})*,(\\d{1,2}|\\d{4,})\\D*");
    private static final Pattern POINT_DECIMAL = Pattern.compile("\\D*\\d+(,\\d{3})*\\.(\\d{1,2}|\\d{4,})\\D*");
    private static final double MILLION = 1e6;

    private final boolean commas;

    /** @param commas whether a comma that could be either is a decimal one */
    Figure(boolean commas) {
        this.commas = commas;
    }

    /** Whether the numbers of a column are written with decimal commas, and none with decimal points. */
    static boolean commas(Iterable<String> cells) {
        int comma = 0;
        int point = 0;
        for (String cell : cells) {
            comma += COMMA_DECIMAL.matcher(cell).matches() ? 1 : 0;
            point += POINT_DECIMAL.matcher(cell).matches() ? 1 : 0;
        }
        return comma > point;
    }

    /** A finite number; nothing where the text is none. Signs of money, blanks and apostrophes between thousands are passed over. */
    OptionalDouble of(String text) {
        String t = text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0\\u202F'’_]", "")
                .replaceAll("^(us\\$|usd|\\$)|(usd|\\$)$", "");
        boolean negative = t.startsWith("(") && t.endsWith(")") && t.length() > 2;
        if (negative) {
            t = t.substring(1, t.length() - 1);
        }
        double factor = negative ? -1 : 1;
        if (t.endsWith("%")) {
            t = t.substring(0, t.length() - 1);
            factor /= 100;
        } else if (t.matches(".*\\d(m|mn|mio|million)")) {
            t = t.replaceAll("(m|mn|mio|million)$", "");
            factor *= MILLION;
        } else if (t.matches(".*\\dk")) {
            t = t.substring(0, t.length() - 1);
            factor *= 1000;
        }
        String plain = decimalPoint(t.replaceAll("^(us\\$|usd|\\$)|(usd|\\$)$", ""));
        if (!PLAIN.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(plain) * factor;
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private String decimalPoint(String t) {
        int comma = t.lastIndexOf(',');
        int point = t.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return comma > point ? t.replace(".", "").replace(',', '.') : t.replace(",", "");
        }
        if (comma >= 0) {
            boolean thousands = t.matches("[+-]?\\d{1,3}(,\\d{3})+");
            return t.indexOf(',') != comma || thousands && !commas ? t.replace(",", "") : t.replace(',', '.');
        }
        if (point >= 0 && (t.indexOf('.') != point || commas && t.matches("[+-]?\\d{1,3}(\\.\\d{3})+"))) {
            return t.replace(".", "");
        }
        return t;
    }

    /** Days from a number with or without a unit. */
    OptionalDouble days(String text) {
        String t = text.toLowerCase(Locale.ROOT).strip();
        double unit = t.matches(".*(weeks?|wks?|w)")
                ? 7
                : t.matches(".*(months?|mths?)") ? 365.0 / 12 : t.matches(".*(years?|y)") ? 365 : 1;
        var number = of(t.replaceAll("[a-z.]+$", ""));
        return number.isPresent() ? OptionalDouble.of(number.getAsDouble() * unit) : number;
    }
}
