package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import linchpin.data.casefile.Case;
import linchpin.dossier.Voice;
import linchpin.event.Event;
import org.jspecify.annotations.Nullable;

/** Events as a table, and their number by region and year. */
final class HistoryText {

    private HistoryText() {}

    /** An event and where it was. */
    record At(Event event, Case.Place place) {}

    /** How many events of a region in each year; the region is empty for those whose place has none or is not told. */
    record Region(String region, int events, Map<Integer, Integer> byYear) {}

    /**
     * @param told whether attributes were asked for: then they are shown, and what they weigh in the model
     * @param confirmed whether to say which party tells it
     */
    static String of(List<HistoryCommand.Shown> events, boolean told, boolean confirmed) {
        var header = new ArrayList<>(List.of("date", "act", "from", "to", "what"));
        if (told) {
            header.add("attributes");
            header.add("years since the last");
            header.add("weight");
        }
        if (confirmed) {
            header.add("confirmed by");
        }
        header.addAll(List.of("source", "grade"));
        String table = Text.table(
                header,
                events.stream()
                        .map(s -> {
                            Event e = s.event();
                            String mode = e.deed().kind().mode();
                            var row = new ArrayList<>(List.of(
                                    e.when().date() + (HistoryCommand.dayKnown(e) ? "" : " ~"),
                                    e.deed().act() + (mode.isEmpty() ? "" : ":" + mode),
                                    String.join(";", e.parties().sources()),
                                    String.join(";", e.parties().targets()),
                                    e.evidence().what()));
                            if (told) {
                                row.add(attributes(s));
                                row.add(years(s.years()));
                                row.add(Text.number(e.evidence().weight()) + " + 0");
                            }
                            if (confirmed) {
                                row.add(voice(s.confirming()));
                            }
                            row.addAll(List.of(
                                    e.evidence().source(), e.evidence().grade().toString()));
                            return List.copyOf(row);
                        })
                        .toList());
        return table
                + "%n%d events%n".formatted(events.size())
                + (told
                        ? "Weight: of the event in the model's memories, and of its attributes, which is nothing: no rule, rate or choice asks them.%n"
                                .formatted()
                        : "")
                + (confirmed
                        ? "A party that tells an act confirms that it took place, not what was said; and it tells what suits it.%n"
                                .formatted()
                        : "");
    }

    private static String voice(@Nullable Voice voice) {
        return voice == null
                ? ""
                : voice.actor() + ", "
                        + voice.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Each with its source where that is not the event's. */
    private static String attributes(HistoryCommand.Shown s) {
        return s.attributes().stream()
                .map(a -> a.name() + " " + a.value()
                        + (a.source().equals(s.event().evidence().source()) ? "" : " (%s)".formatted(a.source())))
                .collect(Collectors.joining("; "));
    }

    private static String years(@Nullable Double years) {
        return years == null ? "" : String.format(Locale.ROOT, "%.1f", years);
    }

    static List<Region> regions(List<At> events) {
        var byRegion = new TreeMap<String, TreeMap<Integer, Integer>>();
        for (At at : events) {
            byRegion.computeIfAbsent(at.place.region(), r -> new TreeMap<>())
                    .merge(at.event.when().date().getYear(), 1, Integer::sum);
        }
        return byRegion.entrySet().stream()
                .map(r -> new Region(
                        r.getKey(),
                        r.getValue().values().stream().mapToInt(x -> x).sum(),
                        r.getValue()))
                .toList();
    }

    static String regions(List<Region> regions, int all) {
        var rows = regions.stream()
                .map(r -> List.of(
                        r.region().isEmpty() ? "(none, or not told)" : r.region(),
                        "" + r.events(),
                        r.region().isEmpty()
                                ? ""
                                : r.byYear().entrySet().stream()
                                        .skip(Math.max(0, r.byYear().size() - 6))
                                        .map(y -> y.getKey() + ": " + y.getValue())
                                        .collect(Collectors.joining(", "))))
                .toList();
        return Text.table(List.of("region", "events", "latest years with any"), rows)
                + "%nOf the %d events of the case, those whose source names the place. Reporting changes; a region is no front line.%n"
                        .formatted(all);
    }
}
