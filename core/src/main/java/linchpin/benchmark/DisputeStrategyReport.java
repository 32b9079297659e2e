package linchpin.benchmark;

import java.util.List;
import linchpin.future.Interval;

/**
 * What the history of directed disputes says about strategic terms, each beside its placebos.
 *
 * @param reliability how often allies come to the help of the attacked
 * @param models terms that were fitted together
 * @param gains what each term adds to forecasts of years that were not learned from
 * @param notes what a reader must know before believing this
 */
public record DisputeStrategyReport(List<Share> reliability, List<Model> models, List<Gain> gains, List<String> notes) {

    /**
     * A share of disputes, or of states.
     *
     * @param placebo whether no promise stands behind it, so that it shows what chance and attention alone would give
     * @param interval 95 %, by Jeffreys' beta law
     * @param study what an earlier feasibility study found; empty where it says nothing
     */
    public record Share(
            String what, boolean placebo, int yes, int all, double share, Interval interval, String study) {}

    /**
     * A logit with its terms; the controls are left out.
     *
     * @param outcome whose log-odds the terms move
     * @param covariance of the terms, clustered, by rows
     * @param rows that were learned from
     * @param events how many of them saw the outcome
     */
    public record Model(
            String name, String outcome, List<Effect> effects, List<List<Double>> covariance, int rows, int events) {

        public Effect effect(String term) {
            return effects.get(position(term));
        }

        /** Where a term stands among the effects and in the covariance. */
        public int position(String term) {
            for (int k = 0; k < effects.size(); k++) {
                if (effects.get(k).term().equals(term)) {
                    return k;
                }
            }
            throw new IllegalArgumentException(
                    "The model (%s) has no term (%s).\nMaybe it belongs to another model.".formatted(name, term));
        }
    }

    /**
     * An effect on the log-odds of an outcome.
     *
     * @param placebo whether theory expects nothing of it
     * @param error standard, clustered
     * @param rows on which the term says something
     */
    public record Effect(String term, boolean placebo, double estimate, double error, int rows, String study) {

        /** 95 %. */
        public Interval interval() {
            return new Interval(estimate - Z95 * error, estimate + Z95 * error);
        }
    }

    /**
     * What is lost without a term.
     *
     * @param loss rise of the log loss a row, in 1e-4 nats; above zero where the term helps
     * @param interval 95 %, by pairs of states (or disputes) drawn with replacement
     * @param rows scored
     */
    public record Gain(String term, double loss, Interval interval, int rows) {}

    /** Of the normal law. */
    private static final double Z95 = 1.959963984540054;

    public Gain gain(String term) {
        return gains.stream()
                .filter(g -> g.term().equals(term))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Nothing was left out under the name (%s).\nMaybe one of %s."
                                .formatted(term, gains.stream().map(Gain::term).toList())));
    }

    /** Shares of this name: without a promise where {@code placebo}, in the order in which they were reckoned. */
    public List<Share> shares(String what, boolean placebo) {
        return reliability.stream()
                .filter(s -> s.placebo() == placebo && s.what().strip().equals(what))
                .toList();
    }

    public Model model(String name) {
        return models.stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no model (%s).\nMaybe one of %s."
                        .formatted(name, models.stream().map(Model::name).toList())));
    }
}
