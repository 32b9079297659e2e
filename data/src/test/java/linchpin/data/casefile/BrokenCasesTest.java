package linchpin.data.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import linchpin.data.tables.Problem;
import linchpin.data.tables.Problem.Severity;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to break a case that we could think of gives its one error, with file, line, reason and a guess. */
class BrokenCasesTest {

    @TempDir
    Path folder;

    /**
     * A way to break the case.
     *
     * @param name what is wrong
     * @param edit breaks the copy; gives the line of the problem, 0 for the whole file
     * @param file where the problem must be reported
     * @param what a part of the reason
     * @param maybe a part of the guess
     */
    record Broken(String name, ToIntFunction<CaseCopy> edit, String file, String what, String maybe) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Broken> events() {
        String e = "events.csv";
        return Stream.of(
                event("unknown actor", "XAB,XBR", "is not in actors.csv", "Maybe you meant XAL"),
                event("actor in lower case", "xal,XBR", "(xal)", "Maybe you meant XAL"),
                row("unknown act", "2015-03-03,day,stated,XAL,XBR,ASAULT,,", "act (ASAULT)", "ASSAULT"),
                row("unknown mode", "2015-03-03,day,stated,XAL,XBR,ASSAULT,raming,", "mode (raming)", "ramming"),
                row("mode of another act", "2015-03-03,day,stated,XAL,XBR,AID,ramming,", "the modes of AID", "Maybe"),
                row("unknown precision", "2015-03-03,dai,stated,XAL,XBR,AID,,", "precision (dai)", "day"),
                row(
                        "date that is not in the calendar",
                        "2015-02-30,day,stated,XAL,XBR,AID,,",
                        "is not a date",
                        "2015-02-28"),
                row("date in the wrong order", "13/02/2015,day,stated,XAL,XBR,AID,,", "is not a date", "2015-02-13"),
                row(
                        "date before the history",
                        "1999-03-03,day,stated,XAL,XBR,AID,,",
                        "outside the history",
                        "historical"),
                row("date after the history", "2021-03-03,day,stated,XAL,XBR,AID,,", "outside the history", "mistyped"),
                row("date in the future", "2099-03-03,day,stated,XAL,XBR,AID,,", "in the future", "status is future"),
                row("no target", "2015-03-03,day,stated,XAL,,AID,,", "targets of event (BAD) must not be empty", ""),
                tail(
                        "negative magnitude",
                        "-5,20,tonnes",
                        "actual,gazette,S-GAZETTE,C3,1",
                        "must not be negative",
                        "5.0"),
                tail("low above high", "30,20,tonnes", "actual,gazette,S-GAZETTE,C3,1", "must not exceed", "swapped"),
                tail(
                        "magnitude that is no number",
                        "many,,tonnes",
                        "actual,gazette,S-GAZETTE,C3,1",
                        "must be a number",
                        ""),
                tail("unknown unit", "10,20,tons", "actual,gazette,S-GAZETTE,C3,1", "unit (tons)", "tonnes"),
                tail("unknown status", ",,", "actuall,gazette,S-GAZETTE,C3,1", "status (actuall)", "actual"),
                tail("unknown family", ",,", "actual,gazete,S-GAZETTE,C3,1", "family (gazete)", "gazette"),
                tail("unknown source", ",,", "actual,gazette,S-GAZET,C3,1", "not in sources.csv", "S-GAZETTE"),
                tail("no source", ",,", "actual,gazette,,C3,1", "source of event (BAD) must not be empty", ""),
                tail("grade swapped", ",,", "actual,gazette,S-GAZETTE,3C,1", "grade (3C)", "Maybe you meant C3"),
                tail("weight as a percentage", ",,", "actual,gazette,S-GAZETTE,C3,50", "between 0 and 1", "0.5"),
                new Broken(
                        "recalled row that was read",
                        c -> c.append(e, "BAD,2015-03-03,day,recalled,XAL,XBR,AID,,,,,,,actual,gazette,S-LOG,F6,1,x"),
                        e,
                        "not a memory",
                        "stated"),
                new Broken(
                        "id given twice",
                        c -> c.append(e, "Q001,2015-03-03,day,stated,XAL,XBR,AID,,,,,,,actual,gazette,S-LOG,C3,1,x"),
                        e,
                        "given twice",
                        "copied"),
                new Broken("too few cells", c -> c.append(e, "BAD,2015-03-03"), e, "has 2 cells", "quotation"),
                new Broken(
                        "column missing",
                        c -> c.edit(e, ",targets,", ",target,"),
                        e,
                        "column (targets)",
                        "target was meant"),
                new Broken(
                        "no header",
                        c -> {
                            c.write(e, "");
                            return 1;
                        },
                        e,
                        "no header",
                        "id,date"),
                new Broken(
                        "empty history",
                        c -> {
                            c.write(e, c.text(e).lines().findFirst().orElseThrow() + "\n");
                            return 0;
                        },
                        e,
                        "history is empty",
                        "status"),
                new Broken(
                        "Latin-1",
                        c -> {
                            int line = c.append(
                                    e, "BAD,2015-03-03,day,stated,XAL,XBR,AID,,,,,,X,actual,gazette,S-LOG,C3,1,x");
                            byte[] bytes = c.bytes(e);
                            bytes[
                                            new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                                                            .lastIndexOf(",X,")
                                                    + 1] =
                                    (byte) 0xE9;
                            c.write(e, bytes);
                            return line;
                        },
                        e,
                        "not valid UTF-8",
                        "Windows-1252"),
                new Broken(
                        "file missing",
                        c -> {
                            c.delete(e);
                            return 0;
                        },
                        e,
                        "is missing",
                        "misspelt"));
    }

    static Stream<Broken> tables() {
        return Stream.of(
                add(
                        "recalled source with a URL",
                        "sources.csv",
                        "R1,t,p,f,https://example.org,x,F6,recalled",
                        "must be empty",
                        "read"),
                add("recalled source that is graded", "sources.csv", "R1,t,p,f,,x,B2,recalled", "must be F6", "F6"),
                add("unknown kind of actor", "actors.csv", "XXX,X,sate,,,,S-LOG", "kind (sate)", "state"),
                add("actor twice", "actors.csv", "XAL,Again,state,,,,S-LOG", "given twice", "copied"),
                add(
                        "actor that ends before it starts",
                        "actors.csv",
                        "XXX,X,state,,2000-01-01,1990-01-01,S-LOG",
                        "lies before",
                        "swapped"),
                add(
                        "share over 100",
                        "ties.csv",
                        "trade,XAL,XCI,trade_share,2003,,145,,percent,,S-LOG,,",
                        "between 0 and 100",
                        "unit"),
                add(
                        "unknown kind of tie",
                        "ties.csv",
                        "trad,XAL,XCI,trade_share,2003,,5,,percent,,S-LOG,,",
                        "kind (trad)",
                        "trade"),
                add(
                        "known before it happened",
                        "ties.csv",
                        "trade,XAL,XCI,trade_share,2003,,5,,percent,2002-12-31,S-LOG,,",
                        "known_from",
                        "2004-12-31"),
                add(
                        "period of no calendar",
                        "ties.csv",
                        "trade,XAL,XCI,trade_share,2003-13,,5,,percent,,S-LOG,,",
                        "not a period",
                        "YYYY"),
                add(
                        "tie without a figure",
                        "ties.csv",
                        "trade,XAL,XCI,trade_share,2003,,,,percent,,S-LOG,,",
                        "must not be empty",
                        ""),
                add(
                        "negative stock",
                        "stocks.csv",
                        "XBR,salted_fish,2018,-3,1,2,tonnes,,S-LOG,",
                        "must not be negative",
                        "3.0"),
                add(
                        "attribute that is no number",
                        "attributes.csv",
                        "XAL,cinc,2003,0;3,share,,S-LOG",
                        "must be a number",
                        ""),
                add(
                        "unknown clause",
                        "treaties.csv",
                        "T,XAL,XBR,defense,none,2001-01-01,,,S-LOG,",
                        "clause (defense)",
                        "defence"),
                add(
                        "unknown binding",
                        "treaties.csv",
                        "T,XAL,XBR,defence,mutual-defense,2001-01-01,,,S-LOG,",
                        "binding",
                        "mutual-defence"),
                add(
                        "treaty that ends first",
                        "treaties.csv",
                        "T,XAL,XBR,defence,none,2001-01-01,,1999-01-01,S-LOG,",
                        "lies before",
                        "swapped"),
                add(
                        "value outside its interval",
                        "parameters.csv",
                        "p,9,0,1,normal,share,elicited,S-LOG,f,",
                        "within its interval",
                        "mistyped"),
                add(
                        "interval turned round",
                        "parameters.csv",
                        "p,1,2,0,normal,share,elicited,S-LOG,f,",
                        "must not exceed",
                        "swapped"),
                add(
                        "unknown distribution",
                        "parameters.csv",
                        "p,1,0,2,norml,share,elicited,S-LOG,f,",
                        "distribution (norml)",
                        "normal"),
                new Broken(
                        "parameter missing",
                        c -> {
                            c.edit("parameters.csv", "term.emboldening,", "term.embolden,");
                            return 0;
                        },
                        "parameters.csv",
                        "(term.emboldening) is missing",
                        "term.embolden."),
                add("negative spend", "portfolio.csv", "nets,XBR,-4", "must not be negative", ""));
    }

    static Stream<Broken> plans() {
        return Stream.of(
                edit(
                        "unknown key",
                        "case.yaml",
                        "horizon_months: 12",
                        "horizon_months: 12\nhorison: 3",
                        1,
                        "key (horison)",
                        ""),
                edit(
                        "absurd horizon",
                        "case.yaml",
                        "horizon_months: 12",
                        "horizon_months: 1200",
                        0,
                        "between 1 and 120",
                        ""),
                edit("no horizon", "case.yaml", "horizon_months: 12", "horizon_months: 0", 0, "between 1 and 120", ""),
                edit(
                        "history turned round",
                        "case.yaml",
                        "from: 2010-01-01, to: 2020-12-31",
                        "from: 2010-01-01, to: 2009-12-31",
                        0,
                        "before it starts",
                        "swapped"),
                edit("unknown actor in focus", "case.yaml", "focus: [XAL", "focus: [XAI", 0, "(XAI)", "XAL"),
                edit(
                        "unknown measure of dependence",
                        "case.yaml",
                        "dependence: trade_share",
                        "dependence: trade_shares",
                        0,
                        "not a measure",
                        "trade_share"),
                edit("unknown act of modes", "case.yaml", "  AGREE:", "  AGRE:", 0, "act (AGRE)", "AGREE"),
                edit("YAML that is none", "scenarios.yaml", "classes:", "classes: [", 1, "not YAML", "bracket"),
                edit(
                        "rule asks an unknown counter",
                        "scenarios.yaml",
                        "of: seizures",
                        "of: seizure",
                        0,
                        "(seizure)",
                        "seizures"),
                edit("threshold below one", "scenarios.yaml", "count: 3", "count: -3", 0, "must lie between", ""),
                edit(
                        "partition names an unknown class",
                        "scenarios.yaml",
                        "partition: [BLOWS",
                        "partition: [BLOW",
                        0,
                        "(BLOW)",
                        "BLOWS"),
                edit(
                        "counter of an unknown mode",
                        "scenarios.yaml",
                        "modes: [seizure]",
                        "modes: [seisure]",
                        0,
                        "(seisure)",
                        "seizure"),
                edit(
                        "counter of an unknown act",
                        "scenarios.yaml",
                        "acts: [COERCE]",
                        "acts: [COERSE]",
                        0,
                        "(COERSE)",
                        "COERCE"),
                edit(
                        "a literal where a parameter belongs",
                        "policies.yaml",
                        "size: lever.fish-embargo.size",
                        "size: 0.7",
                        0,
                        "literal (0.7)",
                        "parameters.csv"),
                edit(
                        "unknown parameter",
                        "policies.yaml",
                        "multiply: tie.trade.less",
                        "multiply: tie.trade.les",
                        0,
                        "(tie.trade.les)",
                        "tie.trade.less"),
                edit(
                        "lever without an effect",
                        "policies.yaml",
                        "name: fish-embargo",
                        "name: fish-embargos",
                        0,
                        "needs the parameter",
                        "fish-embargo"),
                edit(
                        "months turned round",
                        "policies.yaml",
                        "months: [1, 12]",
                        "months: [12, 1]",
                        0,
                        "lies before the first",
                        "swapped"),
                edit("question without an end", "questions.yaml", "months: 6", "months: 0", 0, "between 1 and 120", ""),
                edit(
                        "question on an unknown counter",
                        "questions.yaml",
                        "counter: patrols",
                        "counter: patrol",
                        0,
                        "(patrol)",
                        "patrols"),
                edit(
                        "unknown term",
                        "theses.yaml",
                        "name: patron-constraint-force",
                        "name: patron-constraint-forces",
                        0,
                        "(patron-constraint-forces)",
                        "patron-constraint-force"),
                edit(
                        "unknown sign",
                        "theses.yaml",
                        "days: 30, sign: positive",
                        "days: 30, sign: postive",
                        0,
                        "(postive)",
                        "positive"));
    }

    @ParameterizedTest
    @MethodSource({"events", "tables", "plans"})
    void aBrokenCaseYieldsItsErrorWithFileLineReasonAndGuess(Broken broken) {
        var copy = CaseCopy.into(folder.resolve("case"));
        int line = broken.edit.applyAsInt(copy);

        var reading = copy.read();

        assertThat(reading.usable()).isEmpty();
        assertThat(reading.problems()).anySatisfy(p -> {
            assertThat(p.severity()).isEqualTo(Severity.ERROR);
            assertThat(p.file()).isEqualTo(broken.file);
            assertThat(p.line()).isEqualTo(line);
            assertThat(p.what()).contains(broken.what);
            assertThat(p.maybe()).contains(broken.maybe);
        });
        assertThat(reading.problems().stream().filter(Problem::fatal))
                .as("one fault must not breed many errors")
                .hasSizeLessThanOrEqualTo(3);
    }

    private static Broken event(String name, String parties, String what, String maybe) {
        return row(name, "2015-03-03,day,stated,%s,AID,,".formatted(parties), what, maybe);
    }

    private static Broken row(String name, String start, String what, String maybe) {
        return add(name, "events.csv", "BAD," + start + ",,,,,actual,gazette,S-GAZETTE,C3,1,x", what, maybe);
    }

    private static Broken tail(String name, String magnitude, String end, String what, String maybe) {
        String line = "BAD,2015-03-03,day,stated,XAL,XBR,AID,,,%s,,%s,x".formatted(magnitude, end);
        return add(name, "events.csv", line, what, maybe);
    }

    private static Broken add(String name, String file, String line, String what, String maybe) {
        return new Broken(name, c -> c.append(file, line), file, what, maybe);
    }

    private static Broken edit(String name, String file, String from, String to, int below, String what, String maybe) {
        return new Broken(name, c -> c.edit(file, from, to) + below, file, what, maybe);
    }
}
