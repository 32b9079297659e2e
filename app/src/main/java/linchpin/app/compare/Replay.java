package linchpin.app.compare;

import java.time.LocalDate;
import java.util.List;
import linchpin.future.Effect;
import linchpin.future.Probability;
import org.jspecify.annotations.Nullable;

/**
 * The history played again from the eve of an event, with it and without it, by a model that knows nothing later.
 *
 * @param eventId of the history
 * @param what in words
 * @param eve last day that is known
 * @param ends last simulated day
 * @param rows one a class
 */
public record Replay(String eventId, String what, LocalDate eve, LocalDate ends, List<Row> rows) {

    /**
     * @param without chance of the class where the event does not happen by itself
     * @param with chance where it happens on its day
     * @param effect of the event, itself included
     * @param answer of all other events: the event itself is not counted
     * @param cameTrue whether the class came true; null where the window reaches beyond the history
     */
    public record Row(
            String classId,
            String title,
            Probability without,
            Probability with,
            Effect effect,
            Effect answer,
            @Nullable Boolean cameTrue) {}
}
