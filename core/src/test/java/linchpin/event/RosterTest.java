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
    void aGroupHoldsItsActorsOnceAndInTheOrderOfTheRoster() {
        Roster.Group group = numbered(200).group(List.of("A130", "A0", "A130"));

        assertThat(group).hasToString("[0, 130]");
        assertThat(group.size()).isEqualTo(2);
        assertThat(group.get(1)).isEqualTo(130);
        assertThat(group.contains(130)).isTrue();
        assertThat(group.contains(64)).isFalse();
        assertThat(group.besides(0)).isEqualTo(1);
        assertThat(group.besides(64)).isEqualTo(2);
    }

    @Test
    void aGroupOfOneIsShared() {
        Roster roster = numbered(3);

        assertThat(roster.group(List.of("A2"))).isSameAs(roster.alone(2));
        assertThat(roster.group(List.of())).hasToString("[]").isEqualTo(roster.group(List.of()));
    }

    @Test
    void aThousandActorsFitAndOneMoreDoesNot() {
        assertThat(numbered(1000).size()).isEqualTo(1000);
        assertThatThrownBy(() -> numbered(1001))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The case has 1001 actors; at most 1000 can be compiled.\nMaybe small states can share a region.");
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
