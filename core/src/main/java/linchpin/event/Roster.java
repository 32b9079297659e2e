package linchpin.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The actors of a case in a fixed order: a code stands for its position wherever a case is compiled to arrays.
 *
 * <p>At most 64, so that a set of actors is one {@code long}.
 */
public final class Roster {

    public static final int LIMIT = 64;

    private final List<Actor> actors;
    private final Map<String, Integer> index = new HashMap<>();

    public Roster(List<Actor> actors) {
        if (actors.size() > LIMIT) {
            throw new IllegalArgumentException(
                    "The case has %d actors; at most %d can be compiled.\nMaybe small states can share a region."
                            .formatted(actors.size(), LIMIT));
        }
        this.actors = List.copyOf(actors);
        for (int i = 0; i < actors.size(); i++) {
            if (index.put(actors.get(i).code(), i) != null) {
                throw new IllegalArgumentException("The actor %s stands twice in the roster.\nMaybe a row was copied."
                        .formatted(actors.get(i).code()));
            }
        }
    }

    public int size() {
        return actors.size();
    }

    public List<Actor> actors() {
        return actors;
    }

    public boolean contains(String code) {
        return index.containsKey(code);
    }

    /** Position of an actor. */
    public int indexOf(String code) {
        Integer at = index.get(code);
        if (at == null) {
            throw new IllegalArgumentException("The actor %s is not in actors.csv.\nMaybe you meant one of %s."
                    .formatted(code, actors.stream().map(Actor::code).toList()));
        }
        return at;
    }

    public String code(int index) {
        return actors.get(index).code();
    }

    /** The set of these actors, one bit each. */
    public long mask(List<String> codes) {
        long mask = 0;
        for (String code : codes) {
            mask |= 1L << indexOf(code);
        }
        return mask;
    }
}
