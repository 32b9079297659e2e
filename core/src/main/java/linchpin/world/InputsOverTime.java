package linchpin.world;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import linchpin.event.History;
import linchpin.event.Measure;
import linchpin.event.Roster;
import linchpin.event.Treaty;

/**
 * The compiled ties on any day of a history, from what was known as that day began.
 *
 * <p>Ties change only when a figure becomes known or a treaty begins or ends, so few worlds are ever folded.
 */
public final class InputsOverTime {

    private final History history;
    private final Roster roster;
    private final String dependence;
    private final int levers;
    private final List<Rails.Payer> payers;
    private final NavigableMap<LocalDate, Inputs> folded = new TreeMap<>();
    private final NavigableMap<LocalDate, Boolean> changes = new TreeMap<>();

    public InputsOverTime(History history, Roster roster, String dependence, int levers) {
        this(history, roster, dependence, levers, List.of());
    }

    /** @param payers of whom the case knows over which rails they are paid */
    public InputsOverTime(History history, Roster roster, String dependence, int levers, List<Rails.Payer> payers) {
        this.payers = List.copyOf(payers);
        this.history = history;
        this.roster = roster;
        this.dependence = dependence;
        this.levers = levers;
        changes.put(LocalDate.MIN, true);
        for (Measure m : history.measures()) {
            changes.put(m.knownFrom(), true);
        }
        for (Treaty t : history.treaties()) {
            changes.put(t.inForce(), true);
            if (t.end() != null) {
                changes.put(t.end(), true);
            }
        }
    }

    /** The ties as a day begins: nothing that became known on that very day. */
    public Inputs asDayBegins(LocalDate day) {
        LocalDate eve = day.minusDays(1);
        LocalDate change = changes.floorKey(eve);
        return folded.computeIfAbsent(
                change, c -> Inputs.of(World.asOf(history, c), roster, dependence, levers, payers));
    }
}
