package linchpin.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    @Option(names = "--markdown", description = "Instead: the page of documentation, with all tables.")
    private boolean markdown;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description =
                    "Folder with the public tables of the streams (default: shared/data/facts beside the checkout).")
    private Path data = BenchmarkData.standard();

    @Mixin
    private CorpusChoice corpus = new CorpusChoice();

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
            var news = NewsText.scores(corpus, stage -> progress.accept(stage, 0));
            progress.done();
            Text.print(
                    json,
                    news.isPresent() ? List.of(scores, news.get()) : scores,
                    Streams.text(scores) + NewsText.of(news));
            return 0;
        }
        var report = report(progress);
        if (markdown) {
            var scores = Streams.scores(data, stage -> progress.accept(stage, 0));
            progress.done();
            Text.print(false, report, BacktestText.page(scores, report, deepening(BacktestText.CUT_OFFS)));
            return 0;
        }
        progress.done();
        Text.print(json, report, BacktestText.of(report));
        return 0;
    }

    private Report report(Progress progress) {
        var plan = new BacktestStudy.Plan(
                seed, runs, origins, each, Runtime.getRuntime().availableProcessors());
        var outcome = new BacktestStudy(choice.read(), plan).play(progress);
        var all = new ArrayList<>(outcome.questions());
        all.addAll(outcome.classes());
        return new Report(
                SkillTable.of(outcome.questions(), List.of("third", "horizon", "act"), BacktestStudy.CLIMATOLOGY),
                SkillTable.of(outcome.classes(), List.of("class"), BacktestStudy.CLIMATOLOGY),
                reliability(outcome.questions()),
                PoolWeight.of(outcome.classes(), BacktestStudy.MODEL, BacktestStudy.CLIMATOLOGY, EARLIER, LEAST),
                all);
    }

    private int deepen(LocalDate[] cutOffs) {
        var found = deepening(List.of(cutOffs));
        Text.print(json, found, BacktestText.deepening(found));
        return 0;
    }

    private List<DeepeningStudy.Deepening> deepening(List<LocalDate> cutOffs) {
        var study = new DeepeningStudy(
                choice.read(), seed, runs, Runtime.getRuntime().availableProcessors());
        return cutOffs.stream().flatMap(c -> study.at(c).stream()).toList();
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
}
