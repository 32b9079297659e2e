package linchpin.app.study;

import java.util.ArrayList;
import java.util.List;
import linchpin.future.Effect;
import linchpin.future.Probability;

/**
 * What a policy would change, against doing nothing, with the same luck.
 *
 * @param steps what it does, one line a step
 * @param kinds how the sizes that it uses came about: measured, estimated, published or elicited
 * @param effects one row a class
 */
public record PolicyFinding(
        String id, String title, String says, List<String> steps, List<String> kinds, List<ClassEffect> effects) {

    /**
     * @param with probability under the policy
     * @param effect the paired difference; positive makes the class likelier
     * @param response the same without counting the events that the policy itself adds: how the others answer
     */
    public record ClassEffect(String classId, String classTitle, Probability with, Effect effect, Effect response) {}

    /** The same findings, told from zero only where that survives all policies and classes being compared at once. */
    static List<PolicyFinding> corrected(List<PolicyFinding> findings) {
        var all = findings.stream().flatMap(p -> p.effects.stream()).toList();
        var effects = Effect.corrected(all.stream().map(ClassEffect::effect).toList());
        var responses = Effect.corrected(all.stream().map(ClassEffect::response).toList());
        var corrected = new ArrayList<PolicyFinding>();
        int at = 0;
        for (PolicyFinding p : findings) {
            var row = new ArrayList<ClassEffect>();
            for (ClassEffect e : p.effects) {
                row.add(new ClassEffect(e.classId, e.classTitle, e.with, effects.get(at), responses.get(at)));
                at++;
            }
            corrected.add(new PolicyFinding(p.id, p.title, p.says, p.steps, p.kinds, List.copyOf(row)));
        }
        return List.copyOf(corrected);
    }
}
