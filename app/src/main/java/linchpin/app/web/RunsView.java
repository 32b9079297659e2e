package linchpin.app.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import linchpin.data.casefile.Case;
import linchpin.data.register.Register;
import linchpin.data.store.JsonFile;
import linchpin.data.store.RunBundle;
import linchpin.data.store.RunShelf;
import linchpin.data.store.RunShelf.Stored;

/** The runs of one case on the shelf: a list, and each of their files. Those made from other files of the case are not current. */
final class RunsView {

    private static final List<String> KINDS = List.of("run", "compare", "pivot", "expose", "plan", "adds");
    private static final String TABLES = "tables/";
    private static final String RESULTS = "results.json";
    private static final long MOST_KEPT = 32L * 1024 * 1024;
    private final Kept kept = new Kept(MOST_KEPT);
    private final RunShelf shelf;
    private final Case source;
    private final Register register;

    RunsView(RunShelf shelf, Served served) {
        this.shelf = shelf;
        source = served.source();
        register = served.register();
    }

    private List<Stored> ofCase() {
        return shelf.list().stream().filter(this::isOfCase).toList();
    }

    private boolean isOfCase(Stored run) {
        return source.profile().name().id().equals(run.manifest().settings().get("case"));
    }

    Object list() {
        return Fields.of("runs", ofCase().stream().map(this::row).toList());
    }

    int count() {
        return ofCase().size();
    }

    /** The last stored run of a kind. */
    Object latest(Ask ask) {
        String kind = ask.query("kind").orElse(KINDS.getFirst());
        if (!KINDS.contains(kind)) {
            throw Refused.bad("kind", "The kind (%s) must be one of %s.".formatted(kind, KINDS), "");
        }
        return ofCase().stream()
                .filter(r -> r.kind().equals(kind))
                .findFirst()
                .map(this::row)
                .orElseThrow(() -> Refused.missing(
                        "There is no %s yet.".formatted(kind),
                        "Maybe start one: POST /api/jobs {\"kind\": \"%s\"}.".formatted(kind)));
    }

    private Object row(Stored run) {
        var settings = run.manifest().settings();
        return Fields.of(
                "id", run.id(),
                "kind", run.kind(),
                "caseId", settings.getOrDefault("case", ""),
                "title", source.profile().name().title(),
                "createdAt", run.storedAt(),
                "seed", run.manifest().seed(),
                "runs", whole(settings.getOrDefault("runs", "0")),
                "horizonMonths", whole(settings.getOrDefault("horizon", "0").replace(" months", "")),
                "policies",
                        Arrays.stream(settings.getOrDefault("policies", "").split(","))
                                .filter(id -> !id.isBlank())
                                .toList(),
                "current", isCurrent(run),
                "version", run.manifest().versions().getOrDefault("linchpin", ""));
    }

    /** Whether it was made from the files that are served; what documents add, also from the register as it stands. */
    private boolean isCurrent(Stored run) {
        var inputs = run.manifest().inputs().entrySet();
        return inputs.containsAll(source.hashes().entrySet())
                && (!run.kind().equals("adds")
                        || inputs.containsAll(register.hashes().entrySet()));
    }

    /** A manifest may come from elsewhere: what is no number counts as none. */
    private static int whole(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    Stored run(Ask ask) {
        return shelf.find(ask.at("id"))
                .filter(this::isOfCase)
                .orElseThrow(() ->
                        Refused.missing("There is no run of that id.", "Maybe it was removed; look at /api/runs."));
    }

    /** A file of a run; kept, since a run that changes is stored anew. */
    Reply file(Ask ask, String name, String type) {
        Stored run = run(ask);
        String key = "%s %s %s".formatted(run.id(), run.storedAt(), name);
        return kept.find(key).orElseGet(() -> {
            Reply reply = shelf.read(run, name)
                    .map(bytes -> Reply.of(type, bytes))
                    .orElseThrow(() -> Refused.missing(
                            "This run has no file of that name.",
                            "Maybe it is a run of another kind, or of an older version."));
            kept.keep(key, reply);
            return reply;
        });
    }

    /** Names of the tables of a run. */
    Object tables(Ask ask) {
        return Fields.of(
                "tables",
                shelf.files(run(ask)).keySet().stream()
                        .filter(name -> name.startsWith(TABLES))
                        .map(name -> name.substring(TABLES.length()))
                        .toList());
    }

    /** The run as one file. */
    Reply bundle(Ask ask) {
        return Reply.of(Reply.ZIP, RunBundle.zip(shelf.files(run(ask))));
    }

    /** Puts a run from elsewhere on the shelf; one that is there already is never replaced by another. */
    Object take(byte[] zip) {
        try {
            RunBundle bundle = RunBundle.unzip(zip);
            if (!source.profile()
                    .name()
                    .id()
                    .equals(bundle.manifest().settings().get("case"))) {
                throw new Refused(
                        Refused.CONFLICT,
                        "The run is of another case than the one that is served.",
                        "manifest.json",
                        "Maybe serve that case.");
            }
            String id = RunShelf.id(bundle.manifest());
            var there = shelf.find(id);
            if (there.isEmpty()) {
                shelf.put(bundle.manifest(), bundle.files());
            } else if (!same(there.get(), bundle)) {
                throw new Refused(
                        Refused.CONFLICT,
                        "A run made from the same is here with other results.",
                        "results.json",
                        "Maybe one of the two was changed by hand.");
            }
            return shelf.find(id).map(this::row).orElseThrow(() -> Refused.missing("The run is gone again.", ""));
        } catch (IllegalArgumentException e) {
            throw Refused.of(Refused.BAD, "body", e);
        }
    }

    private boolean same(Stored there, RunBundle bundle) {
        return shelf.read(there, RESULTS)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .equals(bundle.files().get(RESULTS)))
                .orElse(false);
    }

    /** Opens a number of a run. */
    Object why(Ask ask, Why why) {
        String id = ask.query("run").orElseThrow(() -> Refused.bad("run", "The parameter (run) is missing.", ""));
        String path = ask.query("path").orElseThrow(() -> Refused.bad("path", "The parameter (path) is missing.", ""));
        Stored run = run(new Ask(Map.of("id", id), Map.of(), new byte[0]));
        Object results = shelf.read(run, RESULTS)
                .map(bytes -> JsonFile.tree(new String(bytes, StandardCharsets.UTF_8)))
                .orElseThrow(() -> Refused.missing("This run has no results.", ""));
        return why.of(run, new Node(results, "", null), path);
    }
}
