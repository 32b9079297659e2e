package linchpin.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import linchpin.app.study.Options;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import linchpin.behavior.Behavior;
import linchpin.future.Arm;
import linchpin.scenario.ScenarioClass;
import linchpin.statecraft.Incidence;
import org.jspecify.annotations.Nullable;

/**
 * A comparison, and a typical future under each arm where one was asked for.
 *
 * @param explanations one an arm; empty where no class is to be explained
 * @param economy who bears what in the futures of each arm
 */
public record Compared(Comparison comparison, List<Explanation> explanations, Incidence economy) {

    /**
     * Plays the policies and doing nothing with the same luck. Where terms are dropped, doing nothing is also played with
     * all of them.
     *
     * @param avoid ids of the unwanted classes
     * @param explained the class of which a typical future is shown; null for none
     */
    public static Compared play(
            Prepared prepared,
            Behavior behavior,
            Options options,
            List<String> avoid,
            @Nullable ScenarioClass explained,
            ObjIntConsumer<String> progress) {
        var study = new Study(prepared, behavior, options, progress);
        List<Arm> arms = study.play();
        var comparison = new ComparisonStudy(prepared, arms);
        var found = study.policies(arms);
        Comparison compared = options.dropped().isEmpty()
                ? comparison.find(found, avoid)
                : comparison.find(found, avoid, whole(prepared, behavior, options, progress));
        var explanations = new ArrayList<Explanation>();
        if (explained != null) {
            var typical = new ExplanationStudy(prepared, behavior);
            arms.forEach(arm -> explanations.add(typical.find(arm, explained)));
        }
        return new Compared(compared, List.copyOf(explanations), study.incidence(arms));
    }

    /** Doing nothing, with all terms. */
    private static Arm whole(Prepared prepared, Behavior behavior, Options options, ObjIntConsumer<String> progress) {
        var all = new Options(options.seed(), options.runs(), options.months(), options.threads(), List.of());
        return new Study(prepared, behavior, all, progress).play().getFirst();
    }
}
