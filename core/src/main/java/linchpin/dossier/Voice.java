package linchpin.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import linchpin.event.Event;

/**
 * A family of publishers that speaks for an actor.
 *
 * @param family of sources
 * @param actor for whom it speaks
 */
public record Voice(String family, String actor, Kind kind) {

    /** How close to the actor it is. */
    public enum Kind {
        /** An office of the actor. */
        GOVERNMENT,
        /** A medium that the state owns. */
        STATE_MEDIA
    }

    /**
     * Who of an event's parties confirms it: the first voice, offices before media, of one of its parties. It confirms that the act
     * took place, not what was said there.
     *
     * @param family of the event's source
     */
    public static Optional<Voice> confirming(Event event, String family, List<Voice> voices) {
        return voices.stream()
                .filter(v -> v.family.equals(family) && event.parties().all().contains(v.actor))
                .min(Comparator.comparing(Voice::kind));
    }
}
