package linchpin.data.coding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import linchpin.data.coding.act.Reader;
import linchpin.data.coding.actor.Party;
import linchpin.event.Act;
import linchpin.evidence.Document;

/** Our own sentences with their actors, to see who and whom are found where the act is given. Half of them were not looked at while rules were written. */
final class WhoAndWhom {

    private WhoAndWhom() {}

    private record Row(Act act, Set<String> sources, Set<String> targets, String text) {

        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Row(Act.valueOf(cells[0]), codes(cells[1]), codes(cells[2]), cells[3]);
        }

        boolean seen() {
            return Math.floorMod(text.hashCode(), 2) == 0;
        }

        private static Set<String> codes(String cell) {
            return cell.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(cell.split(";")));
        }
    }

    /** Share of sentences whose sources and targets are both right. */
    static CodingReport.Who measured(Reader reader) {
        var rows = GoldFiles.lines("who.txt").stream().map(Row::of).toList();
        var right = rows.stream()
                .collect(Collectors.partitioningBy(Row::seen, Collectors.averagingDouble(r -> right(reader, r))));
        return new CodingReport.Who(rows.size(), right.getOrDefault(true, 0.0), right.getOrDefault(false, 0.0));
    }

    private static double right(Reader reader, Row row) {
        var read = reader.read(Document.of("own", null, row.text())).getFirst();
        var found = reader.candidate(read, row.act());
        Set<String> from = codes(found.sources());
        Set<String> to = codes(found.targets());
        if (row.targets().isEmpty() && row.sources().size() > 1) {
            from.addAll(to);
            return from.equals(row.sources()) ? 1 : 0;
        }
        boolean alone = row.targets().isEmpty() && to.equals(from);
        return from.equals(row.sources()) && (to.equals(row.targets()) || alone) ? 1 : 0;
    }

    private static Set<String> codes(List<Party> parties) {
        return parties.stream()
                .map(Party::code)
                .filter(c -> !c.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
