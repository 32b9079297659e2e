package linchpin.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import linchpin.app.ingest.EvidenceExport.Format;
import linchpin.data.casefile.CaseReader;
import linchpin.data.reading.DocumentFile;
import linchpin.data.register.Register;
import linchpin.data.register.Review;
import linchpin.data.store.JsonFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports held against the rules of their formats: what is required is there, ids are unique and of the right form, every reference leads somewhere. */
class EvidenceExportTest {

    private static final String TEXT = """
            Aldermere visits Brannoch.
            Peru's trade with Chile rose to 4,000 tonnes in 2019, according to Reuters.
            Kenya condemned Somalia.
            """;
    private static final String STAMP = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";
    private static final String UUID5 = "[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    @TempDir
    Path folder = Path.of("");

    private String exported(Format format) throws IOException {
        var island = CaseReader.read(Path.of(System.getProperty("linchpin.home", ".."), "cases", "island-quarrel"))
                .orThrow();
        var register = new Register(folder.resolve("register"));
        var given = new DocumentFile.Given(LocalDate.of(2020, 5, 5), "Gazette");
        if (register.documents().isEmpty()) {
            var ingestion = new Ingestion(register, FlowTest::code);
            ingestion.add(Files.writeString(folder.resolve("a.txt"), TEXT), given);
            ingestion.add(Files.writeString(folder.resolve("b.txt"), TEXT + "No day."), DocumentFile.Given.NOTHING);
            String first = register.proposals().getFirst().id();
            register.review(new Review(
                    first, Review.Verdict.ACCEPT, Map.of(), "A. Analyst", Instant.parse("2020-06-01T12:00:00Z"), ""));
        }
        return new EvidenceExport(register, island).text(format);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> objects(Object list) {
        return (List<Map<String, Object>>) list;
    }

    @Test
    void aStixBundleKeepsTheRulesOfTheStandard() throws IOException {
        var bundle = JsonFile.ofText(exported(Format.STIX));
        var objects = objects(bundle.get("objects"));
        var ids = new HashSet<Object>();
        objects.forEach(
                o -> assertThat(ids.add(o.get("id"))).as("id %s", o.get("id")).isTrue());

        assertThat(bundle.get("type")).isEqualTo("bundle");
        assertThat(objects).extracting(o -> o.get("type")).contains("identity", "note", "report", "grouping");
        assertThat(objects).allSatisfy(o -> {
            assertThat(o.get("id").toString()).matches(o.get("type") + "--" + UUID5);
            assertThat(o.get("spec_version")).isEqualTo("2.1");
            assertThat(o.get("created").toString()).matches(STAMP);
            assertThat(o.get("modified").toString())
                    .isGreaterThanOrEqualTo(o.get("created").toString());
            assertThat((Integer) o.getOrDefault("confidence", 0)).isBetween(0, 100);
            assertThat(o.keySet()).allMatch(k -> k.matches("[a-z0-9_]{3,250}") || k.equals("id"));
            references(o).forEach(r -> assertThat(ids).contains(r));
            switch (o.get("type").toString()) {
                case "note" -> assertThat(o).containsKeys("content", "object_refs");
                case "report" -> assertThat(o).containsKeys("name", "published", "object_refs");
                case "grouping" -> assertThat(o).containsKeys("context", "object_refs");
                default -> assertThat(o).containsKeys("name");
            }
        });
    }

    private static List<Object> references(Map<String, Object> object) {
        var all = new ArrayList<Object>();
        object.forEach((key, value) -> {
            if (key.endsWith("_ref")) {
                all.add(value);
            } else if (key.endsWith("_refs")) {
                assertThat((List<?>) value).isNotEmpty();
                all.addAll((List<?>) value);
            }
        });
        return all;
    }

    @Test
    void provenanceLeadsFromEveryEventAndClaimToADocumentAndAPerson() throws IOException {
        var document = JsonFile.ofText(exported(Format.PROV));
        var graph = objects(document.get("@graph"));
        var ids = new HashSet<Object>();
        graph.forEach(n ->
                assertThat(ids.add(n.get("@id"))).as("node %s", n.get("@id")).isTrue());

        assertThat(document).containsKey("@context");
        assertThat(graph).extracting(n -> n.get("@type")).contains("prov:Entity", "prov:Activity", "prov:Person");
        graph.forEach(n -> n.forEach((key, value) -> {
            if (key.startsWith("prov:was")) {
                var refs = value instanceof List<?> l ? l : List.of(value);
                assertThat(refs).isNotEmpty().allSatisfy(r -> assertThat(ids).contains(((Map<?, ?>) r).get("@id")));
            }
        }));
        assertThat(graph)
                .filteredOn(n -> n.get("@id").toString().contains("event:"))
                .singleElement()
                .satisfies(n -> assertThat(TEXT).contains(n.get("prov:value").toString()));
    }

    @Test
    void entitiesOfFollowTheMoneyAreOneALineAndFindEachOther() throws IOException {
        var entities = exported(Format.FTM).lines().map(JsonFile::ofText).toList();
        var ids = new HashSet<Object>();
        entities.forEach(e -> assertThat(ids.add(e.get("id"))).isTrue());

        assertThat(entities).extracting(e -> e.get("schema")).contains("LegalEntity", "Document", "Event", "Note");
        assertThat(entities).allSatisfy(e -> {
            var properties = (Map<?, ?>) e.get("properties");
            assertThat(properties.values())
                    .allSatisfy(v -> assertThat((List<?>) v).isNotEmpty());
            for (String reference : List.of("involved", "proof", "entity")) {
                if (properties.get(reference) instanceof List<?> l) {
                    l.forEach(r -> assertThat(ids).contains(r));
                }
            }
        });
    }

    @Test
    void theSameRegisterGivesTheSameBytes() throws IOException {
        for (Format format : Format.values()) {
            assertThat(exported(format)).isEqualTo(exported(format));
        }
    }
}
