package linchpin.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done.
 *
 * @param kind the act with its mode and contexts
 * @param magnitude how much, where known
 */
public record Deed(Kind kind, @Nullable Magnitude magnitude) {

    /**
     * A kind of deed; the finest thing that a rule can ask for and that a simulated event carries.
     *
     * @param act the PLOVER root
     * @param mode PLOVER's or the case's finer kind, such as {@code visit} or {@code missile-launch}; empty where none
     * @param contexts PLOVER contexts, such as {@code military}, sorted
     */
    public record Kind(Act act, String mode, List<String> contexts) {
        public Kind {
            contexts = contexts.stream().sorted().toList();
        }

        @Override
        public String toString() {
            return act + (mode.isEmpty() ? "" : ":" + mode) + (contexts.isEmpty() ? "" : " " + contexts);
        }
    }

    /**
     * How much: shells, dollars, people.
     *
     * @param low lower end, in {@code unit}
     * @param high upper end, in {@code unit}; equal to {@code low} where one figure is given
     */
    public record Magnitude(double low, double high, String unit) {
        public Magnitude {
            if (!(low <= high)) {
                throw new IllegalArgumentException(
                        "The low end (%s) of a magnitude must not exceed its high end (%s).\nMaybe the two are swapped."
                                .formatted(low, high));
            }
        }
    }

    public static Deed of(Act act) {
        return of(act, "");
    }

    public static Deed of(Act act, String mode) {
        return new Deed(new Kind(act, mode, List.of()), null);
    }

    public Act act() {
        return kind.act();
    }
}
