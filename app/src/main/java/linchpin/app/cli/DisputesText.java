package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import linchpin.benchmark.OnsetReport;
import linchpin.benchmark.OnsetScore;
import linchpin.forecast.Reliability;
import linchpin.future.Interval;

/** The benchmark on disputes, for people. */
final class DisputesText {

    private static final double TEN_THOUSAND = 1e4;

    private DisputesText() {}

    static String of(OnsetReport report) {
        var s = report.sample();
        var text = new StringBuilder();
        text.append("Chosen on 1990-1999, having learned 1947-1989\n\n").append(tried(report.tried()));
        text.append(
                "\nScored on 2000-2014, having learned 1947-1999 (%,d pair-years): %,d pair-years of %,d pairs, %d onsets%n%n"
                        .formatted(s.learned(), s.rows(), s.pairs(), s.onsets()));
        text.append(lines(report.all()));
        text.append("\nOf these, without a dispute the year before: %,d pair-years, %d onsets%n%n"
                .formatted(s.quietRows(), s.quietOnsets()));
        text.append(lines(report.quiet()));
        text.append("\nIntervals of differences are 95 %, by pairs of states drawn again.\n");
        text.append("A feasibility study reached: climatology Brier .01705; plain logit .9345, .01438, .0568;"
                + " chosen logit .9410, .01418, .0554; blend .9460, .01387, .0537.\n");
        text.append("\nWithout one term, in the chosen logit with all strategic terms; log loss x 10,000,"
                + " above 0 where the term helps the forecast\n\n");
        text.append(terms(report.terms()));
        text.append("\nCalibration of the blend; the band covers all bins at once in 90 % of calibrated worlds\n\n");
        text.append(calibration(report.calibration()));
        text.append('\n');
        report.notes().forEach(note -> text.append("* ").append(note).append('\n'));
        return text.toString();
    }

    private static String tried(List<OnsetReport.Tried> tried) {
        var rows = new ArrayList<List<String>>();
        for (var t : tried) {
            var row = new ArrayList<>(List.of(t.model(), String.valueOf(t.columns())));
            row.addAll(score(t.score()));
            row.add(t.kept() ? "best so far" : "");
            rows.add(row);
        }
        return Text.table(List.of("model", "columns", "AUC", "Brier", "log loss", ""), rows);
    }

    private static String lines(List<OnsetReport.Line> lines) {
        var rows = new ArrayList<List<String>>();
        for (var l : lines) {
            var row = new ArrayList<>(List.of(l.model(), String.valueOf(l.columns())));
            row.addAll(score(l.score()));
            row.add(ahead("%+.4f", l.ahead().auc(), l.auc()));
            row.add(ahead("%+.5f", l.ahead().brier(), l.brier()));
            row.add(ahead("%+.4f", l.ahead().logLoss(), l.logLoss()));
            rows.add(row);
        }
        return Text.table(
                List.of(
                        "model",
                        "columns",
                        "AUC",
                        "Brier",
                        "log loss",
                        "AUC - plain [95 %]",
                        "Brier - plain [95 %]",
                        "log loss - plain [95 %]"),
                rows);
    }

    private static List<String> score(OnsetScore score) {
        return List.of(format("%.4f", score.auc()), format("%.5f", score.brier()), format("%.4f", score.logLoss()));
    }

    private static String terms(List<OnsetReport.Term> terms) {
        var rows = new ArrayList<List<String>>();
        for (var t : terms) {
            rows.add(List.of(
                    t.name(),
                    t.strategic() ? "strategic" : "",
                    t.coefficients().size() > 3
                            ? "%d columns".formatted(t.coefficients().size())
                            : t.coefficients().stream()
                                    .map(c -> format("%+.2f", c.estimate()) + " ± " + format("%.2f", c.error()))
                                    .collect(Collectors.joining(", ")),
                    ahead(
                            "%+.1f",
                            TEN_THOUSAND * t.loss(),
                            new Interval(
                                    TEN_THOUSAND * t.interval().low(),
                                    TEN_THOUSAND * t.interval().high())),
                    verdict(t)));
        }
        return Text.table(List.of("term", "", "log-odds by 1 sd", "loss without [95 %]", "the forecast"), rows);
    }

    private static String verdict(OnsetReport.Term term) {
        if (!term.interval().excludesZero()) {
            return "cannot tell";
        }
        return term.loss() > 0 ? "needs it" : "is better without";
    }

    private static String calibration(Reliability calibration) {
        var rows = new ArrayList<List<String>>();
        for (var b : calibration.bins()) {
            rows.add(List.of(
                    String.valueOf(b.count()),
                    format("%.4f", b.mean()),
                    format("%.4f", b.frequency()),
                    "[%s, %s]".formatted(format("%.4f", b.low()), format("%.4f", b.high())),
                    b.frequency() >= b.low() && b.frequency() <= b.high() ? "inside" : "outside"));
        }
        return Text.table(List.of("pair-years", "forecast", "came", "band", ""), rows)
                + "Reliability %s, resolution %s, uncertainty %s%n"
                        .formatted(
                                format("%.6f", calibration.reliability()),
                                format("%.5f", calibration.resolution()),
                                format("%.5f", calibration.uncertainty()));
    }

    private static String ahead(String pattern, double estimate, Interval interval) {
        return "%s [%s, %s]"
                .formatted(
                        format(pattern, estimate), format(pattern, interval.low()), format(pattern, interval.high()));
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
