package linchpin.app.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Where the server listens and who may ask.
 *
 * @param bind address of this machine
 * @param port 0 for any that is free
 * @param token that every request must carry; null where only this machine may ask
 */
public record Place(String bind, int port, @Nullable String token) {

    /** The address that only this machine reaches. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final int LEAST_TOKEN = 16;
    private static final int MOST_PORT = 65_535;

    /** @throws IllegalArgumentException with a sentence for the user */
    public Place {
        if (port < 0 || port > MOST_PORT) {
            throw new IllegalArgumentException(
                    "The port (%d) must lie between 0 and %d.\nMaybe 0, for any that is free."
                            .formatted(port, MOST_PORT));
        }
        if (token != null && !token.matches("[A-Za-z0-9_.~-]{%d,200}".formatted(LEAST_TOKEN))) {
            throw new IllegalArgumentException(
                    "The token must have at least %d letters, digits, or one of _ . ~ -.\nMaybe make one with: openssl rand -hex 16."
                            .formatted(LEAST_TOKEN));
        }
        if (token == null && !loopback(bind)) {
            throw new IllegalArgumentException(
                    "The address (%s) can be reached by other machines, so --bind needs a --token.\nMaybe leave --bind out, so that only this machine can ask."
                            .formatted(bind));
        }
    }

    private static boolean loopback(String bind) {
        try {
            return InetAddress.getByName(bind).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(
                    "The address (%s) is not one of this machine.\nMaybe leave --bind out.".formatted(bind), e);
        }
    }
}
