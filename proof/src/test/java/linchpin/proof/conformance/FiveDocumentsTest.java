package linchpin.proof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.app.ingest.Acceptance;
import linchpin.app.ingest.EvidenceStudy;
import linchpin.app.ingest.EvidenceView;
import linchpin.app.ingest.EvidenceView.FindingRow;
import linchpin.app.ingest.EvidenceView.QuoteRow;
import linchpin.app.ingest.Ingestion;
import linchpin.data.casefile.Case;
import linchpin.data.casefile.CaseReader;
import linchpin.data.reading.DocumentFile;
import linchpin.data.register.Register;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents that the case's theses come from: what the general rules find in them. */
@Tag("slow")
class FiveDocumentsTest {

    @TempDir
    static Path folder = Path.of("");

    private static final Map<Integer, String> TEXTS = new HashMap<>();

    private static EvidenceView view =
            new EvidenceView(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of());

    @BeforeAll
    static void ingest() throws IOException {
        Path seeds = References.present("seeds");
        var register = new Register(folder);
        var ingestion = new Ingestion(register, d -> List.of());
        try (var files = Files.list(seeds)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                assertThat(ingestion.add(file, DocumentFile.Given.NOTHING).problem())
                        .isEmpty();
            }
        }
        Case source = CaseReader.read(References.root().resolve("cases/northeast-asia"))
                .orThrow();
        view = new EvidenceStudy(register, source).find();
        register.documents()
                .forEach(d -> TEXTS.put(d.number(), d.file().paper().document().text()));
        assertThat(new Acceptance(source, register).accepted(Map.of()).events()).isEmpty();
    }

    private static void verbatim(QuoteRow q) {
        assertThat(TEXTS.get(q.doc()).substring(q.start(), q.end())).isEqualTo(q.quote());
    }

    @Test
    void everyQuoteIsVerbatimAtItsOffsets() {
        view.claims().forEach(c -> c.quotes().forEach(FiveDocumentsTest::verbatim));
        view.findings().forEach(f -> f.quotes().forEach(FiveDocumentsTest::verbatim));
        view.documents().forEach(d -> d.dropped().forEach(FiveDocumentsTest::verbatim));
        assertThat(view.claims()).hasSizeGreaterThan(30);
    }

    private static void found(String kind, int... documents) {
        assertThat(view.findings()).filteredOn(f -> f.kind().equals(kind)).anySatisfy(f -> {
            for (int d : documents) {
                assertThat(f.quotes()).extracting(QuoteRow::doc).contains(d);
            }
        });
    }

    @Test
    void theFalsehoodsThatTheyHoldAreFound() {
        found("implausible-role", 2);
        found("agent-swapped", 4);
        found("unresolved-expert", 1);
        found("unsourced-figure", 3);
        found("unsourced-figure", 5);
        found("missing-figure", 3);
        found("figure-checked", 5);
        found("place-disputed", 3);
        found("treaty-overstated", 5);
        found("broken-sentence", 2);
        found("tone-conflict", 2);
        found("fact-and-wish", 2);
        found("certainty-shift", 4);
        found("omission", 3);
        found("omission", 4);
    }

    @Test
    void theirConflictsAreFound() {
        var conflicts = view.conflicts();
        assertThat(conflicts)
                .extracting(FindingRow::about)
                .anyMatch(a -> a.contains("cold war"))
                .anyMatch(a -> a.contains("how deep the cooperation goes"))
                .anyMatch(a -> a.contains("whether a treaty obliges"))
                .anyMatch(a -> a.contains("whether a measure works"))
                .anyMatch(a -> a.contains("Russia: whether it gains"))
                .anyMatch(a -> a.contains("North Korea: whether it is able to supply"))
                .anyMatch(a -> a.contains("China: whether it takes part"));
    }

    @Test
    void findingsAreFewEnoughToRead() {
        System.out.printf(
                "Five documents: %d claims, %d findings%n",
                view.claims().size(), view.findings().size());
        assertThat(view.findings()).hasSizeLessThan(45);
    }
}
