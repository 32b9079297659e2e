package linchpin.data.coding.text;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.evidence.Document;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SentenceReaderTest {

    private static final SentenceReader READER = new SentenceReader();

    @Test
    void anAbbreviationEndsNoSentenceAndALineBreakEndsAParagraph() {
        var text =
                "On Sept. 13, Mr. Shoigu met Gen. Pak in Pyongyang. U.S. officials were told.\nA second paragraph,\nwrapped.";
        var sentences = READER.sentences(Document.of("d", null, text));
        assertThat(sentences)
                .extracting(s -> s.text())
                .containsExactly(
                        "On Sept. 13, Mr. Shoigu met Gen. Pak in Pyongyang.",
                        "U.S. officials were told.",
                        "A second paragraph,\nwrapped.");
        assertThat(sentences).extracting(s -> s.paragraph()).containsExactly(0, 0, 1);
    }

    @Test
    void aVerbKnowsItsVoiceNegationAndModal() {
        var s = READER.tag(READER.sentences(
                        Document.of("d", null, "Tokyo wouldn't be warned by Seoul, which has not agreed to talk."))
                .getFirst());
        var verbs = Chunks.of(s).verbs();
        assertThat(verbs).hasSize(3);
        assertThat(verbs.get(0))
                .matches(v -> v.passive() && v.negated() && v.modal().equals("would"));
        assertThat(verbs.get(1)).matches(v -> v.negated() && v.form() == VerbGroup.Form.PERFECT);
        assertThat(verbs.get(2)).matches(v -> !v.negated() && v.form() == VerbGroup.Form.INFINITIVE);
    }

    /** Whatever the text, every sentence and token stands at its offsets, in order, and nothing hangs. */
    @Property(tries = 60)
    void everyQuoteStandsAtItsOffsets(@ForAll("hostile") String text) {
        var document = Document.of("d", null, text);
        int end = 0;
        for (var s : READER.sentences(document)) {
            assertThat(s.text())
                    .isEqualTo(text.substring(s.span().start(), s.span().end()))
                    .isNotBlank();
            assertThat(s.span().start()).isGreaterThanOrEqualTo(end);
            end = s.span().end();
            var tagged = READER.tag(s);
            for (Token t : tagged.tokens()) {
                assertThat(t.text())
                        .isEqualTo(text.substring(t.span().start(), t.span().end()));
            }
            Chunks.of(tagged);
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        var pieces = Arbitraries.of(
                "North Korea fired a missile. ",
                "<script>alert(1)</script>",
                "\u202E",
                "\u200B",
                "\uFEFF",
                "\n",
                "\r\n",
                "ﷺ",
                "日本は米国と協議した。",
                "Россия ",
                "😀",
                "\uD83D",
                "a".repeat(5000),
                "word ".repeat(900),
                "...",
                "’s",
                "—",
                "\u0000",
                " ");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(40))
                .list()
                .ofMaxSize(12)
                .map(l -> String.join("", l));
    }
}
