package linchpin.future;

/** A 95 % interval. */
public record Interval(double low, double high) {

    public boolean excludesZero() {
        return low > 0 || high < 0;
    }
}
