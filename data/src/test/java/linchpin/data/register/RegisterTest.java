package linchpin.data.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import linchpin.data.reading.DocumentFile;
import linchpin.data.register.Review.Verdict;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Evidence.Grade;
import linchpin.evidence.Dated;
import linchpin.evidence.Quote;
import linchpin.evidence.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {

    @TempDir
    Path folder = Path.of("");

    private static DocumentFile document(String text) {
        return DocumentFile.of("a.txt", text.getBytes(UTF_8), new DocumentFile.Given(LocalDate.of(2024, 5, 1), "P"));
    }

    private static Proposal proposal(String id) {
        return new Proposal(
                id,
                new Quote("d", 3, 6, "dam"),
                new Proposal.Told(
                        new Deed.Kind(Act.CONSULT, "visit", List.of("diplomatic")),
                        List.of("KEN"),
                        List.of("ETH"),
                        new Deed.Magnitude(2, 3, "ships")),
                Dated.on(LocalDate.of(2024, 4, 30), Dated.Ground.RELATIVE),
                Standing.NORMATIVE,
                0.75);
    }

    @Test
    void whatIsFiledComesBackTheSame() {
        var file = document("A Title\nThe dam \u201Cheld\u201D.\nImage Credit - X");
        var register = new Register(folder);
        assertThat(register.documents()).isEmpty();
        assertThat(register.file(file)).isPresent();
        assertThat(new Register(folder).documents()).containsExactly(new Register.Filed(1, file));
        register.propose(List.of(proposal("p1")));
        assertThat(new Register(folder).proposals()).containsExactly(proposal("p1"));
    }

    @Test
    void theSameBytesASecondTimeChangeNothing() throws IOException {
        var register = new Register(folder);
        register.file(document("The dam held."));
        register.propose(List.of(proposal("p1")));
        byte[] documents = Files.readAllBytes(folder.resolve("documents.jsonl"));
        byte[] proposals = Files.readAllBytes(folder.resolve("proposals.jsonl"));
        assertThat(register.file(document("The dam held."))).isEmpty();
        register.propose(List.of(proposal("p1")));
        assertThat(Files.readAllBytes(folder.resolve("documents.jsonl"))).isEqualTo(documents);
        assertThat(Files.readAllBytes(folder.resolve("proposals.jsonl"))).isEqualTo(proposals);
    }

    @Test
    void judgmentsAreKeptWithAuthorAndTimeAndTheLastOneHolds() {
        var register = new Register(folder);
        var first = new Review(
                "p1",
                Verdict.CORRECT,
                Map.of("date", "2024-04-29"),
                "A",
                Instant.parse("2024-05-02T10:00:00Z"),
                "typo");
        var second = new Review("p1", Verdict.REJECT, Map.of(), "B", Instant.parse("2024-05-03T10:00:00Z"), "");
        register.review(first);
        register.review(second);
        assertThat(new Register(folder).reviews()).containsExactly(first, second);
        assertThat(register.verdicts()).containsExactly(Map.entry("p1", second));
    }

    @Test
    void aLineThatWasCutOffIsTakenBackByTheNextWrite() throws IOException {
        var register = new Register(folder);
        register.propose(List.of(proposal("p1")));
        Files.writeString(folder.resolve("proposals.jsonl"), "{\"id\": \"p2\", \"docu", StandardOpenOption.APPEND);
        assertThat(register.proposals()).containsExactly(proposal("p1"));
        register.propose(List.of(proposal("p3")));
        assertThat(register.proposals()).containsExactly(proposal("p1"), proposal("p3"));
    }

    @Test
    void worseGradesNeverWeighMore() {
        var weights = GradeWeights.shipped();
        for (char letter = 'A'; letter < 'E'; letter++) {
            for (int digit = 1; digit < 5; digit++) {
                assertThat(weights.of(new Grade(letter, digit)))
                        .isBetween(0.0, 1.0)
                        .isGreaterThan(weights.of(new Grade((char) (letter + 1), digit)))
                        .isGreaterThan(weights.of(new Grade(letter, digit + 1)));
            }
        }
        assertThat(weights.of(new Grade('A', 1))).isEqualTo(1);
    }
}
