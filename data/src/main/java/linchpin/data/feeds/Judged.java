package linchpin.data.feeds;

import java.util.List;
import linchpin.data.facts.ShippedTable;
import linchpin.data.tables.Row;
import linchpin.party.PairSet.Share;

/**
 * How often a row of GDELT between two states says what its article said.
 *
 * <p>54 rows drawn at random from one file of GDELT 2.0 (2018-03-26, 04:45), with a mapped code and different states on both
 * sides, judged by one reader from the address of the article alone. Those that could not be told count as wrong in
 * {@code precision} and as right in {@code atMost}.
 */
public record Judged(Share precision, Share atMost) {

    public static Judged gdelt() {
        List<Row> rows =
                ShippedTable.beside(Judged.class, "gdelt-judged.csv", "id", "source", "target", "code", "judged");
        int right = count(rows, "right");
        return new Judged(Share.of(right, rows.size()), Share.of(right + count(rows, "unclear"), rows.size()));
    }

    private static int count(List<Row> rows, String judged) {
        return (int)
                rows.stream().filter(row -> row.text("judged").equals(judged)).count();
    }
}
