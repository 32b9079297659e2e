package linchpin.app.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import linchpin.data.casefile.Case;
import linchpin.data.tables.Words;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.Valence;
import org.jspecify.annotations.Nullable;

/** What happened: a list that can be narrowed, one event with its source, counts by month. */
final class EventsView {

    static final List<String> QUERY = List.of("from", "to", "actor", "with", "act", "text", "limit", "offset");

    private static final int USUAL = 200;
    private static final int MOST = 2000;
    private final Case source;
    private final Map<String, Event> byId = new HashMap<>();

    EventsView(Case source) {
        this.source = source;
        Stream.concat(source.history().events().stream(), source.claims().stream())
                .forEach(e -> byId.put(e.id(), e));
    }

    /** Those that match, the earliest first; {@code total} counts all of them. */
    Object list(Ask ask) {
        int offset = ask.whole("offset", 0, Integer.MAX_VALUE, 0);
        int limit = ask.whole("limit", 0, MOST, USUAL);
        List<Event> found =
                source.history().events().stream().filter(wanted(ask)).toList();
        return Fields.of(
                "total", found.size(),
                "offset", offset,
                "events",
                        found.stream()
                                .skip(offset)
                                .limit(limit)
                                .map(EventsView::row)
                                .toList());
    }

    private Predicate<Event> wanted(Ask ask) {
        LocalDate first = ask.day("from").orElse(LocalDate.MIN);
        LocalDate last = ask.day("to").orElse(LocalDate.MAX);
        if (last.isBefore(first)) {
            throw Refused.bad(
                    "to",
                    "The last day (%s) comes before the first (%s).".formatted(last, first),
                    "Maybe the two are swapped.");
        }
        Predicate<Event> wanted =
                e -> !e.when().date().isBefore(first) && !e.when().date().isAfter(last);
        for (String party : List.of("actor", "with")) {
            var code = ask.actor(party, source.roster());
            if (code.isPresent()) {
                wanted = wanted.and(e -> e.parties().all().contains(code.get()));
            }
        }
        var act = ask.query("act").map(EventsView::act);
        if (act.isPresent()) {
            wanted = wanted.and(e -> e.deed().act() == act.get());
        }
        var text = ask.query("text").map(t -> t.toLowerCase(Locale.ROOT));
        if (text.isPresent()) {
            wanted =
                    wanted.and(e -> e.evidence().what().toLowerCase(Locale.ROOT).contains(text.get())
                            || e.id().toLowerCase(Locale.ROOT).equals(text.get()));
        }
        return wanted;
    }

    private static Act act(String word) {
        return Words.find(word, Act.class)
                .orElseThrow(() -> Refused.bad(
                        "act",
                        "The act (%s) is not known.".formatted(word),
                        "Maybe you meant one of %s.".formatted(List.of(Act.values()))));
    }

    /** One event with its source in full. */
    Object one(String id) {
        Event e = byId.get(id);
        if (e == null) {
            throw Refused.missing("There is no event of that id in the case.", "Maybe look at /api/events.");
        }
        var row = row(e);
        row.put("sourceRow", source.sources().get(e.evidence().source()));
        return row;
    }

    static Map<String, @Nullable Object> row(Event e) {
        var evidence = e.evidence();
        return Fields.of(
                "id", e.id(),
                "date", e.when().date(),
                "precision", e.when().precision(),
                "basis", e.when().basis(),
                "sources", e.parties().sources(),
                "targets", e.parties().targets(),
                "act", e.deed().act().name(),
                "valence", e.deed().act().valence(),
                "mode", e.deed().kind().mode(),
                "contexts", e.deed().kind().contexts(),
                "place", e.place(),
                "magnitude", e.deed().magnitude(),
                "status", e.status(),
                "title", evidence.what(),
                "source", evidence.source(),
                "family", evidence.family(),
                "grade", evidence.grade().toString(),
                "weight", evidence.weight());
    }

    /** Counts by month of the history for a pair, either way; months of an event of known year only are its first. */
    Object activity(Ask ask) {
        String dyad = ask.query("dyad")
                .orElseThrow(() -> Refused.bad("dyad", "The parameter (dyad) is missing.", "Maybe PRK-RUS."));
        String[] pair = dyad.split("-", -1);
        if (pair.length != 2 || pair[0].equals(pair[1])) {
            throw Refused.bad(
                    "dyad",
                    "The pair (%s) must be two different codes with a hyphen.".formatted(dyad),
                    "Maybe PRK-RUS.");
        }
        String a = Ask.known("dyad", pair[0], source.roster());
        String b = Ask.known("dyad", pair[1], source.roster());
        var first = YearMonth.from(source.profile().span().from());
        var months = Stream.iterate(
                        first,
                        m -> !m.isAfter(YearMonth.from(source.profile().span().to())),
                        m -> m.plusMonths(1))
                .toList();
        var cooperative = new int[months.size()];
        var hostile = new int[months.size()];
        for (Event e : source.history().events()) {
            int at = months.indexOf(YearMonth.from(e.when().date()));
            if (at >= 0 && joins(e, a, b)) {
                (e.deed().act().valence() == Valence.HOSTILE ? hostile : cooperative)[at]++;
            }
        }
        var names = new ArrayList<String>();
        months.forEach(m -> names.add(m.toString()));
        return Fields.of("dyad", dyad, "months", names, "cooperative", cooperative, "hostile", hostile);
    }

    private static boolean joins(Event e, String a, String b) {
        var p = e.parties();
        return p.sources().contains(a) && p.targets().contains(b)
                || p.sources().contains(b) && p.targets().contains(a);
    }
}
