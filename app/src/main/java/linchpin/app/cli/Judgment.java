package linchpin.app.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import linchpin.forecast.Question;
import linchpin.ledger.CountLaw;
import linchpin.ledger.Prognosis;

/** A person's forecast as typed: a probability, or for a count a 90 % range or a list of probabilities. */
final class Judgment {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,12})?|\\.\\d{1,12}");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})\\.\\.(\\d{1,6})");

    /** Standard deviations between the ends of a 90 % range of a normal law. */
    private static final double WIDTH = 2 * 1.6448536269514722;

    /** Share of an even law in a list: nobody types all 32 numbers, and what was left out is not impossible. */
    private static final double EVEN = 0.01;

    private Judgment() {}

    static Prognosis of(Question question, String typed) {
        return switch (question.ask()) {
            case Question.Ask.Binary binary -> chance(typed);
            case Question.Ask.Count count -> typed.contains(",") ? list(typed) : range(typed);
        };
    }

    private static Prognosis chance(String typed) {
        String plain = typed.strip().replaceAll(" *%$", "");
        if (!NUMBER.matcher(plain).matches()) {
            throw new IllegalArgumentException(
                    "The forecast (%s) must be a probability such as 0.35.\nMaybe the point is a comma."
                            .formatted(shown(typed)));
        }
        double p = Double.parseDouble(plain);
        if (p == 0 || p == 1) {
            throw new IllegalArgumentException(
                    "The forecast (%s) must lie between 0 and 1 and be neither: a wrong certainty could never be made good.\nMaybe you meant %s."
                            .formatted(typed, p == 0 ? "0.01" : "0.99"));
        }
        if (p > 1 || !plain.equals(typed.strip())) {
            throw new IllegalArgumentException("The forecast (%s) must be a probability between 0 and 1.\nMaybe %s."
                    .formatted(
                            typed,
                            p < 100
                                    ? "you meant " + String.format(Locale.ROOT, "%.4g", p / 100)
                                    : "it is an odds or a count"));
        }
        return new Prognosis.Chance(p);
    }

    /** The negative binomial law whose mean is the middle, and whose spread is that of a normal law with this range. */
    private static Prognosis range(String typed) {
        var m = RANGE.matcher(typed.strip());
        if (!m.matches() || Integer.parseInt(m.group(1)) >= Integer.parseInt(m.group(2))) {
            throw new IllegalArgumentException(
                    "The forecast (%s) of a count must be a 90 %% range such as 8..24, or the probabilities of 0, 1, 2, … such as 0.5,0.3,0.2.\nMaybe the ends were swapped."
                            .formatted(shown(typed)));
        }
        double low = Integer.parseInt(m.group(1));
        double high = Integer.parseInt(m.group(2));
        double sd = (high - low) / WIDTH;
        return CountLaw.of((low + high) / 2, sd * sd);
    }

    private static Prognosis list(String typed) {
        String[] parts = typed.split(",", -1);
        double[] cells = new double[Prognosis.CELLS];
        if (parts.length > cells.length) {
            throw new IllegalArgumentException(
                    "The forecast has %d probabilities; there are %d outcomes: 0, 1, …, %d, more.\nMaybe it was meant for another question."
                            .formatted(parts.length, cells.length, Prognosis.MOST));
        }
        for (int k = 0; k < parts.length; k++) {
            if (!NUMBER.matcher(parts[k].strip()).matches()) {
                throw new IllegalArgumentException(
                        "The probability of %d (%s) must be a number.\nMaybe a comma too many."
                                .formatted(k, shown(parts[k])));
            }
            cells[k] = Double.parseDouble(parts[k].strip());
        }
        // checked as typed, before anything is added
        double[] typedCells = Prognosis.Counts.of(cells).cells();
        for (int k = 0; k < cells.length; k++) {
            cells[k] = (1 - EVEN) * typedCells[k] + EVEN / cells.length;
        }
        return Prognosis.Counts.of(cells);
    }

    /** What was typed, without what a terminal would obey. */
    private static String shown(String typed) {
        String plain = typed.replaceAll("\\p{C}", "?");
        return plain.length() <= 40 ? plain : plain.substring(0, 39) + "…";
    }
}
