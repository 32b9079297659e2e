package linchpin.data.feeds;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.duckdb.DuckDBConnection;

/** Statements on a connection, with failures as sentences. */
final class Sql {

    /** What a row of a result becomes. */
    @FunctionalInterface
    interface RowMapper<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Runs a statement; gives the number of rows it changed. */
    long run(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeLargeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    <T> List<T> rows(RowMapper<T> mapper, String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet result = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            while (result.next()) {
                rows.add(mapper.of(result));
            }
            return rows;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    long number(String sql, Object... values) {
        return rows(row -> row.getLong(1), sql, values).getFirst();
    }

    PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** Takes rows for a table: a number and texts. */
    @FunctionalInterface
    interface Rows {
        void row(int number, String... texts);
    }

    /** Puts many rows into a table at once. */
    void append(String table, Consumer<Rows> rows) {
        try (var appender = connection.unwrap(DuckDBConnection.class).createAppender("main", table)) {
            rows.accept((number, texts) -> {
                try {
                    appender.beginRow().append(number);
                    for (String text : texts) {
                        appender.append(text);
                    }
                    appender.endRow();
                } catch (SQLException e) {
                    throw failure(e);
                }
            });
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    static IllegalStateException failure(SQLException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        String maybe = message.contains("lock")
                ? "Maybe another Linchpin has the store open."
                : message.contains("Memory") || message.contains("memory")
                        ? "Maybe give more with --memory."
                        : message.contains("space") ? "Maybe the disk is full." : "Maybe the file is of another kind.";
        return new IllegalStateException("The store of feeds says: %s\n%s".formatted(message, maybe), e);
    }
}
