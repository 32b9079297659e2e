package linchpin.data.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Words;
import linchpin.party.Listed;
import org.jspecify.annotations.Nullable;

/** A list while it is read: every row ends as listed, passed over, or bad. */
final class Reading {

    private static final int DAY = 10;

    private final String file;
    private final Problems problems;
    private final List<Listed> listed = new ArrayList<>();
    private @Nullable LocalDate asOf;
    private int passedOver;
    private int bad;

    Reading(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    String file() {
        return file;
    }

    Problems problems() {
        return problems;
    }

    void add(Listed party, String lastSeen) {
        listed.add(party);
        date(lastSeen).filter(day -> asOf == null || day.isAfter(asOf)).ifPresent(day -> asOf = day);
    }

    void passOver() {
        passedOver++;
    }

    void bad(int line, String what, String maybe) {
        problems.error(file, line, what, maybe);
        bad++;
    }

    /** Rows that somebody else found bad and already listed as problems. */
    void bad(int rows) {
        bad += rows;
    }

    int seen() {
        return listed.size() + passedOver + bad;
    }

    /** The day of a timestamp such as {@code 2024-03-10T15:36:30}. */
    static Optional<LocalDate> date(String stamp) {
        return Words.date(stamp.length() > DAY ? stamp.substring(0, DAY) : stamp);
    }

    ListRead done() {
        return new ListRead(file, Optional.ofNullable(asOf), listed, seen(), passedOver, bad, problems.sorted());
    }
}
