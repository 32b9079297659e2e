package linchpin.app.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.data.fetch.Home;
import linchpin.data.fetch.Homes;
import linchpin.data.fetch.Series;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What can be fetched. */
@Command(name = "list", description = "Lists what can be fetched, from where, and under which licence.")
final class DataList implements Callable<Integer> {

    @Mixin
    private DataFolder folder = new DataFolder();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** A file and whether it is here. */
    record Entry(Home home, boolean here) {}

    /** Single files, and series of them. */
    record Listed(List<Entry> files, List<Series> series) {}

    @Override
    public Integer call() {
        List<Entry> all = Homes.all().stream()
                .map(h -> new Entry(h, Files.exists(folder.path().resolve(h.file()))))
                .toList();
        var text = new StringBuilder();
        for (Entry e : all) {
            var h = e.home();
            text.append("%-10s %s%n".formatted(h.id(), h.title()))
                    .append("           %s%n".formatted(h.address()))
                    .append("           %s; checksum %s; %s%n"
                            .formatted(
                                    h.terms().licence(),
                                    h.sha256().isEmpty() ? "noted at first use" : "in the table",
                                    e.here() ? "here" : "not here"));
        }
        var series = Homes.series();
        for (var s : series) {
            text.append("%-10s %s, since %s%n".formatted(s.id(), s.title(), s.first()))
                    .append("           %s%n".formatted(s.address()))
                    .append("           %s; checksum noted at first use; linchpin data get %s --from DAY --to DAY%n"
                            .formatted(s.terms().licence(), s.id()));
        }
        Text.print(json, new Listed(all, series), text.toString());
        return 0;
    }
}
