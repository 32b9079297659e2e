package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.forecast.Question;
import linchpin.ledger.Entry;
import linchpin.ledger.Ledger;
import linchpin.ledger.Prognosis;

/** A ledger for people. */
final class LedgerText {

    private LedgerText() {}

    /** A probability, or the mean of a law of counts with the ends of its middle 90 %. */
    static String shortly(Prognosis says) {
        return switch (says) {
            case Prognosis.Chance c -> three(c.probability());
            case Prognosis.Counts c ->
                String.format(Locale.ROOT, "%.1f [%s, %s]", c.mean(), quantile(c, 0.05), quantile(c, 0.95));
        };
    }

    private static String quantile(Prognosis.Counts counts, double share) {
        double[] cells = counts.cells();
        double sum = 0;
        for (int k = 0; k <= Prognosis.MOST; k++) {
            sum += cells[k];
            if (sum >= share) {
                return String.valueOf(k);
            }
        }
        return "more";
    }

    static String three(double x) {
        return String.format(Locale.ROOT, "%.3f", x);
    }

    /** One row a question. */
    static String table(Ledger ledger, boolean all) {
        var rows = new ArrayList<List<String>>();
        for (Entry.Asked asked : ledger.questions()) {
            Question q = asked.question();
            if (all || q.series().equals(q.id())) {
                rows.add(row(ledger, q));
            }
        }
        return Text.table(
                List.of(
                        "id",
                        "opens",
                        "last day",
                        "model",
                        "simulation",
                        "climatology",
                        "persistence",
                        "others",
                        "state",
                        "question"),
                rows);
    }

    private static List<String> row(Ledger ledger, Question q) {
        var latest = ledger.latest(q.id());
        var model = latest.remove(Entry.Forecast.MODEL);
        var beside = model == null ? null : model.beside();
        var others = latest.values().stream()
                .map(f -> f.by() + " " + shortly(f.says()))
                .toList();
        return List.of(
                q.id(),
                q.opens().toString(),
                q.last().toString(),
                model == null ? "-" : shortly(model.says()),
                beside == null ? "-" : shortly(beside.simulation()),
                beside == null ? "-" : shortly(beside.climatology()),
                beside == null ? "-" : shortly(beside.persistence()),
                others.isEmpty() ? "-" : String.join("; ", others),
                state(ledger, q),
                q.text());
    }

    private static String state(Ledger ledger, Question q) {
        String told = ledger.leaks(q.id()).isEmpty() ? "" : ", not scored: told";
        return ledger.ended(q.id())
                        .map(end -> switch (end) {
                            case Entry.Resolved r -> "came: " + outcome(q, r.outcome());
                            default -> "void";
                        })
                        .orElse("open")
                + told;
    }

    static String outcome(Question q, int outcome) {
        return switch (q.ask()) {
            case Question.Ask.Binary b -> outcome > 0 ? "yes" : "no";
            case Question.Ask.Count c -> String.valueOf(outcome);
        };
    }

    /** What documents tell of days after the information date, and which questions they spoil. */
    static String told(Ledger ledger) {
        if (ledger.leaked().isEmpty()) {
            return "";
        }
        var text = new StringBuilder("\nTold by documents of days after the information date, and so not scored\n\n");
        for (Entry.Leaked l : ledger.leaked()) {
            var told = l.told();
            text.append("  %s to %s, document %s: %s%n    not scored: %s%n"
                    .formatted(
                            told.from(),
                            told.to(),
                            String.join(", ", told.documents()),
                            plain(told.what()),
                            l.questions().isEmpty() ? "no question asks it" : String.join(", ", l.questions())));
        }
        return text.toString();
    }

    /** A text without what a terminal would obey. */
    static String plain(String text) {
        return text.replaceAll("\\p{C}", "?");
    }
}
