package linchpin.data.feeds;

import java.nio.file.Path;
import linchpin.data.lists.ListFile;
import linchpin.data.lists.ListRead;
import linchpin.data.tables.Problem;
import linchpin.party.Listed;

/** Puts a list of parties into the store: one row a name. */
final class PartyImport {

    private final FeedStore store;
    private final Sql sql;

    PartyImport(FeedStore store, Sql sql) {
        this.store = store;
        this.sql = sql;
    }

    FeedFile take(Path file, String name, String sha256) {
        var before = FeedImport.known(sql, sha256);
        if (!before.isEmpty()) {
            return before.getFirst();
        }
        ListRead list = ListFile.read(file);
        return store.whole(() -> {
            long id = sql.number("SELECT coalesce(max(id), 0) + 1 FROM file");
            sql.append("party", names -> {
                for (Listed party : list.listed()) {
                    for (String each : party.names()) {
                        names.row(
                                (int) id,
                                party.id(),
                                each,
                                party.kind(),
                                String.join(";", party.countries()),
                                party.list());
                    }
                }
            });
            for (Problem problem : list.problems()) {
                sql.run("INSERT INTO reject VALUES (?, ?, ?, '')", id, problem.line(), problem.what());
            }
            var read = new FeedFile(
                    name,
                    FeedKind.OPENSANCTIONS.word(),
                    list.rows(),
                    list.listed().size(),
                    0,
                    list.passedOver(),
                    list.bad());
            FeedImport.keep(sql, id, sha256, read);
            return read;
        });
    }
}
