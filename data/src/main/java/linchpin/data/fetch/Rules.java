package linchpin.data.fetch;

import java.time.Duration;
import java.util.Set;

/**
 * How patient and how trusting a fetch is.
 *
 * @param connect longest wait for a connection
 * @param stall longest time without a byte
 * @param tries before it gives up
 * @param pause before the second try; doubled for each further one
 * @param hosts to which a home may send on, besides itself
 * @param plain whether HTTP will do; for tests on loopback
 */
public record Rules(Duration connect, Duration stall, int tries, Duration pause, Set<String> hosts, boolean plain) {

    public Rules {
        hosts = Set.copyOf(hosts);
    }

    /** @param hosts to which a home may send on, besides itself */
    public static Rules usual(Set<String> hosts) {
        return new Rules(Duration.ofSeconds(20), Duration.ofSeconds(30), 4, Duration.ofSeconds(2), hosts, false);
    }
}
