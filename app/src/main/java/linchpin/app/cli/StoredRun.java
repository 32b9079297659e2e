package linchpin.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import linchpin.app.ingest.Digest;
import linchpin.app.report.Brief;
import linchpin.app.report.Reported;
import linchpin.app.report.RunFiles;
import linchpin.app.study.Findings;
import linchpin.data.store.JsonFile;
import linchpin.data.store.RunFolder;
import linchpin.sensitivity.Pivot;
import org.jspecify.annotations.Nullable;

/** A run as it lies in its folder, and what was added to it. */
final class StoredRun {

    static final String BRIEF = "brief.html";
    private static final String STANCES = "pivot.json";

    private StoredRun() {}

    static Findings findings(Path folder) {
        return JsonFile.readBack(RunFolder.ofRun(folder).resolve(RunFiles.RESULTS), Findings.class);
    }

    /** @param earlier folder of an earlier run; null where there is none */
    static Reported reported(Path folder, @Nullable Path earlier) {
        var findings = findings(folder);
        Path stances = folder.resolve(STANCES);
        List<Pivot> pivots = Files.exists(stances)
                ? JsonFile.readBack(stances, Reported.Stances.class).pivots()
                : List.of();
        Path documents = folder.resolve(RunFiles.DOCUMENTS);
        return new Reported(
                findings,
                pivots,
                earlier == null ? null : findings(earlier),
                Files.exists(documents) ? JsonFile.readBack(documents, Digest.class) : null);
    }

    /** Puts what the documents of a case say beside a run of it, and writes its brief anew. */
    static void add(Path folder, Digest documents, String today) {
        RunFolder.put(folder, RunFiles.DOCUMENTS, JsonFile.toExactText(documents));
        RunFolder.put(folder, BRIEF, Brief.html(reported(folder, null), today));
    }

    /** Whether a run is of a case; to be asked before something is played that would be put beside it. */
    static void checkCase(Path folder, String caseId) {
        String its = findings(folder).heading().caseId();
        if (!its.equals(caseId)) {
            throw new IllegalArgumentException(
                    "The run (%s) is of the case (%s), not of (%s).\nMaybe the wrong folder was named."
                            .formatted(folder, its, caseId));
        }
    }

    /**
     * Adds to a run whose stance it hangs on, and writes its brief anew.
     *
     * @param heading of the study that asked; it must be about the same future
     */
    static void add(Path folder, Findings.Heading heading, List<Pivot> pivots, String today) {
        check(folder, heading);
        RunFolder.put(folder, STANCES, JsonFile.toExactText(new Reported.Stances(heading, pivots)));
        RunFolder.put(folder, BRIEF, Brief.html(reported(folder, null), today));
    }

    /** Whether a study is about the same future as a run; to be asked before it takes minutes. */
    static void check(Path folder, Findings.Heading asked) {
        var run = findings(folder).heading();
        if (!run.caseId().equals(asked.caseId())
                || !run.historyEnds().equals(asked.historyEnds())
                || run.horizonMonths() != asked.horizonMonths()) {
            throw new IllegalArgumentException(
                    "The run (%s) is of %s, %d months from %s on; this is %s, %d months from %s on.\nMaybe give the case and --horizon of the run."
                            .formatted(
                                    folder,
                                    run.caseId(),
                                    run.horizonMonths(),
                                    run.historyEnds(),
                                    asked.caseId(),
                                    asked.horizonMonths(),
                                    asked.historyEnds()));
        }
    }
}
