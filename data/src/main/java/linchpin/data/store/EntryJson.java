package linchpin.data.store;

import java.util.LinkedHashMap;
import java.util.Map;
import linchpin.forecast.Question.Told;
import linchpin.ledger.Entry;
import linchpin.ledger.Prognosis;

/** The entries of a ledger as JSON objects on one line each. */
final class EntryJson {

    private static final String FORMAT = "linchpin-ledger-1";

    private EntryJson() {}

    static String line(Entry entry) {
        var map = new LinkedHashMap<String, Object>();
        switch (entry) {
            case Entry.Opened e -> {
                map.put("type", "opened");
                map.put("format", FORMAT);
                map.put("case", e.caseId());
                map.put("made", e.made());
                map.put("inputs", e.inputs());
            }
            case Entry.Leaked e -> {
                map.put("type", "told");
                map.put("documents", e.told().documents());
                map.put("from", e.told().from());
                map.put("to", e.told().to());
                map.put("counters", e.told().counters());
                map.put("what", e.told().what());
                map.put("not_scored", e.questions());
            }
            case Entry.Asked e -> {
                map.put("type", "question");
                map.put("question", QuestionJson.of(e.question()));
                map.put("counters", e.counters().stream().map(QuestionJson::of).toList());
            }
            case Entry.Forecast e -> {
                map.put("type", "forecast");
                map.put("question", e.question());
                map.put("by", e.by());
                map.put("says", of(e.says()));
                map.put("note", e.note());
                var beside = e.beside();
                if (beside != null) {
                    map.put("simulation", of(beside.simulation()));
                    map.put("branches", beside.branches());
                    map.put("climatology", of(beside.climatology()));
                    map.put("persistence", of(beside.persistence()));
                }
            }
            case Entry.Resolved e -> {
                map.put("type", "resolved");
                map.put("question", e.question());
                map.put("outcome", e.outcome());
                map.put("files", e.grounds().files());
                map.put("through", e.grounds().through());
                map.put("events", e.grounds().events());
            }
            case Entry.Voided e -> {
                map.put("type", "voided");
                map.put("question", e.question());
                map.put("why", e.why());
            }
        }
        map.put("as_of", entry.stamp().asOf());
        map.put("issued_at", entry.stamp().issuedAt());
        map.put("retrospective", entry.stamp().retrospective());
        return JsonFile.toLine(map);
    }

    private static Map<String, Object> of(Prognosis says) {
        return switch (says) {
            case Prognosis.Chance c -> Map.of("probability", c.probability());
            case Prognosis.Counts c -> Map.of("pmf", c.pmf(), "more", c.more());
        };
    }

    /** @throws IllegalArgumentException where it is no entry */
    static Entry read(String text, String where) {
        var f = new Fields(JsonFile.ofText(text), where);
        var stamp = new Entry.Stamp(f.day("as_of"), f.instant("issued_at"), f.flag("retrospective"));
        return switch (f.text("type")) {
            case "opened" ->
                FORMAT.equals(f.text("format"))
                        ? new Entry.Opened(f.text("case"), f.named("made"), f.named("inputs"), stamp)
                        : f.wrong("format", FORMAT);
            case "told" ->
                new Entry.Leaked(
                        new Told(f.texts("documents"), f.day("from"), f.day("to"), f.texts("counters"), f.text("what")),
                        f.texts("not_scored"),
                        stamp);
            case "question" ->
                new Entry.Asked(
                        QuestionJson.read(f.object("question")),
                        f.objects("counters").stream()
                                .map(QuestionJson::counter)
                                .toList(),
                        stamp);
            case "forecast" ->
                new Entry.Forecast(
                        f.text("question"),
                        f.text("by"),
                        prognosis(f.object("says")),
                        f.has("simulation")
                                ? new Entry.Beside(
                                        prognosis(f.object("simulation")),
                                        f.whole("branches"),
                                        prognosis(f.object("climatology")),
                                        prognosis(f.object("persistence")))
                                : null,
                        f.text("note"),
                        stamp);
            case "resolved" ->
                new Entry.Resolved(
                        f.text("question"),
                        f.whole("outcome"),
                        new Entry.Grounds(f.named("files"), f.day("through"), f.texts("events")),
                        stamp);
            case "voided" -> new Entry.Voided(f.text("question"), f.text("why"), stamp);
            default -> f.wrong("type", "opened, told, question, forecast, resolved or voided");
        };
    }

    private static Prognosis prognosis(Fields f) {
        return f.has("pmf")
                ? new Prognosis.Counts(f.numbers("pmf"), f.number("more"))
                : new Prognosis.Chance(f.number("probability"));
    }
}
