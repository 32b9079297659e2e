package linchpin.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.data.casefile.Case;
import linchpin.event.Actor;
import linchpin.network.Modularity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How far events fall into blocs, year by year. */
@Command(
        name = "blocs",
        description =
                "Signed modularity of each year's events: of the two sides of the case, and of the best partition found.",
        footer = {"", "Example:", "  linchpin index blocs --since 2010"})
final class BlocsCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(names = "--since", defaultValue = "2003", paramLabel = "YEAR", description = "Default: 2003.")
    private int since = 2003;

    @Option(names = "--seed", defaultValue = "7", paramLabel = "S", description = "Of resampling. Default: 7.")
    private long seed = 7;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var source = choice.read();
        var sides = Sides.of(source);
        var actors = source.roster().actors().stream()
                .filter(a -> a.type() != Actor.Type.REGION)
                .map(Actor::code)
                .toList();
        int last = source.profile().span().to().getYear();
        var found = IntStream.rangeClosed(since, last)
                .mapToObj(year -> Modularity.of(
                        source.history(),
                        year,
                        actors,
                        sides.stream().map(Case.Side::members).toList(),
                        seed))
                .toList();
        Text.print(json, found, text(sides, found));
        return 0;
    }

    private static String text(List<Case.Side> sides, List<Modularity> found) {
        return "Blocs given: %s%n"
                        .formatted(sides.stream().map(Case.Side::title).collect(Collectors.joining(" | ")))
                + Text.table(
                        List.of("year", "events", "modularity", "95 %", "best found", "its blocs"),
                        found.stream()
                                .map(m -> List.of(
                                        "" + m.year(),
                                        "" + m.events(),
                                        number(m.given()),
                                        number(m.interval().low()) + " to "
                                                + number(m.interval().high()),
                                        number(m.best()),
                                        m.blocs().stream()
                                                .map(b -> String.join(" ", b))
                                                .collect(Collectors.joining(" | "))))
                                .toList())
                + "0 is what the actors' numbers of friendly and hostile events alone would give. The best of many partitions is above 0 even in noise.%n"
                        .formatted();
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.2f", value);
    }
}
