package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.network.Domains;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a pair does together, by domain and year. */
@Command(
        name = "domains",
        description = "Cooperative events of a pair by domain and year, hostile ones beside them.",
        footer = {"", "Example:", "  linchpin index domains --dyad PRK-RUS --since 2018"})
final class DomainsCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(names = "--dyad", required = true, paramLabel = "A-B", description = "Two actors, as PRK-RUS.")
    private String dyad = "";

    @Option(names = "--since", defaultValue = "2003", paramLabel = "YEAR", description = "Default: 2003.")
    private int since = 2003;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var source = choice.read();
        var pair = Dyad.parse(dyad, source.roster());
        var found = Domains.byYear(
                source.history(),
                pair.a(),
                pair.b(),
                source.indices().groups().domains(),
                since,
                source.profile().span().to().getYear());
        Text.print(json, found, text(found));
        return 0;
    }

    private static String text(List<Domains> found) {
        var header = new ArrayList<>(List.of("year"));
        header.addAll(found.getFirst().cooperative().keySet());
        header.add("hostile, all domains");
        return Text.table(
                        header,
                        found.stream()
                                .map(d -> {
                                    var row = new ArrayList<>(List.of("" + d.year()));
                                    d.cooperative().values().forEach(n -> row.add("" + n));
                                    row.add(""
                                            + d.hostile().values().stream()
                                                    .mapToInt(n -> n)
                                                    .sum());
                                    return List.copyOf(row);
                                })
                                .toList())
                + "Events as reported, not deeds as done: compare domains within a year before years. An event of two domains counts in both.%n"
                        .formatted();
    }
}
