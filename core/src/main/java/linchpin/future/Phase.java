package linchpin.future;

import linchpin.behavior.Chooser;
import linchpin.behavior.Surroundings;

/**
 * A stretch of days over which the ties do not change.
 *
 * @param from first day
 * @param surroundings the world of those days
 * @param rateFactor by valence and actor: what the ties make of the background rate
 * @param flows by what each flow of goods is multiplied
 */
record Phase(int from, Surroundings surroundings, double[][] rateFactor, double[] flows) {

    /** The same stretch with flows that are multiplied. */
    Phase with(double[] factors) {
        return new Phase(from, surroundings, rateFactor, factors);
    }

    /**
     * Compares the inclusive values with those of the world as it was: {@code exp(ρ (IV − IV₀))}, no change where ρ is
     * zero; and multiplies by the activity that is set.
     */
    static Phase of(int from, Surroundings base, Surroundings now, Chooser chooser, int actors, double rho) {
        double[][] factor = new double[2][actors];
        boolean same = rho == 0 || now.inputs().sameTies(base.inputs());
        for (int v = 0; v < 2; v++) {
            for (int i = 0; i < actors; i++) {
                factor[v][i] = now.inputs().activity(v, i);
                if (!same) {
                    factor[v][i] *=
                            Math.exp(rho * (chooser.inclusiveValue(now, v, i) - chooser.inclusiveValue(base, v, i)));
                }
            }
        }
        return new Phase(from, now, factor, new double[0]);
    }
}
