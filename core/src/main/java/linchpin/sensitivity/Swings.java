package linchpin.sensitivity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.behavior.Surroundings;
import linchpin.event.EventTable;
import linchpin.event.Measure;
import linchpin.event.Roster;
import linchpin.world.Parameters;

/**
 * How far each actor's stance has swung: its own historical spread over rolling windows, of what it did, of what it minded in
 * others, and of what it supplied to them.
 */
public final class Swings {

    /** Fewer windows with a figure than this give no spread. */
    private static final int FEWEST = 3;

    private final EventTable events;
    private final List<Measure> trade;
    private final LocalDate next;
    private final Span span;
    private final double[][] shown;

    /**
     * What is looked at; rows of the parameters of a case.
     *
     * @param years up to the first day of the future, within which all windows lie
     * @param months length of a window; one ends with each month
     * @param least whoever began fewer events than this in those years is pooled with all others like it
     * @param smoothing pseudo-events added to each window
     */
    public record Span(int years, int months, int least, double smoothing) {

        public static Span of(Parameters p) {
            return new Span(
                    (int) p.value("pivot.years"),
                    (int) p.value("pivot.window.months"),
                    (int) p.value("pivot.least.events"),
                    p.value("model.smoothing.events"));
        }

        int windows() {
            return years * 12 - months + 1;
        }
    }

    private Swings(EventTable events, List<Measure> trade, LocalDate next, Span span) {
        this.events = events;
        this.trade = trade;
        this.next = next;
        this.span = span;
        shown = new double[span.windows()][];
        Arrays.setAll(shown, back -> {
            LocalDate end = next.minusMonths(back);
            return Surroundings.shown(events, day(end.minusMonths(span.months())), day(end));
        });
    }

    /**
     * The stances of a case.
     *
     * @param trade figures of shares of trade, known by then
     * @param next day after the last one known
     */
    public static List<Stance> of(EventTable events, List<Measure> trade, LocalDate next, Span span) {
        return new Swings(events, trade, next, span).stances();
    }

    private List<Stance> stances() {
        Roster roster = events.roster();
        var alone = new ArrayList<Stance>();
        var others = new ArrayList<String>();
        for (int i = 0; i < roster.size(); i++) {
            int begun = begun(i);
            if (begun >= span.least()) {
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
        for (int e = events.firstFrom(day(next.minusYears(span.years()))); e < events.size(); e++) {
            sum += events.initiator(e) == actor && events.day(e) < day(next) ? 1 : 0;
        }
        return sum;
    }

    private Stance stance(String name, List<String> codes, int begun) {
        boolean[] member = new boolean[events.roster().size()];
        codes.forEach(c -> member[events.roster().indexOf(c)] = true);
        int[] actors = codes.stream().mapToInt(events.roster()::indexOf).toArray();
        return new Stance(
                name,
                codes,
                begun,
                activitySpread(member, 0),
                activitySpread(member, 1),
                rootMeanSquare(actors, this::disapprovalSpread),
                rootMeanSquare(actors, i -> supplySpread(events.roster().code(i))));
    }

    private double activitySpread(boolean[] member, int valence) {
        return spread(IntStream.range(0, span.windows())
                .mapToDouble(back -> Math.log(activity(member, valence, next.minusMonths(back)) + span.smoothing()))
                .toArray());
    }

    private double disapprovalSpread(int actor) {
        return spread(Arrays.stream(shown).mapToDouble(window -> window[actor]).toArray());
    }

    /** Over those who depend on a supplier, each weighing by how much it does. */
    private double supplySpread(String supplier) {
        double weights = 0;
        double squares = 0;
        var customers = trade.stream()
                .filter(m -> m.about().to().equals(supplier))
                .collect(Collectors.groupingBy(m -> m.about().from(), TreeMap::new, Collectors.toList()));
        for (var figures : customers.values()) {
            double[] logs = shares(figures);
            if (logs.length >= FEWEST) {
                double weight = Arrays.stream(logs).map(Math::exp).average().orElse(0);
                double spread = spread(logs);
                weights += weight;
                squares += weight * spread * spread;
            }
        }
        return weights == 0 ? 0 : Math.sqrt(squares / weights);
    }

    /** Log of the mean share of each window that ends with a year and has a figure. */
    private double[] shares(List<Measure> figures) {
        int years = span.months() / 12;
        return IntStream.range(next.getYear() - span.years() + years - 1, next.getYear())
                .mapToObj(last -> figures.stream()
                        .filter(m -> m.from().getYear() <= last && m.from().getYear() > last - years)
                        .mapToDouble(m -> m.estimate().central())
                        .average())
                .filter(mean -> mean.isPresent() && mean.getAsDouble() > 0)
                .mapToDouble(mean -> Math.log(mean.getAsDouble()))
                .toArray();
    }

    private static double rootMeanSquare(int[] actors, IntToDoubleFunction spread) {
        return Math.sqrt(Arrays.stream(actors)
                .mapToDouble(i -> spread.applyAsDouble(i) * spread.applyAsDouble(i))
                .average()
                .orElse(0));
    }

    /** Standard deviation. */
    private static double spread(double[] x) {
        double mean = Arrays.stream(x).average().orElse(0);
        double square = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(square / (x.length - 1));
    }

    private double activity(boolean[] member, int valence, LocalDate end) {
        double sum = 0;
        int last = day(end);
        for (int e = events.firstFrom(day(end.minusMonths(span.months())));
                e < events.size() && events.day(e) < last;
                e++) {
            sum += member[events.initiator(e)] && events.act(e).valence().ordinal() == valence ? events.weight(e) : 0;
        }
        return sum;
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }
}
