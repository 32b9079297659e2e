package linchpin.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import linchpin.analogue.Analogues;
import linchpin.app.study.Prepared;
import linchpin.pattern.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which past times looked most like the present, and what followed. */
@Command(
        name = "analogues",
        description =
                "The past times most like the present, what followed each, and how good it is to forecast by them.",
        footer = {"", "Example:", "  linchpin analogues --horizon 1y --count 7"})
final class AnaloguesCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(names = "--horizon", paramLabel = "18m", description = "What followed. Default: the case's own horizon.")
    private String horizon = "";

    @Option(names = "--memory", defaultValue = "12", paramLabel = "N", description = "Months compared. Default: 12.")
    private int memory = 12;

    @Option(names = "--count", defaultValue = "5", paramLabel = "K", description = "How many. Default: 5.")
    private int count = 5;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (memory < 1 || memory > 120 || count < 1 || count > 50) {
            throw new IllegalArgumentException(
                    "The months compared (%d) must be 1 to 120 and the analogues (%d) 1 to 50.\nMaybe leave both out."
                            .formatted(memory, count));
        }
        Prepared prepared = choice.prepare();
        var span = prepared.source().profile().span();
        var scenarios = prepared.source().scenarios();
        int months = horizon.isEmpty() ? span.horizonMonths() : Playing.months(horizon);
        var tally = new Tally(
                scenarios.counters(),
                prepared.source().roster(),
                prepared.events().kinds());
        Analogues found = Analogues.of(
                prepared.events(),
                tally,
                scenarios,
                new Analogues.Question(span.from(), prepared.asOf(), memory, months, count));
        Text.print(json, found, text(found));
        return 0;
    }

    private static String text(Analogues found) {
        return "The %d months up to %s, and what followed their like within %d months%n%n"
                        .formatted(found.memory(), found.asOf(), found.horizon())
                + Text.table(
                        List.of("months up to", "distance", "what followed"),
                        found.analogues().stream()
                                .map(a -> List.of(
                                        a.end().toString(),
                                        Text.number(a.distance()),
                                        a.followed().isEmpty()
                                                ? "none of the classes"
                                                : a.followed().stream()
                                                        .map(AnaloguesCommand::spaced)
                                                        .collect(Collectors.joining(", "))))
                                .toList())
                + "%nOf past times, %s were nearer to their own nearest analogue than the present is to its.%n%n"
                        .formatted(Text.percent(found.novelty()))
                + Text.table(
                        List.of(
                                "class",
                                "after its like",
                                "after any time",
                                "origins",
                                "Brier",
                                "of past frequency",
                                "gain",
                                "95 %"),
                        found.classes().stream().map(AnaloguesCommand::row).toList())
                + "\nEach interval holds by itself, not all at once; the events of a case compiled by hand were chosen with hindsight.\n";
    }

    private static List<String> row(Analogues.ClassRecord c) {
        var r = c.record();
        return List.of(
                c.title(),
                Text.percent(c.share()),
                Text.percent(c.climatology()),
                Integer.toString(r.origins()),
                Text.number(r.analogues()),
                Text.number(r.climatology()),
                signed(r.gain()),
                signed(r.interval().low()) + " to " + signed(r.interval().high()));
    }

    private static String signed(double x) {
        return String.format(Locale.ROOT, "%+.3f", x);
    }

    private static String spaced(String id) {
        return id.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
