package linchpin.app.compare;

import java.util.List;
import linchpin.app.study.PolicyFinding;
import linchpin.future.Effect;
import linchpin.future.Interval;
import linchpin.future.Signpost;

/**
 * Policies side by side, for someone who wants some classes not to come true.
 *
 * @param policies what each changes
 * @param avoid ids of the classes that are unwanted
 * @param regrets one row a policy, doing nothing among them
 * @param signposts which early counts tell futures that end in a class from those that do not, one list a class
 * @param worlds which early counts tell the world of a policy from that of doing nothing, without the policy's own events
 * @param pairings what sharing luck saves
 * @param without what leaving out the dropped terms changes where nothing new is done; empty where none is dropped
 */
public record Comparison(
        List<PolicyFinding> policies,
        List<String> avoid,
        List<Regret> regrets,
        List<Signs> signposts,
        List<Signs> worlds,
        List<Pairing> pairings,
        List<ClassChange> without) {

    /**
     * How much likelier each class is than under the policy that makes it least likely. The policies' own events do not count.
     *
     * @param worst largest regret over the unwanted classes
     * @param worstOverStructures the same, largest over the structural alternatives of the model, each taken for true
     * @param inStructure the alternative in which that is so
     */
    public record Regret(
            String policy,
            String title,
            List<Cell> cells,
            double worst,
            double worstOverStructures,
            String inStructure) {}

    /**
     * @param best id of the policy under which the class is least likely
     * @param effect against that policy, with the same luck
     * @param total interval of 95 %
     */
    public record Cell(String classId, String best, double effect, Interval total) {}

    /**
     * @param id of the class or policy that the early counts tell of
     * @param months how many months are early
     * @param partOfRule ids of counters that the class itself asks, so that it begins rather than being foretold
     */
    public record Signs(String id, String title, int months, List<String> partOfRule, List<Signpost> signposts) {}

    /**
     * @param reduction how many times more branches arms with luck of their own would need; infinite where no pair ended differently
     */
    public record Pairing(String policy, String classId, double reduction) {}

    /** What a class loses or gains. */
    public record ClassChange(String classId, String title, Effect effect) {}
}
