package linchpin.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import linchpin.app.study.BacktestStudy;
import linchpin.app.study.DeepeningStudy;
import linchpin.backtest.PoolWeight;
import linchpin.backtest.Resolved;
import linchpin.backtest.SkillTable;
import linchpin.forecast.Reliability;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How good the model would have been. */
@Command(
        name = "backtest",
        description = "Plays the past again from earlier origins, and scores what the model would have said.",
        footer = {
            "",
            "Examples:",
            "  linchpin backtest --origins 12 --each 16",
            "  linchpin backtest --streams --data ../shared/data/facts"
        })
final class BacktestCommand implements Callable<Integer> {

    private static final double EARLIER = 2.0 / 3;
    private static final double LEAST = 0.01;

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(names = "--origins", defaultValue = "12", paramLabel = "N", description = "Past origins. Default: 12.")
    private int origins = 12;

    @Option(
            names = "--each",
            defaultValue = "16",
            paramLabel = "N",
            description = "Questions of each third at each origin. Default: 16.")
    private int each = 16;

    @Option(
            names = "--runs",
            defaultValue = "480",
            paramLabel = "N",
            description = "Futures at each origin. Default: 480.")
    private int runs = 480;

    @Option(
            names = "--seed",
            defaultValue = "7",
            paramLabel = "S",
            description = "Same seed, same questions. Default: 7.")
    private long seed = 7;

    @Option(
            names = "--deepening",
            split = ",",
            paramLabel = "DATE",
            description = "Instead: would it have seen the pairs of the case deepen in the year after these days?")
    private LocalDate @Nullable [] deepening;

    @Option(
            names = "--streams",
            description = "Instead: streams that were collected by a rule, which alone carry a claim of skill.")
    private boolean streams;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description =
                    "Folder with the public tables of the streams (default: shared/data/facts beside the checkout).")
    private Path data = BenchmarkData.standard();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** What a backtest found. */
    record Report(
            List<SkillTable.Row> questions,
            List<SkillTable.Row> classes,
            Reliability reliability,
            PoolWeight classWeight,
            List<Resolved> resolved) {}

    @Override
    public Integer call() {
        if (deepening != null) {
            return deepen(deepening);
        }
        var progress = Progress.onStandardError();
        if (streams) {
            var scores = Streams.scores(data, stage -> progress.accept(stage, 0));
            progress.done();
            Text.print(json, scores, Streams.text(scores));
            return 0;
        }
        var plan = new BacktestStudy.Plan(
                seed, runs, origins, each, Runtime.getRuntime().availableProcessors());
        var outcome = new BacktestStudy(choice.read(), plan).play(progress);
        progress.done();
        var questions =
                SkillTable.of(outcome.questions(), List.of("third", "horizon", "act"), BacktestStudy.CLIMATOLOGY);
        var classes = SkillTable.of(outcome.classes(), List.of("class"), BacktestStudy.CLIMATOLOGY);
        var reliability = reliability(outcome.questions());
        var weight = PoolWeight.of(outcome.classes(), BacktestStudy.MODEL, BacktestStudy.CLIMATOLOGY, EARLIER, LEAST);
        var all = new ArrayList<>(outcome.questions());
        all.addAll(outcome.classes());
        Text.print(
                json,
                new Report(questions, classes, reliability, weight, all),
                "Events chosen with hindsight: no claim of skill rests on this history.\n\n"
                        + "Questions drawn by rule (Brier score, 0 is best; gains over climatology with 95 % intervals)\n\n"
                        + table(questions)
                        + "\nScenario classes\n\n"
                        + table(classes)
                        + "%nWeight of the model in the pool, by mean log score of the classes: %.2f on the first two thirds of the origins%n"
                                .formatted(weight.weight())
                        + "  weights 0, .25, .5, .75, 1: %s; on the last third, where nothing was chosen: %s%n"
                                .formatted(
                                        weight.earlier().stream()
                                                .map(BacktestCommand::four)
                                                .toList(),
                                        weight.later().stream()
                                                .map(BacktestCommand::four)
                                                .toList())
                        + "\nReliability of the model on the drawn questions, with a simultaneous 90 % band\n\n"
                        + Text.table(
                                List.of("forecasts", "mean", "came", "band"),
                                reliability.bins().stream()
                                        .map(b -> List.of(
                                                String.valueOf(b.count()),
                                                four(b.mean()),
                                                four(b.frequency()),
                                                four(b.low()) + " to " + four(b.high())))
                                        .toList()));
        return 0;
    }

    private int deepen(LocalDate[] cutOffs) {
        var study = new DeepeningStudy(
                choice.read(), seed, runs, Runtime.getRuntime().availableProcessors());
        var found = Arrays.stream(cutOffs).flatMap(c -> study.at(c).stream()).toList();
        Text.print(
                json,
                found,
                "Events chosen with hindsight, and reported more often each year: no claim of skill rests on these rows.\n\n"
                        + Text.table(
                                List.of(
                                        "pair",
                                        "cut-off",
                                        "year before",
                                        "year after",
                                        "deepened",
                                        "model",
                                        "climatology"),
                                found.stream()
                                        .map(d -> List.of(
                                                d.pair(),
                                                d.cutOff().toString(),
                                                String.valueOf(d.before()),
                                                String.valueOf(d.after()),
                                                d.deepened() ? "yes" : "no",
                                                Text.percent(d.model()),
                                                Text.percent(d.climatology())))
                                        .toList()));
        return 0;
    }

    private static Reliability reliability(List<Resolved> questions) {
        double[] forecast = new double[questions.size()];
        boolean[] happened = new boolean[questions.size()];
        for (int q = 0; q < forecast.length; q++) {
            forecast[q] = questions.get(q).forecasts().getOrDefault(BacktestStudy.MODEL, 0.5);
            happened[q] = questions.get(q).happened();
        }
        return Reliability.of(forecast, happened);
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
