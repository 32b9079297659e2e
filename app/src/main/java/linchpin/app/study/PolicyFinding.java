package linchpin.app.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import linchpin.future.Effect;
import linchpin.future.Probability;

/**
 * What a policy would change, against doing nothing, with the same luck.
 *
 * @param steps what it does, one line a step
 * @param kinds how the sizes that it uses came about: measured, estimated, published or elicited
 * @param effects one row a class
 * @param ladder the same of each rung of escalation or a higher one, the lowest first
 */
public record PolicyFinding(
        String id,
        String title,
        String says,
        List<String> steps,
        List<String> kinds,
        List<ClassEffect> effects,
        List<ClassEffect> ladder) {

    /**
     * @param with probability under the policy
     * @param effect the paired difference; positive makes the class likelier
     * @param response the same without counting the events that the policy itself adds: how the others answer
     */
    public record ClassEffect(String classId, String classTitle, Probability with, Effect effect, Effect response) {}

    /**
     * The same findings, told from zero only where that survives all policies and classes being compared at once; of the
     * rungs, all policies and rungs.
     */
    static List<PolicyFinding> corrected(List<PolicyFinding> findings) {
        var effects = corrected(findings, PolicyFinding::effects);
        var ladders = corrected(findings, PolicyFinding::ladder);
        var corrected = new ArrayList<PolicyFinding>();
        for (int p = 0; p < findings.size(); p++) {
            var f = findings.get(p);
            corrected.add(new PolicyFinding(f.id, f.title, f.says, f.steps, f.kinds, effects.get(p), ladders.get(p)));
        }
        return List.copyOf(corrected);
    }

    private static List<List<ClassEffect>> corrected(
            List<PolicyFinding> findings, Function<PolicyFinding, List<ClassEffect>> family) {
        var all = findings.stream().flatMap(p -> family.apply(p).stream()).toList();
        var effects = Effect.corrected(all.stream().map(ClassEffect::effect).toList());
        var responses = Effect.corrected(all.stream().map(ClassEffect::response).toList());
        var rows = new ArrayList<List<ClassEffect>>();
        int at = 0;
        for (PolicyFinding p : findings) {
            var row = new ArrayList<ClassEffect>();
            for (ClassEffect e : family.apply(p)) {
                row.add(new ClassEffect(e.classId, e.classTitle, e.with, effects.get(at), responses.get(at)));
                at++;
            }
            rows.add(List.copyOf(row));
        }
        return rows;
    }
}
