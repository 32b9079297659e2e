package linchpin.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import linchpin.app.study.Prepared;
import linchpin.forecast.ChoiceRecord;
import linchpin.forecast.LeaveOut;
import linchpin.future.Interval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the next act will be: model against tables of habit, and without each of its terms. */
@Command(
        name = "choice",
        description =
                "Scores the choice of target and act on held-out events of a case, and without each kind of term.",
        footer = {
            "",
            "Terms and half-lives are chosen on the first origins; the others were looked at afterwards:",
            "  linchpin benchmark choice --origins 2007-12-31,2009-12-31,2011-12-31,2013-12-31,2015-12-31",
            "  linchpin benchmark choice --origins 2017-12-31,2019-12-31,2021-12-31,2023-08-31"
        })
final class ChoiceCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(
            names = "--origins",
            split = ",",
            paramLabel = "DATE",
            defaultValue = "2007-12-31,2009-12-31,2011-12-31,2013-12-31,2015-12-31",
            description = "Last days learned from; the 24 months after each are scored. Default: ${DEFAULT-VALUE}.")
    private List<LocalDate> origins = List.of();

    @Option(names = "--no-leave-out", description = "Only the whole model beside the tables.")
    private boolean brief;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** Scores of the whole model, and what each kind of term adds. */
    record Report(List<ChoiceRecord> record, List<LeaveOut> terms) {}

    @Override
    public Integer call() {
        Prepared p = choice.prepare();
        var progress = Progress.onStandardError();
        var record = new ArrayList<ChoiceRecord>();
        var terms = new ArrayList<LeaveOut>();
        for (LocalDate origin : origins) {
            progress.accept("Learning to " + origin, 100 * record.size() / origins.size());
            record.add(ChoiceRecord.of(p.events(), p.ties(), p.settings(), origin));
            if (!brief) {
                terms.addAll(LeaveOut.of(p.events(), p.ties(), p.settings(), origin));
            }
        }
        progress.done();
        Text.print(json, new Report(record, terms), text(record, terms));
        return 0;
    }

    private static String text(List<ChoiceRecord> record, List<LeaveOut> terms) {
        var rows = new ArrayList<List<String>>();
        for (ChoiceRecord r : record) {
            rows.add(List.of(
                    r.origin().toString(),
                    "%.0f".formatted(r.weight()),
                    three(r.scores().getOrDefault(ChoiceRecord.MODEL, Double.NaN)),
                    three(r.scores().getOrDefault("ewma-1y", Double.NaN)),
                    with(r.ahead(), r.interval())));
        }
        String whole =
                "Events chosen with hindsight. Mean log-probability of target and act given the actor, nats an event, over the 24 months after each origin.%n%n"
                                .formatted()
                        + Text.table(List.of("learned to", "events", "model", "EWMA 1y", "ahead [95 %]"), rows);
        return terms.isEmpty()
                ? whole
                : whole
                        + "%nWithout each kind of term: what the whole model is ahead by [95 %%]; zero or less means that it does not earn its place%n%n"
                                .formatted()
                        + without(terms);
    }

    private static String without(List<LeaveOut> terms) {
        var days = terms.stream().map(LeaveOut::origin).distinct().toList();
        var header = new ArrayList<>(List.of("left out", "mean"));
        days.forEach(d -> header.add(d.toString()));
        var rows = new ArrayList<List<String>>();
        for (String name : terms.stream().map(LeaveOut::terms).distinct().toList()) {
            var its = terms.stream().filter(t -> t.terms().equals(name)).toList();
            var row = new ArrayList<>(List.of(
                    name,
                    three(its.stream().mapToDouble(LeaveOut::gain).average().orElse(Double.NaN))));
            its.forEach(t -> row.add(with(t.gain(), t.interval())));
            rows.add(row);
        }
        return Text.table(header, rows);
    }

    private static String with(double value, Interval interval) {
        return "%s [%s, %s]".formatted(three(value), three(interval.low()), three(interval.high()));
    }

    private static String three(double x) {
        return String.format(Locale.ROOT, "%.3f", x);
    }
}
