package linchpin.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.app.study.BacktestStudy;
import linchpin.app.study.DeepeningStudy;
import linchpin.backtest.SkillTable;
import linchpin.backtest.StreamScore;
import org.jspecify.annotations.Nullable;

/** What a backtest found, for people. */
final class BacktestText {

    /** The days at which the page asks whether the pairs of the case would grow closer. */
    static final List<LocalDate> CUT_OFFS =
            List.of(LocalDate.of(2022, 12, 31), LocalDate.of(2023, 6, 30), LocalDate.of(2023, 12, 31));

    private BacktestText() {}

    /** The page of documentation. */
    static String page(
            List<StreamScore> streams, BacktestCommand.Report report, List<DeepeningStudy.Deepening> deepening) {
        return """
                # Backtest: the published tables

                Printed by `./linchpin backtest --markdown --data ../shared/data/facts`, seed 7. How the scores are made, and what they
                mean: [record](record.md).

                ## Streams collected by rule

                Only these carry a claim of skill.

                """
                + block(Streams.text(streams))
                + "\n## Events chosen with hindsight\n\nThe case was compiled by hand by people who knew what came. No claim of skill rests on these tables.\n\n"
                + block(of(report)) + "\n### Would the pairs of the case have been seen to deepen?\n\n"
                + block(deepening(deepening));
    }

    private static String block(String text) {
        return "```text\n" + text.strip() + "\n```\n";
    }

    static String of(BacktestCommand.Report report) {
        var weight = report.classWeight();
        return "Events chosen with hindsight: no claim of skill rests on this history.\n\n"
                + "Questions drawn by rule (Brier score, 0 is best; gains over climatology with 95 % intervals)\n\n"
                + table(report.questions())
                + "\nScenario classes\n\n"
                + table(report.classes())
                + "%nWeight of the model in the pool, by mean log score of the classes: %.2f on the first two thirds of the origins%n"
                        .formatted(weight.weight())
                + "  weights 0, .25, .5, .75, 1: %s; on the last third, where nothing was chosen: %s%n"
                        .formatted(
                                weight.earlier().stream()
                                        .map(BacktestText::four)
                                        .toList(),
                                weight.later().stream().map(BacktestText::four).toList())
                + "\nReliability of the model on the drawn questions, with a simultaneous 90 % band\n\n"
                + Text.table(
                        List.of("forecasts", "mean", "came", "band"),
                        report.reliability().bins().stream()
                                .map(b -> List.of(
                                        String.valueOf(b.count()),
                                        four(b.mean()),
                                        four(b.frequency()),
                                        four(b.low()) + " to " + four(b.high())))
                                .toList());
    }

    static String deepening(List<DeepeningStudy.Deepening> found) {
        return "Events chosen with hindsight, and reported more often each year: no claim of skill rests on these rows.\n\n"
                + Text.table(
                        List.of(
                                "pair",
                                "cut-off",
                                "year before",
                                "year after",
                                "deepened",
                                "model",
                                "climatology",
                                "claimed, no source"),
                        found.stream()
                                .map(d -> List.of(
                                        d.pair(),
                                        d.cutOff().toString(),
                                        String.valueOf(d.before()),
                                        String.valueOf(d.after()),
                                        d.deepened() ? "yes" : "no",
                                        Text.percent(d.model()),
                                        Text.percent(d.climatology()),
                                        claimed(d.claimed())))
                                .toList());
    }

    private static String claimed(@Nullable Double share) {
        return share == null ? "-" : Text.percent(share);
    }

    private static String table(List<SkillTable.Row> rows) {
        var cells = new ArrayList<List<String>>();
        for (SkillTable.Row row : rows) {
            cells.add(List.of(
                    row.group(),
                    String.valueOf(row.questions()),
                    four(row.frequency()),
                    four(row.brier().get(BacktestStudy.MODEL)),
                    four(row.brier().get(BacktestStudy.POOL)),
                    four(row.brier().get(BacktestStudy.CLIMATOLOGY)),
                    four(row.brier().get(BacktestStudy.PERSISTENCE)),
                    gain(row.gain().get(BacktestStudy.MODEL)),
                    gain(row.gain().get(BacktestStudy.POOL)),
                    four(row.log().get(BacktestStudy.MODEL)),
                    four(row.log().get(BacktestStudy.CLIMATOLOGY))));
        }
        return Text.table(
                List.of(
                        "group",
                        "n",
                        "came",
                        "model",
                        "pool",
                        "climatology",
                        "persistence",
                        "model's gain",
                        "pool's gain",
                        "log model",
                        "log clim."),
                cells);
    }

    private static String gain(SkillTable.@Nullable Gain g) {
        return g == null
                ? "-"
                : "%s [%s, %s]"
                        .formatted(
                                four(g.value()),
                                four(g.interval().low()),
                                four(g.interval().high()));
    }

    private static String four(@Nullable Double x) {
        return x == null ? "-" : String.format(Locale.ROOT, "%.4f", x);
    }
}
