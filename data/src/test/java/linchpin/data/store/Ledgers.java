package linchpin.data.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.event.Act;
import linchpin.forecast.Question;
import linchpin.forecast.Question.Ask;
import linchpin.ledger.Entry;
import linchpin.ledger.Prognosis;
import linchpin.pattern.Counter;
import linchpin.pattern.Rule;

/** A small ledger with every sort of entry; as a program, it adds forecasts to one. */
final class Ledgers {

    static final String QUESTION = "Q1";
    static final int EACH = 25;

    private static final LocalDate OPENS = LocalDate.of(2025, 9, 1);
    private static final Entry.Stamp STAMP =
            new Entry.Stamp(OPENS.minusDays(1), Instant.parse("2026-11-22T00:00:00Z"), true);

    private Ledgers() {}

    static List<Entry> entries() {
        var rule = new Rule.All(List.of(
                new Rule.Any(List.of(new Rule.AtLeast(2, "raids"), new Rule.Not(new Rule.AtLeast(1, "raids")))),
                new Rule.AtMost(7, "raids")));
        var raids = new Counter(
                "raids",
                Set.of("AAA", "BBB"),
                Set.of(),
                new Counter.What(Set.of(Act.ASSAULT, Act.COERCE), Set.of("ramming"), Set.of("military")),
                true);
        var yes = question(QUESTION, new Ask.Binary(rule));
        var no = question("Q0", new Ask.Binary(new Rule.AtLeast(1, "raids")));
        var many = question("Q2", new Ask.Count("raids"));
        var told =
                new Question.Told(List.of("002"), OPENS, OPENS.plusDays(9), List.of("raids"), "a \"raid\" – reported");
        return List.of(
                new Entry.Opened("toy", Map.of("seed", "7"), Map.of("events.csv", "abc"), STAMP),
                new Entry.Leaked(told, List.of("Q0"), STAMP),
                new Entry.Asked(yes, List.of(raids), STAMP),
                model(QUESTION, new Prognosis.Chance(0.125)),
                new Entry.Asked(no, List.of(raids), STAMP),
                model("Q0", new Prognosis.Chance(0)),
                new Entry.Asked(many, List.of(raids), STAMP),
                model("Q2", counts()),
                new Entry.Resolved(
                        "Q0", 1, new Entry.Grounds(Map.of("later.csv", "def"), OPENS, List.of("E1", "E2")), STAMP),
                new Entry.Voided("Q2", "nobody counted", STAMP));
    }

    private static Prognosis counts() {
        double[] cells = new double[Prognosis.CELLS];
        Arrays.fill(cells, 1.0 / cells.length);
        return Prognosis.Counts.of(cells);
    }

    private static Question question(String id, Ask ask) {
        LocalDate last = OPENS.plusMonths(12).minusDays(1);
        var terms = new Question.Terms(
                last.minusDays(3), last.plusDays(9), "no log", "logbook", "raids", "Entries of the log", "");
        return new Question(id, "How \"many\"?", ask, OPENS, 12, "fine; print", terms);
    }

    private static Entry.Forecast model(String question, Prognosis says) {
        return new Entry.Forecast(
                question, Entry.Forecast.MODEL, says, new Entry.Beside(says, 2000, says, says), "", STAMP);
    }

    static Entry.Forecast person(String by, double p) {
        return new Entry.Forecast(QUESTION, by, new Prognosis.Chance(p), null, "a note", STAMP);
    }

    /** @param args a ledger and a name */
    public static void main(String[] args) {
        for (int i = 0; i < EACH; i++) {
            LedgerFile.append(Path.of(args[0]), ledger -> List.of(person(args[1], 0.5)));
        }
    }
}
