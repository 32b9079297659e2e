package linchpin.app.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ObjIntConsumer;
import linchpin.app.compare.Compared;
import linchpin.app.firm.Exposing;
import linchpin.app.firm.FirmExposure;
import linchpin.app.firm.FirmPlan;
import linchpin.app.firm.LawBook;
import linchpin.app.firm.Planning;
import linchpin.app.report.RunFiles;
import linchpin.app.study.Options;
import linchpin.app.study.Study;
import linchpin.data.casefile.Case;
import linchpin.data.store.JsonFile;
import linchpin.data.store.RunShelf;

/** Does what a job is asked for and puts the run on the shelf. */
final class JobPlay {

    private static final List<String> HEEDED = List.of("UN", "USA", "EU", "GBR");

    private final RunShelf shelf;
    private final Clock clock;

    JobPlay(RunShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * Plays.
     *
     * @param progress told the stage and how much of it is done, in percent; may throw to stop it
     * @return id of the run
     */
    String play(JobAsk ask, ObjIntConsumer<String> progress) {
        progress.accept("learning", 0);
        var prepared = ask.prepared();
        var behavior = prepared.fit();
        Options options = ask.options();
        Map<String, String> files = switch (ask.kind()) {
            case RUN ->
                RunFiles.of(
                        new Study(prepared, behavior, options, progress).find(),
                        LocalDate.now(clock).toString());
            case COMPARE ->
                results(Compared.play(
                        prepared,
                        behavior,
                        options,
                        ask.avoid(),
                        ask.outcomes().isEmpty() ? null : ask.outcomes().getFirst(),
                        progress));
            case EXPOSE -> results(losses(ask, new Study(prepared, behavior, options, progress)));
            case PLAN -> results(plan(ask, progress));
            case PIVOT -> results(new Study(prepared, behavior, options, progress).pivot(ask.outcomes()));
        };
        progress.accept("writing", 0);
        var all = new HashMap<>(files);
        if (!ask.mixes().isEmpty()) {
            all.put(PolicyText.NAME, ask.mixes());
        }
        return shelf.put(RunFiles.manifest(prepared, options, ask.settings(), ask.others()), all);
    }

    /** Under the sanctions of those whose law most firms heed; lists of parties are for the terminal. */
    private FirmPlan plan(JobAsk ask, ObjIntConsumer<String> progress) {
        var losses = Objects.requireNonNull(ask.losses());
        Case source = ask.prepared().source();
        var law = new LawBook(source, LocalDate.now(clock), HEEDED, (name, country) -> List.of());
        var planning = new Planning(source, losses.firm(), law, progress);
        return planning.find(
                planning.prepared().fit(),
                ask.options(),
                new Planning.Ask(losses.within().profile(), losses.within().budget(), law, List.of()));
    }

    private static FirmExposure losses(JobAsk ask, Study study) {
        var losses = Objects.requireNonNull(ask.losses());
        return new Exposing(ask.prepared(), losses.firm()).find(study.play(), losses.ask());
    }

    private static Map<String, String> results(Object found) {
        return Map.of(RunFiles.RESULTS, JsonFile.toText(found));
    }

    /** The stages of a job in order, and where in it each begins, as shares of its usual time. */
    static double share(String stage, int percent) {
        List<String> stages = List.of(
                "learning",
                "preparing",
                "playing futures",
                "moving stances",
                "solving economies",
                "testing theses",
                "scoring the past",
                "writing");
        double[] begins = {0, .08, .1, .1, .55, .7, .75, .98, 1};
        int at = stages.indexOf(stage);
        if (at < 0) {
            return 0;
        }
        int next = stage.equals("playing futures") || stage.equals("moving stances")
                ? stages.indexOf("solving economies")
                : at + 1;
        return begins[at] + (begins[next] - begins[at]) * percent / 100;
    }
}
