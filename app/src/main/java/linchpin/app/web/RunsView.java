package linchpin.app.web;

import java.util.Arrays;
import java.util.List;
import linchpin.data.casefile.Case;
import linchpin.data.store.RunShelf;
import linchpin.data.store.RunShelf.Stored;

/** The runs of one case on the shelf: a list, and each of their files. Those made from other files of the case are not current. */
final class RunsView {

    private static final List<String> KINDS = List.of("run", "compare", "pivot");
    private final RunShelf shelf;
    private final Case source;

    RunsView(RunShelf shelf, Case source) {
        this.shelf = shelf;
        this.source = source;
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
                "title", settings.getOrDefault("title", settings.getOrDefault("case", "")),
                "createdAt", run.storedAt(),
                "seed", run.manifest().seed(),
                "runs", whole(settings.getOrDefault("runs", "0")),
                "horizonMonths", whole(settings.getOrDefault("horizon", "0").replace(" months", "")),
                "policies",
                        Arrays.stream(settings.getOrDefault("policies", "").split(","))
                                .filter(id -> !id.isBlank())
                                .toList(),
                "current",
                        run.manifest()
                                .inputs()
                                .entrySet()
                                .containsAll(source.hashes().entrySet()),
                "version", run.manifest().versions().getOrDefault("linchpin", ""));
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

    Reply file(Ask ask, String name, String type) {
        return shelf.read(run(ask), name)
                .map(bytes -> Reply.of(type, bytes))
                .orElseThrow(() -> Refused.missing(
                        "This run has no file of that name.",
                        "Maybe it is a run of another kind, or of an older version."));
    }
}
