package linchpin.app.study;

import java.util.List;
import linchpin.behavior.Behavior;
import linchpin.behavior.Rates;

/**
 * What a fitted behavior says of itself.
 *
 * @param span days learned from
 * @param terms with their errors and priors
 * @param reporting level of the streams without a constant rule, year by year
 * @param record scores after past origins
 */
public record ModelCard(
        Behavior.Span span, List<Grounds.Term> terms, List<Rates.Year> reporting, List<Grounds.HeldOut> record) {}
