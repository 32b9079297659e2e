package linchpin.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import linchpin.data.casefile.Case;
import linchpin.network.LongMemory;
import linchpin.network.Spell;

/** Disputes, rivalries and treaties of a pair since long before the history. */
final class MemoryText {

    private static final int FROM = 1950;
    private static final List<String> HOSTILITY =
            List.of("-", "no act", "threat", "display of force", "use of force", "war");

    private MemoryText() {}

    static void print(Case source, Dyad pair, boolean json) {
        var found = LongMemory.of(source.history(), source.annotations().memory(), pair.a(), pair.b(), FROM);
        Text.print(json, found, text(source, pair, found));
    }

    private static String text(Case source, Dyad pair, LongMemory found) {
        int first = source.profile().span().from().getYear();
        return "%s and %s since %d%n".formatted(pair.a(), pair.b(), FROM)
                + Text.table(
                        List.of("decade", "disputes begun", "the deepest", "cooperative events", "hostile events"),
                        found.decades().stream()
                                .map(d -> List.of(
                                        d.from() + "s",
                                        "" + d.disputes(),
                                        HOSTILITY.get(Math.min(d.deepest(), HOSTILITY.size() - 1)),
                                        d.from() + 9 < first ? "" : "" + d.cooperative(),
                                        d.from() + 9 < first ? "" : "" + d.hostile()))
                                .toList())
                + "%nRivalries%n".formatted()
                + (found.rivalries().isEmpty()
                        ? "none told\n"
                        : Text.table(
                                List.of("from", "to", "source"),
                                found.rivalries().stream()
                                        .map(s -> List.of("" + s.from(), "" + s.to(), s.source()))
                                        .toList()))
                + "%nTreaties%n".formatted()
                + Text.table(
                        List.of("in force", "end", "clause", "binding", "source", "what"),
                        found.treaties().stream()
                                .map(t -> List.of(
                                        t.inForce().toString(),
                                        t.end() == null ? "" : t.end().toString(),
                                        t.terms()
                                                .clause()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', ' '),
                                        t.terms()
                                                .binding()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', ' '),
                                        t.source(),
                                        t.terms().note()))
                                .toList())
                + "The lists end: %s; a rivalry that ends with its list may go on. The history holds events from %s. No term of the model reaches so far back.%n"
                        .formatted(ends(source), source.profile().span().from());
    }

    private static String ends(Case source) {
        return Arrays.stream(Spell.Kind.values())
                .map(kind -> "%s %s"
                        .formatted(
                                kind.name().toLowerCase(Locale.ROOT),
                                source.annotations().memory().stream()
                                        .filter(s -> s.kind() == kind)
                                        .map(Spell::to)
                                        .max(Integer::compare)
                                        .map(String::valueOf)
                                        .orElse("none")))
                .collect(Collectors.joining(", "));
    }
}
