package linchpin.app.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.benchmark.CountReport;
import linchpin.forecast.Reliability;
import org.jspecify.annotations.Nullable;

/** The counts benchmark as tables for people. */
final class CountsText {

    private static final double TAIL = 0.1;

    private CountsText() {}

    static String of(CountsCommand.Found found) {
        CountReport report = found.report();
        CountReport.Scope scope = report.scope();
        var text = new StringBuilder();
        text.append("%s: %d events in %d months, %s to %s, each forecast at the end of the month before.%n"
                .formatted(found.series(), scope.events(), scope.months(), scope.first(), scope.last()));
        text.append(
                "States and weights are updated on past months only, from %s on. Log score in nats a month, higher is better.%n%n"
                        .formatted(scope.history()));
        text.append(scores(report));
        text.append("%nReliability of \"no event this month\" (forecast of the mixture; simultaneous 90 %% band):%n"
                .formatted());
        text.append(reliability(report.quiet()));
        text.append("%nWeights of the families of experts:%n".formatted());
        text.append(weights(report.weights()));
        text.append('\n').append(next(report));
        if (found.twin() != null) {
            text.append('\n').append(twin(found.twin(), found.own()));
        }
        return text.toString();
    }

    private static String scores(CountReport report) {
        int apart = report.scope().apart();
        var rows = new ArrayList<List<String>>();
        for (CountReport.Row row : report.scores()) {
            boolean itself = row.name().equals("reference");
            rows.add(List.of(
                    row.name(),
                    score(row.log()),
                    itself ? "" : difference(row.difference()),
                    score(row.logApart()),
                    itself ? "" : difference(row.differenceApart()),
                    score(row.crps())));
        }
        return Text.table(
                List.of(
                        "forecaster",
                        "log score",
                        "over reference [95 %]",
                        "without " + apart,
                        "over reference [95 %]",
                        "CRPS"),
                rows);
    }

    private static String reliability(Reliability table) {
        var rows = new ArrayList<List<String>>();
        for (Reliability.Bin bin : table.bins()) {
            rows.add(List.of(
                    Text.percent(bin.mean()),
                    String.valueOf(bin.count()),
                    Text.percent(bin.frequency()),
                    "%s to %s".formatted(Text.percent(bin.low()), Text.percent(bin.high())),
                    bin.frequency() < bin.low() || bin.frequency() > bin.high() ? "no" : "yes"));
        }
        return Text.table(List.of("said", "months", "came", "band", "inside"), rows)
                + "Brier %.4f = reliability %.4f - resolution %.4f + uncertainty %.4f (within bins)%n"
                        .formatted(
                                table.reliability() - table.resolution() + table.uncertainty(),
                                table.reliability(),
                                table.resolution(),
                                table.uncertainty());
    }

    private static String weights(CountReport.Weights weights) {
        var header = new ArrayList<String>();
        header.add("before");
        header.addAll(weights.families());
        for (double share : weights.shares()) {
            header.add(share == 0 ? "never forgets" : "forgets " + Text.percent(share));
        }
        var rows = new ArrayList<List<String>>();
        for (CountReport.Weights.At at : weights.rows()) {
            var row = new ArrayList<String>();
            row.add(at.month().toString());
            for (double w : at.families()) {
                row.add(Text.percent(w));
            }
            for (double w : at.learners()) {
                row.add(Text.percent(w));
            }
            rows.add(row);
        }
        return Text.table(header, rows);
    }

    private static String next(CountReport report) {
        double[] law = report.next();
        double mean = 0;
        for (int k = 0; k < law.length; k++) {
            mean += k * law[k];
        }
        return "The month after the series (%s): none %s, mean %s, 80 %% between %d and %d.%n"
                .formatted(
                        report.weights().rows().getLast().month(),
                        Text.percent(law[0]),
                        Text.number(mean),
                        quantile(law, TAIL),
                        quantile(law, 1 - TAIL));
    }

    private static int quantile(double[] law, double level) {
        double below = 0;
        for (int k = 0; k < law.length; k++) {
            below += law[k];
            if (below >= level) {
                return k;
            }
        }
        return law.length - 1;
    }

    private static String twin(CountsInput.Twin twin, @Nullable CountReport own) {
        String gaps = twin.gaps().isEmpty()
                ? "count the same"
                : "differ in %d (file/events): %s"
                        .formatted(
                                twin.gaps().size(),
                                twin.gaps().stream()
                                        .map(g -> "%s %d/%d".formatted(g.month(), g.file(), g.events()))
                                        .collect(joining(", ")));
        var text = new StringBuilder("Of %d months, the file and the case's own events (%s) %s.%n"
                .formatted(twin.months(), twin.counter(), gaps));
        if (own != null) {
            text.append("On the case's own events:%n".formatted()).append(scores(own));
        }
        return text.toString();
    }

    private static String score(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String difference(CountReport.Difference d) {
        return String.format(
                Locale.ROOT,
                "%+.4f [%+.4f, %+.4f]",
                d.mean(),
                d.interval().low(),
                d.interval().high());
    }
}
