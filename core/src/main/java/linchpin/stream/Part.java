package linchpin.stream;

import java.util.List;
import linchpin.behavior.Chooser;
import linchpin.event.Act;
import linchpin.event.ActClass;

/** The parts of a choice: whom to address, with words or deeds, by which act. */
enum Part {
    TARGET_COOPERATIVE(0),
    TARGET_HOSTILE(0),
    CLASS_COOPERATIVE(1),
    CLASS_HOSTILE(1),
    ACT(2);

    private final int step;

    Part(int step) {
        this.step = step;
    }

    /** Names of the shared terms: years make no sense in a stream of months, so habits are slow and quick here. */
    List<String> terms() {
        return Chooser.terms().get(step).stream()
                .map(name ->
                        name.replace("-4y", "-slow").replace("-1y", "-quick").replace("-90d", "-last"))
                .toList();
    }

    /** The three parts of a choice of a valence. */
    static List<Part> of(Act act) {
        return act.valence().ordinal() == 0
                ? List.of(TARGET_COOPERATIVE, CLASS_COOPERATIVE, ACT)
                : List.of(TARGET_HOSTILE, CLASS_HOSTILE, ACT);
    }

    /** Effects of alternatives beside the shared terms. */
    int effects(int actors) {
        return switch (step) {
            case 0 -> actors;
            case 1 -> 0;
            default -> Act.values().length;
        };
    }

    double effectSd(StreamSettings.Priors priors) {
        return step == 0 ? priors.target() : priors.act();
    }

    /** Position of an act among the two classes of its valence. */
    static int deed(ActClass c) {
        return c.material() ? 1 : 0;
    }

    String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
