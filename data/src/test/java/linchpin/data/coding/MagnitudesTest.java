package linchpin.data.coding;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.event.Act;
import linchpin.event.Deed.Magnitude;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MagnitudesTest {

    private static final Magnitudes SIZES = new Magnitudes();

    private static @Nullable Magnitude of(String sentence, Act act, String verb) {
        return SIZES.of(sentence, act, sentence.indexOf(verb));
    }

    private static Magnitude one(double value, String unit) {
        return new Magnitude(value, value, unit);
    }

    @Test
    void theDeadAreCountedAndTheWoundedAreNot() {
        assertThat(of("Chad's army killed 14 rebel fighters.", Act.ASSAULT, "killed"))
                .isEqualTo(one(14, "persons"));
        assertThat(of("Twelve civilians were killed by shelling.", Act.ASSAULT, "killed"))
                .isEqualTo(one(12, "persons"));
        assertThat(of("A raid wounded 30 people.", Act.ASSAULT, "wounded")).isNull();
    }

    @Test
    void moneyHasACurrencyAndAScale() {
        assertThat(of("Peru gave Bolivia a loan of $1.5 billion.", Act.AID, "gave"))
                .isEqualTo(one(1.5e9, "USD"));
        assertThat(of("Peru gave Bolivia 40 million euros.", Act.AID, "gave")).isEqualTo(one(40e6, "EUR"));
        assertThat(of("Peru promised Bolivia 40 million euros.", Act.AGREE, "promised"))
                .isNull();
    }

    @Test
    void roundsMissilesAndShipsAreCountedAlsoInWordsAndRanges() {
        assertThat(of("Togo fired three short-range ballistic missiles.", Act.MOBILIZE, "fired"))
                .isEqualTo(one(3, "missiles"));
        assertThat(of("Togo sent 2,000 artillery shells to Mali.", Act.AID, "sent"))
                .isEqualTo(one(2000, "rounds"));
        assertThat(of("Togo deployed 5 to 7 warships.", Act.MOBILIZE, "deployed"))
                .isEqualTo(new Magnitude(5, 7, "ships"));
    }

    @Test
    void yearsAndFiguresFarAwayAreNoSizes() {
        assertThat(of("In 2023 missiles were fired by Togo.", Act.MOBILIZE, "fired"))
                .isNull();
        assertThat(of(
                        "Togo fired a rocket, and in an unrelated matter the harvest of the northern provinces, where rain fell late, fed 300 people.",
                        Act.MOBILIZE,
                        "fired"))
                .isNull();
    }

    @Property(tries = 300)
    void noTextBreaksIt(@ForAll String text) {
        for (Act act : Act.values()) {
            SIZES.of("killed 3 people " + text, act, 0);
        }
    }
}
