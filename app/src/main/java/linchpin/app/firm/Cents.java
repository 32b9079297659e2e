package linchpin.app.firm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Dollars to the cent. */
final class Cents {

    private Cents() {}

    static BigDecimal of(double usd) {
        return BigDecimal.valueOf(usd).setScale(2, RoundingMode.HALF_EVEN);
    }

    /** Parts rounded so that they add up to the rounded total: those whose rounding errs most give way (largest remainder). */
    static List<BigDecimal> parts(List<Double> parts, BigDecimal total) {
        var rounded = new ArrayList<BigDecimal>();
        BigDecimal sum = BigDecimal.ZERO;
        for (double p : parts) {
            BigDecimal cents = of(p);
            rounded.add(cents);
            sum = sum.add(cents);
        }
        long left = total.subtract(sum).movePointRight(2).longValueExact();
        if (left == 0 || parts.isEmpty()) {
            return rounded;
        }
        int sign = Long.signum(left);
        var order = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer k) -> sign * (rounded.get(k).doubleValue() - parts.get(k)))
                        .thenComparing(k -> k))
                .toList();
        for (long k = 0; k < Math.abs(left); k++) {
            int at = order.get((int) (k % order.size()));
            rounded.set(at, rounded.get(at).add(BigDecimal.valueOf(sign, 2)));
        }
        return rounded;
    }
}
