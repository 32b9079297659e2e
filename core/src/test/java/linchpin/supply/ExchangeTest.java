package linchpin.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.Roster;
import linchpin.world.Parameter;
import org.junit.jupiter.api.Test;

/** What a deal is worth to whom. */
class ExchangeTest {

    private static final Roster ROSTER = Facts.roster("AAA", "BBB");
    private static final Deal.Leg SHELLS =
            new Deal.Leg("AAA", "BBB", "shells", Armoury.fixed("q", 10), Armoury.fixed("p", 5), "giver", "taker");

    @Test
    void whoLacksNothingPaysThePriceAndWhoHasPlentyAsksForIt() {
        Exchange calm = exchange(Armoury.of(1000, 100, 0, 30, 0));

        assertThat(calm.price(SHELLS)).isEqualTo(50);
        assertThat(calm.worth(SHELLS)).isEqualTo(50);
        assertThat(calm.cost(SHELLS)).isEqualTo(50);
    }

    @Test
    void aUnitIsWorthMoreToWhoeverLacksItAndCostsMoreToWhoeverStandsAtItsReserve() {
        Exchange war = exchange(Armoury.of(100, 100, 0, 30, 100));

        assertThat(war.worth(SHELLS)).as("all is lacking").isCloseTo(150, within(1e-9));
        assertThat(war.cost(SHELLS)).as("nothing is spare").isCloseTo(150, within(1e-9));
    }

    private static Exchange exchange(Supplies supplies) {
        EventTable none = Facts.table(ROSTER, List.of());
        Stocks stocks = Stocks.of(
                new FlowTable(supplies, ROSTER, none.kinds()),
                Parameter::value,
                none,
                (int) Facts.START.toEpochDay() + 1);
        return new Exchange(stocks, Parameter::value, Armoury.fixed("scarcity", 3));
    }
}
