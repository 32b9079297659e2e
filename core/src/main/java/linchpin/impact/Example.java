package linchpin.impact;

import java.util.List;

/**
 * A named set of measures.
 *
 * @param id in shocks.yaml
 * @param title in a few words
 * @param says what is assumed, in a sentence
 */
public record Example(String id, String title, String says, List<Measure> measures) {

    public Example {
        measures = List.copyOf(measures);
    }
}
