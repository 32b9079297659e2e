package linchpin.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linchpin.app.study.Findings;
import org.junit.jupiter.api.Test;

/** ICD 203: one row of words, and never a likelihood and a level of confidence in one sentence. */
class WordsTest {

    private static final Pattern LIKELIHOOD = Pattern.compile(
            "(?i)\\b(almost no chance|unlikely|roughly even|likely|almost certain|likelier|likelihood)\\b");

    private static final Pattern OTHER_ROW = Pattern.compile(
            "(?i)\\b(remote chance|highly (im)?probable|improbable|probable|probably|nearly certain|realistic possibility|roughly even odds)\\b");

    private static final Pattern CONFIDENCE = Pattern.compile("(?i)\\bconfiden(ce|t)\\b");

    private static Stream<String> texts() {
        Findings findings = Fixture.findings();
        String page = Brief.body(Reported.of(findings), Fixture.TODAY).html().replaceAll("<[^>]+>", "\n");
        return Stream.of(
                page, TerminalSummary.text(findings, Fixture.TODAY, 100).replaceAll("(?<!\n)\n(?!\n)", " "));
    }

    @Test
    void noSentenceHoldsBothALikelihoodAndAConfidence() {
        assertThat(texts().flatMap(t -> Stream.of(t.split("[.!?]\\s|\n"))))
                .filteredOn(s -> LIKELIHOOD.matcher(s).find())
                .isNotEmpty()
                .noneMatch(s -> CONFIDENCE.matcher(s).find());
    }

    @Test
    void theOtherRowOfWordsIsNeverUsed() {
        assertThat(texts()).noneMatch(t -> OTHER_ROW.matcher(t).find());
    }

    @Test
    void pageAndTerminalSayTheSameSentences() {
        List<String> sentences = BottomLine.sentences(Fixture.findings());
        String terminal =
                TerminalSummary.text(Fixture.findings(), Fixture.TODAY, 80).replaceAll("\\s+", " ");
        String page = Brief.html(Fixture.findings(), Fixture.TODAY);
        assertThat(sentences).hasSizeBetween(3, 5).allSatisfy(s -> {
            assertThat(terminal).contains(s.replace(Digits.NBSP, " "));
            assertThat(page).contains(Markup.text(s).html());
        });
    }

    @Test
    void verbsFitTheirWords() {
        assertThat(Say.verb("unlikely", false)).isEqualTo("is unlikely");
        assertThat(Say.verb("almost no chance", true)).isEqualTo("have almost no chance");
        assertThat(Say.verb("roughly even chance", false)).isEqualTo("has a roughly even chance");
    }

    @Test
    void aPolicyThatOnlyMeetsAClassByItsOwnActsIsNotSaidToChangeIt() {
        String sentence = PolicyWords.sentence(Fixture.findings());
        assertThat(sentence).contains("one can be told from zero:").contains("Conditional incentive");
    }
}
