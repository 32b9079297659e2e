package linchpin.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import linchpin.data.tables.AtomicFile;
import linchpin.network.Axes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Alignment against interdependence, year by year. */
@Command(
        name = "axes",
        description =
                "Two sides on two axes by year: how hostile their acts are and how they vote, against how much they trade.",
        footer = {"", "Example:", "  linchpin index axes --since 1995 --html axes.html"})
final class AxesCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(names = "--since", defaultValue = "1995", paramLabel = "YEAR", description = "Default: 1995.")
    private int since = 1995;

    @Option(names = "--html", paramLabel = "FILE", description = "Also a picture: the path over the years.")
    private @Nullable Path html;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var source = choice.read();
        var sides = Sides.of(source);
        var found = Axes.byYear(
                source.history(),
                sides.getFirst().members(),
                sides.getLast().members(),
                new Axes.Names(source.profile().dependence(), "unga_agreement"),
                since,
                source.profile().span().to().getYear());
        String title =
                "%s and %s".formatted(sides.getFirst().title(), sides.getLast().title());
        if (html != null) {
            AtomicFile.write(html, AxesPicture.of(title, found));
        }
        Text.print(json, found, title + "\n" + text(found));
        return 0;
    }

    private static String text(List<Axes> found) {
        return Text.table(
                        List.of(
                                "year",
                                "hostile of acts across",
                                "95 %",
                                "of",
                                "votes: within - across",
                                "trade with the other side",
                                "pairs"),
                        found.stream()
                                .map(a -> List.of(
                                        "" + a.year(),
                                        number(a.acts().value()),
                                        number(a.acts().interval().low()) + " to "
                                                + number(a.acts().interval().high()),
                                        "" + a.acts().all(),
                                        number(a.votes()),
                                        Double.isNaN(a.trade()) ? "-" : Text.percent(a.trade()),
                                        "" + a.pairs()))
                                .toList())
                + "Trade: mean over pairs across the sides of the share of the first one's trade; - where too few pairs are known to compare.%n"
                        .formatted();
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.2f", value);
    }
}
