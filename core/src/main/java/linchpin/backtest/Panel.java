package linchpin.backtest;

import java.time.LocalDate;
import java.util.List;

/**
 * Questions that were collected by a rule and not chosen with hindsight: of every unit in every period, did it come?
 *
 * @param id short, such as {@code votes}
 * @param question in words, with its source
 * @param clock periods, and what is known when
 * @param units such as pairs of states
 * @param cells answers, and what else was known
 */
public record Panel(String id, String question, Clock clock, List<String> units, Cells cells) {

    /**
     * Equal periods from a first day on.
     *
     * @param months of a period: 1 or 12
     * @param lag finished periods whose answers are not yet public when a period begins
     * @param warmUp periods that are only learned from
     * @param quick half-life of the quick habit, in periods
     * @param slow half-life of the slow habit, in periods
     */
    public record Clock(LocalDate first, int months, int lag, int warmUp, double quick, double slow) {

        public static Clock years(int first, int lag) {
            return new Clock(LocalDate.of(first, 1, 1), 12, lag, 20, 2, 10);
        }

        public static Clock months(LocalDate first) {
            return new Clock(first, 1, 0, 120, 6, 36);
        }

        /** First day of a period. */
        LocalDate begins(int period) {
            return first.plusMonths((long) months * period);
        }
    }

    /**
     * @param answers by unit and period: {@link #YES}, {@link #NO} or {@link #NOT_ASKED}
     * @param known by covariate, unit and period: what was public as the period began; may be empty
     */
    public record Cells(byte[][] answers, double[][][] known) {}

    public static final byte NOT_ASKED = -1;
    public static final byte NO = 0;
    public static final byte YES = 1;

    public Panel {
        units = List.copyOf(units);
        if (units.size() != cells.answers().length) {
            throw new IllegalArgumentException(
                    "The panel %s has %d units and %d rows of answers.\nMaybe a unit was added without its answers."
                            .formatted(id, units.size(), cells.answers().length));
        }
    }

    int periods() {
        return cells.answers().length == 0 ? 0 : cells.answers()[0].length;
    }
}
