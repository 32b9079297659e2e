package linchpin.eventdata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two actors, in the order of their codes.
 *
 * @param a the first by code
 * @param b the second
 */
public record Pair(String a, String b) implements Comparable<Pair> {

    public Pair {
        if (a.compareTo(b) >= 0) {
            throw new IllegalArgumentException(
                    "A pair (%s, %s) must have two codes in order.\nMaybe use Pair.of.".formatted(a, b));
        }
    }

    public static Pair of(String x, String y) {
        return x.compareTo(y) < 0 ? new Pair(x, y) : new Pair(y, x);
    }

    /** All pairs of some actors. */
    public static List<Pair> among(List<String> actors) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < actors.size(); i++) {
            for (int j = i + 1; j < actors.size(); j++) {
                pairs.add(of(actors.get(i), actors.get(j)));
            }
        }
        return List.copyOf(pairs);
    }

    /** The pairs of somebody who acts and somebody who is acted towards; in a joint act, of all who take part. */
    public static Set<Pair> between(List<String> sources, List<String> targets) {
        var pairs = new HashSet<Pair>();
        for (String s : sources) {
            for (String t : targets) {
                if (!s.equals(t)) {
                    pairs.add(of(s, t));
                }
            }
        }
        return pairs;
    }

    @Override
    public int compareTo(Pair other) {
        int first = a.compareTo(other.a);
        return first != 0 ? first : b.compareTo(other.b);
    }

    @Override
    public String toString() {
        return a + "-" + b;
    }
}
