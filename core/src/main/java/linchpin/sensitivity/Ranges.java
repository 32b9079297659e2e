package linchpin.sensitivity;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** How far stances swing in a design. */
public enum Ranges {
    /** Each as far as it has swung. */
    COMPUTED,
    /** All by the mean of the computed spreads. */
    EQUAL,
    HALVED,
    DOUBLED;

    private static final double HALF = 0.5;
    private static final double TWICE = 2;

    List<Stance> of(List<Stance> computed) {
        return switch (this) {
            case COMPUTED -> computed;
            case EQUAL -> {
                double cooperative = mean(computed, Stance::cooperative);
                double hostile = mean(computed, Stance::hostile);
                double disapproval = mean(computed, Stance::disapproval);
                double supply = mean(computed, Stance::supply);
                yield computed.stream()
                        .map(s -> s.with(cooperative, hostile, disapproval, supply))
                        .toList();
            }
            case HALVED -> scaled(computed, HALF);
            case DOUBLED -> scaled(computed, TWICE);
        };
    }

    private static List<Stance> scaled(List<Stance> stances, double by) {
        return stances.stream()
                .map(s -> s.with(by * s.cooperative(), by * s.hostile(), by * s.disapproval(), by * s.supply()))
                .toList();
    }

    private static double mean(List<Stance> stances, ToDoubleFunction<Stance> of) {
        return stances.stream().mapToDouble(of).average().orElse(0);
    }
}
