package linchpin.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import linchpin.app.study.Prepared;
import linchpin.backtest.RateRecord;
import linchpin.backtest.SkillTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How many acts the months will bring: the model's rates against plain means of the past. */
@Command(
        name = "rates",
        description =
                "Scores how many acts of each actor and valence a month will bring, one month ahead, on held-out months of a case.",
        footer = {
            "",
            "Only acts from families of sources with a constant rule are counted. What is chosen, is chosen on the earlier origins:",
            "  linchpin benchmark rates --origins 2007-12-31,2009-12-31,2011-12-31,2013-12-31,2015-12-31",
            "  linchpin benchmark rates"
        })
final class RatesCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(
            names = "--origins",
            split = ",",
            paramLabel = "DATE",
            defaultValue = "2017-12-31,2019-12-31,2021-12-31,2023-08-31",
            description =
                    "Last days learned from, each the end of a month; the 24 months after each are scored. Default: ${DEFAULT-VALUE}.")
    private List<LocalDate> origins = List.of();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** By origin, and all together. */
    record Report(List<RateRecord> origins, RateRecord all) {}

    @Override
    public Integer call() {
        Prepared p = choice.prepare();
        var progress = Progress.onStandardError();
        var records = new ArrayList<RateRecord>();
        for (LocalDate origin : origins) {
            progress.accept("Learning to " + origin, 100 * records.size() / origins.size());
            records.add(RateRecord.of(p.events(), p.ties(), p.settings(), origin));
        }
        progress.done();
        var report = new Report(records, RateRecord.all(records));
        Text.print(json, report, text(report));
        return 0;
    }

    private static String text(Report report) {
        var rows = new ArrayList<List<String>>();
        report.origins()
                .forEach(r -> rows(r, r.scope().origins().getFirst().toString()).forEach(rows::add));
        rows(report.all(), "all").forEach(rows::add);
        return "Events chosen with hindsight. Acts of each actor and valence in a month, forecast as the month begins; only families of sources with a constant rule.\n"
                + "Scores of a month sum over %d cells. Leads in nats an event with 95 %% intervals over blocks of 6 months; positive is better.%n%n"
                        .formatted(report.all().scope().cells())
                + Text.table(
                        List.of(
                                "learned to",
                                "events",
                                "forecaster",
                                "variance",
                                "log a month",
                                "CRPS",
                                "over climatology",
                                "over rolling 2 years",
                                "over rolling, pulled"),
                        rows)
                + verdict(report);
    }

    private static List<List<String>> rows(RateRecord record, String learned) {
        return record.rows().stream()
                .map(r -> List.of(
                        learned,
                        String.valueOf(record.scope().events()),
                        r.forecaster(),
                        r.spread().size() == 1 ? r.spread().getFirst() : "",
                        three(r.log()),
                        three(r.crps()),
                        gain(r.over().get(RateRecord.CLIMATOLOGY)),
                        gain(r.over().get(RateRecord.ROLLING)),
                        gain(r.over().get(RateRecord.PULLED))))
                .toList();
    }

    private static String verdict(Report report) {
        return "%nThe bar, better than a rolling mean of two years at every origin: %s.%nAgainst the same mean pulled towards climatology by two months of it: %s.%n"
                .formatted(against(report, RateRecord.ROLLING), against(report, RateRecord.PULLED));
    }

    private static String against(Report report, String other) {
        var leads = report.origins().stream().map(r -> lead(r, other)).toList();
        long ahead = leads.stream().filter(g -> g.value() > 0).count();
        long clearly = leads.stream().filter(g -> g.interval().low() > 0).count();
        return "%s (ahead at %d of %d, clearly at %d)"
                .formatted(ahead == leads.size() ? "met" : "missed", ahead, leads.size(), clearly);
    }

    private static SkillTable.Gain lead(RateRecord record, String other) {
        return record.rows().stream()
                .filter(r -> r.forecaster().equals(RateRecord.MODEL))
                .map(r -> Objects.requireNonNull(r.over().get(other)))
                .findFirst()
                .orElseThrow();
    }

    private static String gain(SkillTable.@Nullable Gain g) {
        return g == null
                ? "-"
                : "%s [%s, %s]"
                        .formatted(
                                three(g.value()),
                                three(g.interval().low()),
                                three(g.interval().high()));
    }

    private static String three(double x) {
        return String.format(Locale.ROOT, "%.3f", x);
    }
}
