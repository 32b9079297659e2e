package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import linchpin.data.fetch.Fetch;
import linchpin.data.fetch.Fetched;
import linchpin.data.fetch.Home;
import linchpin.data.fetch.Homes;
import linchpin.data.fetch.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches data from its home. */
@Command(
        name = "get",
        description =
                "Fetches data from its home into a folder of yours. What was cut off goes on where it stopped; a file appears whole or not at all.",
        footer = {
            "",
            "No checksum of these files is published where Linchpin could take it from. So the checksum of the first fetch is noted beside the file",
            "and every later one is held against it: a change is seen, a wrong first file is not.",
            "",
            "Examples:",
            "  linchpin data get baci",
            "  linchpin data get wiod icio --to tables"
        })
final class DataGet implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "ID", description = "As 'linchpin data list' names it.")
    private List<String> ids = List.of();

    @Mixin
    private DataFolder folder = new DataFolder();

    @Option(names = "--again", description = "Fetch even what is there.")
    private boolean again;

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description = "Another host to which the home may send on. May be given again.")
    private Set<String> hosts = Set.of();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var homes = ids.stream().map(Homes::find).toList();
        var got = new ArrayList<Fetched>();
        var text = new StringBuilder();
        for (Home home : homes) {
            var progress = Progress.onStandardError();
            String stage =
                    "Fetching %s from %s".formatted(home.id(), home.address().getHost());
            progress.accept(stage, 0);
            long step = Math.max(1, home.most() / 100);
            var fetched = new Fetch(
                            Rules.usual(hosts), bytes -> progress.accept(stage, (int) Math.min(100, bytes / step)))
                    .get(home, folder.path(), again);
            progress.done();
            got.add(fetched);
            text.append("%s%n".formatted(home.title()))
                    .append("  file      %s, %,d bytes%n".formatted(fetched.file(), fetched.bytes()))
                    .append("  SHA-256   %s%n".formatted(fetched.sha256()))
                    .append("  held against %s%n".formatted(fetched.trust().words()))
                    .append("  licence   %s%n".formatted(home.terms().licence()))
                    .append("  cite      %s%n".formatted(home.terms().cite()))
                    .append("  next      %s%n".formatted(home.terms().next()));
        }
        Text.print(json, got, text.toString());
        return 0;
    }
}
