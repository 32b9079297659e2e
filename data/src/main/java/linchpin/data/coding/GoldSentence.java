package linchpin.data.coding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import linchpin.data.coding.text.Keys;
import linchpin.event.Act;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that others coded.
 *
 * @param act null where it states no event
 * @param sources codes of three letters, {@code IGO} for every international organisation
 * @param targets likewise; empty in a joint act
 */
record GoldSentence(String text, @Nullable Act act, Set<String> sources, Set<String> targets) {

    /** Two sentences with more of their words in common are one. */
    private static final double ALIKE = 0.6;

    int label() {
        return act == null ? Act.values().length : act.ordinal();
    }

    Set<String> words() {
        return new TreeSet<>(List.of(text.split("\\W+")).stream()
                .map(Keys::of)
                .filter(k -> k.length() > 2)
                .toList());
    }

    /** Whether two sentences, given as their words, are the same but for trifles. */
    static boolean alike(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return common > ALIKE * (a.size() + b.size() - common);
    }
}
