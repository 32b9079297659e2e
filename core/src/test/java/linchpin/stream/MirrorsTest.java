package linchpin.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import linchpin.event.Act;
import linchpin.event.EventTable;
import org.junit.jupiter.api.Test;

class MirrorsTest {

    private static final int DAY = Feeds.FIRST;

    private static EventTable fold(StateRows.Builder rows) {
        return Mirrors.events(rows.build(), true).events();
    }

    @Test
    void aVisitAndItsHostAreOneActOfTheVisitor() {
        var rows = Feeds.rows(3);
        rows.add(DAY, 2, 1, Feeds.VISIT);
        rows.add(DAY, 1, 2, Feeds.HOST);
        rows.add(DAY, 1, 2, Feeds.CONSULT);
        rows.add(DAY, 2, 1, Feeds.CONSULT);

        var events = fold(rows);

        assertThat(events.size()).isEqualTo(1);
        assertThat(events.initiator(0)).isEqualTo(2);
        assertThat(events.sources(0).size()).isEqualTo(1);
        assertThat(events.targets(0).contains(1)).isTrue();
        assertThat(Mirrors.events(rows.build(), false).events().size()).isEqualTo(2);
    }

    @Test
    void aRowAndItsMirrorAreOneActOfBoth() {
        var rows = Feeds.rows(3);
        rows.add(DAY, 0, 1, Feeds.CONSULT);
        rows.add(DAY, 1, 0, Feeds.CONSULT);

        var events = fold(rows);

        assertThat(events.size()).isEqualTo(1);
        assertThat(events.sources(0).size()).isEqualTo(2);
        assertThat(events.targets(0)).isEqualTo(events.sources(0));
        assertThat(events.weight(0)).isEqualTo(1);
    }

    @Test
    void anAnswerByAnotherRelationIsNoMirror() {
        var rows = Feeds.rows(2);
        rows.add(DAY, 0, 1, Feeds.ACCUSE);
        rows.add(DAY, 1, 0, Feeds.CRITICIZE);

        var events = fold(rows);

        assertThat(events.size()).isEqualTo(2);
        assertThat(IntStream.range(0, 2).map(events::initiator)).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void aMirrorOnTheNextDayIsAnAnswer() {
        var rows = Feeds.rows(2);
        rows.add(DAY, 0, 1, Feeds.CONSULT);
        rows.add(DAY + 1, 1, 0, Feeds.CONSULT);

        assertThat(fold(rows).size()).isEqualTo(2);
    }

    @Test
    void visitsOfBothAreOneActOfBoth() {
        var rows = Feeds.rows(2);
        rows.add(DAY, 0, 1, Feeds.VISIT);
        rows.add(DAY, 1, 0, Feeds.VISIT);

        var folded = Mirrors.events(rows.build(), true);

        assertThat(folded.events().size()).isEqualTo(1);
        assertThat(folded.events().sources(0).size()).isEqualTo(2);
        assertThat(folded.visits()).isEqualTo(2);
        assertThat(folded.hosted()).isZero();
    }

    @Test
    void repeatsOfADayAreOneEvent() {
        var rows = Feeds.rows(2);
        rows.add(DAY, 0, 1, Feeds.ACCUSE);
        rows.add(DAY, 0, 1, Feeds.ACCUSE);
        rows.add(DAY, 0, 1, Feeds.CRITICIZE);

        var folded = Mirrors.events(rows.build(), true);

        assertThat(folded.events().size()).isEqualTo(1);
        assertThat(folded.acts().get(Act.ACCUSE.ordinal()).rows()).isEqualTo(2);
        assertThat(folded.acts().get(Act.ACCUSE.ordinal()).mirrored()).isZero();
    }

    @Test
    void everyActOfBothWeighsAsMuchAsOneOfOne() {
        var feed = Feeds.year(6, 7);
        var folded = Mirrors.events(feed.rows(), true);

        int events =
                folded.acts().stream().mapToInt(a -> a.single() + a.mutual()).sum();
        assertThat(folded.events().size()).isEqualTo(events);
        assertThat(IntStream.range(0, folded.events().size())
                        .mapToDouble(folded.events()::weight)
                        .sum())
                .isEqualTo(events);
    }
}
