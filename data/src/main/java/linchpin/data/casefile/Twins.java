package linchpin.data.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import linchpin.data.tables.Problems;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.When.Precision;

/**
 * Finds events that are probably one: the same day, act, mode and participants, unless their contexts or their magnitudes
 * tell them apart.
 */
final class Twins {

    /** What is done together has no direction; a reply on the same day is another event. */
    private static final Set<Act> MUTUAL = EnumSet.of(Act.AGREE, Act.COOPERATE);

    private Twins() {}

    /** Warns of each event that folds and has a twin above it. */
    static void warn(List<Written<Event>> events, Problems problems) {
        var above = new HashMap<Object, List<Written<Event>>>();
        for (var written : events) {
            Event e = written.what();
            if (!e.status().folds() || e.when().precision() != Precision.DAY) {
                continue;
            }
            var alike = above.computeIfAbsent(key(e), k -> new ArrayList<>());
            alike.stream()
                    .filter(before -> !toldApart(before.what(), e))
                    .findFirst()
                    .ifPresent(before -> problems.warn(
                            written.file(),
                            written.line(),
                            "The event (%s) has the day, act, mode and participants of event (%s) in %s:%d."
                                    .formatted(e.id(), before.what().id(), before.file(), before.line()),
                            "Maybe it is the same event; then leave out one of them."));
            alike.add(written);
        }
    }

    private static Object key(Event e) {
        var kind = e.deed().kind();
        var who = MUTUAL.contains(kind.act())
                ? Set.copyOf(e.parties().all())
                : List.of(
                        Set.copyOf(e.parties().sources()),
                        Set.copyOf(e.parties().targets()));
        return List.of(e.when().date(), kind.act(), kind.mode(), who);
    }

    private static boolean toldApart(Event a, Event b) {
        var one = a.deed().kind().contexts();
        var other = b.deed().kind().contexts();
        boolean otherContext = !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
        var size = a.deed().magnitude();
        boolean otherSize = size != null
                && b.deed().magnitude() != null
                && !size.equals(b.deed().magnitude());
        return otherContext || otherSize;
    }
}
