package linchpin.data.feeds;

/**
 * A code that no table maps.
 *
 * @param what {@code act} or {@code country}
 * @param events how many have it
 */
public record Unmapped(String feed, String what, String code, long events) {}
