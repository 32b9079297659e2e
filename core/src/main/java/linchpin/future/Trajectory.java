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

/** A simulated future, decoded to events of the same type as observed ones. */
public final class Trajectory implements Simulator.Witness {

    private final EventTable table;
    private final List<Event> events = new ArrayList<>();

    Trajectory(EventTable table) {
        this.table = table;
    }

    @Override
    public void event(int day, long sources, long targets, int kind) {
        Deed.Kind what = table.kinds().get(kind);
        events.add(new Event(
                "simulated-%06d".formatted(events.size()),
                When.stated(LocalDate.ofEpochDay(day)),
                new Parties(codes(sources), codes(targets)),
                new Deed(what, null),
                "",
                Event.Status.ACTUAL,
                new Evidence("simulation", "simulation", Evidence.Grade.UNJUDGED, 1, what.toString())));
    }

    private List<String> codes(long mask) {
        Roster roster = table.roster();
        var codes = new ArrayList<String>();
        for (long s = mask; s != 0; s &= s - 1) {
            codes.add(roster.code(Long.numberOfTrailingZeros(s)));
        }
        return codes;
    }

    /** The events, in the order of time. */
    public List<Event> events() {
        return List.copyOf(events);
    }
}
