package linchpin.data.casefile;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import linchpin.data.tables.Names;
import linchpin.event.Measure.Subject;
import linchpin.supply.Deal;
import linchpin.supply.Flow;
import linchpin.supply.Race;
import linchpin.supply.Stock;
import linchpin.supply.Supplies;
import linchpin.world.Parameter;
import org.jspecify.annotations.Nullable;

/** {@code supplies.yaml}, which a case may have: stocks, what moves them, and deals; every size by the id of a parameter. */
final class SuppliesYaml {

    static final String FILE = "supplies.yaml";

    private static final double DAYS_A_YEAR = 365.25;
    private static final String[] PACES = {"a_day", "a_month", "a_year", "each"};

    private final Glossary glossary;
    private final Names ids;
    private final Map<String, Parameter> parameters;
    private final Names units;
    private final Names measures;

    /**
     * @param ids of the rows of {@code parameters.csv}
     * @param figures what there are figures about
     */
    SuppliesYaml(Glossary glossary, Names ids, Collection<Parameter> parameters, Set<Subject> figures) {
        measures = Names.of(
                "the measures of the case", figures.stream().map(Subject::name).toList());
        this.glossary = glossary;
        this.ids = ids;
        this.parameters = parameters.stream().collect(toMap(Parameter::id, p -> p, (a, b) -> a));
        units = glossary.vocabulary().units();
    }

    Supplies read(Yaml top) {
        top.only("window", "scarcity", "stocks", "flows", "deals", "races");
        var window = parameter(top, "window");
        var seen = new HashSet<String>();
        var stocks = new ArrayList<Stock>();
        for (Yaml y : top.list("stocks")) {
            stock(y, seen, stocks);
        }
        var names =
                Names.of("the stocks of " + FILE, stocks.stream().map(Stock::id).toList());
        var flows = new ArrayList<Flow>();
        for (Yaml y : top.list("flows")) {
            flow(y, names, seen, flows);
        }
        var deals = new ArrayList<Deal>();
        for (Yaml y : top.list("deals")) {
            deals.add(deal(y, names, seen));
        }
        var scarcity = deals.isEmpty() ? null : parameter(top, "scarcity");
        var races = top.list("races").stream().map(y -> race(y, seen)).toList();
        return new Supplies(stocks, flows, deals, races, window, scarcity);
    }

    private static String id(Yaml y, Set<String> seen) {
        String id = y.need("id");
        if (!seen.add(id)) {
            y.error("The id (%s) is given twice in %s.".formatted(id, FILE), "Maybe the entry was copied.");
        }
        return id;
    }

    private void stock(Yaml entry, Set<String> seen, List<Stock> stocks) {
        String id = id(entry, seen);
        Yaml y = entry.as("stock (%s)".formatted(id)).only("id", "title", "actor", "unit", "since", "start", "reserve");
        var unit = y.get("unit").map(u -> u.knownScalar(units)).orElse("");
        var actor = y.get("actor")
                .map(a -> a.knownScalar(glossary.actors().names()))
                .orElse("");
        LocalDate since = y.date("since");
        Parameter start = parameter(y, "start");
        Parameter reserve = y.find("reserve").isEmpty() ? null : parameter(y, "reserve");
        if (start != null) {
            measured(y, start, unit);
            if (reserve != null) {
                measured(y, reserve, unit);
            }
            stocks.add(new Stock(id, y.need("title"), actor, unit, since, start, reserve));
        }
    }

    /** A size must be told in the unit of what it fills. */
    private static void measured(Yaml y, Parameter p, String unit) {
        String told = p.unit().replaceFirst("/(day|month|year)$", "");
        if (!told.equals(unit)) {
            y.error(
                    "The parameter (%s) of %s is in %s, the stock in %s."
                            .formatted(p.id(), y.subject(), p.unit(), unit),
                    "Maybe convert it, and say so in its formula.");
        }
        if (p.low() < 0) {
            y.error(
                    "The low end (%s) of the parameter (%s) of %s lies below zero."
                            .formatted(p.low(), p.id(), y.subject()),
                    "Maybe give it a log-normal law.");
        }
    }

    private void flow(Yaml entry, Names stocks, Set<String> seen, List<Flow> flows) {
        String id = id(entry, seen);
        Yaml y = entry.as("flow (%s)".formatted(id))
                .only("id", "title", "by", "out_of", "into", "a_day", "a_month", "a_year", "each");
        var by = y.find("by").map(a -> a.knownScalar(glossary.actors().names())).orElse("");
        var from = y.find("out_of").map(s -> s.knownScalar(stocks)).orElse("");
        var to = y.find("into").map(s -> s.knownScalar(stocks)).orElse("");
        if (from.isEmpty() && to.isEmpty() || from.equals(to)) {
            y.error(
                    "The %s must leave one stock or enter another.".formatted(y.subject()),
                    "Maybe say out_of, into or both.");
        }
        var paces = List.of(PACES).stream().filter(p -> y.find(p).isPresent()).toList();
        if (paces.size() != 1) {
            y.error(
                    "The %s must have one of %s, not %d.".formatted(y.subject(), List.of(PACES), paces.size()),
                    "Maybe a_month, with the id of a parameter.");
            return;
        }
        Yaml size = y.get(paces.getFirst()).orElseThrow().as(y.subject());
        Flow.Amount amount = switch (paces.getFirst()) {
            case "a_day" -> steady(size, 1);
            case "a_month" -> steady(size, DAYS_A_YEAR / 12);
            case "a_year" -> steady(size, DAYS_A_YEAR);
            default -> each(size, id);
        };
        if (amount != null) {
            flows.add(new Flow(id, y.need("title"), by, from, to, amount));
        }
    }

    /** One size for good, or steps from a day on. */
    private Flow.@Nullable Amount steady(Yaml y, double days) {
        var steps = new ArrayList<Flow.Step>();
        for (Yaml step : y.entriesOfList()) {
            Yaml s = step.as(y.subject()).only("from", "size");
            Parameter size = parameter(s, "size");
            LocalDate from = s.date("from");
            if (!steps.isEmpty() && !steps.getLast().from().isBefore(from)) {
                s.error(
                        "The step from %s of %s comes after one from %s."
                                .formatted(from, y.subject(), steps.getLast().from()),
                        "Maybe the steps are out of order.");
            }
            if (size != null) {
                steps.add(new Flow.Step(from, size));
            }
        }
        return steps.isEmpty() ? null : new Flow.Steady(steps, days);
    }

    private Flow.@Nullable Amount each(Yaml y, String id) {
        var keys = new TreeSet<>(List.of(CounterYaml.KEYS));
        keys.add("size");
        y.only(keys.toArray(String[]::new));
        Parameter size = parameter(y, "size");
        return size == null ? null : new Flow.PerEvent(CounterYaml.read(y, id, glossary), size);
    }

    private Race race(Yaml entry, Set<String> seen) {
        String id = id(entry, seen);
        Yaml y = entry.as("race (%s)".formatted(id)).only("id", "title", "who", "against", "measure");
        var actors = glossary.actors().names();
        return new Race(
                id,
                y.need("title"),
                y.known("who", actors),
                y.known("against", actors),
                y.get("measure").map(m -> m.knownScalar(measures)).orElse(""));
    }

    private Deal deal(Yaml entry, Names stocks, Set<String> seen) {
        String id = id(entry, seen);
        Yaml y = entry.as("deal (%s)".formatted(id)).only("id", "title", "says", "legs");
        var legs = new ArrayList<Deal.Leg>();
        for (Yaml part : y.list("legs")) {
            Yaml leg = part.as("leg of " + y.subject())
                    .only("giver", "receiver", "what", "quantity", "price", "spent", "gained");
            Parameter quantity = parameter(leg, "quantity");
            Parameter price = leg.find("price").isEmpty() ? null : parameter(leg, "price");
            if (quantity != null) {
                legs.add(new Deal.Leg(
                        actor(leg, "giver"),
                        actor(leg, "receiver"),
                        leg.need("what"),
                        quantity,
                        price,
                        leg.find("spent").map(s -> s.knownScalar(stocks)).orElse(""),
                        leg.find("gained").map(s -> s.knownScalar(stocks)).orElse("")));
            }
        }
        if (legs.stream().map(Deal.Leg::giver).distinct().count() != 2) {
            y.error(
                    "The %s must have legs given by two sides.".formatted(y.subject()),
                    "Maybe one side's leg is missing.");
        }
        return new Deal(id, y.need("title"), y.need("says"), legs);
    }

    private String actor(Yaml y, String key) {
        return y.get(key).map(a -> a.knownScalar(glossary.actors().names())).orElse("");
    }

    /** A size is the id of a row with an interval and a source, never a bare number. */
    private @Nullable Parameter parameter(Yaml y, String key) {
        var value = y.get(key);
        if (value.isEmpty()) {
            return null;
        }
        String id = value.get().knownScalar(ids);
        return parameters.get(id);
    }
}
