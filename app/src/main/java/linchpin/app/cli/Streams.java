package linchpin.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import linchpin.backtest.HabitLaw;
import linchpin.backtest.Panel;
import linchpin.backtest.SkillTable;
import linchpin.backtest.StreamScore;
import linchpin.benchmark.CountBenchmark;
import linchpin.benchmark.CountReport;
import linchpin.benchmark.DisputePanel;
import linchpin.data.facts.StreamFiles;
import linchpin.data.tables.DisputeFiles;

/** The streams that were collected by a rule: the only ones on which skill is claimed. Another one is another panel. */
final class Streams {

    private Streams() {}

    /** Of yes-or-no questions, and of counts. */
    record Found(List<StreamScore> questions, List<CountReport.Stream> counts) {}

    static Found scores(Path folder, Consumer<String> progress) {
        var panels = new ArrayList<Panel>();
        progress.accept("Reading the streams");
        panels.addAll(StreamFiles.read(folder));
        panels.add(DisputePanel.of(DisputeFiles.read(folder)));
        var scores = new ArrayList<StreamScore>();
        for (Panel panel : panels) {
            progress.accept("Forecasting " + panel.id());
            scores.add(StreamScore.of(panel.id(), HabitLaw.forecasts(panel)));
        }
        progress.accept("Forecasting counts");
        return new Found(scores, counts(folder));
    }

    /** Counts are scored on the months on which the questions are. */
    private static List<CountReport.Stream> counts(Path folder) {
        var counts = new ArrayList<CountReport.Stream>();
        StreamFiles.provocationCounts(folder).forEach((kind, series) -> {
            var clock = Panel.Clock.months(series.first().atDay(1));
            counts.add(CountBenchmark.stream(kind, series, series.month(clock.warmUp())));
        });
        return counts;
    }

    static String text(Found found) {
        return questions(found.questions()) + countsText(found.counts());
    }

    static String questions(List<StreamScore> scores) {
        var rows = new ArrayList<List<String>>();
        var bins = new ArrayList<List<String>>();
        for (StreamScore s : scores) {
            rows.add(List.of(
                    s.stream(),
                    "%s-%s".formatted(s.asked().first(), s.asked().last()),
                    String.valueOf(s.asked().units()),
                    String.valueOf(s.asked().questions()),
                    three(s.asked().frequency()),
                    four(s.brier().getOrDefault(HabitLaw.MODEL, Double.NaN)),
                    gain(s.gains().get(HabitLaw.CLIMATOLOGY)),
                    gain(s.gains().get(HabitLaw.PERSISTENCE)),
                    four(s.log().getOrDefault(HabitLaw.MODEL, Double.NaN)),
                    gain(s.logGains().get(HabitLaw.CLIMATOLOGY)),
                    gain(s.logGains().get(HabitLaw.PERSISTENCE))));
            s.reliability()
                    .bins()
                    .forEach(b -> bins.add(List.of(
                            s.stream(),
                            String.valueOf(b.count()),
                            three(b.mean()),
                            three(b.frequency()),
                            "%s to %s".formatted(three(b.low()), three(b.high())),
                            b.frequency() < b.low() || b.frequency() > b.high() ? "outside" : "")));
        }
        return "Collected by rule, rolling origin: fitted each year on what was public by then. Gains are positive where the model is better, with the wider of two 95 % intervals, over blocks of years and of units.\n\n"
                + Text.table(
                        List.of(
                                "stream",
                                "years",
                                "units",
                                "n",
                                "came",
                                "Brier",
                                "over climatology",
                                "over persistence",
                                "log",
                                "over climatology",
                                "over persistence"),
                        rows)
                + "\nReliability, with a simultaneous 90 % band a stream\n\n"
                + Text.table(List.of("stream", "forecasts", "mean", "came", "band", ""), bins);
    }

    private static String countsText(List<CountReport.Stream> counts) {
        var rows = new ArrayList<List<String>>();
        for (CountReport.Stream s : counts) {
            for (String other : s.crpsGains().keySet()) {
                rows.add(List.of(
                        s.unit(),
                        "%s-%s".formatted(s.scope().first(), s.scope().last()),
                        String.valueOf(s.scope().events()),
                        four(s.crps().getOrDefault(CountReport.MIXTURE, Double.NaN)),
                        four(s.log().getOrDefault(CountReport.MIXTURE, Double.NaN)),
                        other,
                        gain(s.crpsGains().get(other)),
                        gain(s.logGains().get(other))));
            }
        }
        return "\nHow many provocations a month: the mixture of `benchmark counts` one month ahead, CRPS in events a month (0 is best), log in nats a month\n\n"
                + Text.table(
                        List.of("kind", "months", "events", "CRPS", "log", "over", "gain in CRPS", "gain in log"),
                        rows);
    }

    private static String gain(SkillTable.@org.jspecify.annotations.Nullable Gain g) {
        return g == null
                ? "-"
                : "%s [%s, %s]"
                        .formatted(
                                four(g.value()),
                                four(g.interval().low()),
                                four(g.interval().high()));
    }

    private static String three(double x) {
        return String.format(Locale.ROOT, "%.3f", x);
    }

    private static String four(double x) {
        return String.format(Locale.ROOT, "%.4f", x);
    }
}
