package linchpin.behavior;

import linchpin.event.ActClass;

/**
 * What changes slowly and is reckoned anew every 30 days: balance between any two actors, and the backing that each
 * receives.
 *
 * <p>Balance of {@code i} and {@code j} is the sum over third parties {@code k} of {@code g_ik g_jk}, where {@code g} is the
 * net tone of a pair over the quick habit (Heider 1946; signed triads as in Lerner 2016).
 */
final class Climate {

    private static final int DAYS = 30;
    private final int n;
    private final double[] balance;
    private final double[] backing;
    private int bucket = Integer.MIN_VALUE;

    Climate(int actors) {
        n = actors;
        balance = new double[n * n];
        backing = new double[n];
    }

    void reset(Climate other) {
        System.arraycopy(other.balance, 0, balance, 0, balance.length);
        System.arraycopy(other.backing, 0, backing, 0, backing.length);
        bucket = other.bucket;
    }

    double balance(int i, int j) {
        return balance[i * n + j];
    }

    double backing(int i) {
        return backing[i];
    }

    void beginDay(int day, DecayedCounts habitShort, DecayedCounts classLong) {
        int now = Math.floorDiv(day, DAYS);
        if (now == bucket) {
            return;
        }
        bucket = now;
        double[] tone = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double good = habitShort.read(i * n + j, day) + habitShort.read(j * n + i, day);
                double bad = habitShort.read((n + i) * n + j, day) + habitShort.read((n + j) * n + i, day);
                tone[i * n + j] = (good - bad) / (good + bad + 1);
                tone[j * n + i] = tone[i * n + j];
            }
        }
        int help = ActClass.MATERIAL_COOPERATION.ordinal() * n;
        for (int i = 0; i < n; i++) {
            double received = 0;
            for (int p = 0; p < n; p++) {
                received += classLong.read((help + p) * n + i, day);
            }
            backing[i] = Math.log1p(received);
            for (int j = 0; j < i; j++) {
                double sum = 0;
                for (int k = 0; k < n; k++) {
                    sum += tone[i * n + k] * tone[j * n + k];
                }
                balance[i * n + j] = sum;
                balance[j * n + i] = sum;
            }
        }
    }
}
