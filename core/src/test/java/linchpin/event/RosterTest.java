package linchpin.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RosterTest {

    @Test
    void actorsKeepTheirPlaces() {
        Roster roster = Facts.roster("RUS", "CHN", "PRK");

        assertThat(roster.size()).isEqualTo(3);
        assertThat(roster.indexOf("PRK")).isEqualTo(2);
        assertThat(roster.code(1)).isEqualTo("CHN");
        assertThat(roster.contains("USA")).isFalse();
    }

    @Test
    void aSetOfActorsIsOneBitEach() {
        Roster roster = numbered(Roster.LIMIT);

        assertThat(roster.mask(List.of())).isZero();
        assertThat(roster.mask(List.of("A0", "A2", "A2"))).isEqualTo(0b101);
        assertThat(roster.mask(List.of("A63"))).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void sixtyFourActorsFitAndOneMoreDoesNot() {
        assertThat(numbered(64).size()).isEqualTo(64);
        assertThatThrownBy(() -> numbered(65))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The case has 65 actors; at most 64 can be compiled.\nMaybe small states can share a region.");
    }

    @Test
    void anActorStandsOnlyOnce() {
        assertThatThrownBy(() -> Facts.roster("RUS", "CHN", "RUS"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The actor RUS stands twice in the roster.\nMaybe a row was copied.");
    }

    @Test
    void anUnknownActorIsNamedBesideTheKnown() {
        assertThatThrownBy(() -> Facts.roster("RUS", "CHN").indexOf("PKR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The actor PKR is not in actors.csv.\nMaybe you meant one of [RUS, CHN].");
    }

    private static Roster numbered(int actors) {
        return new Roster(
                IntStream.range(0, actors).mapToObj(i -> Facts.state("A" + i)).toList());
    }
}
