package linchpin.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import linchpin.data.store.JsonFile;
import linchpin.data.tables.Words;

/**
 * The progress of a job as server-sent events: {@code progress} until it ends, then {@code done}, {@code failed} or
 * {@code cancelled}. Who reads slowly misses steps in between and holds up nobody else.
 */
final class JobFeed {

    static final String PATH = "/api/jobs/{id}/events";

    /** How many may follow at once; each holds a thread. */
    static final int MOST = 16;

    private static final long BEAT_MILLIS = 5_000;
    private final Jobs jobs;
    private final AtomicInteger following = new AtomicInteger();

    JobFeed(Jobs jobs) {
        this.jobs = jobs;
    }

    void follow(Context ctx) throws IOException {
        Job job = jobs.find(ctx.pathParam("id"));
        if (following.incrementAndGet() > MOST) {
            following.decrementAndGet();
            throw new Refused(
                    Refused.BUSY,
                    "%d follow jobs already.".formatted(MOST),
                    "",
                    "Maybe ask /api/jobs/{id} now and then.");
        }
        try {
            ctx.attribute("said", true);
            ctx.contentType("text/event-stream").header("Cache-Control", "no-store");
            write(ctx.outputStream(), job);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            following.decrementAndGet();
        }
    }

    private static void write(OutputStream out, Job job) throws IOException, InterruptedException {
        Job.Seen seen = job.seen();
        int said = -1;
        while (true) {
            String event = seen.state().isEnd() ? Words.of(seen.state()) : "progress";
            // a comment keeps the line open and finds out whether somebody still listens
            String text = seen.version() == said
                    ? ":\n\n"
                    : "event: %s\nid: %d\ndata: %s\n\n".formatted(event, seen.version(), JsonFile.toLine(seen.view()));
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
            if (seen.state().isEnd()) {
                return;
            }
            said = seen.version();
            seen = job.after(said, BEAT_MILLIS);
        }
    }
}
