package linchpin.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import linchpin.event.Facts;
import linchpin.event.History;
import linchpin.event.Measure;
import linchpin.event.Roster;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is cut finds another way, in part; nothing comes from nowhere. */
class SubstitutionTest {

    private static final Roster ROSTER = Facts.roster("PRK", "CHN", "RUS", "EU");
    private static final LocalDate LATE = LocalDate.of(2025, 1, 1);
    private static final Substitution HALF = new Substitution(0.5, 10, 0.5, 0.5);
    private static final List<Rails.Payer> PAYERS = List.of(new Rails.Payer(
            "RUS",
            "EU",
            List.of(
                    rail("dollar", "usd", "west", true),
                    rail("euro", "eur", "west", false),
                    rail("own", "rub", "", false),
                    rail("rest", "", "", false))));

    private static Rails.Rail rail(String id, String figure, String within, boolean dollar) {
        return new Rails.Rail(id, id, Measure.Kind.FINANCE_RAIL, figure, within, dollar);
    }

    private static Measure rail(String name, int year, double percent) {
        return Facts.figure(Measure.Kind.FINANCE_RAIL, name, "RUS", "EU", year, percent, LocalDate.of(year + 1, 1, 1));
    }

    /** The North trades with two, Russia with two; Russia's receipts are 20 % dollars, 10 % euros, 40 % its own. */
    private static Inputs inputs() {
        var history = History.of(
                List.of(),
                List.of(
                        Facts.tradeShare("PRK", "CHN", 2020, 60),
                        Facts.tradeShare("PRK", "RUS", 2020, 20),
                        Facts.tradeShare("RUS", "CHN", 2020, 40),
                        Facts.tradeShare("RUS", "EU", 2020, 40),
                        rail("usd", 2020, 40),
                        rail("eur", 2020, 20),
                        rail("west", 2022, 30),
                        rail("rub", 2020, 40)),
                List.of());
        return Inputs.of(World.asOf(history, LATE), ROSTER, "trade_share", 0, PAYERS);
    }

    private static Measure.Subject tie(Measure.Kind kind, String name, String from, String to) {
        return new Measure.Subject(kind, name, from, to);
    }

    private static int at(String code) {
        return ROSTER.indexOf(code);
    }

    @Test
    void evasionThroughRussiaLowersDependenceOnChina() {
        Inputs cut = inputs().withSubstitution(HALF).withDependenceScaled(at("PRK"), at("CHN"), 0.5);

        assertThat(cut.dependence(at("PRK"), at("CHN"))).isCloseTo(0.3, within(1e-12));
        assertThat(cut.dependence(at("PRK"), at("RUS"))).isCloseTo(0.2 + 0.15, within(1e-12));
        assertThat(cut.lost(at("PRK"))).isCloseTo(0.3, within(1e-12));
        assertThat(cut.replaced(at("PRK"))).isCloseTo(0.15, within(1e-12));
    }

    @Test
    void closingTheWayLowersWhatIsReplaced() {
        Inputs cut = inputs().withSubstitution(HALF).withDependenceScaled(at("PRK"), at("CHN"), 0.5);
        Inputs closed = cut.withTieScaled(tie(Measure.Kind.TRANSIT, "way", "RUS", "PRK"), ROSTER, 0.2);

        assertThat(closed.replaced(at("PRK"))).isCloseTo(0.2 * cut.replaced(at("PRK")), within(1e-12));
    }

    @Test
    void aPartnerGrowsOnlyAsFarAsItCan() {
        var stiff = new Substitution(0.5, 0.25, 0, 0);
        Inputs cut = inputs().withSubstitution(stiff).withDependenceScaled(at("PRK"), at("CHN"), 0.5);

        assertThat(cut.dependence(at("PRK"), at("RUS"))).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void theOrderOfEditsDoesNotMatter() {
        var rail = tie(Measure.Kind.FINANCE_RAIL, "west", "RUS", "EU");
        var way = tie(Measure.Kind.TRANSIT, "way", "CHN", "RUS");
        var trade = tie(Measure.Kind.TRADE, "trade_share", "RUS", "EU");
        Inputs one = inputs().withSubstitution(HALF)
                .withTieScaled(rail, ROSTER, 0.5)
                .withTieScaled(way, ROSTER, 0.5)
                .withTieScaled(trade, ROSTER, 0.5);
        Inputs other = inputs().withTieScaled(trade, ROSTER, 0.5)
                .withTieScaled(way, ROSTER, 0.5)
                .withTieScaled(rail, ROSTER, 0.5)
                .withSubstitution(HALF);

        for (int j = 0; j < ROSTER.size(); j++) {
            assertThat(other.dependence(at("RUS"), j)).isEqualTo(one.dependence(at("RUS"), j));
        }
    }

    @Test
    void anEditThatChangesNothingChangesNothing() {
        Inputs same = inputs().withSubstitution(HALF)
                .withDependenceScaled(0, 1, 1)
                .withTieScaled(tie(Measure.Kind.FINANCE_RAIL, "west", "RUS", "EU"), ROSTER, 1);

        for (int i = 0; i < ROSTER.size(); i++) {
            for (int j = 0; j < ROSTER.size(); j++) {
                assertThat(same.dependence(i, j)).isEqualTo(inputs().dependence(i, j));
            }
        }
    }

    @Test
    void energyMovesTheTradeOfBothAsFarAsItMakesItUp() {
        Inputs less = inputs().withSubstitution(HALF)
                .withTieScaled(tie(Measure.Kind.ENERGY, "gas", "RUS", "EU"), ROSTER, 0.5);

        assertThat(less.direct(at("RUS"), at("EU"))).isCloseTo(0.4 * 0.75, within(1e-12));
        assertThat(less.dependence(at("RUS"), at("CHN"))).isGreaterThan(0.4);
    }

    @Test
    void aGroupsNewerFigureIsSharedOutAsItsRailsStoodBefore() {
        Rails rails = inputs().rails().getFirst();

        assertThat(rails.share()).containsExactly(new double[] {0.2, 0.1, 0.4, 0.3}, within(1e-12));
        assertThat(rails.dollar()).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void whatNoRailCarriesIsNotTraded() {
        Inputs cut = inputs().withSubstitution(HALF)
                .withTieScaled(tie(Measure.Kind.FINANCE_RAIL, "west", "RUS", "EU"), ROSTER, 0);

        assertThat(cut.unpaid(at("RUS"))).isCloseTo(0.15, within(1e-12));
        assertThat(cut.dependence(at("RUS"), at("CHN"))).isCloseTo(0.4 * 0.85, within(1e-12));
        assertThat(cut.rails().getFirst().dollar()).isZero();
    }

    @Test
    void ownRailsMakeAClosedOneBiteLess() {
        var west = tie(Measure.Kind.FINANCE_RAIL, "west", "RUS", "EU");
        Inputs closed = inputs().withSubstitution(HALF).withTieScaled(west, ROSTER, 0.5);
        Inputs own = closed.withTieScaled(tie(Measure.Kind.FINANCE_RAIL, "rub", "RUS", "EU"), ROSTER, 1.25);

        assertThat(own.unpaid(at("RUS"))).isLessThan(closed.unpaid(at("RUS")));
    }

    @Property(tries = 300)
    void substitutionNeverCreatesTrade(
            @ForAll @Size(5) List<@DoubleRange(min = 0, max = 0.2) Double> given,
            @ForAll @Size(5) List<@DoubleRange(min = 0, max = 1) Double> left,
            @ForAll @Size(5) List<@DoubleRange(min = 0, max = 2) Double> open,
            @ForAll @DoubleRange(min = 0, max = 1) double trade,
            @ForAll @DoubleRange(min = 0, max = 10) double stretch) {
        double[] g = array(given);
        double[] d = new double[g.length];
        Arrays.setAll(d, k -> left.get(k) > 0.7 ? g[k] : g[k] * left.get(k));
        double[] now = new Substitution(trade, stretch, 0, 0).replace(g, d, array(open));

        assertThat(Arrays.stream(now).sum())
                .isLessThanOrEqualTo(Arrays.stream(g).sum() + 1e-12);
        for (int k = 0; k < g.length; k++) {
            assertThat(now[k]).isGreaterThanOrEqualTo(d[k]);
        }
    }

    @Property(tries = 300)
    void sharesOfRailsSumToOne(
            @ForAll @Size(4) List<@DoubleRange(min = 0.01, max = 1) Double> weights,
            @ForAll @Size(4) List<@DoubleRange(min = 0, max = 2) Double> factors,
            @ForAll @DoubleRange(min = 0, max = 1) double replaced) {
        double sum = weights.stream().mapToDouble(w -> w).sum();
        double[] share = weights.stream().mapToDouble(w -> w / sum).toArray();
        Rails after = new Rails("RUS", PAYERS.getFirst().rails(), share, 0).after(array(factors), replaced);

        double all = Arrays.stream(after.share()).sum();
        assertThat(all == 0 ? 1 : all).isCloseTo(1, within(1e-9));
        assertThat(after.unpaid()).isBetween(-1e-12, 1 + 1e-12);
        assertThat(Arrays.stream(after.share()).min().orElse(0)).isGreaterThanOrEqualTo(-1e-12);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(v -> v).toArray();
    }
}
