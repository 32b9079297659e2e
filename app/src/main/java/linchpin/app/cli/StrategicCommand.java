package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import linchpin.benchmark.DisputeStrategy;
import linchpin.benchmark.DisputeStrategyReport;
import linchpin.data.tables.DisputeFiles;
import linchpin.future.Interval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What allies and patrons did in the disputes of 1946-2014. */
@Command(
        name = "strategic",
        description = "Estimates reliability, emboldening and patron constraint on directed disputes, beside placebos.",
        footer = {"", "Example:", "  linchpin benchmark strategic --data ../shared/data/facts"})
final class StrategicCommand implements Callable<Integer> {

    private static final String PLACEBO = "placebo";

    @Mixin
    private PublicTables tables = new PublicTables();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var progress = Progress.onStandardError();
        progress.accept("Reading disputes", 0);
        var report = DisputeStrategy.run(DisputeFiles.read(tables.folder()), stage -> progress.accept(stage, 0));
        progress.done();
        Text.print(json, report, text(report));
        return 0;
    }

    private static String text(DisputeStrategyReport report) {
        var shares = new ArrayList<List<String>>();
        for (var s : report.reliability()) {
            shares.add(List.of(
                    s.what(),
                    s.placebo() ? PLACEBO : "",
                    "%d of %,d".formatted(s.yes(), s.all()),
                    percent(s.share()),
                    "[%s, %s]"
                            .formatted(
                                    percent(s.interval().low()),
                                    percent(s.interval().high())),
                    s.study()));
        }
        var text = new StringBuilder("Who comes to help: disputes whose target had a defence ally the year before\n\n");
        text.append(Text.table(List.of("", "", "n", "share", "95 %", "study"), shares));
        text.append("\nWho begins a dispute, makes a pact, comes to help: log-odds ± clustered error\n\n");
        text.append(Text.table(List.of("model", "term", "", "estimate", "95 %", "rows", "study"), effects(report)));
        text.append("\nWhat forecasts of 2000-2014 lose without a term: log loss a row, in 0.0001 nats\n\n");
        text.append(Text.table(
                List.of("term", "loss", "95 %", "rows"),
                report.gains().stream()
                        .map(g -> List.of(
                                g.term(),
                                signed(g.loss()),
                                "[%s, %s]"
                                        .formatted(
                                                signed(g.interval().low()),
                                                signed(g.interval().high())),
                                "%,d".formatted(g.rows())))
                        .toList()));
        text.append('\n');
        report.notes().forEach(note -> text.append("* ").append(note).append('\n'));
        return text.toString();
    }

    private static List<List<String>> effects(DisputeStrategyReport report) {
        var effects = new ArrayList<List<String>>();
        for (var model : report.models()) {
            effects.add(List.of(
                    model.name(),
                    "%,d rows, %,d of them: %s".formatted(model.rows(), model.events(), model.outcome()),
                    "",
                    "",
                    "",
                    "",
                    ""));
            for (var e : model.effects()) {
                Interval i = e.interval();
                effects.add(List.of(
                        "",
                        e.term(),
                        e.placebo() ? PLACEBO : "",
                        "%s ± %s"
                                .formatted(
                                        signed(e.estimate()), signed(e.error()).substring(1)),
                        "[%s, %s]".formatted(signed(i.low()), signed(i.high())),
                        "%,d".formatted(e.rows()),
                        e.study()));
            }
        }
        return effects;
    }

    private static String percent(double x) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * x);
    }

    private static String signed(double x) {
        return String.format(Locale.ROOT, "%+.2f", x);
    }
}
