package linchpin.data.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import linchpin.data.tables.Names;
import linchpin.data.tables.Nearest;
import linchpin.event.Valence;
import linchpin.pattern.Counter;
import linchpin.pattern.Gap;
import linchpin.pattern.Response;
import linchpin.pattern.Trigger;
import linchpin.supply.Stock;
import linchpin.supply.Supplies;
import org.jspecify.annotations.Nullable;

/** {@code mechanisms.yaml}, which a case may have: what makes certain actors turn to certain others. */
final class MechanismsYaml {

    static final String FILE = "mechanisms.yaml";

    private final Glossary glossary;
    private final Names parameters;
    private final Map<String, Counter> counters;
    private final Map<String, Stock> stocks;

    MechanismsYaml(Glossary glossary, Names parameters, List<Counter> counters, Supplies supplies) {
        stocks = supplies.stocks().stream().collect(Collectors.toMap(Stock::id, s -> s, (a, b) -> a));
        this.glossary = glossary;
        this.parameters = parameters;
        this.counters = counters.stream().collect(Collectors.toMap(Counter::id, c -> c, (a, b) -> a));
    }

    List<Response> read(Yaml top) {
        top.only("responses");
        var responses = new ArrayList<Response>();
        var ids = new HashSet<String>();
        for (Yaml entry : top.get("responses").map(Yaml::entriesOfList).orElse(List.of())) {
            String id = entry.need("id");
            Yaml y = entry.as("response (%s)".formatted(id)).only("id", "title", "says", "trigger", "gap", "answer");
            if (!ids.add(id)) {
                y.error("The response (%s) is given twice.".formatted(id), "Maybe it was copied.");
            }
            Trigger trigger = y.find("gap").isPresent() ? gap(y) : counter(y);
            var answer = y.get("answer").map(a -> answer(a.as(y.subject())));
            if (trigger != null && answer.isPresent()) {
                var response = new Response(id, y.need("title"), y.need("says"), trigger, answer.get());
                needs(y, response.prior());
                needs(y, Response.HALF_LIFE);
                responses.add(response);
            }
        }
        return responses;
    }

    private @Nullable Trigger counter(Yaml y) {
        return counters.get(y.get("trigger")
                .map(t -> t.knownScalar(Names.of("the counters of scenarios.yaml", counters.keySet())))
                .orElse(""));
    }

    /** A stock that runs short sets it off, instead of events. */
    private @Nullable Trigger gap(Yaml y) {
        if (y.find("trigger").isPresent()) {
            y.error("The %s has both a trigger and a gap.".formatted(y.subject()), "Maybe split it into two.");
        }
        String id = y.get("gap")
                .map(g -> g.knownScalar(Names.of("the stocks of supplies.yaml", stocks.keySet())))
                .orElse("");
        Stock stock = stocks.get(id);
        return stock == null ? null : new Gap(id, "gap in " + stock.title());
    }

    private Response.Answer answer(Yaml y) {
        y.only("actors", "targets", "valence");
        var actors = glossary.actors().names();
        return new Response.Answer(
                new TreeSet<>(y.known("actors", actors)),
                new TreeSet<>(y.known("targets", actors)),
                y.word("valence", Valence.class, Valence.HOSTILE));
    }

    private void needs(Yaml y, String parameter) {
        if (!parameters.accepts(parameter)) {
            y.error(
                    "The %s needs the parameter (%s), which is not in parameters.csv."
                            .formatted(y.subject(), parameter),
                    Nearest.to(parameter, parameters.all())
                            .map("Maybe you meant %s."::formatted)
                            .orElse("Maybe add it as a normal around 0 with a stated width."));
        }
    }
}
