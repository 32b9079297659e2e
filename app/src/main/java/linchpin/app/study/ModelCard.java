package linchpin.app.study;

import java.util.List;
import linchpin.behavior.Behavior;
import linchpin.behavior.Rates;
import linchpin.forecast.RateFit;

/**
 * What a fitted behavior says of itself.
 *
 * @param span days learned from
 * @param terms with their errors and priors
 * @param reporting level of the streams without a constant rule, year by year
 * @param rates how well they tell when acts come, by valence and actor
 * @param record scores after past origins
 */
public record ModelCard(
        Behavior.Span span,
        List<Grounds.Term> terms,
        List<Rates.Year> reporting,
        List<RateFit> rates,
        List<Grounds.HeldOut> record) {}
