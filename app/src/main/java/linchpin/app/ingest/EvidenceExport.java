package linchpin.app.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import linchpin.app.ingest.EvidenceView.ClaimRow;
import linchpin.app.ingest.EvidenceView.DocumentRow;
import linchpin.app.ingest.EvidenceView.ReviewRow;
import linchpin.data.casefile.Case;
import linchpin.data.register.Register;
import linchpin.data.store.JsonFile;
import linchpin.event.Event;

/**
 * Accepted events and claims in formats that other programs read. Times are those of reviews and documents, ids are made of what
 * they stand for, so that the same register gives the same bytes.
 */
public final class EvidenceExport {

    /** A format of others. */
    public enum Format {
        /** PROV-O as JSON-LD: where each event and claim comes from, and who judged it. W3C Recommendation of 2013-04-30. */
        PROV,
        /** FollowTheMoney entities, one JSON object a line. */
        FTM,
        /** A STIX 2.1 bundle: identities, notes, and a report or grouping for each document. OASIS Standard of 2021-06-10. */
        STIX
    }

    static final String BASE = "urn:linchpin:";

    private final EvidenceView view;
    private final List<Event> events;
    private final UnaryOperator<String> names;

    public EvidenceExport(Register register, Case source) {
        var study = new EvidenceStudy(register, source);
        this.view = study.find();
        this.events = new Acceptance(source, register).accepted(study.grades()).events();
        this.names = study.names();
    }

    /** The whole file. */
    public String text(Format format) {
        return switch (format) {
            case PROV -> JsonFile.toText(new ProvGraph(this).document());
            case FTM ->
                String.join(
                        "",
                        new FtmEntities(this)
                                .all().stream()
                                        .map(e -> JsonFile.toLine(e) + "\n")
                                        .toList());
            case STIX -> JsonFile.toText(new StixBundle(this).bundle());
        };
    }

    List<Event> events() {
        return events;
    }

    List<ClaimRow> claims() {
        return view.claims();
    }

    List<DocumentRow> documents() {
        return view.documents();
    }

    String name(String actor) {
        return names.apply(actor);
    }

    /** Everyone who is named in an event or a claim. */
    List<String> actors() {
        var all = new TreeSet<String>();
        events.forEach(e -> all.addAll(e.parties().all()));
        view.claims().forEach(c -> {
            all.addAll(c.subjects());
            all.addAll(c.objects());
        });
        return List.copyOf(all);
    }

    /** The document of an accepted event. */
    DocumentRow document(Event e) {
        return view.documents().stream()
                .filter(d -> e.evidence().source().endsWith(d.id()))
                .findFirst()
                .orElseThrow();
    }

    DocumentRow document(int number) {
        return view.documents().stream()
                .filter(d -> d.doc() == number)
                .findFirst()
                .orElseThrow();
    }

    /** The judgment that let an event in: the last one. */
    ReviewRow review(Event e) {
        return view.reviews().stream()
                .filter(r -> e.id().endsWith(r.proposal()))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    /** The words that tell an event. */
    String quote(Event e) {
        return view.events().stream()
                .filter(row -> e.id().endsWith(row.id()))
                .findFirst()
                .orElseThrow()
                .quote();
    }

    static String told(ClaimRow c) {
        String about =
                String.join(", ", c.subjects()) + (c.objects().isEmpty() ? "" : " / " + String.join(", ", c.objects()));
        return "%s: %s%s: %s (%s)"
                .formatted(
                        about,
                        c.question(),
                        c.matter().isEmpty() ? "" : " [" + c.matter() + "]",
                        c.answer(),
                        c.certainty());
    }

    /** What tells one claim from another. */
    static String key(ClaimRow c) {
        return "claim|" + told(c) + "|" + c.value() + "|"
                + (c.quotes().isEmpty() ? "" : c.quotes().getFirst());
    }

    /** An object with its members in the order given: name, value, name, value. */
    static Map<String, Object> object(Object... members) {
        var object = new LinkedHashMap<String, Object>();
        for (int k = 0; k + 1 < members.length; k += 2) {
            object.put(String.valueOf(members[k]), members[k + 1]);
        }
        return object;
    }

    static <T> List<T> list(Iterable<T> all) {
        var list = new ArrayList<T>();
        all.forEach(list::add);
        return list;
    }

    /** A UUID made of a name, version 5 (RFC 9562, section 5.5). */
    static UUID uuid(UUID space, String name) {
        try {
            var sha = MessageDigest.getInstance("SHA-1");
            sha.update(java.nio.ByteBuffer.allocate(16)
                    .putLong(space.getMostSignificantBits())
                    .putLong(space.getLeastSignificantBits())
                    .array());
            var bytes = java.nio.ByteBuffer.wrap(sha.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = bytes.getLong() & ~0xF000L | 0x5000L;
            long low = bytes.getLong() & ~(0b11L << 62) | 0b10L << 62;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1.", e);
        }
    }
}
