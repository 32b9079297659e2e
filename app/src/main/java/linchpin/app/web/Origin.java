package linchpin.app.web;

import org.jspecify.annotations.Nullable;

/**
 * What kind of number a place in the results of a run holds: told by the shape of what is around it, wherever that stands, so
 * that plain runs and comparisons are read alike.
 */
sealed interface Origin {

    /** A class, a rung or a further question: {@code part} is headline, model, frequencies, byMonth or drivers. */
    record Chance(Node look, String part) implements Origin {}

    /** What a policy changes of a class: {@code part} is effect, response or with. */
    record Change(Node policy, Node effect, String part) implements Origin {}

    /** A figure of the case. */
    record Figure(Node figure) implements Origin {}

    /** What a thesis measured. */
    record Claim(Node thesis) implements Origin {}

    /** A term of the model. */
    record Term(Node term) implements Origin {}

    /** A row of parameters.csv. */
    record Row(Node parameter) implements Origin {}

    /** A loss of the sample firm. */
    record Loss(Node loss) implements Origin {}

    /** Counts by month, observed and simulated. */
    record Counts(Node fan) implements Origin {}

    /** Any other number of the results: {@code section} says where it stands. */
    record Plain(String section) implements Origin {}

    static Origin of(Node number) {
        for (@Nullable Node node = number.above(); node != null; node = node.above()) {
            Origin found = at(node, number);
            if (found != null) {
                return found;
            }
        }
        return new Plain(number.path().replaceFirst("^/", "").replaceFirst("/.*", ""));
    }

    private static @Nullable Origin at(Node node, Node number) {
        if (node.has("headline", "model", "frequencies")) {
            return new Chance(node, number.stepFrom(node));
        }
        Node policy = node.above() == null ? null : node.above().above();
        if (node.has("effect", "response", "with") && policy != null) {
            return new Change(policy, node, number.stepFrom(node));
        }
        if (node.has("central", "source", "period")) {
            return new Figure(node);
        }
        if (node.has("claim", "verdict", "test")) {
            return new Claim(node);
        }
        if (node.has("estimate", "prior", "identified")) {
            return new Term(node);
        }
        if (node.has("origin", "value", "shape")) {
            return new Row(node);
        }
        if (node.has("cvar95", "p90")) {
            return new Loss(node);
        }
        return node.has("counter", "observed", "simulated") ? new Counts(node) : null;
    }
}
