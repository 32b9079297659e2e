package linchpin.data.tables;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The codes that may be referred to.
 *
 * @param home the file where they are declared
 * @param all the codes
 * @param readable false where that file could not be read: then nothing is said about references into it
 */
public record Names(String home, Set<String> all, boolean readable) {

    public Names {
        all = new TreeSet<>(all);
    }

    public static Names of(String home, Collection<String> all) {
        return new Names(home, new TreeSet<>(all), true);
    }

    /** Of a file that could not be read. */
    public static Names unreadable(String home) {
        return new Names(home, Set.of(), false);
    }

    public boolean accepts(String code) {
        return !readable || all.contains(code);
    }

    /** "Maybe you meant PRK.", or where to declare it. */
    public String maybe(String code) {
        return Nearest.to(code, all)
                .map("Maybe you meant %s."::formatted)
                .orElse("Maybe add it to %s first.".formatted(home));
    }
}
