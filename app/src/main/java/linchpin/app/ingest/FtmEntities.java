package linchpin.app.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.app.ingest.EvidenceView.ClaimRow;
import linchpin.app.ingest.EvidenceView.DocumentRow;
import linchpin.event.Event;
import linchpin.event.When;

/** Actors, documents, events and claims as entities of FollowTheMoney: every value in a list of texts. */
final class FtmEntities {

    private final EvidenceExport of;

    FtmEntities(EvidenceExport of) {
        this.of = of;
    }

    List<Map<String, Object>> all() {
        var all = new ArrayList<Map<String, Object>>();
        of.actors()
                .forEach(a ->
                        all.add(entity(actor(a), "LegalEntity", "name", List.of(of.name(a)), "notes", List.of(a))));
        of.documents().forEach(d -> all.add(document(d)));
        of.events().forEach(e -> all.add(event(e)));
        int number = 0;
        for (ClaimRow c : of.claims()) {
            all.add(claim(c, ++number));
        }
        return all;
    }

    private static Map<String, Object> document(DocumentRow d) {
        return entity(
                document(d.id()),
                "Document",
                "title",
                one(d.title()),
                "fileName",
                one(d.file()),
                "publishedAt",
                one(d.published()),
                "publisher",
                one(d.publisher()));
    }

    private Map<String, Object> event(Event e) {
        String date = e.when().date().toString();
        String when = e.when().precision() == When.Precision.DAY
                ? date
                : e.when().precision() == When.Precision.MONTH ? date.substring(0, 7) : date.substring(0, 4);
        return entity(
                "lp-event-" + e.id(),
                "Event",
                "name",
                List.of(e.evidence().what()),
                "date",
                List.of(when),
                "summary",
                List.of(of.quote(e)),
                "involved",
                e.parties().all().stream().distinct().map(FtmEntities::actor).toList(),
                "keywords",
                List.of(e.deed().kind().toString()),
                "proof",
                List.of(document(of.document(e).id())),
                "notes",
                List.of("Admiralty grade " + e.evidence().grade()));
    }

    private Map<String, Object> claim(ClaimRow c, int number) {
        var about = new ArrayList<>(c.subjects());
        about.addAll(c.objects());
        return entity(
                "lp-claim-" + number,
                "Note",
                "name",
                List.of(EvidenceExport.told(c)),
                "description",
                c.quotes().stream().map(EvidenceView.QuoteRow::quote).distinct().toList(),
                "entity",
                about.stream().distinct().map(FtmEntities::actor).toList(),
                "notes",
                List.of("Admiralty grade " + c.grade()));
    }

    private static String actor(String code) {
        return "lp-actor-" + code;
    }

    private static String document(String id) {
        return "lp-document-" + id;
    }

    private static List<String> one(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    /** Properties without a value are left out, as the format wants it. */
    private static Map<String, Object> entity(String id, String schema, Object... properties) {
        var given = EvidenceExport.object(properties);
        given.values().removeIf(v -> v instanceof List<?> l && l.isEmpty());
        return EvidenceExport.object("id", id, "schema", schema, "properties", given);
    }
}
