package linchpin.supply;

import java.time.LocalDate;
import java.util.List;
import linchpin.pattern.Counter;
import linchpin.world.Parameter;

/**
 * What moves into a stock, out of it, or from one to another.
 *
 * @param by code of the actor whom it comes from, such as the seller of what is imported; empty where nobody is named
 * @param from id of the stock that it leaves; empty where it comes from outside
 * @param to id of the stock that it enters; empty where it is used up
 */
public record Flow(String id, String title, String by, String from, String to, Amount amount) {

    /** How much moves, and when. */
    public sealed interface Amount {}

    /**
     * Day by day, at a pace that may change on stated days.
     *
     * @param steps in the order of time
     * @param days that a size is about: 1, a month or a year
     */
    public record Steady(List<Step> steps, double days) implements Amount {}

    /** From a day on, this much. */
    public record Step(LocalDate from, Parameter size) {}

    /**
     * With every event that matches.
     *
     * @param size of one event of full weight
     */
    public record PerEvent(Counter when, Parameter size) implements Amount {}

    /** Whether somebody else gets it: then the giver's reserve is kept back. */
    public boolean given() {
        return !from.isEmpty() && amount instanceof PerEvent;
    }
}
