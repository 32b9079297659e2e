package linchpin.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.data.casefile.Case;
import linchpin.data.casefile.CaseReader;
import linchpin.data.reading.DocumentFile;
import linchpin.data.register.Register;
import linchpin.data.register.Review;
import linchpin.data.register.Review.Verdict;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Event;
import linchpin.evidence.Coded;
import linchpin.evidence.Dated;
import linchpin.evidence.Document;
import linchpin.evidence.Mention;
import linchpin.evidence.Sentence;
import linchpin.evidence.Span;
import linchpin.evidence.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file to an event of the case, with a coder that finds one event in each line. */
class FlowTest {

    private static final String TEXT = """
            Aldermere visits Brannoch.
            Aldermere may ram Brannoch.
            Aldermere never rammed Brannoch.
            Aldermere ought to feed Brannoch.
            Nobodyland visits Brannoch.
            Share your thoughts in the comments below!
            """;

    private static final Instant NOON = Instant.parse("2020-06-01T12:00:00Z");

    @TempDir
    Path folder = Path.of("");

    private Path caseFolder = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        Path tiny = Path.of(System.getProperty("linchpin.home", ".."), "cases", "island-quarrel");
        caseFolder = Files.createDirectories(folder.resolve("case"));
        try (var files = Files.walk(tiny)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = caseFolder.resolve(tiny.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.writeString(folder.resolve("a.txt"), TEXT);
    }

    private Case source() {
        return CaseReader.read(caseFolder).orThrow();
    }

    static List<Coded> code(Document document) {
        var coded = new ArrayList<Coded>();
        int start = 0;
        for (String line : document.text().split("\n", -1)) {
            var span = new Span(start, start + line.length());
            var sentence = new Sentence(document.id(), coded.size(), coded.size(), span, line);
            start += line.length() + 1;
            if (!line.isBlank()) {
                String who = line.startsWith("Nobody") ? "NOB" : "XAL";
                coded.add(new Coded(
                        sentence,
                        Deed.of(
                                line.contains("feed") ? Act.AID : line.contains("ram") ? Act.ASSAULT : Act.CONSULT,
                                "visit"),
                        List.of(new Mention(who, "", span, line)),
                        List.of(new Mention("XBR", "", span, line)),
                        Dated.on(LocalDate.of(2020, 5, 4), Dated.Ground.EXPLICIT),
                        line.contains("may")
                                ? Standing.HYPOTHETICAL
                                : line.contains("never")
                                        ? Standing.NEGATED
                                        : line.contains("ought") ? Standing.NORMATIVE : Standing.ACTUAL,
                        0.9));
            }
        }
        return coded;
    }

    private Register ingested() {
        var register = new Register(folder.resolve("register"));
        var outcome = new Ingestion(register, FlowTest::code).add(folder.resolve("a.txt"), DocumentFile.Given.NOTHING);
        assertThat(outcome.problem()).isEmpty();
        assertThat(outcome.events()).isEqualTo(5);
        return register;
    }

    private static void judge(Register register, Verdict verdict, Map<String, String> correction) {
        register.proposals()
                .forEach(p -> register.review(new Review(p.id(), verdict, correction, "A. Analyst", NOON, "")));
    }

    @Test
    void aFileASecondTimeChangesNothing() throws IOException {
        var register = ingested();
        byte[] before = Files.readAllBytes(folder.resolve("register/proposals.jsonl"));
        var again = new Ingestion(register, d -> {
                    throw new AssertionError("The coder was asked again.");
                })
                .add(folder.resolve("a.txt"), DocumentFile.Given.NOTHING);
        assertThat(again.known()).isTrue();
        assertThat(again.number()).isEqualTo(1);
        assertThat(Files.readAllBytes(folder.resolve("register/proposals.jsonl")))
                .isEqualTo(before);
    }

    @Test
    void theCoderSeesNoDroppedPassages() {
        assertThat(ingested().proposals()).noneMatch(p -> p.quote().text().contains("thoughts"));
    }

    @Test
    void onlyWhatHappenedBetweenActorsOfTheCaseEnters() {
        var register = ingested();
        judge(register, Verdict.ACCEPT, Map.of());
        var accepted = new Acceptance(source(), register).accepted(new EvidenceStudy(register, source()).grades());
        assertThat(accepted.events()).singleElement().satisfies(e -> {
            assertThat(e.status()).isEqualTo(Event.Status.ACTUAL);
            assertThat(e.deed().kind().mode()).isEqualTo("visit");
            assertThat(e.evidence().weight()).isBetween(0.01, 0.99);
            assertThat(e.evidence().family()).isEqualTo("gazette");
        });
        assertThat(accepted.keptOut().values())
                .containsExactly(
                        "it is hypothetical: only what happened enters the history",
                        "it is negated: only what happened enters the history",
                        "it is hypothetical: only what happened enters the history",
                        "NOB is no actor of the case");
    }

    private static Coded told(Document document, Deed deed, int number) {
        var first = code(document).getFirst();
        var sentence = new Sentence(
                document.id(),
                number,
                number,
                first.sentence().span(),
                first.sentence().text());
        return new Coded(sentence, deed, first.sources(), first.targets(), first.dated(), Standing.ACTUAL, 0.9);
    }

    /** The case knows tonnes and no rounds, and has no mode for treaties, so that it files them under AGREE. */
    @Test
    void sizesAndTreatiesAreFiledAsTheCaseDoes() {
        var register = new Register(folder.resolve("register"));
        new Ingestion(
                        register,
                        d -> List.of(
                                told(d, new Deed(Deed.of(Act.AID).kind(), new Deed.Magnitude(40, 50, "tonnes")), 0),
                                told(d, new Deed(Deed.of(Act.ASSAULT).kind(), new Deed.Magnitude(9, 9, "rounds")), 1),
                                told(d, Deed.of(Act.SUPPORT, "treaty"), 2)))
                .add(folder.resolve("a.txt"), DocumentFile.Given.NOTHING);
        judge(register, Verdict.ACCEPT, Map.of());
        var acceptance = new Acceptance(source(), register);
        var events = acceptance.accepted(Map.of()).events();

        assertThat(events).extracting(e -> e.deed().act()).containsExactly(Act.AID, Act.ASSAULT, Act.AGREE);
        assertThat(acceptance.write(caseFolder, events).added()).isEqualTo(3);
        var there = source().history().events().stream()
                .filter(e -> e.id().startsWith("DOC-"))
                .toList();
        assertThat(there)
                .hasSize(3)
                .filteredOn(e -> e.deed().act() == Act.AID)
                .singleElement()
                .satisfies(e -> assertThat(e.deed().magnitude()).isEqualTo(new Deed.Magnitude(40, 50, "tonnes")));
        assertThat(there)
                .filteredOn(e -> e.deed().act() == Act.ASSAULT)
                .allSatisfy(e -> assertThat(e.deed().magnitude()).isNull());
    }

    @Test
    void whatIsRejectedStaysOut() {
        var register = ingested();
        judge(register, Verdict.ACCEPT, Map.of());
        judge(register, Verdict.REJECT, Map.of());
        assertThat(new Acceptance(source(), register).accepted(Map.of()).events())
                .isEmpty();
    }

    @Test
    void aCorrectionPutsItsCellsAndTheEventEntersTheCaseOnce() {
        var register = ingested();
        String id = register.proposals().getFirst().id();
        register.review(new Review(
                id, Verdict.CORRECT, Map.of("date", "2020-05-05", "targets", "XCI"), "A. Analyst", NOON, "typo"));
        var acceptance = new Acceptance(source(), register);
        var events = acceptance.accepted(Map.of()).events();
        assertThat(acceptance.write(caseFolder, events).added()).isEqualTo(1);
        var there = source().history().events().stream()
                .filter(e -> e.id().equals("DOC-" + id))
                .toList();
        assertThat(there).singleElement().satisfies(e -> {
            assertThat(e.when().date()).isEqualTo(LocalDate.of(2020, 5, 5));
            assertThat(e.parties().targets()).containsExactly("XCI");
            assertThat(source().sources()).containsKey(e.evidence().source());
        });
        var again = new Acceptance(source(), register);
        var outcome = again.write(caseFolder, again.accepted(Map.of()).events());
        assertThat(outcome.added()).isZero();
        assertThat(outcome.unchanged()).isEqualTo(1);
    }
}
