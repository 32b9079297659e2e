package linchpin.behavior;

/**
 * The expectation of one valence's acts over some days. The law is linear, so the expectation of a pair's acts follows the
 * same recursion as the acts themselves (Hawkes 1971): {@code λ_ij = θ0 L_i P_ij + θ1 a_ij + θ2 b_ij + θ3 a_ji + θ4 b_ji}
 * with what the pair's earlier acts still excite quickly ({@code a}) and slowly ({@code b}), offspring staying in the pair
 * of their parent.
 */
final class ExpectedActs {

    private final int n;
    private final double[] theta;
    private final double[] background;
    private final double[][] excited;
    private final double[] kept;

    /** As a day begins, without background. */
    ExpectedActs(Memory m, Settings.Decay decay, double[] theta, int v, int day) {
        n = m.size();
        this.theta = theta;
        background = new double[n * n];
        excited = new double[2][n * n];
        kept = new double[] {Math.pow(2, -1 / decay.excitationShort()), Math.pow(2, -1 / decay.excitationLong())};
        double[] f = new double[2];
        for (int pair = 0; pair < n * n; pair++) {
            m.fillPairExcitation(v, pair / n, pair % n, day, f);
            excited[0][pair] = f[0];
            excited[1][pair] = f[1];
        }
    }

    /** An actor's level in acts a day, dealt to targets by the law of choice. */
    void background(int i, double level, double[] utility) {
        double all = Chooser.logSum(utility, n);
        for (int j = 0; j < n; j++) {
            background[i * n + j] = theta[0] * level * Math.exp(utility[j] - all);
        }
    }

    /** Expected acts by actor over the next days. */
    double[] over(int days) {
        double[] sum = new double[n];
        double[] today = new double[n * n];
        for (int day = 0; day < days; day++) {
            for (int pair = 0; pair < n * n; pair++) {
                int mirrored = pair % n * n + pair / n;
                today[pair] = background[pair]
                        + theta[1] * excited[0][pair]
                        + theta[2] * excited[1][pair]
                        + theta[3] * excited[0][mirrored]
                        + theta[4] * excited[1][mirrored];
                sum[pair / n] += today[pair];
            }
            for (int h = 0; h < 2; h++) {
                for (int pair = 0; pair < n * n; pair++) {
                    excited[h][pair] = kept[h] * excited[h][pair] + (1 - kept[h]) * today[pair];
                }
            }
        }
        return sum;
    }
}
