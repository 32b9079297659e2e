package linchpin.plan;

import java.util.Arrays;
import linchpin.future.Arm;

/**
 * An indicator with a threshold: it is crossed at the end of the first month in which events of the last months reach the threshold.
 * Nothing later than that month is looked at.
 *
 * @param counter id of what is counted
 * @param title in words
 * @param window months that count
 * @param least events at which it is crossed
 */
public record Signal(String counter, String title, int window, int least) {

    /** Never. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** By future: the month, from 0, at whose end it is crossed, or {@link #NEVER}. */
    public int[] crossings(Arm arm) {
        int c = arm.tally().indexOf(counter);
        int months = arm.design().months();
        int[] crossed = new int[arm.counts().length];
        Arrays.fill(crossed, NEVER);
        for (int b = 0; b < crossed.length; b++) {
            int sum = 0;
            for (int m = 0; m < months; m++) {
                sum += arm.inMonth(b, m, c) - (m < window ? 0 : arm.inMonth(b, m - window, c));
                if (sum >= least) {
                    crossed[b] = m;
                    break;
                }
            }
        }
        return crossed;
    }
}
