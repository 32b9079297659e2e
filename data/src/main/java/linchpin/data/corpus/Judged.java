package linchpin.data.corpus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.data.facts.ShippedTable;
import linchpin.data.tables.Row;
import linchpin.party.PairSet.Share;

/**
 * How many coded events say what their sentence says, by hand: 80 drawn at random from those between two of six states
 * (RUS, CHN, PRK, USA, KOR, JPN) in one stream, judged by one reader from the sentence alone. The table has no text.
 *
 * @param pair those whose two states did, or had done to them, something of that valence
 * @param act those whose root is right too
 * @param causes of the others
 */
public record Judged(Share pair, Share act, Map<String, Integer> causes) {

    public static Judged shipped() {
        List<Row> rows = ShippedTable.beside(
                Judged.class, "judged.csv", "item", "act", "sources", "targets", "pair", "act_right", "cause");
        var causes = new TreeMap<String, Integer>();
        rows.stream()
                .map(r -> r.text("cause"))
                .filter(c -> !c.isEmpty())
                .forEach(c -> causes.merge(c, 1, Integer::sum));
        return new Judged(yes(rows, "pair"), yes(rows, "act_right"), causes);
    }

    private static Share yes(List<Row> rows, String column) {
        return Share.of(
                (int) rows.stream().filter(r -> r.text(column).equals("yes")).count(), rows.size());
    }
}
