package linchpin.plan.program;

import java.util.List;

/**
 * A capacity that options of several blocks share, anew in each period of a future: {@code most − Σ each·x} over its variables.
 *
 * @param variables those that take some of it in every period, whatever the future; of the members' blocks
 * @param each by variable: what one unit takes
 */
public record Pool(double most, int[] variables, double[] each, List<Member> members) {

    /** @param option the place of the option in its block */
    public record Member(int block, int option) {}

    public Pool {
        members = List.copyOf(members);
    }

    double left(double[] x) {
        double left = most;
        for (int k = 0; k < variables.length; k++) {
            left -= each[k] * x[variables[k]];
        }
        return Math.max(0, left);
    }
}
