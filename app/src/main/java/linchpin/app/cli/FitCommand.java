package linchpin.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import linchpin.app.study.Grounds;
import linchpin.app.study.ModelCard;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import linchpin.behavior.Behavior;
import linchpin.data.store.JsonFile;
import linchpin.forecast.RateFit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns a behavior and says what it learned. */
@Command(
        name = "fit",
        description = "Learns how the actors act, and prints the model card.",
        footer = {
            "",
            "Examples:",
            "  linchpin fit",
            "  linchpin fit --out behavior.json && linchpin run --behavior behavior.json"
        })
final class FitCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(names = "--out", paramLabel = "FILE", description = "Write the behavior to a file.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Prepared prepared = choice.prepare();
        var playing = new Playing();
        Behavior behavior = prepared.fit();
        if (out != null) {
            JsonFile.writeExact(out, behavior);
        }
        ModelCard card =
                new Study(prepared, behavior, playing.options(prepared, List.of()), (stage, percent) -> {}).card();
        Text.print(json, card, text(card));
        return 0;
    }

    private static String text(ModelCard card) {
        var rows = new ArrayList<List<String>>();
        for (Grounds.Term t : card.terms()) {
            rows.add(List.of(
                    t.part(),
                    t.name(),
                    three(t.estimate()),
                    three(t.error()),
                    "%s ± %s".formatted(three(t.prior().mean()), three(t.prior().sd())),
                    t.identified() ? "yes" : "no",
                    t.plain()));
        }
        var held = new ArrayList<List<String>>();
        for (Grounds.HeldOut h : card.record()) {
            held.add(List.of(
                    h.origin(),
                    String.valueOf(h.events()),
                    three(h.scores().getOrDefault("model", Double.NaN)),
                    three(h.scores().getOrDefault("ewma-1y", Double.NaN)),
                    three(h.scores().getOrDefault("climatology-5y", Double.NaN)),
                    three(h.scores().getOrDefault("persistence-1y", Double.NaN)),
                    three(h.scores().getOrDefault("marginals", Double.NaN)),
                    "%s [%s, %s]"
                            .formatted(
                                    three(h.ahead().difference()),
                                    three(h.ahead().low()),
                                    three(h.ahead().high()))));
        }
        return "Learned from %s to %s%n%n"
                        .formatted(card.span().from(), card.span().to())
                + Text.table(
                        List.of("part", "term", "estimate", "error", "prior", "narrowed", "it says that an actor"),
                        rows)
                + "\nIntervals between acts of constant families, rescaled by the fitted rates, against the exponential law (Kolmogorov and Smirnov)\n\n"
                + rates(card)
                + "\nMean log-probability of the next target and act given the actor, over the 24 months after each origin (nats)\n\n"
                + Text.table(
                        List.of(
                                "origin",
                                "events",
                                "model",
                                "EWMA 1y",
                                "climatology 5y",
                                "persistence 1y",
                                "marginals",
                                "model - EWMA [95 %]"),
                        held);
    }

    private static String rates(ModelCard card) {
        var rates = new ArrayList<List<String>>();
        for (RateFit r : card.rates()) {
            rates.add(List.of(
                    r.valence(),
                    r.who(),
                    String.valueOf(r.acts()),
                    String.format(Locale.ROOT, "%.1f", r.expected()),
                    three(r.distance()),
                    three(r.band()),
                    r.within() ? "yes" : "no",
                    three(r.p())));
        }
        return Text.table(
                List.of("valence", "actor", "acts", "expected", "distance", "95 % band", "within", "p"), rates);
    }

    private static String three(double x) {
        return String.format(Locale.ROOT, "%.3f", x);
    }
}
