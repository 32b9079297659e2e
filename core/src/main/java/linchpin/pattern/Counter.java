package linchpin.pattern;

import java.util.List;
import java.util.Set;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Parties;

/**
 * Counts events that match; an event of several states counts once. An empty set asks for nothing.
 *
 * @param title how reports call it
 * @param sources at least one of them acts
 * @param targets at least one of them is addressed
 * @param what acts, modes and contexts
 * @param eitherWay whether sources and targets may be swapped
 */
public record Counter(String id, String title, Set<String> sources, Set<String> targets, What what, boolean eitherWay)
        implements Trigger {

    /** Called by its id. */
    public Counter(String id, Set<String> sources, Set<String> targets, What what, boolean eitherWay) {
        this(id, spaced(id), sources, targets, what, eitherWay);
    }

    /** An id in words. */
    public static String spaced(String id) {
        return id.replace('-', ' ');
    }

    /** Whether a deed among these parties would count. */
    @Override
    public boolean matches(Deed.Kind kind, Parties parties) {
        return what.matches(kind)
                && (meets(sources, parties.sources()) && meets(targets, parties.targets())
                        || eitherWay && meets(sources, parties.targets()) && meets(targets, parties.sources()));
    }

    private static boolean meets(Set<String> wanted, List<String> actors) {
        return wanted.isEmpty() || actors.stream().anyMatch(wanted::contains);
    }

    /** The kinds of deed that count; contexts match when one of them is among the event's. */
    public record What(Set<Act> acts, Set<String> modes, Set<String> contexts) {
        public static final What ANY = new What(Set.of(), Set.of(), Set.of());

        public boolean matches(Deed.Kind kind) {
            return (acts.isEmpty() || acts.contains(kind.act()))
                    && (modes.isEmpty() || modes.contains(kind.mode()))
                    && (contexts.isEmpty() || kind.contexts().stream().anyMatch(contexts::contains));
        }
    }
}
