package linchpin.app.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.app.ingest.EvidenceView.ClaimRow;
import linchpin.app.ingest.EvidenceView.DocumentRow;
import linchpin.event.Event;

/**
 * A STIX 2.1 bundle. STIX has no object for what states do, so that events and claims are notes about identities, and each document
 * is a report where its day is known and a grouping where it is not.
 */
final class StixBundle {

    /** The namespace of the standard for ids made of content (section 2.9). */
    private static final UUID SPACE = UUID.fromString("00abedb4-aa42-466c-9c01-fed23315a9b7");

    /** Where nobody says when: the epoch, which no reader takes for a day. */
    private static final String UNKNOWN = "1970-01-01T00:00:00.000Z";

    /** Confidence by the digit of the Admiralty grade: appendix A of the standard; 6 has none. */
    private static final int[] CONFIDENCE = {90, 70, 50, 30, 10};

    private final EvidenceExport of;
    private final List<Map<String, Object>> objects = new ArrayList<>();
    private final Map<Integer, List<String>> refs = new LinkedHashMap<>();

    StixBundle(EvidenceExport of) {
        this.of = of;
    }

    Map<String, Object> bundle() {
        String author = identity("linchpin", "Linchpin", "system");
        of.actors().forEach(a -> identity(actor(a), of.name(a), "organization"));
        of.events().forEach(e -> note(e, author));
        of.claims().forEach(c -> note(c, author));
        of.documents().forEach(d -> document(d, author));
        var all = objects.stream().map(o -> o.get("id")).toList();
        return EvidenceExport.object(
                "type", "bundle", "id", id("bundle", String.valueOf(all)), "objects", List.copyOf(objects));
    }

    private static String actor(String code) {
        return "actor|" + code;
    }

    private static String id(String type, String name) {
        return type + "--" + EvidenceExport.uuid(SPACE, type + "|" + name);
    }

    private Map<String, Object> add(String type, String name, String time) {
        var object = EvidenceExport.object(
                "type", type, "spec_version", "2.1", "id", id(type, name), "created", time, "modified", time);
        objects.add(object);
        return object;
    }

    private String identity(String key, String name, String kind) {
        var identity = add("identity", key, UNKNOWN);
        identity.put("name", name);
        identity.put("identity_class", kind);
        return id("identity", key);
    }

    private void note(Event e, String author) {
        var parties = e.parties().all().stream()
                .distinct()
                .map(a -> id("identity", actor(a)))
                .toList();
        String time = stamp(of.review(e).at());
        var note = add("note", e.id(), time);
        note.put("created_by_ref", author);
        note.put("abstract", "%s %s".formatted(e.when().date(), e.evidence().what()));
        note.put("content", of.quote(e));
        note.put("authors", List.of(of.review(e).by()));
        note.put("labels", List.of(e.deed().act().name().toLowerCase(java.util.Locale.ROOT)));
        confidence(note, e.evidence().grade().toString());
        note.put("object_refs", parties);
        refs.computeIfAbsent(of.document(e).doc(), d -> new ArrayList<>()).add(id("note", e.id()));
    }

    private void note(ClaimRow c, String author) {
        var about = new ArrayList<>(c.subjects());
        about.addAll(c.objects());
        var parties =
                about.stream().distinct().map(a -> id("identity", actor(a))).toList();
        String key = EvidenceExport.key(c);
        if (objects.stream().anyMatch(o -> id("note", key).equals(o.get("id")))) {
            return;
        }
        var note = add("note", key, UNKNOWN);
        note.put("created_by_ref", author);
        note.put("abstract", EvidenceExport.told(c));
        note.put(
                "content",
                String.join(
                        "\n",
                        c.quotes().stream()
                                .map(EvidenceView.QuoteRow::quote)
                                .distinct()
                                .toList()));
        confidence(note, c.grade());
        note.put("object_refs", parties.isEmpty() ? List.of(author) : parties);
        c.quotes().stream()
                .map(EvidenceView.QuoteRow::doc)
                .distinct()
                .forEach(d -> refs.computeIfAbsent(d, x -> new ArrayList<>()).add(id("note", key)));
    }

    private void document(DocumentRow d, String author) {
        List<String> about = refs.getOrDefault(d.doc(), List.of(author));
        boolean dated = !d.published().isEmpty();
        String time = dated ? d.published() + "T00:00:00.000Z" : UNKNOWN;
        var object = add(dated ? "report" : "grouping", d.id(), time);
        object.put("created_by_ref", author);
        object.put("name", d.title().isEmpty() ? d.file() : d.title());
        object.put("description", "Admiralty grade %s: %s".formatted(d.grade(), String.join("; ", d.reasons())));
        if (dated) {
            object.put("published", time);
        } else {
            object.put("context", "unspecified");
        }
        confidence(object, d.grade());
        object.put("object_refs", about.stream().distinct().toList());
    }

    private static void confidence(Map<String, Object> object, String grade) {
        int digit = grade.charAt(grade.length() - 1) - '0';
        if (digit >= 1 && digit <= CONFIDENCE.length) {
            object.put("confidence", CONFIDENCE[digit - 1]);
        }
    }

    /** An instant with milliseconds, as the standard wants it. */
    private static String stamp(String instant) {
        return java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")
                .withZone(java.time.ZoneOffset.UTC)
                .format(java.time.Instant.parse(instant));
    }
}
