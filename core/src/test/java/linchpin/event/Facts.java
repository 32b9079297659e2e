package linchpin.event;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Small facts to test with. */
public final class Facts {

    /** The first day of the invented histories. */
    public static final LocalDate START = LocalDate.of(2000, 1, 1);

    private Facts() {}

    public static Roster roster(String... codes) {
        return new Roster(Arrays.stream(codes).map(Facts::state).toList());
    }

    public static Actor state(String code) {
        return new Actor(code, "State of " + code, Actor.Type.STATE, null, null);
    }

    /** One state does something to another. */
    public static Event event(String id, LocalDate day, String source, Act act, String target) {
        return event(id, day, Parties.of(source, target), act, 1);
    }

    public static Event event(String id, LocalDate day, Parties parties, Act act, double weight) {
        return event(id, day, parties, act, weight, "steady");
    }

    /** @param family of sources; {@code steady} ones watch by a constant rule */
    public static Event event(String id, LocalDate day, Parties parties, Act act, double weight, String family) {
        var evidence = new Evidence("s1", family, Evidence.Grade.UNJUDGED, weight, "an invented event");
        return new Event(id, When.stated(day), parties, Deed.of(act), "", Event.Status.ACTUAL, evidence);
    }

    /** The same event, only recalled. */
    public static Event recalled(Event e) {
        return dated(e, When.Precision.DAY, When.Basis.RECALLED);
    }

    /** The same event, known to the month or year only: dated on its first day. */
    public static Event vague(Event e, When.Precision precision) {
        return dated(e, precision, When.Basis.STATED);
    }

    private static Event dated(Event e, When.Precision precision, When.Basis basis) {
        LocalDate day = e.when().date();
        LocalDate first = switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
        return new Event(
                e.id(), new When(first, precision, basis), e.parties(), e.deed(), e.place(), e.status(), e.evidence());
    }

    /** A yearly figure. */
    public static Measure figure(
            Measure.Kind kind, String name, String from, String to, int year, double value, LocalDate knownFrom) {
        return new Measure(
                new Measure.Subject(kind, name, from, to),
                "" + year,
                LocalDate.of(year, 1, 1),
                Estimate.point(value, "percent"),
                knownFrom,
                "s1",
                "");
    }

    /** How much of its trade an actor does with another; known from the end of the next year. */
    public static Measure tradeShare(String from, String to, int year, double percent) {
        return figure(Measure.Kind.TRADE, "trade_share", from, to, year, percent, LocalDate.of(year + 1, 12, 31));
    }

    public static Treaty alliance(String id, String a, String b, LocalDate inForce, LocalDate end) {
        var terms = new Treaty.Terms(Treaty.Clause.DEFENCE, Treaty.Binding.MUTUAL_DEFENCE, "");
        return new Treaty(id, a, b, terms, inForce, end, "s1");
    }

    public static History history(List<Event> events) {
        return History.of(events, List.of(), List.of());
    }

    public static EventTable table(Roster roster, List<Event> events) {
        return table(roster, history(events));
    }

    /** Compiled, with {@code steady} as the only family that watches by a constant rule. */
    public static EventTable table(Roster roster, History history) {
        return EventTable.of(roster, history, List.of(), Facts::steady);
    }

    public static boolean steady(String family, LocalDate day) {
        return family.equals("steady");
    }
}
