package linchpin.statecraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import linchpin.economy.Closure;
import linchpin.economy.TradeSolver.Precision;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.History;
import linchpin.event.Measure;
import linchpin.event.Parties;
import linchpin.event.Roster;
import linchpin.future.Arm;
import linchpin.future.Course;
import linchpin.future.Design;
import linchpin.future.Rerouting;
import linchpin.impact.CaseWorld;
import linchpin.impact.Horizon;
import linchpin.impact.SmallEconomy;
import linchpin.pattern.Counter;
import linchpin.pattern.Tally;
import linchpin.scenario.Intervention;
import linchpin.scenario.Intervention.Months;
import linchpin.scenario.Policy;
import linchpin.world.Inputs;
import linchpin.world.Parameter;
import linchpin.world.Parameters;
import linchpin.world.World;
import org.junit.jupiter.api.Test;

class StatecraftTest {

    private static final int RUNS = 12;
    private static final int DRAWS = 4;
    private static final int MONTHS = 24;
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final Roster ROSTER = Facts.roster("A", "B", "C", "S");
    private static final CaseWorld WORLD = new CaseWorld(SmallEconomy.economy(), Closure.FIXED);
    private static final History HISTORY = History.of(
            List.of(Facts.event("e1", LocalDate.of(2001, 1, 1), "A", Act.SANCTION, "B")),
            List.of(
                    Facts.tradeShare("A", "B", 2019, 40),
                    Facts.tradeShare("A", "C", 2019, 40),
                    Facts.tradeShare("B", "A", 2019, 50)),
            List.of());
    private static final EventTable EVENTS = Facts.table(ROSTER, HISTORY);
    private static final Counter COUNTER = new Counter(
            "trade a-b", Set.of("A"), Set.of("B"), new Counter.What(Set.of(Act.SANCTION), Set.of(), Set.of()), true);
    private static final Tally TALLY = new Tally(List.of(COUNTER), ROSTER, EVENTS.kinds());
    private static final Inputs TIES = Inputs.of(World.asOf(HISTORY, FIRST.minusDays(1)), ROSTER, "trade_share", 1);
    private static final Policy CUT = policy("cut", tie(Measure.Kind.TRADE));
    private static final Policy EXIT = policy("exit", tie(Measure.Kind.ENERGY));

    private static Intervention tie(Measure.Kind kind) {
        return new Intervention.ScaleTie(
                new Measure.Subject(kind, "any", "A", "B"), "tie.cut", 1, new Months(1, MONTHS));
    }

    private static Policy policy(String id, Intervention... steps) {
        return new Policy(id, id, "", List.of(steps));
    }

    private static Parameters parameters(double cut, double evasion) {
        return SmallEconomy.parameters(
                fixed("tie.cut", cut),
                fixed("per.act", 0.05),
                fixed("economy.evasion", evasion),
                fixed("economy.step", 0.1),
                fixed("economy.pace.months", 24),
                fixed("economy.heavy-loss", 0.01),
                fixed("economy.energy.years", 1),
                fixed("economy.adjustment.years", 8),
                fixed("trade.elasticity.long-run", -2),
                fixed("substitution.trade", 0.5),
                fixed("substitution.stretch", 2),
                fixed("substitution.rail", 0.5),
                fixed("substitution.energy", 0.5));
    }

    private static Parameter fixed(String id, double value) {
        return SmallEconomy.parameter(id, value, value, value);
    }

    private static Statecraft statecraft(double cut, double evasion) {
        var parameters = parameters(cut, evasion);
        var says = new Transmission(
                List.of(new Transmission.Channel(
                        "a-b", List.of("A"), List.of("B"), COUNTER, SmallEconomy.SECTORS, parameters.get("per.act"))),
                List.of(),
                SmallEconomy.SECTORS,
                List.of("ore"));
        return new Statecraft(WORLD, says, parameters, EVENTS, TIES, FIRST);
    }

    /** @param acts in the first month of each branch */
    private static Arm arm(Policy policy, int threads, int... acts) {
        short[][] counts = new short[RUNS][MONTHS];
        for (int b = 0; b < RUNS; b++) {
            counts[b][0] = (short) acts[b % acts.length];
        }
        return new Arm(
                policy,
                new Design(7, RUNS, DRAWS, MONTHS, threads),
                TALLY,
                counts,
                new int[RUNS],
                new boolean[RUNS],
                IntStream.range(0, DRAWS)
                        .mapToObj(g -> Map.<String, Double>of())
                        .toList());
    }

    private static Incidence find(Statecraft statecraft, Arm... arms) {
        return new IncidenceStudy(statecraft, List.of(arms)).find(done -> {});
    }

    private static Incidence.Income income(Incidence found, String policy, Horizon horizon, String region) {
        return found.incomes().stream()
                .filter(i -> i.policy().equals(policy)
                        && i.horizon() == horizon
                        && i.region().equals(region))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void futuresWithoutAShockChangeByExactlyNothing() {
        var found = find(statecraft(0.5, 0.3), arm(Policy.NONE, 1, 0), arm(policy("words"), 1, 0));
        for (var i : found.incomes()) {
            assertThat(i.percent()).isEqualTo(new Incidence.Spread(0, 0, 0, 0));
            assertThat(i.money().change().identical()).isTrue();
        }
        assertThat(found.solves().solved()).isZero();
        assertThat(found.rerouted()).isEmpty();
    }

    @Test
    void futuresOfADrawWithTheSameVectorShareOneSolve() {
        var solves = find(statecraft(0.5, 0.3), arm(Policy.NONE, 1, 6)).solves();
        assertThat(solves.asked()).isEqualTo(3L * RUNS);
        assertThat(solves.solved()).isEqualTo(3L * DRAWS);
        assertThat(solves.hits()).isCloseTo(1 - (double) DRAWS / RUNS, within(1e-12));
        assertThat(solves.vectors()).isEqualTo(1);
    }

    @Test
    void sharingASolveChangesNoNumber() {
        var statecraft = statecraft(0.5, 0.3);
        var arm = arm(CUT, 1, 6);
        var found = income(find(statecraft, arm(Policy.NONE, 1, 0), arm), "cut", Horizon.YEAR, "B");
        double sum = 0;
        for (int b = 0; b < RUNS; b++) {
            var drawn = statecraft.drawn(7, b % DRAWS);
            var barriers = statecraft.barriers(statecraft.grid().after(12, arm).get(b), drawn);
            sum += (float) WORLD.at(drawn.numbers(), Horizon.YEAR, Precision.QUICK)
                    .solve(barriers)
                    .change()[1];
        }
        assertThat(found.percent().mean()).isCloseTo(100 * sum / RUNS, within(1e-12));
        assertThat(found.percent().mean()).isNegative();
    }

    @Test
    void theNumberOfWorkersChangesNoByte() {
        var statecraft = statecraft(0.5, 0.3);
        var one = find(statecraft, arm(Policy.NONE, 1, 0, 6, 3), arm(CUT, 1, 9, 0));
        assertThat(find(statecraft, arm(Policy.NONE, 2, 0, 6, 3), arm(CUT, 2, 9, 0)))
                .isEqualTo(one);
    }

    @Test
    void aStricterEmbargoBitesNoLess() {
        for (Horizon horizon : Horizon.values()) {
            double before = 0;
            for (double left : new double[] {0.9, 0.6, 0.3, 0}) {
                var found = find(statecraft(left, 0), arm(Policy.NONE, 1, 0), arm(CUT, 1, 0));
                double now = income(found, "cut", horizon, "B").percent().p50();
                assertThat(now).as("%s, %s left", horizon, left).isLessThanOrEqualTo(before);
                before = now;
            }
        }
    }

    @Test
    void whatEvadesDoesNotBite() {
        var i = income(find(statecraft(0.2, 0.5), arm(Policy.NONE, 1, 0), arm(CUT, 1, 0)), "cut", Horizon.YEAR, "B");
        assertThat(i.enforced().p50()).isLessThan(i.percent().p50()).isNegative();
        assertThat(i.percent().p50()).isNegative();
    }

    @Test
    void tradeThatIsStoppedIsNamedAndOthersGain() {
        var rows =
                find(statecraft(0.2, 0), arm(Policy.NONE, 1, 0), arm(CUT, 1, 0)).rerouted();
        assertThat(rows)
                .anyMatch(r -> r.hit() && r.usd().mean() < 0 && r.seller().equals("A"));
        assertThat(rows).anyMatch(r -> !r.hit() && r.usd().mean() > 0);
    }

    @Test
    void actsThatAnnounceWhatAPolicyStopsDoNotCountAgain() {
        var announce = new Intervention.AddEvent(
                new Deed.Kind(Act.SANCTION, "", List.of()), Parties.of("A", "B"), List.of(1, 1, 1));
        var grid = statecraft(0.5, 0).grid();
        var told = grid.after(MONTHS, arm(policy("told", announce, tie(Measure.Kind.TRADE)), 1, 3));
        assertThat(told.getFirst().steps()).containsExactly(0);
        var alone = grid.after(MONTHS, arm(policy("alone", announce), 1, 3));
        assertThat(alone.getFirst().steps()).containsExactly(1);
    }

    @Test
    void tradeThatIsCutGoesToOthersInTheSharesThatActorsSee() {
        var statecraft = statecraft(0.3, 0);
        Rerouting rerouting = statecraft.rerouting();
        var course = Course.of(CUT, EVENTS, FIRST);
        int day = (int) FIRST.toEpochDay();
        var after = rerouting.after(TIES, course.inForce(day, 0), Parameter::value);
        assertThat(after.dependence(0, 1)).isLessThan(TIES.dependence(0, 1));
        assertThat(after.dependence(1, 0)).isLessThan(TIES.dependence(1, 0));
        assertThat(after.dependence(0, 2)).isGreaterThan(TIES.dependence(0, 2));
        assertThat(rerouting.after(TIES, List.of(), Parameter::value)).isSameAs(TIES);
        assertThat(statecraft(1, 0).rerouting().after(TIES, course.inForce(day, 0), Parameter::value))
                .isSameAs(TIES);
    }

    @Test
    void aBarrierMakesGoodsDearerForWhoeverIsBehindIt() {
        var statecraft = statecraft(0.3, 0);
        var arm = arm(CUT, 1, 0);
        var prices = statecraft.prices(statecraft.grid().after(12, arm).getFirst(), arm, 0);
        assertThat(prices.of("A", "B", "goods")).isGreaterThan(1.5);
        assertThat(prices.index("B", "goods")).isGreaterThan(prices.index("C", "goods"));
        var none = arm(Policy.NONE, 1, 0);
        var same = statecraft.prices(statecraft.grid().after(12, none).getFirst(), none, 0);
        assertThat(same.of("A", "B", "goods")).isEqualTo(1);
    }

    @Test
    void aBuyerWhoTurnsAwayPaysLessForItAsTheYearsGoByAndTheSellerEarnsLess() {
        var path = new EnergyStudy(statecraft(0.3, 0), EVENTS, FIRST)
                .find(EXIT, 2, 7, DRAWS)
                .getFirst();
        var first = path.years().getFirst();
        var last = path.years().getLast();
        assertThat(path.buyer()).isEqualTo("B");
        assertThat(first.revenue().p50()).isNegative();
        assertThat(first.price().p50()).isPositive();
        assertThat(last.cost().p50()).isLessThan(first.cost().p50());
        assertThat(Arrays.asList(first.share().p50(), last.share().p50())).allMatch(s -> s >= 0 && s < 1);
    }
}
