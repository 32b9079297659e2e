package linchpin.data.coding.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.data.coding.actor.Party;
import linchpin.data.coding.text.Tagged;

/** A sentence without the names of its actors, so that what is learned of one pair of states holds for another. */
final class Masked {

    private static final String[] STAND_INS = {"Country A", "Country B", "Country C", "Country D"};

    private Masked() {}

    /** Which stand-in each token belongs to; -1 where it is kept. */
    private static int[] covers(Tagged s, List<Party> parties) {
        int[] cover = new int[s.size()];
        java.util.Arrays.fill(cover, -1);
        var order = new ArrayList<String>();
        for (Party p : parties) {
            if (p.code().isEmpty() || p.kind() == Party.Kind.PRONOUN) {
                continue;
            }
            int at = order.indexOf(p.code());
            if (at < 0) {
                order.add(p.code());
                at = order.size() - 1;
            }
            for (int i = p.from(); i < p.to() && i < s.size(); i++) {
                if (s.at(i).capital()
                        && s.at(i).tagged("PROPN", "ADJ", "NOUN", "X")
                        && !(i == 0 && s.tag(i).equals("NOUN"))) {
                    cover[i] = Math.min(at, STAND_INS.length - 1);
                }
            }
        }
        return cover;
    }

    /** The text with stand-ins for names, for the embedding. */
    static String text(Tagged s, List<Party> parties) {
        int[] cover = covers(s, parties);
        var out = new StringBuilder();
        int last = -2;
        for (int i = 0; i < s.size(); i++) {
            if (cover[i] >= 0) {
                if (cover[i] != last) {
                    out.append(' ').append(STAND_INS[cover[i]]);
                }
            } else {
                boolean tight = s.key(i).isEmpty() || s.at(i).text().startsWith("'");
                out.append(tight ? "" : " ").append(s.at(i).text());
            }
            last = cover[i];
        }
        return out.toString().strip();
    }

    /** Words and pairs of neighbours; names as one mark, numbers as another. */
    static List<String> words(Tagged s, List<Party> parties) {
        int[] cover = covers(s, parties);
        var keys = new ArrayList<String>();
        for (int i = 0; i < s.size(); i++) {
            String key = s.key(i).toLowerCase(Locale.ROOT);
            if (cover[i] >= 0) {
                if (i == 0 || cover[i - 1] != cover[i]) {
                    keys.add("@");
                }
            } else if (!key.isEmpty()) {
                keys.add(Character.isDigit(key.charAt(0)) ? "#" : stem(key));
            }
        }
        var words = new ArrayList<String>();
        for (int i = 0; i < keys.size(); i++) {
            words.add(keys.get(i));
            if (i + 1 < keys.size()) {
                words.add(keys.get(i) + " " + keys.get(i + 1));
            }
        }
        return words;
    }

    /** Endings off, so that "rejects" and "rejected" are one word. */
    static String stem(String key) {
        int n = key.length();
        if (n > 5 && key.endsWith("ing")) {
            return key.substring(0, n - 3);
        }
        if (n > 4 && (key.endsWith("ed") || key.endsWith("es"))) {
            return key.substring(0, n - 2);
        }
        if (n > 4 && key.endsWith("e")) {
            return key.substring(0, n - 1);
        }
        return n > 3 && key.endsWith("s") && !key.endsWith("ss") ? key.substring(0, n - 1) : key;
    }
}
