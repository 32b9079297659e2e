package linchpin.data.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import linchpin.event.Measure;
import linchpin.event.Measure.Subject;
import linchpin.world.Rails;

/** {@code rails.yaml}, which a case may have: over which rails an actor is paid, and which ties tell their shares. */
final class RailsYaml {

    static final String FILE = "rails.yaml";

    private final Glossary glossary;
    private final Set<Subject> figures;

    RailsYaml(Glossary glossary, Set<Subject> figures) {
        this.glossary = glossary;
        this.figures = figures;
    }

    List<Rails.Payer> read(Yaml top) {
        top.only("payers");
        var payers = new ArrayList<Rails.Payer>();
        for (Yaml entry : top.get("payers").map(Yaml::entriesOfList).orElse(List.of())) {
            var actors = glossary.actors().names();
            String actor = entry.get("actor").map(a -> a.knownScalar(actors)).orElse("");
            Yaml y = entry.as("payer (%s)".formatted(actor)).only("actor", "partner", "rails");
            String partner = y.get("partner").map(a -> a.knownScalar(actors)).orElse("");
            var rails = y.list("rails").stream()
                    .map(r -> rail(r.as(y.subject()), actor, partner))
                    .toList();
            var ids = new HashSet<String>();
            if (!rails.stream().allMatch(r -> ids.add(r.id()))) {
                y.error("A rail of %s is given twice.".formatted(y.subject()), "");
            }
            if (rails.stream().filter(r -> r.figure().isEmpty()).count() > 1) {
                y.error(
                        "More than one rail of %s has no measure.".formatted(y.subject()),
                        "Maybe only one can take what the others leave.");
            }
            payers.add(new Rails.Payer(actor, partner, rails));
        }
        return payers;
    }

    private Rails.Rail rail(Yaml y, String actor, String partner) {
        y.only("id", "title", "kind", "measure", "within", "dollar");
        var kind = y.find("kind")
                .map(k -> k.wordScalar(Measure.Kind.class, Measure.Kind.FINANCE_RAIL))
                .orElse(Measure.Kind.FINANCE_RAIL);
        String figure = y.text("measure");
        String within = y.text("within");
        for (String name : List.of(figure, within)) {
            if (!name.isEmpty()) {
                CaseChecks.figure(y, new Subject(kind, name, actor, partner), figures);
            }
        }
        return new Rails.Rail(y.need("id"), y.need("title"), kind, figure, within, y.flag("dollar", false));
    }
}
