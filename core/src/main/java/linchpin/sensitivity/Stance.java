package linchpin.sensitivity;

import java.util.List;

/**
 * One actor's stance, a number from -1 (hostile, strict, giving little) to 1 (cooperative, lenient, giving much), and how far
 * it has swung.
 *
 * @param actors codes of those who share the stance
 * @param events how many they began in the years looked at
 * @param cooperative standard deviation of the log of their smoothed cooperative activity over rolling windows
 * @param hostile likewise
 * @param disapproval standard deviation of the disapproval that they showed as patrons, in log-odds
 * @param supply standard deviation of the log of others' dependence on them; zero where too few figures are known
 */
public record Stance(
        String name,
        List<String> actors,
        int events,
        double cooperative,
        double hostile,
        double disapproval,
        double supply) {

    /** Factor of the cooperative rate at {@code x}, which has standard deviation {@link Points#SD}. */
    double cooperativeFactor(double x) {
        return Math.exp(x / Points.SD * cooperative);
    }

    /** Factor of the hostile rate: who cooperates more fights less. */
    double hostileFactor(double x) {
        return Math.exp(-x / Points.SD * hostile);
    }

    /** Shift of disapproval: who cooperates more lets others do more. */
    double disapprovalShift(double x) {
        return -x / Points.SD * disapproval;
    }

    /** Factor of others' dependence: who cooperates more supplies more. */
    double supplyFactor(double x) {
        return Math.exp(x / Points.SD * supply);
    }

    Stance with(double newCooperative, double newHostile, double newDisapproval, double newSupply) {
        return new Stance(name, actors, events, newCooperative, newHostile, newDisapproval, newSupply);
    }
}
