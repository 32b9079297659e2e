package linchpin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OnsetFeaturesTest {

    /** Everything from 1990 on is replaced; what was known when 1990 or an earlier year began may not move. */
    @Test
    void laterYearsChangeNoEarlierFeature() {
        var one = table(InventedDisputes.world(3, 9999));
        var other = table(InventedDisputes.world(3, 1990));

        assertThat(other.columns().keySet()).isEqualTo(one.columns().keySet()).hasSizeGreaterThan(60);
        int known = one.rows(1947, 1990).length;
        one.columns().forEach((name, column) -> {
            double[] changed = other.column(name);
            assertThat(Arrays.copyOf(changed, known)).as(name).isEqualTo(Arrays.copyOf(column, known));
        });
        assertThat(Arrays.copyOf(one.onset(), known)).isNotEqualTo(Arrays.copyOf(other.onset(), known));
        assertThat(one.column("log memory 8")).isNotEqualTo(other.column("log memory 8"));
    }

    @Test
    void peaceYearsCountFromTheLastOnset() {
        var table = table(InventedDisputes.world(4, 9999));
        double[] peace = table.column("peace years");
        double[] onset = table.column("onset last year");

        for (int r = 0; r < table.size(); r++) {
            assertThat(peace[r] == 0).isEqualTo(onset[r] == 1);
        }
    }

    private static OnsetTable table(DisputeData data) {
        var table = OnsetFeatures.of(data);
        return table.with(new OnsetTerms(data).columns(table));
    }
}
