package linchpin.future;

import java.util.List;
import java.util.function.ToDoubleFunction;
import linchpin.scenario.Intervention;
import linchpin.world.Inputs;
import linchpin.world.Parameter;

/** Where trade goes that a policy stops: what its shares are once prices and buyers have adapted. */
@FunctionalInterface
public interface Rerouting {

    /** Shares stay as the edits leave them. */
    Rerouting NONE = (edited, inForce, size) -> edited;

    /**
     * The ties after trade has been solved again.
     *
     * @param edited the ties with all edits, part of what was cut replaced
     * @param inForce the edits in force
     * @param size value of a parameter in this draw
     * @return {@code edited} itself where no edit stops trade
     */
    Inputs after(Inputs edited, List<Intervention> inForce, ToDoubleFunction<Parameter> size);
}
