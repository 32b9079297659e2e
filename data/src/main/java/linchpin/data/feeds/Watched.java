package linchpin.data.feeds;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.ObjIntConsumer;
import org.duckdb.DuckDBPreparedStatement;

/** A long statement that is looked after while it runs. */
final class Watched {

    private static final long PAUSE = 200;

    private final Sql sql;
    private final String stage;
    private final ObjIntConsumer<String> progress;

    Watched(Sql sql, String stage, ObjIntConsumer<String> progress) {
        this.sql = sql;
        this.stage = stage;
        this.progress = progress;
    }

    /** Runs a statement; gives the number of rows it changed. */
    long run(String text) {
        progress.accept(stage, 0);
        sql.run("SET enable_progress_bar = true");
        sql.run("SET enable_progress_bar_print = false");
        try (PreparedStatement statement = sql.prepared(text)) {
            Thread watch = Thread.ofVirtual().start(() -> watch(statement));
            try {
                return statement.executeLargeUpdate();
            } finally {
                watch.interrupt();
                join(watch);
            }
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
    }

    private void watch(PreparedStatement statement) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(PAUSE);
                double percent = statement
                        .unwrap(DuckDBPreparedStatement.class)
                        .getQueryProgress()
                        .getPercentage();
                progress.accept(stage, (int) Math.clamp(percent, 0, 100));
            }
        } catch (InterruptedException | SQLException e) {
            // Nobody needs to know how far it is any more.
        }
    }

    private static void join(Thread watch) {
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
