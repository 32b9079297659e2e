package linchpin.app.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;

/**
 * Cuts off who takes too long to say what is wanted. Silence alone is seen by the idle timeout of a connection; a byte now and
 * then would pass it for hours.
 */
final class Patience implements Connection.Listener, AutoCloseable {

    private static final int LOOK_SECONDS = 2;
    private final long millis;
    private final Map<Connection, Watched> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().name("linchpin-patience").daemon().unstarted(task));

    /** A connection as it was when its number of requests last changed. */
    private record Watched(long requests, long bytes, long since) {}

    /** @param seconds from the first byte of a request to the last of its headers */
    Patience(int seconds) {
        millis = 1000L * seconds;
        clock.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void onOpened(Connection connection) {
        open.put(connection, new Watched(0, 0, now()));
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }

    private void look() {
        long now = now();
        open.forEach((connection, was) -> {
            long requests = connection.getMessagesIn();
            boolean answering = requests > connection.getMessagesOut();
            if (requests != was.requests || answering || connection.getBytesIn() == was.bytes) {
                open.replace(connection, was, new Watched(requests, connection.getBytesIn(), now));
            } else if (now - was.since > millis) {
                connection.getEndPoint().close();
            }
        });
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
