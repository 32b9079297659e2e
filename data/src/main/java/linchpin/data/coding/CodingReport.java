package linchpin.data.coding;

import java.util.List;

/**
 * How well the coder does on sentences that others coded.
 *
 * @param gold PLOVER's gold standard, each sentence coded by a model that has not seen it or its like
 * @param roots the larger set, which nothing is trained on
 * @param none sentences without an event
 * @param own our own sentences by cross-validation, on which settings were chosen
 * @param calibration how often the act was right by how sure the coder was, on both sets
 * @param pace how fast
 * @param errors the most confident errors
 */
public record CodingReport(
        Gold gold, Roots roots, Rejected none, Own own, List<Bin> calibration, Pace pace, List<Miss> errors) {

    /**
     * Shares on the gold standard.
     *
     * @param sentences how many
     * @param covered share for which an event was coded
     * @param recall right among all
     * @param precision right among the covered
     * @param f1 of the root
     * @param actors F1 where who, act and whom must all be right
     * @param known the same share where the act was right: how well the actors are found
     */
    public record Gold(
            int sentences, double covered, double recall, double precision, double f1, double actors, double known) {}

    /** Accuracy of root and quad class on the larger set, forced to choose, and the quad class on its most confident 70 %. */
    public record Roots(int sentences, double root, double quad, double confidentQuad, double rules) {}

    /** How many sentences without an event were coded as none. */
    public record Rejected(int sentences, double share, int withoutActor) {}

    /** Accuracy of the act among 17 classes, share of events that were coded, share of the others that were not. */
    public record Own(int sentences, double root, double covered, double rejected, Who who) {}

    /** Who and whom right where the act is given: on the half that rules were written with, and on the other. */
    public record Who(int sentences, double seen, double unseen) {}

    /** Forecasts of a range of confidence. */
    public record Bin(double from, double to, int sentences, double confidence, double right) {}

    /** Sentences a second of one core: all, with the gate that lets only sentences with an actor pass, and how many pass. */
    public record Pace(int sentences, double perSecond, double passed, int trainedOn, int leftOut) {}

    /** An error. */
    public record Miss(String set, String text, String gold, String coded, double confidence) {}
}
