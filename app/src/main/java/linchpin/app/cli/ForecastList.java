package linchpin.app.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import linchpin.data.store.LedgerFile;
import linchpin.forecast.Question;
import linchpin.ledger.Entry;
import linchpin.ledger.Ledger;
import linchpin.ledger.Prognosis;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is asked, and who says what. */
@Command(
        name = "list",
        description =
                "Checks the chain of a ledger and lists its questions, forecasts and answers; with an id, all of one.",
        footer = {"", "Examples:", "  linchpin forecast list --all", "  linchpin forecast list Q03"})
final class ForecastList implements Callable<Integer> {

    @Mixin
    private LedgerChoice choice = new LedgerChoice();

    @Parameters(index = "0", arity = "0..1", paramLabel = "QUESTION", description = "The id of one question.")
    private @Nullable String id;

    @Option(names = "--all", description = "The questions of single months too.")
    private boolean all;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var path = choice.existing();
        LedgerFile.Read read = LedgerFile.read(path);
        Ledger ledger = read.ledger();
        if (id != null) {
            Question q = ForecastAdd.question(ledger, id);
            Text.print(json, Map.of("question", q, "forecasts", ledger.forecasts(id)), one(ledger, q));
            return 0;
        }
        var stamp = ledger.opened().stamp();
        String text = "%s: as of %s, issued at %s%s%n%d lines, the chain holds; SHA-256 of the last: %s%n%n"
                        .formatted(
                                ledger.opened().caseId(),
                                stamp.asOf(),
                                stamp.issuedAt(),
                                stamp.retrospective() ? ", retrospective: after the fact" : "",
                                ledger.entries().size(),
                                read.tip())
                + LedgerText.table(ledger, all)
                + (all
                        ? ""
                        : "%n%d questions with those of single months; --all lists them.%n"
                                .formatted(ledger.questions().size()))
                + LedgerText.told(ledger);
        Text.print(json, Map.of("tip", read.tip(), "entries", ledger.entries()), text);
        return 0;
    }

    private static String one(Ledger ledger, Question q) {
        var terms = q.terms();
        var text = new StringBuilder("%s: %s%n%n".formatted(q.id(), LedgerText.plain(q.text())));
        row(text, "resolution", criteria(q));
        row(text, "fine print", q.finePrint());
        row(text, "counted from", "%s (%s)".formatted(terms.definition(), terms.family()));
        row(text, "unit", terms.unit());
        row(text, "void if", terms.voidIf());
        row(text, "window", q.opens() + " to " + q.last());
        row(text, "closes", terms.closes().toString());
        row(text, "resolves", terms.resolves().toString());
        for (Entry.Forecast f : ledger.forecasts(q.id())) {
            text.append("%n%s, as of %s, issued at %s%s%n"
                    .formatted(
                            f.by(),
                            f.stamp().asOf(),
                            f.stamp().issuedAt(),
                            f.stamp().retrospective() ? ", retrospective" : ""));
            row(text, "says", whole(f.says()));
            var beside = f.beside();
            if (beside != null) {
                row(text, "simulation", whole(beside.simulation()));
                row(text, "climatology", whole(beside.climatology()));
                row(text, "persistence", whole(beside.persistence()));
            }
            row(text, "note", f.note());
        }
        ledger.ended(q.id())
                .ifPresent(end -> text.append(
                        switch (end) {
                            case Entry.Resolved r ->
                                "%nAnswer: %s, from %s to %s, events %s%n"
                                        .formatted(
                                                LedgerText.outcome(q, r.outcome()),
                                                r.grounds().files().keySet(),
                                                r.grounds().through(),
                                                r.grounds().events());
                            case Entry.Voided v -> "%nVoid: %s%n".formatted(LedgerText.plain(v.why()));
                            default -> "";
                        }));
        ledger.leaks(q.id())
                .forEach(l -> text.append("%nNot scored, document %s: %s%n"
                        .formatted(
                                l.told().documents(), LedgerText.plain(l.told().what()))));
        return text.toString();
    }

    private static String criteria(Question q) {
        return switch (q.ask()) {
            case Question.Ask.Binary b -> b.rule().words();
            case Question.Ask.Count c -> "the number of " + c.counter();
        };
    }

    private static void row(StringBuilder text, String name, String value) {
        if (!value.isBlank()) {
            text.append("  %-13s %s%n".formatted(name, LedgerText.plain(value)));
        }
    }

    private static String whole(Prognosis says) {
        return switch (says) {
            case Prognosis.Chance c -> LedgerText.three(c.probability());
            case Prognosis.Counts c ->
                LedgerText.shortly(c) + "  pmf "
                        + c.pmf().stream().map(LedgerText::three).collect(Collectors.joining(" "))
                        + "  more " + LedgerText.three(c.more());
        };
    }
}
