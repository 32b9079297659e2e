package linchpin.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import linchpin.forecast.Question;
import linchpin.ledger.Panel.Item;

/**
 * How good the forecasts of a ledger were.
 *
 * @param counts how many questions there are of each sort
 * @param all over all families
 * @param families by family of sources
 * @param series by question; the months of one question stand together
 * @param people for each person, on the questions that this person answered
 */
public record ScoreSheet(Counts counts, List<Panel> all, List<Panel> families, List<Panel> series, List<Panel> people) {

    private static final List<String> VOICES =
            List.of(Entry.Forecast.MODEL, Panel.SIMULATION, Panel.CLIMATOLOGY, Panel.PERSISTENCE);

    /**
     * @param scored with an answer, and nothing told beforehand
     * @param told with an answer, but a document told of it, so not scored
     * @param voided without an answer for good
     * @param open without an answer yet
     * @param retrospective of those scored, on which the model spoke after the fact
     */
    public record Counts(int asked, int scored, int told, int voided, int open, int retrospective) {}

    /** Scores all that has an answer, except what a document told of. */
    public static ScoreSheet of(Ledger ledger) {
        var items = new ArrayList<Item>();
        int told = 0;
        int voided = 0;
        int open = 0;
        int late = 0;
        for (Entry.Asked asked : ledger.questions()) {
            String id = asked.question().id();
            Optional<Entry> end = ledger.ended(id);
            var forecast = ledger.latest(id).get(Entry.Forecast.MODEL);
            if (end.isEmpty() || forecast == null) {
                open++;
            } else if (!(end.get() instanceof Entry.Resolved resolved)) {
                voided++;
            } else if (!ledger.leaks(id).isEmpty()) {
                told++;
            } else {
                items.add(new Item(asked.question(), resolved.outcome(), voices(ledger.latest(id))));
                late += forecast.stamp().retrospective() ? 1 : 0;
            }
        }
        var counts = new Counts(ledger.questions().size(), items.size(), told, voided, open, late);
        return new ScoreSheet(
                counts,
                panels(items, i -> "all", VOICES),
                panels(items, i -> i.question().terms().family(), VOICES),
                panels(items, i -> i.question().series(), VOICES),
                people(items));
    }

    private static Map<String, Prognosis> voices(Map<String, Entry.Forecast> latest) {
        var voices = new LinkedHashMap<String, Prognosis>();
        latest.forEach((by, forecast) -> {
            voices.put(by, forecast.says());
            var beside = forecast.beside();
            if (beside != null) {
                voices.put(Panel.SIMULATION, beside.simulation().softened(beside.branches()));
                voices.put(Panel.CLIMATOLOGY, beside.climatology());
                voices.put(Panel.PERSISTENCE, beside.persistence());
            }
        });
        return voices;
    }

    private static List<Panel> people(List<Item> items) {
        var names = new LinkedHashSet<String>();
        items.forEach(i -> names.addAll(i.voices().keySet()));
        VOICES.forEach(names::remove);
        return names.stream()
                .flatMap(name -> {
                    var theirs = items.stream()
                            .filter(i -> i.voices().containsKey(name))
                            .toList();
                    var voices = Stream.concat(Stream.of(name), VOICES.stream()).toList();
                    return panels(theirs, i -> "answered by " + name, voices).stream();
                })
                .toList();
    }

    /** A panel for each group, kind and horizon; counts and yes-or-no, months and years are never averaged. */
    private static List<Panel> panels(List<Item> items, Function<Item, String> group, List<String> voices) {
        var groups = new LinkedHashMap<String, List<Item>>();
        for (Item item : items) {
            String name = "%s, %s, %s"
                    .formatted(
                            group.apply(item).isEmpty() ? "no family" : group.apply(item),
                            item.kind() == Panel.Kind.BINARY ? Question.Terms.YES_OR_NO : "counts",
                            item.question().months() == 1 ? "one month" : "longer");
            groups.computeIfAbsent(name, n -> new ArrayList<>()).add(item);
        }
        return groups.entrySet().stream()
                .map(e -> Panel.of(e.getKey(), e.getValue(), voices))
                .toList();
    }
}
