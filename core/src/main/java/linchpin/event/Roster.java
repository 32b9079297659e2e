package linchpin.event;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The actors of a case in a fixed order: a code stands for its position wherever a case is compiled to arrays.
 *
 * <p>At most 1000: memories are kept for every act and ordered pair, which is half a gigabyte at that size.
 */
public final class Roster {

    public static final int LIMIT = 1000;

    private final List<Actor> actors;
    private final Map<String, Integer> index = new HashMap<>();
    private final Group[] alone;

    public Roster(List<Actor> actors) {
        if (actors.size() > LIMIT) {
            throw new IllegalArgumentException(
                    "The case has %d actors; at most %d can be compiled.\nMaybe small states can share a region."
                            .formatted(actors.size(), LIMIT));
        }
        this.actors = List.copyOf(actors);
        alone = new Group[actors.size()];
        Arrays.setAll(alone, i -> new Group(new int[] {i}));
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

    /** The group of these actors. */
    public Group group(Collection<String> codes) {
        int[] members =
                codes.stream().mapToInt(this::indexOf).sorted().distinct().toArray();
        return members.length == 1 ? alone[members[0]] : new Group(members);
    }

    /** The group of one actor. */
    public Group alone(int i) {
        return alone[i];
    }

    /** A set of actors by their positions, ascending; it never changes, so that many events may share one. */
    public static final class Group {

        private final int[] members;

        private Group(int[] members) {
            this.members = members;
        }

        public int size() {
            return members.length;
        }

        /** The k-th member. */
        public int get(int k) {
            return members[k];
        }

        public boolean contains(int i) {
            for (int member : members) {
                if (member == i) {
                    return true;
                }
            }
            return false;
        }

        /** How many members there are besides one actor, who may be a member or not. */
        public int besides(int i) {
            return contains(i) ? members.length - 1 : members.length;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Group group && Arrays.equals(members, group.members);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(members);
        }

        @Override
        public String toString() {
            return Arrays.toString(members);
        }
    }
}
