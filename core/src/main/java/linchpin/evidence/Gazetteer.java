package linchpin.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A dictionary of actors: which words name whom, and who held which post when. */
public interface Gazetteer {

    /** What sort of thing a name stands for. */
    enum Kind {
        /** By its name or its people. */
        STATE,
        /** By its capital, or a city or building of it: whoever governs there, or a venue. */
        PLACE,
        PERSON,
        ORGANISATION,
        OTHER
    }

    /**
     * A name in a text.
     *
     * @param actor code of the actor that is meant: of a state for its capital, people and leaders
     * @param person id of the person; empty where none is meant
     * @param start first character
     * @param end one past the last
     */
    record Mention(String actor, Kind kind, String person, int start, int end) {}

    /**
     * A post that a person held.
     *
     * @param title such as {@code president}
     * @param actor code of the state or organisation
     * @param from first day; null where not known
     * @param until last day; null while it lasts
     */
    record Post(
            String title,
            String actor,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        /** Some post of state, where the dictionary does not say which. */
        public static final String IN_GOVERNMENT = "in government";

        public boolean heldOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }

    /**
     * This dictionary for one document: surnames mean the persons whom the text introduces by their full names.
     *
     * @param text all of the document
     */
    default Gazetteer introducedBy(String text) {
        return this;
    }

    /**
     * The names in a text, in order, longest match first, without overlap.
     *
     * @param on the day to read names on, where known
     */
    List<Mention> mentions(String text, @Nullable LocalDate on);

    /** The posts of a person; empty where nothing is known. */
    List<Post> posts(String person);

    /** Who held a post of an actor on a day, where the dictionary knows. */
    default Optional<String> holder(String title, String actor, LocalDate day) {
        return Optional.empty();
    }

    /** What an actor is called. */
    String name(String actor);
}
