package linchpin.data.coding.act;

import java.util.List;

/**
 * A sentence as the linear model sees it.
 *
 * @param point its embedding
 * @param words its words and pairs of words with actors masked, and what the rules found, as named features
 */
public record Sample(float[] point, List<String> words) {

    /** How features from the rules begin. */
    static final String RULE = "=";
}
