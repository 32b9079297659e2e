package linchpin.data.fetch;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Files of one kind at their public home, one a day or one a quarter of an hour.
 *
 * @param id how a user asks for it
 * @param address where a file is: {@code {day}} stands for YYYYMMDD, {@code {time}} for HHMMSS
 * @param file name under which it is kept, likewise
 * @param first the first day that there is
 * @param most bytes of a file; more are not taken
 */
public record Series(
        String id, String title, String address, String file, LocalDate first, long most, Home.Terms terms) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int QUARTERS = 96;
    private static final int MINUTES = 15;

    /** Days that one command may ask for: a year of quarters of an hour is 35,000 files. */
    private static final int MOST_DAYS = 3660;

    /**
     * The files from one day to another, both included, in the order of time.
     *
     * @throws IllegalArgumentException where the days are the wrong way round, or lie before the first
     */
    public List<Home> homes(LocalDate from, LocalDate to) {
        if (to.isBefore(from)
                || from.isBefore(first)
                || from.plusDays(MOST_DAYS).isBefore(to)) {
            throw new IllegalArgumentException(
                    "The days from %s to %s are no span of %s, which begins on %s.\nMaybe the two are swapped, or there are more than ten years between them."
                            .formatted(from, to, id, first));
        }
        var homes = new ArrayList<Home>();
        from.datesUntil(to.plusDays(1)).forEach(day -> {
            int times = address.contains("{time}") ? QUARTERS : 1;
            for (int k = 0; k < times; k++) {
                homes.add(home(day, k * MINUTES));
            }
        });
        return List.copyOf(homes);
    }

    private Home home(LocalDate day, int minutes) {
        String time = "%02d%02d00".formatted(minutes / 60, minutes % 60);
        String name = filled(file, day, time);
        return new Home(id + " " + name, title, URI.create(filled(address, day, time)), name, "", most, terms);
    }

    private static String filled(String template, LocalDate day, String time) {
        return template.replace("{day}", DAY.format(day)).replace("{time}", time);
    }
}
