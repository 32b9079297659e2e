package linchpin.app.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import linchpin.data.casefile.Case;
import linchpin.data.tables.Words;
import linchpin.event.Event;
import linchpin.event.Measure;
import linchpin.event.Treaty;
import linchpin.event.Valence;
import linchpin.world.World;
import org.jspecify.annotations.Nullable;

/** All ties, treaties and activity at a date, from what was known then. */
final class WorldView {

    private static final int DAYS = 365;
    private static final String OF_BUYERS = "share_of_buyers_";
    private static final String OF_SELLERS = "share_of_sellers_";

    private WorldView() {}

    static Object of(Case source, LocalDate date) {
        World world = World.asOf(source.history(), date);
        List<Measure> figures = world.figures().stream()
                .sorted(Comparator.comparing((Measure m) -> m.about().kind())
                        .thenComparing(m -> m.about().name())
                        .thenComparing(m -> m.about().from())
                        .thenComparing(m -> m.about().to()))
                .toList();
        String trade = source.profile().dependence();
        return Fields.of(
                "date", date,
                "ties",
                        figures.stream()
                                .filter(m -> !alone(m))
                                .map(WorldView::figure)
                                .toList(),
                "stocks",
                        figures.stream()
                                .filter(WorldView::alone)
                                .map(WorldView::figure)
                                .toList(),
                "treaties", world.treaties().stream().map(WorldView::treaty).toList(),
                "activity", activity(source, date),
                "dependence",
                        figures.stream().flatMap(m -> dependence(m, trade)).toList());
    }

    private static boolean alone(Measure m) {
        return m.about().from().equals(m.about().to());
    }

    /** A measure's name in words. */
    static String label(String measure) {
        return measure.replace('_', ' ');
    }

    private static Map<String, @Nullable Object> figure(Measure m) {
        var about = m.about();
        var figure = Fields.of(
                "kind", Words.of(about.kind()),
                "measure", about.name(),
                "label", label(about.name()),
                "from", about.from(),
                "to", about.to(),
                "knownFrom", m.knownFrom());
        figure.putAll(range(m));
        return figure;
    }

    private static Map<String, @Nullable Object> range(Measure m) {
        var e = m.estimate();
        return Fields.of(
                "central", e.central(),
                "low", e.low(),
                "high", e.high(),
                "unit", e.unit(),
                "period", m.period(),
                "source", m.source());
    }

    private static Object treaty(Treaty t) {
        return Fields.of(
                "id", t.id(),
                "a", t.a(),
                "b", t.b(),
                "clause", Words.of(t.terms().clause()),
                "binding", Words.of(t.terms().binding()),
                "inForce", t.inForce(),
                "end", t.end(),
                "note", t.terms().note(),
                "source", t.source());
    }

    /** Events of the 365 days up to a date, by pair; one of several states counts once a pair. */
    private static List<?> activity(Case source, LocalDate date) {
        var counts = new TreeMap<List<String>, int[]>(Comparator.comparing(List::toString));
        for (Event e : source.history().until(date).between(date.minusDays(DAYS - 1), date)) {
            boolean hostile = e.deed().act().valence() == Valence.HOSTILE;
            e.parties().sources().stream()
                    .flatMap(s -> e.parties().targets().stream()
                            .filter(t -> !t.equals(s))
                            .map(t -> pair(s, t)))
                    .distinct()
                    .forEach(p -> counts.computeIfAbsent(p, k -> new int[2])[hostile ? 1 : 0]++);
        }
        return counts.entrySet().stream()
                .map(c -> Fields.of(
                        "a",
                        c.getKey().getFirst(),
                        "b",
                        c.getKey().getLast(),
                        "cooperative",
                        c.getValue()[0],
                        "hostile",
                        c.getValue()[1]))
                .toList();
    }

    private static List<String> pair(String a, String b) {
        return a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a);
    }

    /** Of a share: who depends on whom. A share of buyers binds the buyer, a share of sellers the seller. */
    private static Stream<Object> dependence(Measure m, String trade) {
        var about = m.about();
        String name = about.name();
        if (alone(m) || !m.estimate().unit().equals("percent")) {
            return Stream.of();
        }
        if (about.kind() == Measure.Kind.TRADE && name.equals(trade)) {
            return Stream.of(dependence(m, about.from(), about.to(), "all trade"));
        }
        if (name.startsWith(OF_BUYERS)) {
            return Stream.of(dependence(m, about.to(), about.from(), label(name.substring(OF_BUYERS.length()))));
        }
        if (name.startsWith(OF_SELLERS)) {
            return Stream.of(
                    dependence(m, about.from(), about.to(), "sales of " + label(name.substring(OF_SELLERS.length()))));
        }
        return Stream.of();
    }

    private static Object dependence(Measure m, String from, String to, String good) {
        var row = Fields.of(
                "from", from, "to", to, "good", good, "measure", m.about().name());
        row.putAll(range(m));
        return row;
    }
}
