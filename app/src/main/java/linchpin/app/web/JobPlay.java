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
import linchpin.app.firm.Planning;
import linchpin.app.ingest.Acceptance;
import linchpin.app.ingest.Added;
import linchpin.app.ingest.AddedStudy;
import linchpin.app.ingest.Digest;
import linchpin.app.ingest.EvidenceStudy;
import linchpin.app.report.RunFiles;
import linchpin.app.study.Options;
import linchpin.app.study.Study;
import linchpin.data.casefile.Case;
import linchpin.data.register.Register;
import linchpin.data.store.JsonFile;
import linchpin.data.store.RunShelf;
import linchpin.plan.Scope;

/** Does what a job is asked for and puts the run on the shelf. */
final class JobPlay {

    private final RunShelf shelf;
    private final Clock clock;
    private final Law law;
    private final Register register;

    JobPlay(RunShelf shelf, Served served) {
        this.shelf = shelf;
        clock = served.clock();
        law = served.law();
        register = served.register();
    }

    /**
     * Plays.
     *
     * @param progress told the stage and how much of it is done, in percent; may throw to stop it
     * @return id of the run
     */
    String play(JobAsk ask, ObjIntConsumer<String> progress) {
        var prepared = ask.prepared();
        Options options = ask.options();
        var settings = new HashMap<>(ask.settings());
        var others = new HashMap<>(ask.others());
        Map<String, String> files = switch (ask.kind()) {
            case RUN -> {
                others.putAll(register.hashes());
                yield RunFiles.of(
                        study(ask, progress).find(),
                        Digest.of(register, prepared.source(), null).orElse(null),
                        LocalDate.now(clock).toString());
            }
            case COMPARE -> {
                progress.accept("learning", 0);
                yield results(Compared.play(
                        prepared,
                        prepared.fit(),
                        options,
                        ask.avoid(),
                        ask.outcomes().isEmpty() ? null : ask.outcomes().getFirst(),
                        progress));
            }
            case EXPOSE -> results(losses(ask, study(ask, progress)));
            case PLAN -> {
                var plan = plan(ask, progress);
                settings.put("lists", String.join("; ", plan.grounds().lists()));
                yield results(plan);
            }
            case PIVOT -> results(study(ask, progress).pivot(ask.outcomes()));
            case ADDS -> {
                // what the register held as the work began, in case somebody judges meanwhile
                others.putAll(register.hashes());
                yield results(added(ask, progress));
            }
        };
        progress.accept("writing", 0);
        var all = new HashMap<>(files);
        if (!ask.mixes().isEmpty()) {
            all.put(PolicyText.NAME, ask.mixes());
        }
        return shelf.put(RunFiles.manifest(prepared, options, settings, others), all);
    }

    private static Study study(JobAsk ask, ObjIntConsumer<String> progress) {
        progress.accept("learning", 0);
        return new Study(ask.prepared(), ask.prepared().fit(), ask.options(), progress);
    }

    /** What the accepted events of documents change in the outlook. */
    private Added added(JobAsk ask, ObjIntConsumer<String> progress) {
        Case source = ask.prepared().source();
        progress.accept("reading", 0);
        var grades = new EvidenceStudy(register, source).grades();
        return new AddedStudy(source, ask.options(), progress).find(new Acceptance(source, register).accepted(grades));
    }

    private FirmPlan plan(JobAsk ask, ObjIntConsumer<String> progress) {
        var losses = Objects.requireNonNull(ask.losses());
        Case source = ask.prepared().source();
        var read = law.read(source, LocalDate.now(clock), progress);
        var planning = new Planning(source, losses.firm(), read.book(), progress);
        return planning.find(
                planning.prepared().fit(),
                ask.options(),
                new Planning.Ask(
                        losses.within().profile(), losses.within().budget(), Scope.FIRM, read.book(), read.lists()));
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
