package linchpin.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import linchpin.app.ingest.Added;
import linchpin.app.ingest.Digest;
import linchpin.app.ingest.EvidenceView.ClaimRow;
import linchpin.app.ingest.EvidenceView.FindingRow;
import linchpin.app.ingest.EvidenceView.QuoteRow;
import linchpin.data.store.JsonFile;
import linchpin.future.Effect;
import linchpin.future.Interval;
import linchpin.future.Probability;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a brief says of documents that others wrote, some of whom mean harm. */
class EvidenceSectionTest {

    private static final Effect CHANGE = new Effect(
            0.04,
            new Interval(0.01, 0.07),
            new Interval(-0.02, 0.1),
            0.09,
            new Effect.Costliest("habit", 0.2),
            false,
            false);
    private static final String SAID = "It will <script>alert(1)</script> almost certainly, and highly probably, help.";

    private static Digest digest(@Nullable Added added) {
        var yes = new QuoteRow(1, 10, 90, SAID, "yes");
        var no = new QuoteRow(2, 0, 20, "It will not help.", "no");
        var judged = new Digest.Judged("D4", List.of("- no publisher"));
        return new Digest(
                List.of(
                        new Digest.Line(1, "The <b>pact</b>", "Gazette & Sons", "2025-09-02", "stated", judged, 2),
                        new Digest.Line(2, "Another", "", "", "unknown", judged, 1)),
                new Digest.Counts(
                        3, 4, Map.of("open", 2, "accepted", 1, "rejected", 1), Map.of("contradiction", 1, "drift", 2)),
                List.of(new FindingRow(
                        1, SAID, "contradiction", "XAL: whether it helps", "Opposite answers.", "", List.of(yes, no))),
                List.of(new ClaimRow(
                        List.of("XAL"),
                        "help",
                        "whether it helps",
                        List.of("XBR"),
                        "",
                        "yes",
                        null,
                        2,
                        1,
                        "asserted",
                        List.of(),
                        "D4",
                        List.of(yes))),
                Map.of("XAL", List.of(3, 0)),
                added);
    }

    private static Added added() {
        var wide = new Interval(0.1, 0.6);
        return new Added(
                LocalDate.of(2025, 8, 31),
                1,
                List.of(new Added.Row(
                        "ESCALATION",
                        "Escalation",
                        new Probability(0.3, wide, wide, 200),
                        new Probability(0.34, wide, wide, 200),
                        CHANGE)),
                List.of(new Added.Mover("DOC-1", "XAL CONSULT XBR", 0.4, "ESCALATION", CHANGE)),
                List.of());
    }

    private static String brief(@Nullable Digest digest) {
        return Brief.html(Reported.of(Fixture.findings(), digest), Fixture.TODAY);
    }

    @Test
    void bothSidesOfADisputeStandBesideEachOtherAsTextAndNothingElse() {
        String html = brief(digest(null));

        assertThat(html).contains("Two documents", "one contradiction", "two changes over time");
        assertThat(html)
                .contains(
                        "It will &lt;script&gt;alert(1)&lt;/script&gt;", "It will not help.", "<cite>document 2</cite>")
                .doesNotContain("<script>alert");
        assertThat(html).contains("The &lt;b&gt;pact&lt;/b&gt;", "Gazette &amp; Sons", EvidenceWords.ABSENT);
        assertThat(Nesting.faults(html)).isEmpty();
    }

    @Test
    void whatAcceptedEventsMoveIsShownWithTheEventThatMovesItMost() {
        assertThat(brief(digest(added())))
                .contains(
                        "one accepted event adds",
                        "+4.0 [−2.0, +10.0]",
                        "XAL CONSULT XBR (+4.0 [−2.0, +10.0] on “Escalation”)")
                .doesNotContain(EvidenceWords.ABSENT);
        assertThat(BriefText.markdown(Reported.of(Fixture.findings(), digest(added())), Fixture.TODAY))
                .contains("## What the documents say", "document 2")
                .doesNotContain("<script>");
    }

    @Test
    void wordsOfOthersAreNotHeldAgainstTheBriefsOwnRowOfWords() {
        assertThat(Tradecraft.of(Reported.of(Fixture.findings(), digest(null)), Fixture.TODAY))
                .extracting(Tradecraft.Mark::met)
                .isEqualTo(Tradecraft.of(Reported.of(Fixture.findings()), Fixture.TODAY).stream()
                        .map(Tradecraft.Mark::met)
                        .toList());
    }

    @Test
    void aCaseWithoutDocumentsHasNoSuchSection() {
        assertThat(brief(null)).doesNotContain("id=\"evidence\"", "href=\"#evidence\"");
    }

    @Test
    void itIsReadBackAsItWasWritten(@TempDir Path folder) throws IOException {
        var digest = digest(added());
        Path file = Files.writeString(folder.resolve("evidence.json"), JsonFile.toExactText(digest));

        assertThat(JsonFile.readBack(file, Digest.class)).isEqualTo(digest);
    }
}
