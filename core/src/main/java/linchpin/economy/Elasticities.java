package linchpin.economy;

import java.util.Arrays;

/**
 * How easily one thing takes the place of another.
 *
 * @param trade θ of each sector: trade falls by θ per cent where its cost rises by one (θ = σ − 1 of Armington's form)
 * @param value σ, between value added and materials; 1 is Cobb–Douglas, 0 fixed proportions
 * @param material ε, across materials
 * @param taste κ, across sectors of final spending
 */
public record Elasticities(double[] trade, double value, double material, double taste) {

    public Elasticities {
        if (Arrays.stream(trade).anyMatch(t -> !(t > 0) || t == Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The trade elasticities (%s) must be positive.\nMaybe a sign was kept from a regression."
                            .formatted(Arrays.toString(trade)));
        }
        for (double e : new double[] {value, material, taste}) {
            if (!(e >= 0) || e == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "The elasticity of substitution (%s) must be 0 or more.\nMaybe a sign is wrong.".formatted(e));
            }
        }
    }

    /** Cobb–Douglas above the trade nest: Caliendo and Parro (2015). */
    public static Elasticities longRun(double... trade) {
        return new Elasticities(trade, 1, 1, 1);
    }
}
