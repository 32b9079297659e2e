package linchpin.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import linchpin.app.ingest.Digest;
import linchpin.app.report.RunFiles;
import linchpin.app.report.TerminalSummary;
import linchpin.app.study.Findings;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import linchpin.data.register.Register;
import linchpin.data.store.RunFolder;
import linchpin.scenario.Policy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: from a case to a brief. */
@Command(
        name = "run",
        description = "Reads a case, learns, plays futures under policies, and writes the brief.",
        footer = {"", "Examples:", "  linchpin run", "  linchpin run --runs 500 --horizon 1y --seed 3 --out briefs/test"
        })
final class RunCommand implements Callable<Integer> {

    private static final int WIDTH = 100;

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Mixin
    private Playing playing = new Playing();

    @Option(
            names = "--policies",
            split = ",",
            paramLabel = "ID",
            description = "Policies to compare. Default: the case's first three.")
    private String @Nullable [] policies;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder to write to. Default: out/CASE.")
    private @Nullable Path out;

    @Option(names = "--open", description = "Then serve the page with this run, and open it in the browser.")
    private boolean open;

    @Option(names = "--json", description = "Print the results as JSON instead of the summary.")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        Prepared prepared = Prepared.of(choice.read());
        Path folder =
                out == null ? Path.of("out", prepared.source().profile().name().id()) : out;
        RunFolder.check(folder);
        var progress = Progress.onStandardError();
        var chosen = Policies.of(prepared.source(), policies == null ? null : Arrays.asList(policies));
        var options = playing.options(prepared, chosen);
        progress.accept("learning", 0);
        Findings found = new Study(prepared, playing.behavior(prepared), options, progress).find();
        String today = LocalDate.now(ZoneId.systemDefault()).toString();
        progress.accept("writing", 0);
        var register = new Register(choice.folder().resolve("evidence"));
        var inputs = new HashMap<>(playing.inputs());
        inputs.putAll(register.hashes());
        var documents = Digest.of(register, prepared.source(), null).orElse(null);
        var files = RunFiles.of(found, documents, today);
        RunFolder.write(folder, RunFiles.manifest(prepared, options, Map.of(), inputs), files);
        progress.done();
        System.out.print(json ? files.get(RunFiles.RESULTS) : TerminalSummary.text(found, today, WIDTH));
        System.out.flush();
        System.err.println("The brief is in " + folder.resolve(StoredRun.BRIEF));
        if (open) {
            return ServeCommand.show(choice, folder);
        }
        System.err.println("The page: linchpin serve"
                + (choice.isDefault() ? "" : " " + choice.folder())
                + (folder.getParent() == null || folder.getParent().equals(ServeCommand.RUNS)
                        ? ""
                        : " --runs-dir " + folder.getParent()));
        return 0;
    }

    /** Looks policies up by id. */
    static final class Policies {
        private static final int USUAL = 3;

        private Policies() {}

        static java.util.List<Policy> of(linchpin.data.casefile.Case source, java.util.@Nullable List<String> ids) {
            if (ids == null) {
                return source.policies().stream().limit(USUAL).toList();
            }
            return ids.stream()
                    .map(id -> source.policies().stream()
                            .filter(p -> p.id().equals(id.strip()))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "There is no policy (%s) in policies.yaml.\nMaybe you meant one of %s."
                                            .formatted(
                                                    id,
                                                    source.policies().stream()
                                                            .map(Policy::id)
                                                            .toList()))))
                    .toList();
        }
    }
}
