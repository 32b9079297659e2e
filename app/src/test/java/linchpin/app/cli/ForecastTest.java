package linchpin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ledger from its beginning to its score, by the command line, on the island quarrel. */
class ForecastTest {

    private static final String HEADER =
            "id,date,precision,basis,sources,targets,act,mode,contexts,low,high,unit,place,status,family,source,grade,weight,what\n";

    @TempDir
    Path folder;

    private CaseCopy copy;

    @BeforeEach
    void begin() {
        copy = CaseCopy.into(folder.resolve("case"));
        Said said = forecast("issue", "--runs", "20", "--threads", "1");
        assertThat(said.code()).as(said.err()).isZero();
    }

    private Said forecast(String verb, String... more) {
        var words = new ArrayList<String>(
                List.of("forecast", verb, "--case", copy.folder().toString()));
        words.addAll(List.of(more));
        return Said.by(words.toArray(String[]::new));
    }

    private Path ledger() {
        return copy.folder().resolve("ledger/2020-12-31.jsonl");
    }

    private String later(String rows) {
        return copy.write("later.csv", HEADER + rows);
    }

    private static String patrol(int n, String day) {
        return "N%d,%s,day,stated,XAL,XBR,MOBILIZE,patrol,military,,,,,actual,logbook,S-LOG,B2,1,A patrol\n"
                .formatted(n, day);
    }

    @Test
    void aLedgerHoldsEveryQuestionAndTwelveMonths() throws IOException {
        assertThat(Files.readAllLines(ledger())).hasSize(1 + 2 * (3 + 12));
        assertThat(forecast("list", "--all").out())
                .contains("chain holds", "patrols-2021-12", "retrospective")
                .contains("climatology", "persistence");
        assertThat(forecast("list", "patrols").out()).contains("Any state's patrol counts", "pmf", "2021-07-30");
        assertThat(forecast("list", "--json").out()).startsWith("{");
    }

    @Test
    void aLedgerIsIssuedOnce() throws IOException {
        byte[] before = Files.readAllBytes(ledger());

        Said again = forecast("issue", "--runs", "20");

        assertThat(again.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(again.err()).contains("never replaced", "Maybe");
        assertThat(ledger()).hasBinaryContent(before);
    }

    @Test
    void theSameSeedAndClockGiveTheSameBytes() throws IOException {
        for (String threads : List.of("1", "2")) {
            String file = folder.resolve(threads + ".jsonl").toString();
            forecast(
                    "issue",
                    "--ledger",
                    file,
                    "--runs",
                    "20",
                    "--threads",
                    threads,
                    "--retrospective",
                    "--issued-at",
                    "2026-11-22T00:00:00Z");
        }
        assertThat(folder.resolve("1.jsonl")).hasSameBinaryContentAs(folder.resolve("2.jsonl"));
    }

    @Test
    void laterEventsDoNotReachWhatWasKnown() throws IOException {
        var before = Files.readAllLines(ledger());
        copy.write("added-events.csv", HEADER + patrol(1, "2021-03-04"));
        String file = folder.resolve("after.jsonl").toString();

        assertThat(forecast("issue", "--ledger", file, "--runs", "20", "--threads", "1")
                        .code())
                .isZero();

        var after = Files.readAllLines(Path.of(file));
        assertThat(after).hasSameSizeAs(before);
        for (int i = 1; i < after.size(); i++) {
            assertThat(said(after.get(i))).isEqualTo(said(before.get(i)));
        }
    }

    /** A line without its hashes and its clock. */
    private static String said(String line) {
        return line.replaceAll("[0-9a-f]{64}", "").replaceAll("\"issued_at\":\"[^\"]*\"", "");
    }

    @Test
    void questionsAreAnsweredByRuleAndScoredBesideThoseWhoKnewNoMore() {
        assertThat(forecast("add", "rammed", "0.2", "--by", "me", "--note", "a hunch")
                        .out())
                .contains("me says 0.200", "retrospective");
        assertThat(forecast("add", "patrols", "1..9").out()).contains("me says 5.0");
        assertThat(forecast("add", "patrols-2021-02", "0.5,0.5", "--by", "Ana").code())
                .isZero();

        Said resolved = forecast(
                "resolve",
                "--events",
                later(patrol(1, "2021-02-03") + patrol(2, "2021-05-09")),
                "--through",
                "2021-06-30");

        assertThat(resolved.code()).as(resolved.err()).isZero();
        // seven windows end by then: one of six months and six of one; the yearly ones may still come true
        assertThat(resolved.out()).contains("Answered: 7, open: 8");
        Said score = forecast("score");
        assertThat(score.out())
                .contains("15 asked: 7 scored", "after the fact")
                .contains("model", "simulation", "climatology", "persistence")
                .contains("answered by me", "answered by Ana", "CRPS", "window had begun: {Ana=1, me=2}");
        assertThat(forecast("list", "patrols").out()).contains("Answer: 2", "N1, N2");
    }

    @Test
    void aDocumentedSeriesGoesBeforeTheEvents() {
        String counts = copy.write("counts.csv", "month,counter,count\n2021-01,patrols,4\n2021-02,patrols,5\n");
        Said said = forecast(
                "resolve", "--counts", counts, "--events", later(patrol(1, "2021-02-03")), "--through", "2021-03-31");

        assertThat(said.out()).contains("2021-02, patrols: 5 by the series, which is used, and 1 by the events");
        assertThat(forecast("list", "patrols-2021-02").out()).contains("Answer: 5");
        assertThat(forecast("list", "patrols-2021-03").out()).contains("Answer: 0");
    }

    @Test
    void anAnswerIsChangedOnlyWhenAskedTo() {
        forecast("resolve", "--events", later(patrol(1, "2021-01-03")), "--through", "2021-01-31");
        String more = later(patrol(1, "2021-01-03") + patrol(2, "2021-01-20"));

        assertThat(forecast("resolve", "--events", more, "--through", "2021-01-31")
                        .out())
                .contains("--amend");
        assertThat(forecast("list", "patrols-2021-01").out()).contains("Answer: 1");
        assertThat(forecast("resolve", "--events", more, "--through", "2021-01-31", "--amend")
                        .out())
                .contains("Answered again: [patrols-2021-01]");
        assertThat(forecast("list", "patrols-2021-01").out()).contains("Answer: 2");
    }

    @Test
    void aBadRowKeepsEverythingOpenUnlessTheUserSaysOtherwise() {
        String bad = later(patrol(1, "2021-01-03") + patrol(2, "2021-01-32"));

        Said refused = forecast("resolve", "--events", bad, "--through", "2021-01-31");

        assertThat(refused.code()).isEqualTo(Main.BAD_INPUT);
        assertThat(refused.err()).contains("later.csv:3", "2021-01-32", "nothing was answered", "Maybe");
        assertThat(forecast("score").out()).contains("Nothing can be scored yet");
        assertThat(forecast("resolve", "--events", bad, "--through", "2021-01-31", "--skip-bad")
                        .out())
                .contains("Answered: 1, open: 14");
    }

    @Test
    void aVoidQuestionIsNotScored() {
        assertThat(forecast("resolve", "--void", "calm").err()).contains("for a reason");
        assertThat(forecast("resolve", "--void", "calm", "--because", "Fog").code())
                .isZero();
        assertThat(forecast("list").out()).contains("void");
        assertThat(forecast("score").out()).contains("1 void");
    }

    @Test
    void aChangedByteStopsEveryVerb() throws IOException {
        String text = Files.readString(ledger());
        Files.writeString(ledger(), text.replaceFirst("Either side's", "Neither side's"));
        for (String verb : List.of("list", "score")) {
            Said said = forecast(verb);
            assertThat(said.code()).isEqualTo(Main.BAD_INPUT);
            assertThat(said.err()).contains("broken at line 2", "Maybe").doesNotContain("\tat ");
        }
        assertThat(forecast("add", "calm", "0.5").err()).contains("broken at line 2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "add no-such 0.3 | no-such",
                "add calmm 0.3 | Maybe you meant calm",
                "add calm 35 | 0.35",
                "add calm 35% | 0.35",
                "add calm 1 | 0.99",
                "add calm 0 | 0.01",
                "add calm -0.3 | Maybe",
                "add calm NaN | must be a probability",
                "add calm 0.3 --by model | must have 1 to 40",
                "add calm 0.3 --as-of 2999-01-01 | future",
                "add calm 0.3 --as-of soon | soon",
                "add patrols 0.3 | 8..24",
                "add patrols 9..1 | swapped",
                "add patrols 0.5,0.6 | sum to 1",
                "add patrols 0.5,x | Maybe a comma",
                "issue --ledger NEW --issued-at 2020-01-01T00:00:00Z | --retrospective",
                "issue --ledger NEW --retrospective --issued-at yesterday | yesterday",
                "resolve | --events FILE.csv",
                "resolve --events no-such.csv | is missing",
                "resolve --through 2999-01-01 --events LATER | future",
                "list no-such | no-such"
            })
    void aSlipGetsASentence(String words, String reason) {
        String later = later(patrol(1, "2021-01-03"));
        String typed =
                words.replace("NEW", folder.resolve("new.jsonl").toString()).replace("LATER", later);
        List<String> all = List.of(typed.split(" "));

        Said said = forecast(all.getFirst(), all.subList(1, all.size()).toArray(String[]::new));

        assertThat(said.code()).isNotZero();
        assertThat(said.err()).contains(reason).contains("Maybe").doesNotContain("\tat ");
        assertThat(folder.resolve("new.jsonl")).doesNotExist();
    }
}
