package linchpin.sensitivity;

import java.util.List;

/**
 * One actor's stance, a number from -1 to 1, and how far it has swung.
 *
 * @param actors codes of those who share the stance
 * @param events how many they began in the years looked at
 * @param cooperative standard deviation of the log of their smoothed cooperative activity over rolling 24 months
 * @param hostile likewise
 */
public record Stance(String name, List<String> actors, int events, double cooperative, double hostile) {

    /** Factor of the cooperative rate at {@code x}, which has standard deviation {@link Points#SD}. */
    double cooperativeFactor(double x) {
        return Math.exp(x / Points.SD * cooperative);
    }

    /** Factor of the hostile rate: who cooperates more fights less. */
    double hostileFactor(double x) {
        return Math.exp(-x / Points.SD * hostile);
    }

    Stance with(double newCooperative, double newHostile) {
        return new Stance(name, actors, events, newCooperative, newHostile);
    }
}
