package linchpin.app.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import linchpin.dossier.Chronicle;
import linchpin.event.Act;
import linchpin.event.Event;

/** An actor's record by year; the page of an institution. */
final class RecordText {

    private static final int SHOWN = 15;

    private RecordText() {}

    /** What is printed as JSON. */
    record Shown(String actor, List<Chronicle> years, List<Event> acts) {}

    static void print(ActorView.Asked asked, boolean json) {
        var known = asked.known();
        var acts = known.events().stream()
                .filter(e ->
                        e.parties().all().contains(asked.code()) && e.deed().act() != Act.CONSULT)
                .sorted(Comparator.comparing((Event e) -> e.when().date()).reversed())
                .toList();
        var found = new Shown(asked.code(), Chronicle.of(known, asked.code()), acts);
        Text.print(json, found, text(asked, found));
    }

    private static String text(ActorView.Asked asked, Shown found) {
        return "Record of %s to %s%n".formatted(asked.name(), asked.day())
                + Text.table(
                        List.of(
                                "year",
                                "meetings",
                                "own acts",
                                "which",
                                "cooperative towards it",
                                "hostile towards it"),
                        found.years.stream()
                                .map(y -> List.of(
                                        "" + y.year(),
                                        "" + y.meetings(),
                                        ""
                                                + y.own().values().stream()
                                                        .mapToInt(n -> n)
                                                        .sum(),
                                        y.own().entrySet().stream()
                                                .map(a ->
                                                        a.getKey().name().toLowerCase(Locale.ROOT) + " " + a.getValue())
                                                .collect(Collectors.joining(", ")),
                                        "" + y.towards().cooperative(),
                                        "" + y.towards().hostile()))
                                .toList())
                + "%nActs and reports that are no meetings, the latest %d of %d%n"
                        .formatted(Math.min(SHOWN, found.acts.size()), found.acts.size())
                + Text.table(
                        List.of("date", "act", "from", "to", "what", "source", "grade"),
                        found.acts.stream()
                                .limit(SHOWN)
                                .map(e -> List.of(
                                        e.when().date() + (HistoryCommand.dayKnown(e) ? "" : " ~"),
                                        e.deed().act().name(),
                                        String.join(";", e.parties().sources()),
                                        String.join(";", e.parties().targets()),
                                        e.evidence().what(),
                                        e.evidence().source(),
                                        e.evidence().grade().toString()))
                                .toList())
                + "What the case collects, not all that the institution does; a year without a row has no event here.%n"
                        .formatted();
    }
}
