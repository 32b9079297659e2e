package linchpin.app.compare;

import java.util.List;
import linchpin.future.Effect;
import linchpin.future.Probability;
import org.jspecify.annotations.Nullable;

/**
 * What holds given that something happened, and beside it what holds where a policy does it. The first is what an observer
 * should expect who sees it happen, for whatever reason; the second is what it causes, in the model.
 *
 * @param what the condition in words
 * @param itself how probable the condition is
 * @param rows one a class and further outcome
 * @param policies titles of the policies that do it; empty where the case names none
 */
public record Given(String what, Probability itself, List<Row> rows, List<String> policies) {

    /**
     * @param plain probability where nothing is asked
     * @param given the same among the branches in which the condition holds; {@code runs} is their number; null where there are none
     * @param done under each policy that does it
     */
    public record Row(
            String id,
            String title,
            Probability plain,
            @Nullable Probability given,
            List<Done> done) {}

    /**
     * @param with probability under the policy
     * @param effect against doing nothing, with the same luck
     */
    public record Done(String policy, Probability with, Effect effect) {}
}
