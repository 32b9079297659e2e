package linchpin.eventdata;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import linchpin.event.Act;

/**
 * Tests of weapons among coded events: one state, alone or first of those who act, MOBILIZEs, and its sentence names the weapon. The coder's modes are not used: it
 * has none for every launch. Days, each once.
 */
public enum WeaponTests {
    MISSILE("missile_events", "missile|rocket|projectile|satellite|icbm"),
    NUCLEAR("nuclear_tests", "nuclear (weapons? |bomb )?test|nuclear (device|bomb|explosion)|hydrogen bomb");

    /** What a reader without a coder would look for. */
    private static final Pattern TESTED = Pattern.compile("launch|test|fire[sd]?\\b|firing|detonat");

    private final String column;
    private final Pattern words;

    WeaponTests(String column, String words) {
        this.column = column;
        this.words = Pattern.compile(words);
    }

    /** The column of the monthly table that counts the same. */
    public String column() {
        return column;
    }

    /** The days of such tests by a state. */
    public NavigableSet<LocalDate> days(Collection<CodedEvent> events, String state) {
        var days = new TreeSet<LocalDate>();
        for (CodedEvent e : events) {
            if (e.kind().act() == Act.MOBILIZE && e.sources().getFirst().equals(state) && is(e.quote())) {
                days.add(e.day());
            }
        }
        return days;
    }

    private boolean is(String quote) {
        return words.matcher(quote.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a text, whose state is known, has both the weapon's word and one of testing: the baseline without a coder. */
    public boolean keywords(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.matcher(lower).find() && TESTED.matcher(lower).find();
    }
}
