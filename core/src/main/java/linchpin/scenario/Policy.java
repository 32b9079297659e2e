package linchpin.scenario;

import java.util.List;

/**
 * A named list of interventions.
 *
 * @param says one sentence
 */
public record Policy(String id, String title, String says, List<Intervention> interventions) {

    /** The policy of doing nothing. */
    public static final Policy NONE = new Policy("none", "No new policy", "The world goes on as it is.", List.of());

    /** All steps, those of both sides of a bargain among them. */
    public List<Intervention> steps() {
        return interventions.stream().flatMap(Intervention::steps).toList();
    }
}
