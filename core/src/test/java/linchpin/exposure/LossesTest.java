package linchpin.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a portfolio loses: closed forms, and identities that hold for any outages. */
class LossesTest {

    private static final int FUTURES = 60;
    private static final int DRAWS = 6;
    private static final Lane A = Lane.from("AAA");
    private static final Lane B = Lane.from("BBB");

    private static Losses of(List<Item> items, Outages outages) {
        return Losses.of(items, outages, Firms.drawn(DRAWS), Firms.all(outages.futures()));
    }

    private static Outages outages(float[] a, float[] b) {
        return Outages.of(List.of(A, B), Firms.MONTHS, new float[][] {a, b}, new float[][] {
            Firms.flat(0, a.length / Firms.MONTHS), Firms.flat(0, b.length / Firms.MONTHS)
        });
    }

    private static float[] random(long seed) {
        var random = new SplittableRandom(seed);
        float[] cells = new float[FUTURES * Firms.MONTHS];
        for (int c = 0; c < cells.length; c++) {
            cells[c] = random.nextDouble() < 0.3 ? (float) random.nextDouble() : 0;
        }
        return cells;
    }

    @Test
    void whereNothingStopsNothingIsLost() {
        var losses = of(
                List.of(Firms.item("chips", 1e6, A, 0.5, 0)), outages(Firms.flat(0, FUTURES), Firms.flat(0, FUTURES)));

        assertThat(losses.total()).containsOnly(0);
        assertThat(losses.loss().cvar95()).isZero();
        assertThat(losses.causes()).isEmpty();
    }

    @Test
    void aStopOfTheWholeYearCostsTheMargin() {
        var losses = of(
                List.of(Firms.item("chips", 1e6, A, 0.5, 0)), outages(Firms.flat(1, FUTURES), Firms.flat(0, FUTURES)));

        assertThat(losses.loss().mean()).isCloseTo(5e5, within(1e-3));
    }

    /** Two suppliers: the second delivers 0.4 at a tenth more; the rest costs the margin: 1e6 * (0.4 * 0.1 + 0.6 * 0.5). */
    @Test
    void aSecondSupplierTakesWhatItCanAtItsPrice() {
        var item = Firms.item("chips", 1e6, A, 0.5, 0, Firms.other(B, 0.1, 0.4, 0));
        var losses = of(List.of(item), outages(Firms.flat(1, FUTURES), Firms.flat(0, FUTURES)));

        assertThat(losses.loss().mean()).isCloseTo(340_000, within(0.1));
    }

    @Test
    void aSecondSupplierThatStopsItselfHelpsAsFarAsItDelivers() {
        var item = Firms.item("chips", 1e6, A, 0.5, 0, Firms.other(B, 0.1, 0.4, 0));
        var losses = of(List.of(item), outages(Firms.flat(1, FUTURES), Firms.flat(0.5, FUTURES)));

        assertThat(losses.loss().mean()).isCloseTo(1e6 * (0.2 * 0.1 + 0.8 * 0.5), within(0.1));
    }

    @Test
    void theCheapestSourceIsUsedFirst() {
        var item = Firms.item(
                "chips",
                1e6,
                A,
                0.5,
                0,
                Firms.other(B, 0.3, 0.5, 0),
                Firms.other(B, 0.1, 0.5, 0),
                Firms.other(B, 0.2, 0.5, 0));
        var losses = of(List.of(item), outages(Firms.flat(1, FUTURES), Firms.flat(0, FUTURES)));

        assertThat(losses.loss().mean()).isCloseTo(1e6 * (0.5 * 0.1 + 0.5 * 0.2), within(0.1));
    }

    @Test
    void stockForTheFirstMonthSparesThatMonth() {
        var item = Firms.item("chips", 1.2e6, A, 1, 365.0 / 12);
        var losses = of(List.of(item), outages(Firms.flat(1, FUTURES), Firms.flat(0, FUTURES)));

        assertThat(losses.loss().mean()).isCloseTo(1.1e6, within(0.5));
    }

    @Test
    void moreCoverNeverLosesMore() {
        var outages = outages(random(1), random(2));
        double[] before = null;
        for (double cover : new double[] {0, 5, 15, 30, 60, 120, 400}) {
            double[] now = of(List.of(Firms.item("chips", 1e6, A, 0.5, cover, Firms.other(B, 0.1, 0.3, 40))), outages)
                    .total();
            for (int f = 0; before != null && f < now.length; f++) {
                assertThat(now[f]).isLessThanOrEqualTo(before[f] + 1e-6);
            }
            before = now;
        }
    }

    @Test
    void anOptionThatIsNeverUsedChangesNothing() {
        var outages = outages(random(3), random(4));
        double[] plain =
                of(List.of(Firms.item("chips", 1e6, A, 0.5, 20)), outages).total();
        for (Alternative unused : List.of(
                Firms.other(B, 0.1, 0, 0),
                Firms.other(B, 0.5, 1, 0),
                Firms.other(B, 0.1, 1, 9999),
                new Alternative("Unready", B, 0, 1, 0, 1000, 0))) {
            assertThat(of(List.of(Firms.item("chips", 1e6, A, 0.5, 20, unused)), outages)
                            .total())
                    .containsExactly(plain);
        }
    }

    @Test
    void itemsCausesAndPlacesEachAddUpToTheTotal() {
        var lanes = List.of(
                new Lane(Lane.Flow.BUY, "AAA", "ELEC", "AAC", "rail", "BBB", List.of("strait")),
                new Lane(Lane.Flow.SELL, "BBB", "", "AAC", "", "AAA", List.of("strait")),
                new Lane(Lane.Flow.BUY, "BBB", "", "USD", "", "", List.of()));
        var arm = Firms.arm(lanes, FUTURES, DRAWS);
        arm.tally().counters().forEach(c -> Firms.happen(arm, c.id(), 2, 2));
        var items = new ArrayList<Item>();
        for (int i = 0; i < 9; i++) {
            items.add(Firms.item("item " + i, 1000.5 + 997 * i, lanes.get(i % 3), 0.3 + 0.1 * i, 10 * i));
        }
        var outages = Firms.outages(arm, lanes);
        var losses = of(items, outages);
        double[] total = losses.total();

        assertThat(losses.loss().mean()).isPositive();
        assertThat(losses.causes()).hasSizeGreaterThan(3);
        double byItem =
                losses.items().stream().mapToDouble(i -> i.loss().mean()).sum();
        assertThat(byItem).isCloseTo(losses.loss().mean(), within(1e-6));
        assertThat(losses.causes().values().stream().mapToDouble(x -> x).sum())
                .isCloseTo(losses.loss().mean(), within(1e-6));
        for (int f = 0; f < FUTURES; f++) {
            int future = f;
            double sum = losses.origins().values().stream()
                    .mapToDouble(x -> x[future])
                    .sum();
            assertThat(sum).isCloseTo(total[f], within(1e-6));
        }
        for (var i : losses.items()) {
            assertThat(i.causes().values().stream().mapToDouble(x -> x).sum())
                    .isCloseTo(i.loss().mean(), within(1e-6));
        }
        double byCountry = losses.by(Lane::country).values().stream()
                .mapToDouble(Loss::mean)
                .sum();
        assertThat(byCountry).isCloseTo(losses.loss().mean(), within(1e-6));
    }

    @Test
    void aManyRowedLaneLosesWhatItsRowsLoseAlone() {
        var outages = outages(random(5), random(6));
        var items = IntStream.range(0, 150)
                .mapToObj(i -> Firms.item("row " + i, 100 + i, A, 0.5, i))
                .toList();
        double alone = items.stream()
                .mapToDouble(i -> Arrays.stream(of(List.of(i), outages).total()).sum())
                .sum();

        assertThat(Arrays.stream(of(items, outages).total()).sum()).isCloseTo(alone, within(1e-6));
    }

    @Test
    void onlyTheFuturesThatCountAreReckoned() {
        var outages = outages(random(7), random(8));
        var items = List.of(Firms.item("chips", 1e6, A, 0.5, 0));
        double[] all = of(items, outages).total();
        int[] some = {3, 17, 42};

        assertThat(Losses.of(items, outages, Firms.drawn(DRAWS), some).total())
                .containsExactly(all[3], all[17], all[42]);
    }
}
