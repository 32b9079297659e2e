package linchpin.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.data.store.LedgerFile;
import linchpin.data.tables.Words;
import linchpin.forecast.Question;
import linchpin.forecast.Reliability;
import linchpin.ledger.Entry;
import linchpin.ledger.Ledger;
import linchpin.ledger.Panel;
import linchpin.ledger.Prognosis;
import linchpin.ledger.ScoreSheet;
import org.jspecify.annotations.Nullable;

/** The ledger of a case: what was asked, who said what, what came, and how good that was. */
final class LedgerView {

    private final Path path;
    private String made = "";
    private @Nullable Reply reply;

    LedgerView(Path path) {
        this.path = path;
    }

    /** The ledger as it stands; read again only where the file has changed. */
    synchronized Reply reply() {
        if (!Files.isRegularFile(path)) {
            throw Refused.missing("The case has no ledger yet.", "Maybe begin one with `linchpin forecast issue`.");
        }
        try {
            String now = Files.getLastModifiedTime(path) + " " + Files.size(path);
            if (reply == null || !made.equals(now)) {
                reply = Reply.json(read(path));
                made = now;
            }
            return reply;
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger cannot be read.\nMaybe it was moved.", e);
        }
    }

    private static Object read(Path path) {
        LedgerFile.Read read = LedgerFile.read(path);
        Ledger ledger = read.ledger();
        var sheet = ScoreSheet.of(ledger);
        var reliability = reliability(ledger);
        return Fields.of(
                "asOf", ledger.opened().stamp().asOf(),
                "retrospective", ledger.opened().stamp().retrospective(),
                "entries", ledger.entries().size(),
                "tip", read.tip(),
                "counts", sheet.counts(),
                "questions",
                        ledger.questions().stream()
                                .map(q -> question(ledger, q))
                                .toList(),
                "reliability", reliability,
                "skill",
                        java.util.stream.Stream.of(sheet.all(), sheet.families(), sheet.series(), sheet.people())
                                .flatMap(List::stream)
                                .flatMap(p -> p.rows().stream().map(r -> skill(p, r)))
                                .toList());
    }

    private static Object question(Ledger ledger, Entry.Asked asked) {
        Question q = asked.question();
        var latest = ledger.latest(q.id());
        var model = latest.get(Entry.Forecast.MODEL);
        var beside = model == null ? null : model.beside();
        var people = new ArrayList<Object>();
        latest.forEach((by, forecast) -> {
            if (!by.equals(Entry.Forecast.MODEL)) {
                people.add(Fields.of(
                        "by",
                        by,
                        "value",
                        number(forecast.says()),
                        "asOf",
                        forecast.stamp().asOf()));
            }
        });
        return Fields.of(
                "id", q.id(),
                "text", q.text(),
                "kind", q.ask() instanceof Question.Ask.Binary ? "binary" : "count",
                "unit", q.terms().unit(),
                "series", q.series(),
                "opens", q.opens(),
                "horizonEnds", q.last(),
                "rule",
                        switch (q.ask()) {
                            case Question.Ask.Binary b -> b.rule().words();
                            case Question.Ask.Count c ->
                                "the number of " + c.counter().replace('-', ' ');
                        },
                "probability",
                        Fields.of(
                                "headline", model == null ? null : number(model.says()),
                                "model", beside == null ? null : number(beside.simulation()),
                                "climatology", beside == null ? null : number(beside.climatology()),
                                "persistence", beside == null ? null : number(beside.persistence()),
                                "people", people),
                "told", !ledger.leaks(q.id()).isEmpty(),
                "outcome", outcome(ledger, q));
    }

    /** A probability, or the mean of a law of counts. */
    private static double number(Prognosis says) {
        return switch (says) {
            case Prognosis.Chance c -> c.probability();
            case Prognosis.Counts c -> c.mean();
        };
    }

    private static @Nullable Integer outcome(Ledger ledger, Question q) {
        return ledger.ended(q.id())
                .filter(Entry.Resolved.class::isInstance)
                .map(e -> ((Entry.Resolved) e).outcome())
                .orElse(null);
    }

    /** Of the yes-or-no questions that are scored; empty where none is. */
    private static List<Map<String, @Nullable Object>> reliability(Ledger ledger) {
        var says = new ArrayList<Double>();
        var came = new ArrayList<Boolean>();
        for (Entry.Asked asked : ledger.questions()) {
            String id = asked.question().id();
            Integer outcome = outcome(ledger, asked.question());
            var model = ledger.latest(id).get(Entry.Forecast.MODEL);
            if (outcome != null
                    && ledger.leaks(id).isEmpty()
                    && model != null
                    && model.says() instanceof Prognosis.Chance(double probability)) {
                says.add(probability);
                came.add(outcome == 1);
            }
        }
        if (says.isEmpty()) {
            return List.of();
        }
        boolean[] happened = new boolean[came.size()];
        for (int k = 0; k < happened.length; k++) {
            happened[k] = came.get(k);
        }
        var bins = Reliability.of(says.stream().mapToDouble(x -> x).toArray(), happened)
                .bins();
        return bins.stream()
                .map(b -> Fields.of(
                        "bin", bins.indexOf(b),
                        "n", b.count(),
                        "forecast", b.mean(),
                        "observed", b.frequency(),
                        "bandLow", b.low(),
                        "bandHigh", b.high()))
                .toList();
    }

    /** Brier for yes-or-no, CRPS for counts; {@code difference} is climatology's score less its own: above 0 is better. */
    private static Object skill(Panel panel, Panel.Row row) {
        boolean binary = panel.kind() == Panel.Kind.BINARY;
        double climatology = score(panel, Panel.CLIMATOLOGY, binary);
        double own = binary ? row.marks().brier() : row.marks().crps();
        var ahead = row.ahead();
        return Fields.of(
                "name",
                panel.name(),
                "kind",
                Words.of(panel.kind()),
                "voice",
                row.voice(),
                "n",
                panel.n(),
                "score",
                binary ? "brier" : "crps",
                "value",
                own,
                "climatology",
                climatology,
                "persistence",
                score(panel, Panel.PERSISTENCE, binary),
                "difference",
                climatology - own,
                "low",
                ahead == null ? null : ahead.low(),
                "high",
                ahead == null ? null : ahead.high(),
                "skill",
                row.skill());
    }

    private static double score(Panel panel, String voice, boolean binary) {
        return panel.rows().stream()
                .filter(r -> r.voice().equals(voice))
                .mapToDouble(r -> binary ? r.marks().brier() : r.marks().crps())
                .findFirst()
                .orElse(Double.NaN);
    }
}
