package linchpin.backtest;

import java.time.LocalDate;
import java.util.Map;

/**
 * A question with its answers and what came.
 *
 * @param origin last day that was known
 * @param group by which tables are cut, such as third and horizon
 * @param forecasts by forecaster
 * @param happened what came
 */
public record Resolved(
        LocalDate origin,
        String question,
        Map<String, String> group,
        Map<String, Double> forecasts,
        boolean happened) {}
