package linchpin.supply;

import java.util.List;
import linchpin.world.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The stocks of a case, what moves them, and the deals they are part of.
 *
 * @param races claims that some arm because others do
 * @param window days over which what is at hand and comes in is set against what is needed; null without stocks
 * @param scarcity factor by which a unit is worth more where it is wholly missing; null without deals
 */
public record Supplies(
        List<Stock> stocks,
        List<Flow> flows,
        List<Deal> deals,
        List<Race> races,
        @Nullable Parameter window,
        @Nullable Parameter scarcity) {

    /** Of a case that keeps no stocks. */
    public static final Supplies NONE = new Supplies(List.of(), List.of(), List.of(), List.of(), null, null);
}
