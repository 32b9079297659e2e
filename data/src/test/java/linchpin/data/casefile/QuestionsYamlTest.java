package linchpin.data.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.forecast.Question;
import org.junit.jupiter.api.Test;

class QuestionsYamlTest extends CopiedCase {

    private Question question(String id) {
        return copy.read().orThrow().questions().stream()
                .filter(q -> q.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsNotSaidIsTheUsual() {
        var patrols = question("patrols");

        assertThat(patrols.last()).isEqualTo(LocalDate.of(2021, 6, 30));
        assertThat(patrols.terms().closes()).isEqualTo("2021-06-30");
        assertThat(patrols.terms().resolves()).isEqualTo("2021-07-30");
        assertThat(patrols.terms().unit()).isEqualTo("patrols");
        assertThat(question("rammed").terms().unit()).isEqualTo("yes/no");
    }

    @Test
    void everyFieldOfThePlatformsCanBeGiven() {
        copy.edit(
                "questions.yaml",
                "months: 6,",
                "months: 6, closes: 2021-05-01, resolves: 2021-09-09, void_if: Fog, family: logbook, unit: sails, definition: Log,");

        assertThat(question("patrols").terms())
                .isEqualTo(new Question.Terms(
                        LocalDate.of(2021, 5, 1),
                        LocalDate.of(2021, 9, 9),
                        "Fog",
                        "logbook",
                        "sails",
                        "Log",
                        "How many patrols will sail in {month}?"));
    }

    @Test
    void aQuestionIsAskedAgainOfEachOfTwelveMonthsWhereThatMakesSense() {
        var months = question("patrols").byMonth();

        assertThat(question("calm").byMonth()).isEmpty();
        assertThat(months).hasSize(12);
        assertThat(months.getLast().id()).isEqualTo("patrols-2021-12");
        assertThat(months.getLast().text()).isEqualTo("How many patrols will sail in 2021-12?");
        assertThat(months.getLast().last()).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(months.getLast().terms().closes()).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(months).allMatch(m -> m.series().equals("patrols") && m.months() == 1);
        assertThat(question("patrols").series()).isEqualTo("patrols");
    }

    @Test
    void whatADocumentTellsTouchesTheQuestionsThatAskForItInThatTime() {
        copy.append(
                "questions.yaml",
                "told: [{documents: [\"002\"], from: 2021-03-02, to: 2021-03-09, counters: [patrols], what: A patrol is out}]");
        var told = copy.read().orThrow().told().getFirst();

        assertThat(told.touches(question("patrols"))).isTrue();
        assertThat(told.touches(question("rammed"))).isFalse();
        assertThat(question("patrols").byMonth().stream().filter(told::touches).map(Question::id))
                .containsExactly("patrols-2021-03");
    }
}
