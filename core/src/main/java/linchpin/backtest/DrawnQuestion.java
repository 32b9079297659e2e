package linchpin.backtest;

import java.time.LocalDate;
import linchpin.pattern.Counter;

/**
 * A question drawn by rule: will the counted act come at least once within the horizon?
 *
 * @param origin last day that is known
 * @param months horizon
 * @param counter what is counted
 * @param past what the record alone says, as known at the origin
 */
public record DrawnQuestion(LocalDate origin, int months, Counter counter, PastRate past) {

    /** Thirds by climatology: what is rare, what is uncommon, and the rest. */
    public enum Third {
        BELOW_5("below 5 %", 0, 0.05),
        FROM_5_TO_30("5 to 30 %", 0.05, 0.30),
        FROM_30_TO_95("30 to 95 %", 0.30, 0.95);

        private final String words;
        private final double from;
        private final double to;

        Third(String words, double from, double to) {
            this.words = words;
            this.from = from;
            this.to = to;
        }

        public String words() {
            return words;
        }

        /** Whether a climatology falls into this third. */
        public boolean holds(double climatology) {
            return climatology >= from && climatology < to;
        }
    }
}
