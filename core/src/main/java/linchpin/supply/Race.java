package linchpin.supply;

import java.util.List;

/**
 * A claim that some arm because others do.
 *
 * @param who may react
 * @param against whose spending they may react to, in sum
 * @param measure name of the yearly figure
 */
public record Race(String id, String title, List<String> who, List<String> against, String measure) {

    /** The same claim the other way round. */
    public Race mirrored() {
        return new Race(id, title, against, who, measure);
    }
}
