package linchpin.data.corpus;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import linchpin.eventdata.WeaponTests;

/** Days on which an item has the words of a test of weapons beside the name of the tester: what is found without a coder. */
public final class Keywords {

    private static final Pattern TESTER = Pattern.compile("North Korea|Pyongyang|DPRK");

    private Keywords() {}

    /** By column of the monthly table. */
    public static Map<String, NavigableSet<LocalDate>> tests(Path file, Fields fields) {
        var days = new TreeMap<String, NavigableSet<LocalDate>>();
        for (WeaponTests kind : WeaponTests.values()) {
            days.put(kind.column(), new TreeSet<>());
        }
        try (var reader = ItemReader.open(file, fields)) {
            for (var next = reader.next(); next.isPresent(); next = reader.next()) {
                if (next.get() instanceof Entry.Item item
                        && TESTER.matcher(item.text()).find()) {
                    for (WeaponTests kind : WeaponTests.values()) {
                        if (kind.keywords(item.text())) {
                            days.getOrDefault(kind.column(), new TreeSet<>()).add(item.day());
                        }
                    }
                }
            }
        }
        return days;
    }
}
