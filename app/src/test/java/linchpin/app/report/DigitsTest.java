package linchpin.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import linchpin.app.study.Outlook.Part;
import linchpin.future.Interval;
import linchpin.future.Probability;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DigitsTest {

    @Test
    void certaintyIsNeverPrinted() {
        assertThat(Digits.percent(0)).isEqualTo("<1\u00a0%");
        assertThat(Digits.percent(1)).isEqualTo(">99\u00a0%");
        assertThat(Digits.percent(Double.NaN)).isEqualTo("unknown");
    }

    @Test
    void aWideIntervalEarnsNoDecimalUnlessItWouldSeemToTouchZero() {
        assertThat(Digits.points(new Interval(-0.09, 0.15))).isEqualTo("−9 to +15");
        assertThat(Digits.points(new Interval(0.004, 0.117))).isEqualTo("+0.4 to +11.7");
        assertThat(Digits.points(-0.0004, new Interval(-0.09, 0.15))).isEqualTo("0");
    }

    @Test
    void rangesNameTheirUnitOnce() {
        assertThat(Digits.range(4.2e6, 12e6, "rounds")).isEqualTo("4.2–12\u00a0million\u00a0rounds");
        assertThat(Digits.range(3e8, 6e8, "USD")).isEqualTo("USD\u00a0300–600\u00a0million");
        assertThat(Digits.range(0.012, 0.02, "share")).isEqualTo("1.2–2\u00a0%");
        assertThat(Digits.range(9e5, 1.2e6, "rounds")).isEqualTo("900,000\u00a0rounds–1.2\u00a0million\u00a0rounds");
    }

    @Test
    void smallLossesAreNotPrintedAsNone() {
        assertThat(Digits.millions(0)).isEqualTo("0");
        assertThat(Digits.millions(1200)).isEqualTo("<0.01");
        assertThat(Digits.millions(12_345_678)).isEqualTo("12.3");
    }

    @Test
    void figuresKeepTheirUnits() {
        assertThat(Digits.amount(6000, "persons")).isEqualTo("6,000\u00a0persons");
        assertThat(Digits.amount(1, "yes/no")).isEqualTo("yes");
        assertThat(Digits.amount(37.377, "percent")).isEqualTo("37.4\u00a0%");
    }

    @Property
    void printedPartsOfThePartitionSumToOneHundred(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 0, max = 1) Double> weights) {
        double sum = weights.stream().mapToDouble(w -> w + 0.001).sum();
        var none = new Interval(0, 1);
        List<Part> parts = weights.stream()
                .map(w -> new Part("x", "x", new Probability((w + 0.001) / sum, none, none, 2000)))
                .toList();
        assertThat(Arrays.stream(Partition.percents(parts)).sum()).isEqualTo(100);
    }
}
