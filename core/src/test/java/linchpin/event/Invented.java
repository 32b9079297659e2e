package linchpin.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Laws to draw whole histories from: events of several states, figures that become known late, treaties that end. */
public final class Invented {

    public static final List<String> CODES = List.of("AAA", "BBB", "CCC", "DDD", "EEE");
    public static final Roster ROSTER = Facts.roster(CODES.toArray(String[]::new));

    private Invented() {}

    /** Days from the start of the invented histories on. */
    public static Arbitrary<LocalDate> day(int days) {
        return Arbitraries.integers().between(0, days - 1).map(Facts.START::plusDays);
    }

    public static Arbitrary<History> history(int days) {
        return Combinators.combine(events(days), figures(days), treaties(days))
                .as(History::of)
                .withoutEdgeCases();
    }

    /** Up to 60 events with ids of their own, in no order. */
    public static Arbitrary<List<Event>> events(int days) {
        var parties = Combinators.combine(states(), states()).as((s, t) -> new Parties(List.copyOf(s), List.copyOf(t)));
        var event = Combinators.combine(
                        day(days),
                        parties,
                        Arbitraries.of(Act.class),
                        Arbitraries.doubles().between(0, 1).ofScale(3),
                        Arbitraries.of("steady", "news"))
                .as((day, who, act, weight, family) -> Facts.event("", day, who, act, weight, family));
        return event.list().ofMaxSize(60).map(Invented::numbered).withoutEdgeCases();
    }

    private static Arbitrary<Set<String>> states() {
        return Arbitraries.of(CODES).set().ofMinSize(1).ofMaxSize(3);
    }

    private static List<Event> numbered(List<Event> events) {
        var out = new ArrayList<Event>();
        for (Event e : events) {
            String id = "e%03d".formatted(out.size());
            out.add(new Event(id, e.when(), e.parties(), e.deed(), e.place(), e.status(), e.evidence()));
        }
        return out;
    }

    /** Yearly figures, each known from some day of the history on, and at times revised. */
    public static Arbitrary<List<Measure>> figures(int days) {
        var kind =
                Arbitraries.of(Measure.Kind.TRADE, Measure.Kind.DISTANCE, Measure.Kind.ATTRIBUTE, Measure.Kind.POSTURE);
        var figure = Combinators.combine(
                        kind,
                        Arbitraries.of(CODES),
                        Arbitraries.of(CODES),
                        Arbitraries.integers().between(1995, 2005),
                        Arbitraries.doubles().between(0, 100),
                        day(days))
                .as((k, a, b, year, value, known) -> Facts.figure(k, name(k), a, b, year, value, known));
        return figure.list().ofMaxSize(30).map(Invented::sourced).withoutEdgeCases();
    }

    private static List<Measure> sourced(List<Measure> figures) {
        var out = new ArrayList<Measure>();
        for (Measure m : figures) {
            String source = "s%03d".formatted(out.size());
            out.add(new Measure(m.about(), m.period(), m.from(), m.estimate(), m.knownFrom(), source, ""));
        }
        return out;
    }

    private static String name(Measure.Kind kind) {
        return switch (kind) {
            case TRADE -> "trade_share";
            case ATTRIBUTE -> "cinc";
            default -> "level";
        };
    }

    public static Arbitrary<List<Treaty>> treaties(int days) {
        var treaty = Combinators.combine(
                        Arbitraries.of(CODES),
                        Arbitraries.of(CODES),
                        day(days),
                        Arbitraries.integers().between(1, days).injectNull(0.3))
                .as((a, b, start, lasts) ->
                        Facts.alliance("", a, b, start, lasts == null ? null : start.plusDays(lasts)));
        return treaty.list().ofMaxSize(8).map(Invented::named).withoutEdgeCases();
    }

    private static List<Treaty> named(List<Treaty> treaties) {
        var out = new ArrayList<Treaty>();
        for (Treaty t : treaties) {
            out.add(new Treaty("t" + out.size(), t.a(), t.b(), t.terms(), t.inForce(), t.end(), t.source()));
        }
        return out;
    }
}
