package linchpin.app.web;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** A piece of long work: what is asked, how far it is, and how it ended. */
final class Job implements ObjIntConsumer<String> {

    private final String id;
    private final String kind;
    private @Nullable Work work;
    private State state = State.QUEUED;
    private String stage = "queued";
    private double progress;
    private @Nullable End end;
    private @Nullable Refused error;
    private boolean stop;
    private int version;

    /** Where it is on its way. */
    enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        boolean isEnd() {
            return this == DONE || this == FAILED || this == CANCELLED;
        }
    }

    /** How a job stood at a moment; a later one has a higher version. */
    record Seen(int version, State state, Map<String, @Nullable Object> view) {}

    /** What is to be done: told how far it is, the work says what it ended with. */
    interface Work {
        End play(ObjIntConsumer<String> progress);
    }

    /**
     * What came of it.
     *
     * @param runId the run that was stored; empty where none was
     * @param found what there is to say besides; null where nothing
     */
    record End(String runId, @Nullable Object found) {}

    Job(String id, String kind, Work work) {
        this.id = id;
        this.kind = kind;
        this.work = work;
    }

    String id() {
        return id;
    }

    /** Takes up the work; empty-handed where it was cancelled before. */
    synchronized @Nullable Work begin() {
        Work its = work;
        work = null;
        if (state != State.QUEUED) {
            return null;
        }
        change(State.RUNNING);
        return its;
    }

    /** Told by the work how far it is; the only way in which work learns that nobody wants it any more. */
    @Override
    public synchronized void accept(String now, int percent) {
        if (stop) {
            throw new CancellationException("Nobody wants this any more.");
        }
        double done = Math.max(progress, JobPlay.share(now, percent));
        if (!stage.equals(now) || done >= progress + 0.01) {
            stage = now;
            progress = done;
            change(state);
        }
    }

    synchronized void done(End reached) {
        end = reached;
        progress = 1;
        stage = "done";
        change(State.DONE);
    }

    synchronized void failed(Refused why) {
        if (stop) {
            change(State.CANCELLED);
            return;
        }
        error = why;
        change(State.FAILED);
    }

    /** Whether it was running, so that its thread must be told. */
    synchronized boolean cancel() {
        boolean running = state == State.RUNNING;
        stop = true;
        if (state == State.QUEUED) {
            work = null;
            change(State.CANCELLED);
        }
        return running;
    }

    /** Whether nobody wants it any more, so that its failure is no news. */
    synchronized boolean unwanted() {
        return stop;
    }

    synchronized boolean ended() {
        return state.isEnd();
    }

    private void change(State next) {
        state = next;
        version++;
        notifyAll();
    }

    synchronized Seen seen() {
        return new Seen(
                version,
                state,
                Fields.of(
                        "id", id,
                        "kind", kind,
                        "state", state,
                        "progress", progress,
                        "stage", stage,
                        "runId", end == null || end.runId().isEmpty() ? null : end.runId(),
                        "found", end == null ? null : end.found(),
                        "error", error == null ? null : error.inner()));
    }

    /** Waits until it stands otherwise than at a version, or for some time. */
    synchronized Seen after(int known, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (version <= known) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return seen();
    }
}
