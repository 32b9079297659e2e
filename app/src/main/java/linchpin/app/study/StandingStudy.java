package linchpin.app.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import linchpin.event.Actor;
import linchpin.event.Event;
import linchpin.event.Measure;
import linchpin.event.Treaty;
import linchpin.event.Valence;
import linchpin.world.World;

/** Where things stand at a date. */
public final class StandingStudy {

    private final Prepared prepared;
    private final World world;

    public StandingStudy(Prepared prepared, LocalDate asOf) {
        this.prepared = prepared;
        world = World.asOf(prepared.source().history(), asOf);
    }

    Standing find() {
        var profile = prepared.source().profile();
        return new Standing(
                profile.dyads().stream()
                        .map(d -> dyad(d.getFirst(), d.getLast()))
                        .toList(),
                profile.dyads().stream()
                        .flatMap(d -> series(d.getFirst(), d.getLast()).stream())
                        .toList(),
                coverage());
    }

    /** One pair, with every latest figure and treaty. */
    public Standing.Dyad dyad(String a, String b) {
        return new Standing.Dyad(
                party(a),
                party(b),
                world.between(a, b).stream().map(StandingStudy::figure).toList(),
                world.treatiesBetween(a, b).stream().map(StandingStudy::line).toList(),
                activity(a, b));
    }

    private Standing.Party party(String code) {
        Actor actor = prepared.source()
                .roster()
                .actors()
                .get(prepared.source().roster().indexOf(code));
        return new Standing.Party(actor.code(), actor.name());
    }

    private static Standing.Figure figure(Measure m) {
        return new Standing.Figure(
                m.about().kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ": "
                        + m.about().name().replace('_', ' '),
                m.about().from() + "→" + m.about().to(),
                m.period(),
                m.estimate().central(),
                new Standing.Range(m.estimate().low(), m.estimate().high()),
                m.estimate().unit(),
                m.source());
    }

    private static Standing.TreatyLine line(Treaty t) {
        return new Standing.TreatyLine(
                t.id(),
                t.terms().clause().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                t.terms().binding().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                t.inForce(),
                t.terms().note(),
                t.source());
    }

    private Standing.Activity activity(String a, String b) {
        LocalDate end = world.asOf();
        LocalDate year = end.minusYears(1);
        LocalDate before = end.minusYears(2);
        return new Standing.Activity(
                count(a, b, year.plusDays(1), end, Valence.COOPERATIVE),
                count(a, b, year.plusDays(1), end, Valence.HOSTILE),
                count(a, b, before.plusDays(1), year, Valence.COOPERATIVE),
                count(a, b, before.plusDays(1), year, Valence.HOSTILE));
    }

    private int count(String a, String b, LocalDate first, LocalDate last, Valence valence) {
        return (int) prepared.source().history().between(first, last).stream()
                .filter(e -> e.deed().act().valence() == valence && joins(e, a, b))
                .count();
    }

    private static boolean joins(Event e, String a, String b) {
        var p = e.parties();
        return p.sources().contains(a) && p.targets().contains(b)
                || p.sources().contains(b) && p.targets().contains(a);
    }

    private List<Standing.Series> series(String a, String b) {
        String measure = prepared.source().profile().dependence();
        var rows = new ArrayList<Standing.Series>();
        for (List<String> way : List.of(List.of(a, b), List.of(b, a))) {
            var points = prepared.source().history().measures().stream()
                    .filter(m -> m.about().kind() == Measure.Kind.TRADE
                            && m.about().name().equals(measure)
                            && m.about().from().equals(way.getFirst())
                            && m.about().to().equals(way.getLast())
                            && !m.knownFrom().isAfter(world.asOf()))
                    .sorted(Comparator.comparing(Measure::from))
                    .toList();
            if (!points.isEmpty()) {
                rows.add(new Standing.Series(
                        "share of trade",
                        way.getFirst(),
                        way.getLast(),
                        points.getLast().estimate().unit(),
                        points.getLast().note(),
                        points.stream()
                                .map(m -> new Standing.Point(
                                        m.period(),
                                        m.estimate().low(),
                                        m.estimate().central(),
                                        m.estimate().high(),
                                        m.source()))
                                .toList()));
            }
        }
        return rows;
    }

    private List<Standing.Coverage> coverage() {
        var byYear = prepared.source().history().events().stream()
                .collect(Collectors.groupingBy(
                        e -> e.when().date().getYear(),
                        TreeMap::new,
                        Collectors.groupingBy(
                                e -> e.evidence().family(), TreeMap::new, Collectors.summingInt(e -> 1))));
        var rows = new ArrayList<Standing.Coverage>();
        byYear.forEach((year, families) ->
                families.forEach((family, events) -> rows.add(new Standing.Coverage(year, family, events))));
        return rows;
    }
}
