package linchpin.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import linchpin.data.fetch.Fetch;
import linchpin.data.fetch.Fetched;
import linchpin.data.fetch.Home;
import linchpin.data.fetch.Homes;
import linchpin.data.fetch.Missing;
import linchpin.data.fetch.Rules;
import linchpin.data.fetch.Series;
import org.jspecify.annotations.Nullable;
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
            "  linchpin data get gdelt --from 2024-01-01 --to 2024-01-31 --into gdelt",
            "  linchpin feed import gdelt --kind gdelt1",
            "  linchpin data get wiod icio --into tables"
        })
final class DataGet implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "ID", description = "As 'linchpin data list' names it.")
    private List<String> ids = List.of();

    @Option(names = "--from", paramLabel = "DAY", description = "Of a series: the first day, as YYYY-MM-DD.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Of a series: the last day. Default: the first.")
    private @Nullable LocalDate to;

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

    /** What came, and of which days a series has no file. */
    record Found(List<Fetched> files, List<String> missing) {}

    @Override
    public Integer call() {
        var got = new ArrayList<Fetched>();
        var missing = new ArrayList<String>();
        var text = new StringBuilder();
        for (String id : ids) {
            var series = Homes.series().stream().filter(s -> s.id().equals(id)).findFirst();
            if (series.isPresent()) {
                days(series.get(), got, missing, text);
            } else {
                Fetched fetched = fetch(Homes.find(id), Progress.onStandardError());
                got.add(fetched);
                one(Homes.find(id), fetched, text);
            }
        }
        Text.print(json, new Found(got, missing), text.toString());
        return 0;
    }

    private Fetched fetch(Home home, Progress progress) {
        String stage = "Fetching %s from %s".formatted(home.id(), home.address().getHost());
        progress.accept(stage, 0);
        long step = Math.max(1, home.most() / 100);
        var fetched = new Fetch(Rules.usual(hosts), bytes -> progress.accept(stage, (int) Math.min(100, bytes / step)))
                .get(home, folder.path(), again);
        progress.done();
        return fetched;
    }

    /** What is there is checked and not fetched again, so that the same command goes on where it stopped. */
    private void days(Series series, List<Fetched> got, List<String> missing, StringBuilder text) {
        if (from == null) {
            throw new IllegalArgumentException(
                    "The data (%s) is a file a day.\nMaybe give --from and --to, as in --from %s."
                            .formatted(series.id(), series.first()));
        }
        long bytes = 0;
        int files = 0;
        var progress = Progress.onStandardError();
        for (Home home : series.homes(from, to == null ? from : to)) {
            try {
                Fetched fetched = fetch(home, progress);
                got.add(fetched);
                files++;
                bytes += fetched.bytes();
            } catch (Missing e) {
                missing.add(home.file());
            }
        }
        text.append("%s%n".formatted(series.title()))
                .append("  files     %,d, %,d bytes, in %s%n".formatted(files, bytes, folder.path()))
                .append("  none at home  %s%n".formatted(missing.isEmpty() ? "-" : String.join(", ", missing)));
        terms(series.terms(), text);
    }

    private static void one(Home home, Fetched fetched, StringBuilder text) {
        text.append("%s%n".formatted(home.title()))
                .append("  file      %s, %,d bytes%n".formatted(fetched.file(), fetched.bytes()))
                .append("  SHA-256   %s%n".formatted(fetched.sha256()))
                .append("  held against %s%n".formatted(fetched.trust().words()));
        terms(home.terms(), text);
    }

    private static void terms(Home.Terms terms, StringBuilder text) {
        text.append("  licence   %s%n".formatted(terms.licence()))
                .append("  cite      %s%n".formatted(terms.cite()))
                .append("  next      %s%n".formatted(terms.next()));
    }
}
