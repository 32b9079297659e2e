package linchpin.stream;

import java.util.List;
import linchpin.future.Interval;

/**
 * Questions drawn by rule: will one state do an act of a class towards another within a week?
 *
 * @param horizonDays of each question
 * @param weeks in which questions were issued
 * @param thirds all questions, then those of each third by climatology
 */
public record Weekly(int horizonDays, int weeks, List<Third> thirds) {

    /**
     * Some of the questions.
     *
     * @param came share that came true
     */
    public record Third(String name, int questions, double came, List<Scored> forecasts) {}

    /**
     * A forecast on these questions.
     *
     * @param log mean log score, nats
     * @param brierAhead how much lower its Brier score is than climatology's; 95 %, by weeks
     * @param logAhead how much higher its log score is than climatology's; 95 %, by weeks
     */
    public record Scored(String name, double brier, double log, Ahead brierAhead, Ahead logAhead) {}

    /** A difference, above zero where it is better. */
    public record Ahead(double value, Interval interval) {}
}
