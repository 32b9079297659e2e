package linchpin.proof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of reference numbers and ours, printed whether they agree or not, and judged at the end. */
final class SideBySide {

    private final String title;
    private final List<String> rows = new ArrayList<>();
    private final List<String> apart = new ArrayList<>();

    SideBySide(String title) {
        this.title = title;
    }

    /** To all digits that the reference prints. */
    void digits(String what, double reference, double ours, int decimals) {
        add(what, reference, ours, Math.abs(ours - reference) <= 0.5000001 * Math.pow(10, -decimals));
    }

    /** To a relative difference. */
    void relative(String what, double reference, double ours, double tolerance) {
        add(what, reference, ours, Math.abs(ours - reference) <= tolerance * Math.abs(reference));
    }

    private void add(String what, double reference, double ours, boolean agree) {
        double difference = Math.abs(ours / reference - 1);
        String row = String.format(
                Locale.ROOT,
                "  %-44s %24s %24s   %.1e%s",
                what,
                Double.toString(reference),
                Double.toString(ours),
                difference,
                agree ? "" : "  APART");
        rows.add(row);
        if (!agree) {
            apart.add(row);
        }
    }

    void judge() {
        System.out.printf(
                Locale.ROOT, "%s%n  %-44s %24s %24s   %s%n", title, "", "reference", "ours", "relative difference");
        rows.forEach(System.out::println);
        assertThat(apart).as(title).isEmpty();
    }
}
