package linchpin.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import linchpin.data.lists.NamesFile;
import linchpin.data.tables.Problem;
import linchpin.party.Link;
import linchpin.party.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which names may mean a listed party. */
@Command(
        name = "match",
        description =
                "Shows possible links between names and lists, with score and reasons. Exit code 2 where one is open.",
        footer = {
            "",
            "Examples:",
            "  linchpin lists match --names portfolio.csv --list targets.simple.csv",
            "  linchpin lists match --names names.txt --list entities.ftm.json --json",
            "",
            "A names file is a CSV with a column name, supplier, customer or bank (country, supplier_country and so on",
            "beside it), or plain text with one name a line."
        })
final class ListsMatch implements Callable<Integer> {

    private static final int OPEN = 2;

    @Mixin
    private ListsChoice choice = new ListsChoice();

    @Option(
            names = "--names",
            required = true,
            paramLabel = "FILE",
            description = "The names to hold against the lists.")
    private Path names = Path.of("names.csv");

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** A name and its possible links. */
    record Asked(String name, String country, int line, List<Link> links) {}

    /** What was found; names without links are only counted. */
    record Found(List<ListsChoice.Shown> lists, int names, List<Asked> linked, int open, List<String> problems) {}

    @Override
    public Integer call() {
        var progress = Progress.onStandardError();
        var asked = NamesFile.read(names);
        var read = choice.read(progress);
        if (read.isEmpty()) {
            throw new IllegalArgumentException("No list is named.\nMaybe --list targets.simple.csv, of OpenSanctions.");
        }
        Screen screen = choice.screen(read, progress);
        var linked = match(asked.names(), screen, progress);
        progress.done();
        int open = (int) linked.stream()
                .filter(a -> a.links.stream().anyMatch(Link::blocks))
                .count();
        var found = new Found(
                read.stream().map(choice::shown).toList(),
                asked.names().size(),
                linked,
                open,
                asked.problems().stream().map(Problem::toString).toList());
        Text.print(json, found, text(found));
        return open > 0 ? OPEN : 0;
    }

    private static List<Asked> match(List<NamesFile.Name> names, Screen screen, Progress progress) {
        var done = new AtomicInteger();
        return IntStream.range(0, names.size())
                .parallel()
                .mapToObj(i -> {
                    var name = names.get(i);
                    var links = screen.links(name.name(), name.country());
                    progress.accept("Matching names", 100 * done.incrementAndGet() / names.size());
                    return new Asked(name.name(), name.country(), name.line(), links);
                })
                .filter(asked -> !asked.links.isEmpty())
                .toList();
    }

    private static String text(Found found) {
        var text = new StringBuilder();
        for (var list : found.lists) {
            text.append("%s: %,d parties, list of %s; %,d rows about something else, %,d bad%n"
                    .formatted(list.file(), list.listed(), list.asOf(), list.passedOver(), list.bad()));
            list.problems().forEach(p -> text.append("  ").append(p).append('\n'));
        }
        found.problems.forEach(p -> text.append(p).append('\n'));
        for (Asked asked : found.linked) {
            text.append("%n%s (%s, line %d)%n"
                    .formatted(asked.name, asked.country.isEmpty() ? "country not given" : asked.country, asked.line));
            for (Link link : asked.links) {
                text.append("  %-7s  ".formatted(link.blocks() ? "blocks" : "cleared"))
                        .append(link.sentence())
                        .append('\n');
            }
        }
        text.append('\n');
        return text.append(
                        "%,d names, %,d with a possible link, %,d of them open. A possible link says that two names may mean the same party, no more.%n"
                                .formatted(found.names, found.linked.size(), found.open))
                .append(found.open == 0 ? "" : "Each blocks until somebody clears it: linchpin lists clear --help\n")
                .toString();
    }
}
