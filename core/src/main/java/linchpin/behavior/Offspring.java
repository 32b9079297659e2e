package linchpin.behavior;

import java.util.List;

/**
 * What earlier acts still excite, at two half-lives: an act of a valence has offspring of the same valence, by its own
 * author or by the one who received it, and always in the pair of its parent.
 */
final class Offspring {

    private final int n;
    private final double perShort;
    private final double perLong;
    private final DecayedCounts dyadShort;
    private final DecayedCounts dyadLong;
    private final DecayedCounts outShort;
    private final DecayedCounts outLong;
    private final DecayedCounts inShort;
    private final DecayedCounts inLong;

    Offspring(int actors, Settings.Decay decay, int origin) {
        n = actors;
        perShort = Math.pow(2, 1 / decay.excitationShort()) - 1;
        perLong = Math.pow(2, 1 / decay.excitationLong()) - 1;
        int pairs = Memory.VALENCES * n * n;
        int ones = Memory.VALENCES * n;
        dyadShort = new DecayedCounts(pairs, decay.excitationShort(), origin);
        dyadLong = new DecayedCounts(pairs, decay.excitationLong(), origin);
        outShort = new DecayedCounts(ones, decay.excitationShort(), origin);
        outLong = new DecayedCounts(ones, decay.excitationLong(), origin);
        inShort = new DecayedCounts(ones, decay.excitationShort(), origin);
        inLong = new DecayedCounts(ones, decay.excitationLong(), origin);
    }

    List<DecayedCounts> all() {
        return List.of(dyadShort, dyadLong, outShort, outLong, inShort, inLong);
    }

    void add(int v, int i, int j, double weight, int day) {
        int pair = (v * n + i) * n + j;
        dyadShort.add(pair, weight, day);
        dyadLong.add(pair, weight, day);
        outShort.add(v * n + i, weight, day);
        outLong.add(v * n + i, weight, day);
        inShort.add(v * n + j, weight, day);
        inLong.add(v * n + j, weight, day);
    }

    /**
     * Fills the four excitation features of a rate: own and received, quick and slow, each {@code (e^b − 1) m}, so that one
     * act excites its coefficient's number of acts in all later days together: {@code Σ_{k≥1} (e^b − 1) e^{−bk} = 1}.
     */
    void fill(int v, int i, int day, double[] f, int from) {
        f[from] = perShort * outShort.read(v * n + i, day);
        f[from + 1] = perLong * outLong.read(v * n + i, day);
        f[from + 2] = perShort * inShort.read(v * n + i, day);
        f[from + 3] = perLong * inLong.read(v * n + i, day);
    }

    /** What the acts of one pair still excite, quick and slow, each {@code (e^b − 1) m}. */
    void fillPair(int v, int i, int j, int day, double[] f) {
        int pair = (v * n + i) * n + j;
        f[0] = perShort * dyadShort.read(pair, day);
        f[1] = perLong * dyadLong.read(pair, day);
    }

    double own(double[] theta, int v, int i, int day) {
        return theta[1] * perShort * outShort.read(v * n + i, day) + theta[2] * perLong * outLong.read(v * n + i, day);
    }

    double received(double[] theta, int v, int i, int day) {
        return theta[3] * perShort * inShort.read(v * n + i, day) + theta[4] * perLong * inLong.read(v * n + i, day);
    }

    int parent(double[] theta, boolean own, int v, int i, int day, double u) {
        double shortWeight = (own ? theta[1] : theta[3]) * perShort;
        double longWeight = (own ? theta[2] : theta[4]) * perLong;
        double sum = 0;
        double[] weight = new double[n];
        for (int j = 0; j < n; j++) {
            int pair = own ? (v * n + i) * n + j : (v * n + j) * n + i;
            weight[j] = shortWeight * dyadShort.read(pair, day) + longWeight * dyadLong.read(pair, day);
            sum += weight[j];
        }
        double at = u * sum;
        int last = -1;
        for (int j = 0; j < n && (last < 0 || at > 0); j++) {
            if (weight[j] > 0) {
                last = j;
                at -= weight[j];
            }
        }
        return last;
    }
}
