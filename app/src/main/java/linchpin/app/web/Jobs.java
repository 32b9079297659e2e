package linchpin.app.web;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Long work, one piece at a time on one thread; a few more may wait, the next is refused. Finished work is remembered for a while. */
final class Jobs implements AutoCloseable {

    /** How many may wait. */
    static final int QUEUE = 8;

    private static final int REMEMBERED = 100;
    private static final long STOP_MILLIS = 5_000;

    private final Consumer<String> log;
    private final BlockingQueue<Job> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Map<String, Job> byId = new LinkedHashMap<>();
    private final Thread worker;
    private int count;
    private @Nullable Job running;
    private boolean closed;

    Jobs(Consumer<String> log) {
        this.log = log;
        worker = Thread.ofPlatform().name("linchpin-jobs").daemon().start(this::work);
    }

    synchronized Job submit(String kind, Job.Work its) {
        var job = new Job("job-" + ++count, kind, its);
        if (closed || !queue.offer(job)) {
            throw new Refused(
                    closed ? Refused.BUSY : Refused.TOO_MANY,
                    closed ? "The server is stopping." : "%d jobs are waiting already.".formatted(QUEUE),
                    "",
                    "Maybe wait for one to end, or cancel one.");
        }
        byId.put(job.id(), job);
        var old = byId.values().iterator();
        while (byId.size() > REMEMBERED && old.hasNext()) {
            if (old.next().ended()) {
                old.remove();
            }
        }
        return job;
    }

    synchronized List<Object> list() {
        return byId.values().stream().map(j -> (Object) j.seen().view()).toList();
    }

    synchronized int unfinished() {
        return (int) byId.values().stream().filter(j -> !j.ended()).count();
    }

    synchronized Job find(String id) {
        Job job = byId.get(id);
        if (job == null) {
            throw Refused.missing(
                    "There is no job of that id.", "Maybe the server was started again; look at /api/jobs.");
        }
        return job;
    }

    /** Takes a job from the queue, or stops it where it is. */
    synchronized Job cancel(String id) {
        Job job = find(id);
        if (job.cancel() && job.equals(running)) {
            worker.interrupt();
        }
        queue.remove(job);
        return job;
    }

    private void work() {
        while (true) {
            try {
                Job job = queue.take();
                Job.Work its = job.begin();
                if (its != null) {
                    running(job);
                    play(job, its);
                }
            } catch (InterruptedException e) {
                if (isClosed()) {
                    return;
                }
            } finally {
                running(null);
            }
        }
    }

    private synchronized void running(@Nullable Job job) {
        running = job;
        if (job == null && !closed) {
            // an interruption that came as the job ended must not hit the next one
            Thread.interrupted();
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private void play(Job job, Job.Work its) {
        try {
            job.done(its.play(job));
        } catch (Refused e) {
            job.failed(e);
        } catch (UncheckedIOException e) {
            log(job, e);
            job.failed(new Refused(
                    Refused.BROKEN,
                    "The run cannot be stored.",
                    "",
                    "Maybe the disk is full; the terminal says more."));
        } catch (CancellationException e) {
            job.failed(new Refused(Refused.BROKEN, "The job was cancelled.", "", ""));
        } catch (IllegalArgumentException | IllegalStateException e) {
            log(job, e);
            job.failed(Refused.of(Refused.BROKEN, "", e));
        } catch (OutOfMemoryError e) {
            log(job, e);
            job.failed(new Refused(
                    Refused.BROKEN,
                    "The memory is too small for this.",
                    "/runs",
                    "Maybe ask for fewer runs, or give more: LINCHPIN_OPTS=-Xmx4g."));
        } catch (RuntimeException e) {
            log(job, e);
            job.failed(new Refused(
                    Refused.BROKEN,
                    "The job failed.",
                    "",
                    "Maybe this is a fault of Linchpin; the terminal says more."));
        }
    }

    private void log(Job job, Throwable e) {
        if (job.unwanted()) {
            return;
        }
        log.accept("%s: %s".formatted(job.id(), e));
    }

    /** Stops what runs and forgets what waits; whatever was finished is on the shelf. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            byId.values().forEach(Job::cancel);
            queue.clear();
            worker.interrupt();
        }
        try {
            worker.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
