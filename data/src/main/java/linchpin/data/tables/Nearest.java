package linchpin.data.tables;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known word was meant by an unknown one. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known word with the smallest edit distance, letter case aside, if it is near enough to be a slip: at most a
     * third of the length and at least one letter kept. Ties go to the first in alphabetical order.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        String given = word.strip().toLowerCase(Locale.ROOT);
        int longest = Math.max(1, (given.length() + 2) / 3);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known.stream().sorted().toList()) {
            if (given.isEmpty() || Math.abs(candidate.length() - given.length()) > longest) {
                continue;
            }
            int edits = edits(given, candidate.toLowerCase(Locale.ROOT));
            if (edits < least) {
                least = edits;
                best = candidate;
            }
        }
        return least <= longest && least < given.length() ? Optional.ofNullable(best) : Optional.empty();
    }

    /** "Maybe you meant X.", or the whole list where it is short, or nothing. */
    public static String maybe(String word, Collection<String> known) {
        return to(word, known)
                .map("Maybe you meant %s."::formatted)
                .orElseGet(() -> known.isEmpty() || known.size() > 20
                        ? ""
                        : "Maybe you meant one of "
                                + String.join(", ", known.stream().sorted().toList()) + ".");
    }

    /** Optimal string alignment distance (Damerau 1964): insertions, deletions, substitutions, swaps of neighbours. */
    static int edits(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
