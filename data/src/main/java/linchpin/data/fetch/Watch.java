package linchpin.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Closes a stream on which nothing has come for too long, so that whoever reads it wakes up. */
final class Watch implements AutoCloseable {

    private final AtomicLong last = new AtomicLong(System.nanoTime());
    private final Thread thread;
    private volatile boolean cut;

    Watch(InputStream in, Duration stall) {
        thread = Thread.ofVirtual().start(() -> {
            try {
                long left = stall.toNanos();
                while (left > 0) {
                    Thread.sleep(Duration.ofNanos(left));
                    left = stall.toNanos() - (System.nanoTime() - last.get());
                }
                cut = true;
                in.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                cut = true;
            }
        });
    }

    /** Something came. */
    void seen() {
        last.set(System.nanoTime());
    }

    boolean cut() {
        return cut;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
