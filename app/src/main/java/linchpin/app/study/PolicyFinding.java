package linchpin.app.study;

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
}
