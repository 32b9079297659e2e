package linchpin.data.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ObjIntConsumer;
import linchpin.data.corpus.BatchCoder.Marked;

/** Codes a file of JSON lines into a folder, batch by batch, on several threads; goes on where an earlier call was cut off. */
public final class CorpusCoding {

    /** Lines of a batch. */
    static final int BATCH = 1000;

    private final CorpusStore store;
    private final int threads;
    private final int size;
    private final LongAdder sentences = new LongAdder();

    /** @param threads that code, each with a coder of its own of some 150 MB */
    public CorpusCoding(CorpusStore store, int threads) {
        this(store, threads, BATCH);
    }

    /** @param size lines of a batch */
    CorpusCoding(CorpusStore store, int threads, int size) {
        this.store = store;
        this.threads = threads;
        this.size = size;
    }

    /**
     * What was done now; what lies in the folder is told by {@link CorpusTotals}.
     *
     * @param sentences that were read in this call
     * @param seconds by the clock
     * @param fresh batches that were coded in this call; 0 where all were there
     */
    public record Done(long sentences, double seconds, int fresh) {}

    /**
     * Codes what is not coded yet.
     *
     * @param anew whether to begin again, also where all is there
     * @param progress told what is done and how far it is, in percent
     * @throws IllegalStateException where the folder was made of another file, by other names of fields, or by another coder
     */
    public Done code(Path file, Fields fields, boolean anew, ObjIntConsumer<String> progress) {
        long start = System.nanoTime();
        var about = new CorpusStore.About(
                String.valueOf(file.getFileName()), sha256(file), fields.toString(), CoderPrint.ofThisBuild(), 0);
        if (anew) {
            store.clear();
        }
        if (store.begun()) {
            check(store.about(), about);
            if (store.complete()) {
                return new Done(0, seconds(start), 0);
            }
        }
        store.about(about);
        var free = new ConcurrentLinkedQueue<BatchCoder>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (var reader = ItemReader.open(file, fields)) {
            int[] counts = feed(reader, pool, free, progress);
            store.about(new CorpusStore.About(about.file(), about.sha256(), about.fields(), about.coder(), counts[0]));
            return new Done(sentences.sum(), seconds(start), counts[1]);
        } finally {
            pool.shutdownNow();
            free.forEach(BatchCoder::close);
        }
    }

    /** Cuts the file into batches and has those coded that are not there; as many wait as are being coded, no more. */
    private int[] feed(
            ItemReader reader,
            ExecutorService pool,
            ConcurrentLinkedQueue<BatchCoder> free,
            ObjIntConsumer<String> progress) {
        var copies = new Copies();
        var running = new ArrayBlockingQueue<Future<?>>(2 * threads);
        int fresh = 0;
        int number = 0;
        for (List<Marked> batch = batch(reader, copies); !batch.isEmpty(); batch = batch(reader, copies)) {
            int mine = number++;
            List<Marked> lines = batch;
            if (!store.has(mine)) {
                fresh++;
                if (running.remainingCapacity() == 0) {
                    finish(running.poll());
                }
                running.add(pool.submit(() -> work(mine, lines, free)));
            }
            progress.accept("Coding", reader.percent());
        }
        while (!running.isEmpty()) {
            finish(running.poll());
        }
        return new int[] {Math.max(1, number), fresh};
    }

    private void work(int number, List<Marked> lines, ConcurrentLinkedQueue<BatchCoder> free) {
        BatchCoder spare = free.poll();
        BatchCoder coder = spare == null ? new BatchCoder() : spare;
        try {
            var tables = coder.code(lines);
            store.write(number, tables);
            sentences.add(tables.sentences());
        } finally {
            free.add(coder);
        }
    }

    private List<Marked> batch(ItemReader reader, Copies copies) {
        var batch = new ArrayList<Marked>();
        while (batch.size() < size) {
            var next = reader.next();
            if (next.isEmpty()) {
                break;
            }
            batch.add(new Marked(next.get(), next.get() instanceof Entry.Item item ? copies.of(item) : 0));
        }
        return batch;
    }

    private static void finish(@org.jspecify.annotations.Nullable Future<?> future) {
        try {
            if (future != null) {
                future.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The coding was interrupted.\nMaybe give the same command again.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
        }
    }

    private static void check(CorpusStore.About there, CorpusStore.About now) {
        String differs = !there.sha256().equals(now.sha256())
                ? "of another file (%s)".formatted(there.file())
                : !there.fields().equals(now.fields())
                        ? "with other names of fields (%s)".formatted(there.fields())
                        : !there.coder().equals(now.coder())
                                ? "by another version of the coder (%s)".formatted(there.coder())
                                : "";
        if (!differs.isEmpty()) {
            throw new IllegalStateException(
                    "The coded stream that is there was made %s; nothing was changed.\nMaybe code it again with --anew, or choose another folder by --into."
                            .formatted(differs));
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String sha256(Path file) {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (java.nio.file.NoSuchFileException e) {
            throw new IllegalArgumentException(
                    "There is no file (%s).\nMaybe the path is mistyped.".formatted(file), e);
        } catch (IOException e) {
            throw new UncheckedIOException("The file (%s) cannot be read.".formatted(file), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }
}
