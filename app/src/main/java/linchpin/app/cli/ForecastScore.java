package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import linchpin.data.store.LedgerFile;
import linchpin.ledger.Entry;
import linchpin.ledger.Ledger;
import linchpin.ledger.Panel;
import linchpin.ledger.ScoreSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How good the forecasts were. */
@Command(
        name = "score",
        description = {
            "Scores what has an answer: Brier and log for yes-or-no, CRPS and log for counts, always beside climatology and",
            "persistence as known at issue, on the same questions."
        },
        footer = {"", "Example:", "  linchpin forecast score --json"})
final class ForecastScore implements Callable<Integer> {

    private static final List<String> HEAD =
            List.of("questions", "n", "came", "voice", "Brier", "log", "CRPS", "skill", "ahead of climatology [95 %]");

    @Mixin
    private LedgerChoice choice = new LedgerChoice();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Ledger ledger = LedgerFile.read(choice.existing()).ledger();
        var sheet = ScoreSheet.of(ledger);
        Text.print(json, sheet, text(ledger, sheet));
        return 0;
    }

    private static String text(Ledger ledger, ScoreSheet sheet) {
        var counts = sheet.counts();
        var text =
                new StringBuilder("%s, forecasts as of %s%n%d asked: %d scored, %d told beforehand, %d void, %d open%n"
                        .formatted(
                                ledger.opened().caseId(),
                                ledger.opened().stamp().asOf(),
                                counts.asked(),
                                counts.scored(),
                                counts.told(),
                                counts.voided(),
                                counts.open()));
        if (counts.retrospective() > 0) {
            text.append(
                    "%d of the %d scored were issued after the fact: they show how the ledger works, and prove no skill.%n"
                            .formatted(counts.retrospective(), counts.scored()));
        }
        if (counts.scored() == 0) {
            return text.append("Nothing can be scored yet.\nMaybe answer questions with `linchpin forecast resolve`.\n")
                    + LedgerText.told(ledger);
        }
        section(text, "All", sheet.all());
        section(text, "By family of sources", sheet.families());
        section(text, "By question", sheet.series());
        section(text, "Persons, each on the questions that this person answered", sheet.people());
        text.append('\n').append(late(ledger)).append("""
                Brier and CRPS: 0 is best; log in nats, 0 is best. Skill is 1 less the score over climatology's, by Brier or CRPS.
                Climatology and persistence are smoothed, and come from what was known at issue.
                """);
        return text + LedgerText.told(ledger);
    }

    private static void section(StringBuilder text, String title, List<Panel> panels) {
        if (panels.isEmpty()) {
            return;
        }
        var rows = new ArrayList<List<String>>();
        for (Panel panel : panels) {
            for (Panel.Row row : panel.rows()) {
                boolean first = row.equals(panel.rows().getFirst());
                var ahead = row.ahead();
                rows.add(List.of(
                        first ? panel.name() : "",
                        first ? String.valueOf(panel.n()) : "",
                        first ? came(panel) : "",
                        row.voice(),
                        four(row.marks().brier()),
                        score(row.marks().log()),
                        score(row.marks().crps()),
                        score(row.skill()),
                        ahead == null ? "-" : "[%s, %s]".formatted(four(ahead.low()), four(ahead.high()))));
            }
        }
        text.append("\n%s%n%n".formatted(title)).append(Text.table(HEAD, rows));
    }

    private static String came(Panel panel) {
        return panel.kind() == Panel.Kind.BINARY
                ? "%d yes".formatted(Math.round(panel.outcome() * panel.n()))
                : "mean " + LedgerText.three(panel.outcome());
    }

    /** Who gave forecasts after the window had begun, and how many: they could know part of the answer. */
    private static String late(Ledger ledger) {
        var late = new TreeMap<String, Integer>();
        for (Entry.Asked asked : ledger.questions()) {
            ledger.latest(asked.question().id()).forEach((by, forecast) -> {
                if (!by.equals(Entry.Forecast.MODEL) && forecast.stamp().retrospective()) {
                    late.merge(by, 1, Integer::sum);
                }
            });
        }
        return late.isEmpty() ? "" : "Forecasts given after their window had begun: %s%n".formatted(late);
    }

    private static String four(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.4f", value);
    }

    private static String score(double value) {
        return Double.isNaN(value) ? "-" : LedgerText.three(value);
    }
}
