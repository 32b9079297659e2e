package linchpin.app.ingest;

import java.time.LocalDate;
import java.util.List;
import linchpin.future.Effect;
import linchpin.future.Probability;

/**
 * What accepted events change in the outlook. Both arms know the history to the same day, share the fitted coefficients and
 * their luck; only the events differ.
 *
 * @param asOf the day both arms start from
 * @param events how many accepted events the second arm knows
 * @param rows one a class
 * @param movers the events, the one that moves most first; each played alone
 * @param keptOut accepted proposals that cannot enter, with the reason
 */
public record Added(LocalDate asOf, int events, List<Row> rows, List<Mover> movers, List<String> keptOut) {

    /**
     * @param before chance of the class without them
     * @param after chance with all of them
     * @param change future by future, with the same luck
     */
    public record Row(String classId, String title, Probability before, Probability after, Effect change) {}

    /**
     * @param classId the class that it moves most
     * @param change of its chance, with this event alone
     */
    public record Mover(String eventId, String what, double weight, String classId, Effect change) {}
}
