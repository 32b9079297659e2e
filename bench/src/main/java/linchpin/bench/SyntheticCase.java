package linchpin.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import linchpin.event.Act;
import linchpin.event.Actor;
import linchpin.event.Deed;
import linchpin.event.Estimate;
import linchpin.event.Event;
import linchpin.event.EventTable;
import linchpin.event.Evidence;
import linchpin.event.History;
import linchpin.event.Measure;
import linchpin.event.Parties;
import linchpin.event.Roster;
import linchpin.event.Treaty;
import linchpin.event.When;
import linchpin.world.InputsOverTime;

/** An invented case of a stated size, in which every term of the model has something to read. */
final class SyntheticCase {

    static final int ACTORS = 24;
    static final int YEARS = 20;
    static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    static final LocalDate END = FIRST.plusYears(YEARS);
    static final String DEPENDENCE = "trade_share";

    final Roster roster;
    final History history;
    final EventTable events;

    /** @param perYear how many events a year the history holds */
    SyntheticCase(int perYear) {
        roster = roster();
        var random = new Random(1);
        history = History.of(events(perYear, random), figures(random), treaties(random));
        events = EventTable.of(roster, history, List.of(), (family, day) -> family.equals("steady"));
    }

    static Roster roster() {
        return new Roster(IntStream.range(0, ACTORS)
                .mapToObj(i -> new Actor(code(i), "Actor " + i, Actor.Type.STATE, null, null))
                .toList());
    }

    InputsOverTime ties(int levers) {
        return new InputsOverTime(history, roster, DEPENDENCE, levers);
    }

    static String code(int i) {
        return "A%02d".formatted(i);
    }

    private static List<Event> events(int perYear, Random random) {
        var events = new ArrayList<Event>();
        for (int e = 0; e < YEARS * perYear; e++) {
            int i = lowish(random, ACTORS);
            int j = (i + 1 + lowish(random, ACTORS - 1)) % ACTORS;
            int k = (j + 1 + random.nextInt(ACTORS)) % ACTORS;
            boolean joined = k != i && k != j && random.nextInt(6) == 0;
            Act act = Act.values()[lowish(random, Act.values().length)];
            events.add(new Event(
                    "e%07d".formatted(e),
                    When.stated(FIRST.plusDays(random.nextInt(YEARS * 365))),
                    new Parties(joined ? List.of(code(i), code(k)) : List.of(code(i)), List.of(code(j))),
                    Deed.of(act),
                    "",
                    Event.Status.ACTUAL,
                    new Evidence("s", random.nextBoolean() ? "steady" : "news", Evidence.Grade.UNJUDGED, 1, "")));
        }
        return events;
    }

    private static List<Measure> figures(Random random) {
        var figures = new ArrayList<Measure>();
        for (int i = 0; i < ACTORS; i++) {
            figures.add(figure(Measure.Kind.ATTRIBUTE, "cinc", i, i, random.nextDouble() / 10));
            for (int j = 0; j < ACTORS; j++) {
                if (i != j && random.nextInt(3) == 0) {
                    figures.add(figure(Measure.Kind.TRADE, DEPENDENCE, i, j, 20 * random.nextDouble()));
                    figures.add(figure(Measure.Kind.DISTANCE, "km", i, j, 9000 * random.nextDouble()));
                }
            }
        }
        return figures;
    }

    private static Measure figure(Measure.Kind kind, String name, int from, int to, double value) {
        var about = new Measure.Subject(kind, name, code(from), code(to));
        return new Measure(about, "1999", FIRST.minusYears(1), Estimate.point(value, "percent"), FIRST, "s", "");
    }

    private static List<Treaty> treaties(Random random) {
        var terms = new Treaty.Terms(Treaty.Clause.DEFENCE, Treaty.Binding.MUTUAL_DEFENCE, "");
        var treaties = new ArrayList<Treaty>();
        for (int t = 0; t < 12; t++) {
            int a = random.nextInt(ACTORS - 1);
            treaties.add(new Treaty("t" + t, code(a), code(a + 1), terms, FIRST, null, "s"));
        }
        return treaties;
    }

    private static int lowish(Random random, int bound) {
        return Math.min(random.nextInt(bound), random.nextInt(bound));
    }
}
