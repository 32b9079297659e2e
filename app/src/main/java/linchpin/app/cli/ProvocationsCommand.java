package linchpin.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import linchpin.benchmark.ProvocationReport;
import linchpin.benchmark.ProvocationStudy;
import linchpin.future.Interval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What comes before and after a state's tests. */
@Command(
        name = "provocations",
        description = "Asks month by month whether talks, backing and exercises move tests, and tests move exercises;"
                + " each beside its lead.",
        footer = {"", "Example:", "  linchpin benchmark provocations --data ../shared/data/facts"})
final class ProvocationsCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Mixin
    private PublicTables tables = new PublicTables();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var report =
                ProvocationStudy.run(PooledInputs.provocations(choice.prepare(), tables.folder()), PooledInputs.SEED);
        Text.print(json, report, text(report));
        return 0;
    }

    private static String text(ProvocationReport report) {
        var text = new StringBuilder("Log rates by month, %s to %s%n%n".formatted(report.first(), report.last()));
        text.append(Text.table(
                List.of("of", "by", "held still", "", "estimate", "95 %", "months", "study"),
                report.lines().stream()
                        .map(l -> List.of(
                                l.link().outcome(),
                                l.link().term() + (l.lead() ? ", lead" : ""),
                                l.variant().words(),
                                l.placebo() ? "placebo" : "",
                                two(l.estimate()),
                                interval(l.interval()),
                                String.valueOf(l.months()),
                                l.study()))
                        .toList()));
        text.append("\nWhat forecasts of the last months lose without a term: log loss a month, in nats\n\n");
        text.append(Text.table(
                List.of("of", "by", "loss", "95 %", "months"),
                report.gains().stream()
                        .map(g -> List.of(
                                g.link().outcome(),
                                g.link().term(),
                                "%+.3f".formatted(g.loss()),
                                "[%+.3f, %+.3f]"
                                        .formatted(
                                                g.interval().low(), g.interval().high()),
                                String.valueOf(g.months())))
                        .toList()));
        text.append('\n');
        report.notes().forEach(note -> text.append("* ").append(note).append('\n'));
        return text.toString();
    }

    private static String interval(Interval i) {
        return "[%s, %s]".formatted(two(i.low()), two(i.high()));
    }

    private static String two(double x) {
        return String.format(Locale.ROOT, "%+.2f", x);
    }
}
