package linchpin.app.study;

import java.util.List;
import java.util.Map;
import linchpin.world.Parameter;
import linchpin.world.Source;

/**
 * What the findings rest on.
 *
 * @param terms of the behavior model, with their errors
 * @param record how well its choices were foretold at past origins
 * @param parameters every number that was not fitted here
 * @param sources of the figures and events used
 * @param unknown what is not known, in sentences
 * @param inputs SHA-256 of every input file
 */
public record Grounds(
        List<Term> terms,
        List<HeldOut> record,
        List<Parameter> parameters,
        List<Source> sources,
        List<String> unknown,
        Map<String, String> inputs) {

    /**
     * A term of the model.
     *
     * @param part rate, target, class or act, and the valence
     * @param plain what it says, in plain words
     * @param error standard error
     * @param prior mean and sd
     * @param identified whether the history narrows its prior by at least a fifth, so that the estimate is more than belief
     */
    public record Term(
            String part, String name, String plain, double estimate, double error, Prior prior, boolean identified) {}

    public record Prior(double mean, double sd) {}

    /**
     * Mean log-probability of the target and act of each event given its actor, over the 24 months after an origin.
     *
     * @param origin last day learned from
     * @param scores by name: model, EWMA table, climatology, persistence, marginals
     * @param ahead of the EWMA table: mean difference, and its 95 % interval by blocks of three months
     */
    public record HeldOut(String origin, int events, Map<String, Double> scores, Ahead ahead) {}

    public record Ahead(double difference, double low, double high) {}
}
