package linchpin.sensitivity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.event.EventTable;
import linchpin.event.Roster;

/** How far each actor's activity has swung: its own historical spread over rolling 24 months. */
public final class Swings {

    /** Years looked at, up to the first day of the future. */
    public static final int YEARS = 10;

    /** Who began fewer events than this in those years is pooled with all others like it. */
    public static final int LEAST_EVENTS = 30;

    /** Length of a window. */
    public static final int MONTHS = 24;

    private final EventTable events;
    private final LocalDate next;
    private final double smoothing;

    private Swings(EventTable events, LocalDate next, double smoothing) {
        this.events = events;
        this.next = next;
        this.smoothing = smoothing;
    }

    /**
     * The stances of a case. The activity of a window is the weight of the events that an actor began in it, of one valence,
     * plus {@code smoothing}; windows end with each month, and all lie within the last ten years.
     *
     * @param next day after the last one known
     * @param smoothing pseudo-events added to each window
     */
    public static List<Stance> of(EventTable events, LocalDate next, double smoothing) {
        return new Swings(events, next, smoothing).stances();
    }

    private List<Stance> stances() {
        Roster roster = events.roster();
        var alone = new ArrayList<Stance>();
        var others = new ArrayList<String>();
        for (int i = 0; i < roster.size(); i++) {
            int begun = begun(i);
            if (begun >= LEAST_EVENTS) {
                alone.add(stance(roster.actors().get(i).name(), List.of(roster.code(i)), begun));
            } else {
                others.add(roster.code(i));
            }
        }
        if (!others.isEmpty()) {
            int begun = others.stream().mapToInt(c -> begun(roster.indexOf(c))).sum();
            alone.add(stance("all others", List.copyOf(others), begun));
        }
        return List.copyOf(alone);
    }

    private int begun(int actor) {
        int sum = 0;
        for (int e = events.firstFrom(day(next.minusYears(YEARS))); e < events.size(); e++) {
            sum += events.initiator(e) == actor && events.day(e) < day(next) ? 1 : 0;
        }
        return sum;
    }

    private Stance stance(String name, List<String> codes, int begun) {
        boolean[] member = new boolean[events.roster().size()];
        codes.forEach(c -> member[events.roster().indexOf(c)] = true);
        return new Stance(name, codes, begun, spread(member, 0), spread(member, 1));
    }

    private double spread(boolean[] member, int valence) {
        int windows = YEARS * 12 - MONTHS + 1;
        double[] logs = new double[windows];
        Arrays.setAll(logs, back -> Math.log(activity(member, valence, next.minusMonths(back)) + smoothing));
        double mean = Arrays.stream(logs).average().orElse(0);
        double square =
                Arrays.stream(logs).map(log -> (log - mean) * (log - mean)).sum();
        return Math.sqrt(square / (windows - 1));
    }

    private double activity(boolean[] member, int valence, LocalDate end) {
        double sum = 0;
        int last = day(end);
        for (int e = events.firstFrom(day(end.minusMonths(MONTHS))); e < events.size() && events.day(e) < last; e++) {
            sum += member[events.initiator(e)] && events.act(e).valence().ordinal() == valence ? events.weight(e) : 0;
        }
        return sum;
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }
}
