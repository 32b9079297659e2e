package linchpin.app.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import linchpin.app.ingest.EvidenceView.ClaimRow;
import linchpin.app.ingest.EvidenceView.DocumentRow;
import linchpin.app.ingest.EvidenceView.QuoteRow;
import linchpin.app.ingest.EvidenceView.ReviewRow;
import linchpin.event.Event;

/** Provenance as a graph of PROV-O: documents, their passages, what was coded from them, and whose judgment let it in. */
final class ProvGraph {

    private final EvidenceExport of;

    ProvGraph(EvidenceExport of) {
        this.of = of;
    }

    Map<String, Object> document() {
        var graph = new ArrayList<Object>();
        graph.add(EvidenceExport.object("@id", id("coder"), "@type", "prov:SoftwareAgent", "rdfs:label", "Linchpin"));
        of.documents().forEach(d -> graph.add(document(d)));
        var reviewers = new LinkedHashSet<String>();
        for (Event e : of.events()) {
            ReviewRow review = of.review(e);
            reviewers.add(review.by());
            event(graph, e, review);
        }
        reviewers.forEach(
                r -> graph.add(EvidenceExport.object("@id", person(r), "@type", "prov:Person", "rdfs:label", r)));
        int number = 0;
        for (ClaimRow c : of.claims()) {
            claim(graph, c, ++number);
        }
        var context = EvidenceExport.object(
                "prov", "http://www.w3.org/ns/prov#",
                "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                "xsd", "http://www.w3.org/2001/XMLSchema#",
                "lp", "urn:linchpin:term:");
        return EvidenceExport.object("@context", context, "@graph", graph);
    }

    private static Map<String, Object> document(DocumentRow d) {
        var entity = EvidenceExport.object(
                "@id",
                id("document:" + d.id()),
                "@type",
                "prov:Entity",
                "rdfs:label",
                d.title(),
                "lp:grade",
                d.grade());
        if (!d.published().isEmpty()) {
            entity.put("lp:published", typed(d.published(), "date"));
        }
        if (!d.publisher().isEmpty()) {
            entity.put("lp:publisher", d.publisher());
        }
        return entity;
    }

    private void event(List<Object> graph, Event e, ReviewRow review) {
        String judged = id("review:" + review.proposal());
        graph.add(EvidenceExport.object(
                "@id", judged,
                "@type", "prov:Activity",
                "lp:verdict", review.verdict(),
                "prov:endedAtTime", typed(review.at(), "dateTime"),
                "prov:wasAssociatedWith", List.of(ref(person(review.by())), ref(id("coder")))));
        graph.add(EvidenceExport.object(
                "@id", id("event:" + e.id()),
                "@type", "prov:Entity",
                "rdfs:label", e.evidence().what(),
                "prov:value", of.quote(e),
                "lp:act", e.deed().act().name(),
                "lp:source", EvidenceExport.list(e.parties().sources()),
                "lp:target", EvidenceExport.list(e.parties().targets()),
                "lp:date", typed(e.when().date().toString(), "date"),
                "lp:grade", e.evidence().grade().toString(),
                "prov:wasQuotedFrom", ref(id("document:" + of.document(e).id())),
                "prov:wasGeneratedBy", ref(judged)));
    }

    private void claim(List<Object> graph, ClaimRow c, int number) {
        var passages = new ArrayList<Object>();
        for (QuoteRow q : c.quotes()) {
            String passage = id("passage:%d:%d-%d".formatted(q.doc(), q.start(), q.end()));
            passages.add(ref(passage));
            boolean there = graph.stream().anyMatch(o -> o instanceof Map<?, ?> m && passage.equals(m.get("@id")));
            if (!there) {
                graph.add(EvidenceExport.object(
                        "@id",
                        passage,
                        "@type",
                        "prov:Entity",
                        "prov:value",
                        q.quote(),
                        "prov:wasQuotedFrom",
                        ref(id("document:" + of.document(q.doc()).id()))));
            }
        }
        graph.add(EvidenceExport.object(
                "@id", id("claim:" + number),
                "@type", "prov:Entity",
                "rdfs:label", EvidenceExport.told(c),
                "lp:grade", c.grade(),
                "lp:independentSources", c.sources(),
                "prov:wasDerivedFrom", passages,
                "prov:wasAttributedTo", ref(id("coder"))));
    }

    private static String id(String name) {
        return EvidenceExport.BASE + name;
    }

    private static String person(String name) {
        return id("person:" + name.replaceAll("[^\\p{L}\\p{Nd}]+", "-"));
    }

    private static Map<String, Object> ref(String id) {
        return EvidenceExport.object("@id", id);
    }

    private static Map<String, Object> typed(String value, String type) {
        return EvidenceExport.object("@value", value, "@type", "xsd:" + type);
    }
}
