package linchpin.data.feeds;

/**
 * How many events of a feed can be counted.
 *
 * @param events all
 * @param acts with a mapped act
 * @param states with a state on both sides
 * @param dyads between two states, with a mapped act: these are counted
 */
public record Coverage(String feed, long events, long acts, long states, long dyads) {}
