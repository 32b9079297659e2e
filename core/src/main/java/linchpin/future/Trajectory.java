package linchpin.future;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import linchpin.event.Deed;
import linchpin.event.Event;
import linchpin.event.EventTable;
import linchpin.event.Evidence;
import linchpin.event.Parties;
import linchpin.event.Roster;
import linchpin.event.When;

/**
 * A simulated future, decoded to events of the same type as observed ones: appended to the history and compiled again, they
 * fold to the memory that the simulation had.
 */
public final class Trajectory implements Simulator.Witness {

    private static final String WATCHED = "simulated-watched";
    private static final String VARYING = "simulated-varying";

    private final EventTable table;
    private final List<Event> events = new ArrayList<>();

    Trajectory(EventTable table) {
        this.table = table;
    }

    /** The families of a case, and that of the simulated events which excite others. */
    public static EventTable.Families families(EventTable.Families observed) {
        return (family, day) -> family.equals(WATCHED) || observed.constant(family, day);
    }

    @Override
    public void event(Day today, int e) {
        Deed.Kind what = table.kinds().get(today.kind(e));
        String family = today.watched(e) ? WATCHED : VARYING;
        var sources = codes(today.sources(e));
        String first = table.roster().code(today.initiator(e));
        sources.remove(first);
        sources.addFirst(first);
        events.add(new Event(
                "simulated-%06d".formatted(events.size()),
                When.stated(LocalDate.ofEpochDay(today.day())),
                new Parties(sources, codes(today.targets(e))),
                new Deed(what, null),
                "",
                Event.Status.ACTUAL,
                new Evidence("simulation", family, Evidence.Grade.UNJUDGED, today.weight(e), what.toString())));
    }

    private List<String> codes(Roster.Group group) {
        var codes = new ArrayList<String>();
        for (int k = 0; k < group.size(); k++) {
            codes.add(table.roster().code(group.get(k)));
        }
        return codes;
    }

    /** The events, in the order of time. */
    public List<Event> events() {
        return List.copyOf(events);
    }
}
