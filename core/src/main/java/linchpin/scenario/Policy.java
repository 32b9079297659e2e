package linchpin.scenario;

import java.util.List;

/**
 * A named list of interventions.
 *
 * @param says one sentence
 * @param does id of the class that it brings about by its own steps, so that doing can be told from happening; empty where none
 */
public record Policy(String id, String title, String says, String does, List<Intervention> interventions) {

    /** One that brings about no class by itself. */
    public Policy(String id, String title, String says, List<Intervention> interventions) {
        this(id, title, says, "", interventions);
    }

    /** The policy of doing nothing. */
    public static final Policy NONE = new Policy("none", "No new policy", "The world goes on as it is.", List.of());

    /** All steps, those of both sides of a bargain among them. */
    public List<Intervention> steps() {
        return interventions.stream().flatMap(Intervention::steps).toList();
    }
}
