package linchpin.app.cli;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import linchpin.data.casefile.Case;
import linchpin.dossier.Journey;
import linchpin.dossier.Voice;
import linchpin.event.Event;
import linchpin.event.When;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What happened: between two actors, of one, at a place, or with an attribute. */
@Command(
        name = "history",
        description =
                "Events, each with its source and grade: of a pair, of an actor, at a place, of a context or with an attribute.",
        footer = {
            "",
            "Examples:",
            "  linchpin history --dyad PRK-RUS --since 2024-01-01",
            "  linchpin history --attr means=train",
            "  linchpin history --place \"Yellow Sea\"",
            "  linchpin history --dyad RUS-USA --confirmed",
            "  linchpin history --regions",
            "  linchpin history --memory --dyad CHN-RUS",
            "  linchpin history --context cyber --actor PRK"
        })
final class HistoryCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(names = "--dyad", paramLabel = "A-B", description = "Two actors, as PRK-RUS.")
    private @Nullable String dyad;

    @Option(names = "--actor", paramLabel = "A", description = "One actor, as PRK.")
    private @Nullable String actor;

    @Option(
            names = "--attr",
            split = ",",
            paramLabel = "NAME[=VALUE]",
            description = "Events with this attribute, as means=train; several: with all of them.")
    private String[] attributes = {};

    @Option(names = "--place", paramLabel = "NAME", description = "At a place or in a region, as \"Yellow Sea\".")
    private @Nullable String place;

    @Option(
            names = "--context",
            paramLabel = "WORD",
            description = "Of a context, as cyber; or of a mode, as misinformation.")
    private @Nullable String context;

    @Option(
            names = "--confirmed",
            description =
                    "Told by a publisher that speaks for one of the parties: an office of it, or a medium of its state.")
    private boolean confirmed;

    @Option(names = "--regions", description = "Instead of events: how many by region and year.")
    private boolean regions;

    @Option(
            names = "--memory",
            description = "With --dyad, instead: disputes, rivalries and treaties since 1950, by decade.")
    private boolean memory;

    @Option(names = "--since", paramLabel = "DATE", description = "First day.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "Last day.")
    private @Nullable LocalDate until;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /**
     * One event as printed.
     *
     * @param years since the last of its level the same way; null where it has no level or is the first
     * @param confirming who of its parties tells it; null where none does
     */
    record Shown(
            Event event,
            List<Event.Attribute> attributes,
            @Nullable Double years,
            Case.Place place,
            @Nullable Voice confirming) {

        @Nullable
        String value(String attribute) {
            return attributes.stream()
                    .filter(a -> a.name().equals(attribute))
                    .map(Event.Attribute::value)
                    .findFirst()
                    .orElse(null);
        }
    }

    @Override
    public Integer call() {
        Case source = choice.read();
        var pair = dyad == null ? null : Dyad.parse(dyad, source.roster());
        if (actor != null) {
            source.roster().indexOf(actor);
        }
        if (pair == null
                && actor == null
                && attributes.length == 0
                && place == null
                && context == null
                && !regions
                && !confirmed) {
            throw new IllegalArgumentException(
                    "Nothing says which events are asked for.\nMaybe add --dyad PRK-RUS, --actor PRK, --attr means=train or --place \"Yellow Sea\".");
        }
        if (memory) {
            if (pair == null) {
                throw new IllegalArgumentException("A long memory is of a pair.\nMaybe add --dyad CHN-RUS.");
            }
            MemoryText.print(source, pair, json);
            return 0;
        }
        LocalDate first = since == null ? source.profile().span().from() : since;
        LocalDate last = until == null ? source.history().lastDay() : until;
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "The last day (%s) comes before the first (%s).\nMaybe --since and --until are swapped."
                            .formatted(last, first));
        }
        known(source);
        List<Shown> found = all(source).stream()
                .filter(s -> !s.event.when().date().isBefore(first)
                        && !s.event.when().date().isAfter(last))
                .filter(s -> pair == null || s.event.parties().all().containsAll(List.of(pair.a(), pair.b())))
                .filter(s -> actor == null || s.event.parties().all().contains(actor))
                .filter(this::asked)
                .toList();
        if (regions) {
            var counts = HistoryText.regions(found.stream()
                    .map(s -> new HistoryText.At(s.event, s.place))
                    .toList());
            Text.print(
                    json,
                    counts,
                    HistoryText.regions(counts, source.history().events().size()));
        } else {
            Text.print(json, found, HistoryText.of(found, attributes.length > 0, confirmed));
        }
        return 0;
    }

    private static List<Shown> all(Case source) {
        var told = source.annotations().attributes().stream().collect(groupingBy(Event.Attribute::event));
        var years = new TreeMap<String, Double>();
        for (Journey j : Journey.of(source.history(), source.annotations().attributes())) {
            if (j.years() != null) {
                years.put(j.event().id(), j.years());
            }
        }
        var all = new ArrayList<Shown>();
        for (Event e : source.history().events()) {
            all.add(new Shown(
                    e,
                    told.getOrDefault(e.id(), List.of()),
                    years.get(e.id()),
                    source.annotations().places().getOrDefault(e.place(), new Case.Place(e.place(), "")),
                    confirming(source, e)));
        }
        return all;
    }

    private static @Nullable Voice confirming(Case source, Event event) {
        var told = source.sources().get(event.evidence().source());
        return told == null
                ? null
                : Voice.confirming(event, told.family(), source.annotations().voices())
                        .orElse(null);
    }

    /** An attribute or place that the case does not know would be an empty list, not an answer. */
    private void known(Case source) {
        var names = source.annotations().attributes().stream()
                .map(Event.Attribute::name)
                .distinct()
                .sorted()
                .toList();
        for (String asked : attributes) {
            if (!names.contains(asked.split("=", 2)[0])) {
                throw new IllegalArgumentException(
                        "No event of the case has the attribute (%s).\nMaybe you meant one of %s."
                                .formatted(asked.split("=", 2)[0], names));
            }
        }
        if (place != null && all(source).stream().noneMatch(this::there)) {
            var regionNames = source.annotations().places().values().stream()
                    .map(Case.Place::region)
                    .filter(r -> !r.isEmpty())
                    .distinct()
                    .sorted()
                    .toList();
            throw new IllegalArgumentException(
                    "No event of the case is at the place (%s).\nMaybe you meant one of the regions %s."
                            .formatted(place, regionNames));
        }
    }

    private boolean there(Shown s) {
        String asked = place == null ? "" : place.toLowerCase(Locale.ROOT);
        return s.event.place().toLowerCase(Locale.ROOT).equals(asked)
                || s.place.name().toLowerCase(Locale.ROOT).equals(asked)
                || (!s.place.region().isEmpty()
                        && s.place.region().toLowerCase(Locale.ROOT).contains(asked));
    }

    private boolean asked(Shown s) {
        for (String a : attributes) {
            String[] parts = a.split("=", 2);
            String value = s.value(parts[0]);
            if (value == null || (parts.length == 2 && !value.equals(parts[1]))) {
                return false;
            }
        }
        return (place == null || there(s))
                && (!confirmed || s.confirming != null)
                && (context == null
                        || s.event.deed().kind().contexts().contains(context)
                        || s.event.deed().kind().mode().equals(context));
    }

    /** Whether the day itself is known. */
    static boolean dayKnown(Event e) {
        return e.when().precision() == When.Precision.DAY;
    }
}
