package linchpin.app.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.data.casefile.Case;
import linchpin.data.store.RunShelf.Stored;
import linchpin.scenario.Intervention;
import org.jspecify.annotations.Nullable;

/** Opens a number of a run: how it follows, from what, which events bear on it, and where those come from. */
final class Why {

    private final Case source;
    private final Backing backing;

    Why(Case source) {
        this.source = source;
        backing = new Backing(source);
    }

    /**
     * What a number rests on.
     *
     * @param says the number in a sentence
     * @param method page and section of the documentation
     * @param inputs other numbers that it is made from: name, value, unit, kind, source, path
     * @param counters ids of counters whose events bear on it
     * @param sources ids
     */
    private record Rests(
            String says,
            String formula,
            String method,
            List<Map<String, @Nullable Object>> inputs,
            Set<String> counters,
            Set<String> sources) {}

    Object of(Stored run, Node results, String path) {
        Node number = results.at(path);
        if (!(number.value() instanceof Number)) {
            throw Refused.missing("There is no number at this path of the run.", "Maybe look at /api/runs/{id}.");
        }
        Rests rests = rests(Origin.of(number), results, number);
        var events = backing.matching(rests.counters());
        var ids = new LinkedHashSet<>(rests.sources());
        rests.inputs().forEach(i -> ids.add(String.valueOf(i.get("source"))));
        events.forEach(e -> ids.add(e.evidence().source()));
        return Fields.of(
                "run", run.id(),
                "path", path,
                "value", number.value(),
                "says", rests.says(),
                "formula", rests.formula(),
                "method", rests.method(),
                "inputs", rests.inputs(),
                "events", events.stream().map(EventsView::row).toList(),
                "sources", ids.stream().flatMap(backing::source).toList(),
                "version", run.manifest().versions().getOrDefault("linchpin", ""),
                "seed", run.manifest().seed(),
                "hashes", run.manifest().inputs());
    }

    private Rests rests(Origin origin, Node results, Node number) {
        return switch (origin) {
            case Origin.Chance c -> chance(c, results);
            case Origin.Change c -> change(c, number);
            case Origin.Figure f -> {
                Node n = f.figure();
                String what = n.text("label").isEmpty()
                                && n.above() != null
                                && n.above().above() != null
                        ? n.above().above().text("label")
                        : n.text("label");
                yield new Rests(
                        "%s, %s: as the source gives it.".formatted(what, n.text("period")),
                        "A figure of the case, the latest known on the day; a range where the source gives one.",
                        "docs/method/history-and-world.md#a-world",
                        List.of(),
                        Set.of(),
                        Set.of(n.text("source")));
            }
            case Origin.Claim c -> {
                Node n = c.thesis();
                yield new Rests(
                        "%s: %s.".formatted(n.text("claim"), n.text("verdict")),
                        "%s; measured on %s. %s"
                                .formatted(n.text("test"), n.to("result").text("data"), n.text("why")),
                        "docs/method/theses.md#the-rule",
                        List.of(Backing.input(n.to("result").to("n"), "observations", "count")),
                        Set.of(),
                        Set.of());
            }
            case Origin.Term t -> {
                Node n = t.term();
                yield new Rests(
                        "%s (%s): %s.".formatted(n.text("name"), n.text("part"), n.text("plain")),
                        "Fitted to the history with its prior; identified where the history narrows the prior by a fifth.",
                        "docs/method/choice.md",
                        List.of(
                                Backing.input(n.to("prior").to("mean"), "prior mean", ""),
                                Backing.input(n.to("prior").to("sd"), "prior sd", ""),
                                Backing.input(n.to("error"), "standard error", "")),
                        Set.of(),
                        Set.of());
            }
            case Origin.Row r -> {
                Node n = r.parameter();
                yield new Rests(
                        "The parameter %s.".formatted(n.text("id")),
                        n.to("origin").text("formula"),
                        "docs/method/README.md",
                        backing.parameter(n.text("id")),
                        Set.of(),
                        Set.of());
            }
            case Origin.Loss l ->
                new Rests(
                        "A loss of the sample firm over the horizon, USD.",
                        results.to("firm").text("model"),
                        "docs/method/exposure.md",
                        backing.parameters(p -> p.id().startsWith("loss.")),
                        Set.of(),
                        Set.of());
            case Origin.Counts f ->
                new Rests(
                        "How many %s a month.".formatted(f.fan().text("what")),
                        "Counted by the rule of the counter: in the history as observed, in futures as simulated.",
                        "docs/method/scenario-classes.md#fans",
                        List.of(),
                        Set.of(f.fan().text("counter")),
                        Set.of());
            case Origin.Plain p ->
                new Rests(
                        "A number of the section %s of the run.".formatted(p.section()),
                        "Computed by the run from the inputs whose digests are below; the same seed gives the same number.",
                        "docs/method/README.md",
                        List.of(),
                        Set.of(),
                        Set.of());
        };
    }

    private Rests chance(Origin.Chance c, Node results) {
        Node look = c.look();
        String title = look.to("title").text("title");
        var past = look.to("frequencies").entries();
        Node used = past.isEmpty() ? look.to("frequencies") : past.get(past.size() / 2);
        var inputs = new ArrayList<Map<String, @Nullable Object>>();
        var counters = backing.counters(look.to("title").text("id"));
        String runs = look.to("model").text("runs");
        switch (c.part()) {
            case "headline" -> {
                inputs.add(Backing.input(
                        look.to("model").to("value"), "the model: share of simulated futures", "probability"));
                inputs.add(Backing.input(
                        used.to("frequency"), "past windows since " + used.text("since"), "share of windows"));
                inputs.addAll(backing.parameter("model.pool.weight"));
                inputs.addAll(backing.parameter("model.pool.least"));
                return new Rests(
                        "%s: the number to quote.".formatted(title),
                        "log-odds(headline) = w · log-odds(model) + (1 − w) · log-odds(past frequency), w the weight of the model; its interval pools both intervals end by end. Rule: "
                                + look.text("rule"),
                        "docs/method/scenario-classes.md#headline",
                        inputs,
                        counters,
                        Set.of());
            }
            case "frequencies" -> {
                used.entries();
                past.forEach(p -> inputs.add(
                        Backing.input(p.to("independent"), "independent windows since " + p.text("since"), "windows")));
                return new Rests(
                        "%s: how often it held in past windows of that length.".formatted(title),
                        "windows that obey / windows; the interval is Jeffreys' beta law on the independent ones. Rule: "
                                + look.text("rule"),
                        "docs/method/scenario-classes.md#base-rates",
                        inputs,
                        counters,
                        Set.of());
            }
            default -> {
                inputs.add(Backing.input(results.at("/heading/run/runs"), "simulated futures", "futures"));
                inputs.add(Backing.input(results.at("/heading/run/draws"), "joint draws of the parameters", "draws"));
                look.to("drivers")
                        .entries()
                        .forEach(d -> inputs.add(
                                Backing.input(d.to("share"), "driver: " + d.text("name"), "share of variance")));
                look.to("drivers").entries().forEach(d -> inputs.addAll(backing.parameter(d.text("name"))));
                return new Rests(
                        "%s: %s."
                                .formatted(
                                        title,
                                        c.part().equals("drivers")
                                                ? "what its probability hangs on"
                                                : "what the model says"),
                        "futures that obey the rule / %s futures. Rule: %s".formatted(runs, look.text("rule")),
                        "docs/method/simulation.md",
                        inputs,
                        counters,
                        Set.of());
            }
        }
    }

    private Rests change(Origin.Change c, Node number) {
        Node effect = c.effect();
        var inputs = new ArrayList<Map<String, @Nullable Object>>();
        source.policies().stream()
                .filter(p -> p.id().equals(c.policy().text("id")))
                .flatMap(p -> p.steps().stream())
                .flatMap(Why::sizes)
                .distinct()
                .sorted()
                .forEach(id -> inputs.addAll(backing.parameter(id)));
        Node costliest = effect.to(c.part()).to("costliest");
        if (costliest.has("name", "share")) {
            inputs.add(Backing.input(
                    costliest.to("share"), "costliest uncertainty: " + costliest.text("name"), "share of variance"));
        }
        return new Rests(
                "%s under “%s”: %s."
                        .formatted(
                                effect.text("classTitle"),
                                c.policy().text("title"),
                                c.part().equals("with") ? "its probability" : "the difference to doing nothing"),
                (c.part().equals("with")
                                ? "futures that obey the rule / futures, under the policy."
                                : "mean over pairs of futures that share their luck: with − without"
                                        + (c.part().equals("response")
                                                ? ", the policy's own events not counted."
                                                : "."))
                        + " Steps: "
                        + c.policy().to("steps").entries().stream()
                                .map(s -> String.valueOf(s.value()))
                                .collect(Collectors.joining("; ")),
                "docs/method/policies.md#what-counts-as-an-effect",
                inputs,
                backing.counters(effect.text("classId")),
                Set.of());
    }

    /** Ids of the parameters that give a step its size. */
    private static Stream<String> sizes(Intervention step) {
        return switch (step) {
            case Intervention.Lever l ->
                Stream.of(l.size(), "lever.%s.cooperative".formatted(l.name()), "lever.%s.hostile".formatted(l.name()));
            case Intervention.ScaleTie t -> Stream.of(t.factor());
            case Intervention.Stance s -> Stream.of(s.shift());
            case Intervention.ScaleFlow f -> Stream.of(f.factor());
            case Intervention.Vote v -> Stream.of();
            case Intervention.AddEvent a -> Stream.of();
            case Intervention.Activity a -> Stream.of();
            case Intervention.When w -> Stream.of();
        };
    }
}
