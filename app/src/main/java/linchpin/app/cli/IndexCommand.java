package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import linchpin.app.compare.IndicatorStudy;
import linchpin.app.compare.Indicators;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import linchpin.future.Arm;
import linchpin.scenario.Policy;
import linchpin.world.Poles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Indices of alignment, polarisation and polarity. */
@Command(
        name = "index",
        description =
                "Alignment, polarisation, norms broken and proliferation, past and to come; polarity, votes and the dollar by year.",
        footer = {
            "",
            "Examples:",
            "  linchpin index --runs 500",
            "  linchpin index --policies sticks,carrots --json",
            "  linchpin index resilience --actor PRK --explain",
            "  linchpin index axes --html axes.html"
        },
        subcommands = {ResilienceCommand.class, AxesCommand.class, BlocsCommand.class, DomainsCommand.class})
final class IndexCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Mixin
    private Playing playing = new Playing();

    @Option(names = "--policies", split = ",", paramLabel = "ID", description = "Also under these policies.")
    private String @Nullable [] policies;

    @Option(names = "--since", defaultValue = "2014", paramLabel = "YEAR", description = "Past years. Default: 2014.")
    private int since = 2014;

    @Option(names = "--past", description = "Look at the past only, and play nothing.")
    private boolean past;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Prepared prepared = IndicatorStudy.prepare(choice.prepare().source());
        var arms = past ? List.<Arm>of() : played(prepared);
        Indicators found = new IndicatorStudy(prepared).find(arms, since);
        Text.print(json, found, text(found));
        return 0;
    }

    private List<Arm> played(Prepared prepared) {
        var progress = Progress.onStandardError();
        var asked = new ArrayList<Policy>();
        for (String id : policies == null ? new String[0] : policies) {
            asked.add(prepared.source().policies().stream()
                    .filter(p -> p.id().equals(id))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException("There is no policy (%s).\nMaybe you meant one of %s."
                                    .formatted(
                                            id,
                                            prepared.source().policies().stream()
                                                    .map(Policy::id)
                                                    .toList()))));
        }
        var arms = new Study(prepared, playing.behavior(prepared), playing.options(prepared, asked), progress).play();
        progress.done();
        return arms;
    }

    private static String text(Indicators found) {
        var text = new StringBuilder();
        for (Indicators.Line line : found.indices()) {
            // a share is never above 1
            boolean counts = line.past().stream().anyMatch(p -> p.value() > 1);
            text.append("%s%n%s Over %d months.%n".formatted(line.title(), line.says(), line.months()));
            text.append("  past: ");
            line.past()
                    .forEach(p -> text.append("%s %s  ".formatted(p.day().substring(0, 4), number(p.value(), counts))));
            text.append('\n');
            for (Indicators.Future f : line.arms()) {
                text.append("  %s: ".formatted(f.title()));
                for (Indicators.Month m : f.months()) {
                    if (m.month() % 6 == 0 || m.month() == f.months().size()) {
                        text.append("month %d %s (%s to %s)  "
                                .formatted(
                                        m.month(),
                                        number(m.p50(), counts),
                                        number(m.p10(), counts),
                                        number(m.p90(), counts)));
                    }
                }
                if (!f.change().identical()) {
                    text.append("mean %+.3f, total 95 %% %+.3f to %+.3f"
                            .formatted(
                                    f.change().value(),
                                    f.change().total().low(),
                                    f.change().total().high()));
                }
                text.append(f.undefined() > 0 ? "(%d not defined)%n".formatted(f.undefined()) : "%n".formatted());
            }
            text.append('\n');
        }
        var poles = new ArrayList<List<String>>();
        add(poles, "capabilities", found.capabilities());
        add(poles, "economies", found.economies());
        text.append("Polarity among the states of the case:%n".formatted());
        text.append(Text.table(
                List.of("of", "year", "states", "concentration", "effective poles", "first", "its share"), poles));
        text.append("%nVotes, capabilities and the dollar:%n".formatted());
        text.append(Text.table(
                List.of(
                        "year",
                        "agree within",
                        "across",
                        "polarisation",
                        "capabilities, first side : second",
                        "dollar, percent"),
                found.years().stream()
                        .map(y -> List.of(
                                "" + y.year(),
                                number(y.within()),
                                number(y.across()),
                                number(y.polarisation()),
                                number(y.ratio()),
                                String.join(
                                        " ",
                                        y.dollar().stream()
                                                .map(IndexCommand::number)
                                                .toList())))
                        .toList()));
        return text.toString();
    }

    private static void add(List<List<String>> rows, String of, List<Poles> poles) {
        poles.stream()
                .filter(p -> p.year() % 5 == 0 || p == poles.getLast())
                .forEach(p -> rows.add(List.of(
                        of,
                        "" + p.year(),
                        "" + p.states(),
                        number(p.concentration()),
                        number(p.poles()),
                        p.first(),
                        Text.percent(p.share()))));
    }

    private static String number(double value, boolean counts) {
        return counts && !Double.isNaN(value) ? String.format(Locale.ROOT, "%.0f", value) : number(value);
    }

    private static String number(double value) {
        return Double.isNaN(value)
                ? "-"
                : value == Math.rint(value) && Math.abs(value) > 1
                        ? String.format(Locale.ROOT, "%.0f", value)
                        : String.format(Locale.ROOT, "%.2f", value);
    }
}
