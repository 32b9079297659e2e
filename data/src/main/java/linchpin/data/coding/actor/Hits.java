package linchpin.data.coding.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import linchpin.data.coding.text.Keys;
import linchpin.data.coding.text.Tagged;
import linchpin.data.coding.text.Token;
import org.jspecify.annotations.Nullable;

/** Longest matches of names in a sentence, of the dictionary and of those that the document itself has introduced. */
final class Hits {

    /** A name where it stands: tokens {@code from} to {@code to}. */
    record Hit(int from, int to, Name name) {

        boolean agent() {
            return name.kind() == Name.Kind.AGENT || name.kind() == Name.Kind.INSTITUTION;
        }
    }

    private final ActorDictionary dictionary;
    private final Map<String, Name> introduced = new HashMap<>();

    Hits(ActorDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Makes a surname known for the rest of the document. */
    void introduce(String key, Name who) {
        if (key.length() > 1
                && dictionary.startingWith(key).stream()
                        .noneMatch(n -> n.words().size() == 1)) {
            introduced.put(
                    key, new Name(List.of(key), who.code(), who.sector(), Name.Kind.PERSON, who.from(), who.until()));
        }
    }

    /** The state that a publisher is named after; empty where its name holds none. */
    String home(String publisher) {
        List<String> words = Keys.ofName(publisher);
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            for (Name n : dictionary.startingWith(words.get(i))) {
                int end = Math.min(words.size(), at + n.words().size());
                boolean state =
                        n.kind() == Name.Kind.STATE || n.kind() == Name.Kind.PEOPLE || n.kind() == Name.Kind.PLACE;
                if (state && words.subList(at, end).equals(n.words())) {
                    return n.code();
                }
            }
        }
        return "";
    }

    List<Hit> in(Tagged s, LocalDate day) {
        var hits = new ArrayList<Hit>();
        int i = 0;
        while (i < s.size()) {
            Hit hit = at(s, i, day);
            if (hit != null) {
                if (hit.agent() || !hit.name().code().isEmpty()) {
                    hits.add(hit);
                }
                i = hit.to();
            } else {
                i++;
            }
        }
        return hits;
    }

    private @Nullable Hit at(Tagged s, int i, LocalDate day) {
        String key = s.key(i);
        if (key.isEmpty()) {
            return null;
        }
        for (String k : forms(key)) {
            for (Name name : dictionary.startingWith(k)) {
                int end = end(s, i, name);
                if (end > i && name.fits(day) && (name.kind() == Name.Kind.AGENT || capital(s, i, end))) {
                    return new Hit(i, end, name);
                }
            }
        }
        Name known = introduced.get(key);
        return known != null && s.at(i).capital() ? new Hit(i, i + 1, known) : null;
    }

    private static List<String> forms(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return lower.equals(key) || key.length() < 4 ? List.of(key) : List.of(key, lower);
    }

    /** Behind the last word of a name that begins here; hyphens between its words are passed over. */
    private static int end(Tagged s, int from, Name name) {
        int i = from;
        for (int w = 0; w < name.words().size(); w++) {
            if (w > 0) {
                while (i < s.size() && s.key(i).isEmpty() && dash(s.at(i))) {
                    i++;
                }
            }
            if (i >= s.size() || !forms(s.key(i)).contains(name.words().get(w))) {
                return -1;
            }
            i++;
        }
        return i;
    }

    private static boolean dash(Token t) {
        return t.text().length() == 1 && "-‐‑–".contains(t.text());
    }

    private static boolean capital(Tagged s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.at(i).capital()) {
                return true;
            }
        }
        return false;
    }
}
