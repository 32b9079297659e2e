package linchpin.app.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import linchpin.data.casefile.Case;
import linchpin.data.casefile.EventFile;
import linchpin.data.register.GradeWeights;
import linchpin.data.register.Proposal;
import linchpin.data.register.Register;
import linchpin.data.register.Review;
import linchpin.data.register.Review.Verdict;
import linchpin.data.tables.Words;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Deed.Magnitude;
import linchpin.event.Event;
import linchpin.event.Evidence;
import linchpin.event.Evidence.Grade;
import linchpin.event.Parties;
import linchpin.event.When;
import linchpin.evidence.Paper;
import org.jspecify.annotations.Nullable;

/** Accepted and corrected proposals as events of a case, each with its evidence, and its grade as weight. */
public final class Acceptance {

    /** What a correction may put instead, by column of {@code events.csv}. */
    public static final Set<String> COLUMNS =
            Set.of("date", "precision", "sources", "targets", "act", "mode", "contexts", "place", "status", "what");

    private static final String PREFIX = "DOC-";

    /** The coder's mode of SUPPORT where an agreement is signed, ratified or finalised. */
    private static final String TREATY = "treaty";

    private final Case source;
    private final Register register;
    private final Map<String, Paper.Basis> basis = new TreeMap<>();
    private final GradeWeights weights = GradeWeights.shipped();

    public Acceptance(Case source, Register register) {
        this.source = source;
        this.register = register;
        register.documents().forEach(d -> basis.put(d.id(), d.file().paper().basis()));
    }

    /**
     * What may enter the history.
     *
     * @param events in the order of the register
     * @param keptOut proposals that were accepted and cannot enter, with the reason
     */
    public record Accepted(List<Event> events, Map<String, String> keptOut) {}

    /** @param grades by id of the proposal */
    public Accepted accepted(Map<String, Grade> grades) {
        var events = new ArrayList<Event>();
        var out = new LinkedHashMap<String, String>();
        var verdicts = register.verdicts();
        for (Proposal p : register.proposals()) {
            Review review = verdicts.get(p.id());
            if (review != null && review.verdict() != Verdict.REJECT) {
                String why = reason(p, review);
                if (why.isEmpty()) {
                    events.add(event(p, review, grades.getOrDefault(p.id(), Grade.UNJUDGED)));
                } else {
                    out.put(p.id(), why);
                }
            }
        }
        return new Accepted(List.copyOf(events), out);
    }

    /** Why a proposal cannot be an event of this case; empty where it can. */
    String reason(Proposal p, @Nullable Review review) {
        Event.Status status = status(p, review);
        if (!status.folds()) {
            return "it is %s: only what happened enters the history".formatted(Words.of(status));
        }
        var sources = codes(p.told().sources(), review, "sources");
        var targets = codes(p.told().targets(), review, "targets");
        if (sources.isEmpty()) {
            return "nobody acts in it";
        }
        for (String code : sources) {
            if (!source.roster().contains(code)) {
                return "%s is no actor of the case".formatted(code);
            }
        }
        for (String code : targets) {
            if (!source.roster().contains(code)) {
                return "%s is no actor of the case".formatted(code);
            }
        }
        if (targets.isEmpty() && sources.size() < 2) {
            return "nobody is addressed in it";
        }
        if (corrected(review, "date").isEmpty() && !p.isDated(basis(p))) {
            return "its day is unknown, because nobody says when the document was published";
        }
        LocalDate day = when(p, review).date();
        if (day.isBefore(source.profile().span().from())) {
            return "it is older than the history";
        }
        var everyone = new ArrayList<>(sources);
        everyone.addAll(targets);
        var act = act(source, p, review);
        return Twin.in(source.history().events(), act, everyone, when(p, review))
                .filter(e -> !e.id().equals(PREFIX + p.id()))
                .map(e -> "the case knows it already (%s)".formatted(e.id()))
                .orElse("");
    }

    private Paper.Basis basis(Proposal p) {
        return basis.getOrDefault(p.quote().document(), Paper.Basis.UNKNOWN);
    }

    private static Event.Status status(Proposal p, @Nullable Review review) {
        return corrected(review, "status")
                .flatMap(w -> Words.find(w, Event.Status.class))
                .orElse(p.standing().status());
    }

    private static Optional<String> corrected(@Nullable Review review, String column) {
        return review == null
                ? Optional.empty()
                : Optional.ofNullable(review.correction().get(column));
    }

    private static List<String> codes(List<String> proposed, @Nullable Review review, String column) {
        return corrected(review, column)
                .map(text -> Arrays.stream(text.split(";", -1))
                        .map(String::strip)
                        .filter(c -> !c.isEmpty())
                        .toList())
                .orElse(proposed);
    }

    /** The act as the case files it: one without a mode for treaties keeps their signatures under AGREE (docs/decisions/0034). */
    static Act act(Case source, Proposal p, @Nullable Review review) {
        var told = p.told().kind();
        boolean treaty = told.act() == Act.SUPPORT && told.mode().equals(TREATY);
        boolean own = source.profile()
                .vocabulary()
                .modes()
                .getOrDefault(Act.SUPPORT, Set.of())
                .contains(TREATY);
        return corrected(review, "act")
                .flatMap(w -> Words.find(w, Act.class))
                .orElse(treaty && !own ? Act.AGREE : told.act());
    }

    private static When when(Proposal p, @Nullable Review review) {
        When told = p.dated().when();
        var precision = corrected(review, "precision")
                .flatMap(w -> Words.find(w, When.Precision.class))
                .orElse(corrected(review, "date").isPresent() ? When.Precision.DAY : told.precision());
        try {
            return corrected(review, "date")
                    .map(d -> new When(LocalDate.parse(d), precision, When.Basis.STATED))
                    .orElse(told);
        } catch (DateTimeException e) {
            return told;
        }
    }

    private Event event(Proposal p, Review review, Grade grade) {
        var act = act(source, p, review);
        String mode = corrected(review, "mode")
                .orElse(act == p.told().kind().act() ? p.told().kind().mode() : "");
        boolean known = source.profile()
                .vocabulary()
                .modes()
                .getOrDefault(act, Set.of())
                .contains(mode);
        var sources = codes(p.told().sources(), review, "sources");
        var targets = codes(p.told().targets(), review, "targets");
        String what = corrected(review, "what")
                .orElse("%s %s %s, by document %s"
                        .formatted(
                                String.join(", ", sources),
                                act,
                                String.join(", ", targets.isEmpty() ? sources : targets),
                                p.quote().document()));
        return new Event(
                PREFIX + p.id(),
                when(p, review),
                new Parties(sources, targets.isEmpty() ? sources : targets),
                new Deed(new Deed.Kind(act, known ? mode : "", p.told().kind().contexts()), size(p)),
                corrected(review, "place").orElse(""),
                status(p, review),
                new Evidence(PREFIX + p.quote().document(), family(), grade, weights.of(grade), what));
    }

    /** The size of a deed, where the case has a unit for it. */
    private @Nullable Magnitude size(Proposal p) {
        var size = p.told().size();
        return size != null && source.profile().vocabulary().units().contains(size.unit()) ? size : null;
    }

    /** A family without a constant rule: documents that somebody happened to read set no rate. */
    private String family() {
        var open = source.profile().families().stream()
                .filter(f -> !f.constant())
                .map(f -> f.id())
                .toList();
        return open.contains("news")
                ? "news"
                : open.isEmpty() ? source.profile().families().getFirst().id() : open.getFirst();
    }

    /** Writes the events into the case's own file, with the documents as sources. Doing it twice changes nothing. */
    public EventFile.Outcome write(java.nio.file.Path folder, List<Event> events) {
        var documents = new LinkedHashMap<String, Register.Filed>();
        register.documents().forEach(d -> documents.put(PREFIX + d.id(), d));
        for (Event e : events) {
            var d = documents.get(e.evidence().source());
            if (d != null) {
                var of = d.file().paper().document();
                var row = new LinkedHashMap<String, String>();
                row.put("id", e.evidence().source());
                row.put("title", of.title().isEmpty() ? d.file().file() : of.title());
                row.put("publisher", of.publisher().isEmpty() ? "unknown" : of.publisher());
                row.put(
                        "family",
                        of.publisher().isEmpty() ? of.id() : of.publisher().toLowerCase(java.util.Locale.ROOT));
                row.put("url", "");
                row.put("licence", "facts cited");
                row.put("grade", e.evidence().grade().toString());
                row.put("basis", "read");
                EventFile.declareSource(folder, row);
            }
        }
        var file = EventFile.open(folder);
        int added = 0;
        int unchanged = 0;
        var problems = new ArrayList<linchpin.data.tables.Problem>();
        for (Event e : events) {
            var outcome = file.add(cells(e));
            added += outcome.added();
            unchanged += outcome.unchanged();
            problems.addAll(outcome.problems());
        }
        return new EventFile.Outcome(added, unchanged, List.copyOf(problems));
    }

    private static Map<String, String> cells(Event e) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("id", e.id());
        cells.put("date", e.when().date().toString());
        cells.put("precision", Words.of(e.when().precision()));
        cells.put("basis", Words.of(e.when().basis()));
        cells.put("sources", String.join(";", e.parties().sources()));
        cells.put("targets", String.join(";", e.parties().targets()));
        cells.put("act", e.deed().act().name());
        cells.put("mode", e.deed().kind().mode());
        cells.put("contexts", String.join(";", e.deed().kind().contexts()));
        var size = e.deed().magnitude();
        if (size != null) {
            cells.put("low", Double.toString(size.low()));
            cells.put("high", Double.toString(size.high()));
            cells.put("unit", size.unit());
        }
        cells.put("place", e.place());
        cells.put("status", Words.of(e.status()));
        cells.put("family", e.evidence().family());
        cells.put("source", e.evidence().source());
        cells.put("grade", e.evidence().grade().toString());
        cells.put("weight", Double.toString(Math.round(e.evidence().weight() * 1000) / 1000.0));
        cells.put("what", e.evidence().what());
        return cells;
    }
}
