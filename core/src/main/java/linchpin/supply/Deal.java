package linchpin.supply;

import java.util.List;
import linchpin.world.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * An exchange of two actors: what each gives is one or more legs.
 *
 * @param says one sentence: what it covers, over which time
 */
public record Deal(String id, String title, String says, List<Leg> legs) {

    /**
     * What one side gives the other.
     *
     * @param quantity over the time of the deal
     * @param price in USD for each unit of the quantity; null where the quantity is in USD already
     * @param spent id of the stock that it is taken from; empty where none is kept
     * @param gained id of the stock that it adds to; empty where none is kept
     */
    public record Leg(
            String giver,
            String receiver,
            String what,
            Parameter quantity,
            @Nullable Parameter price,
            String spent,
            String gained) {}
}
