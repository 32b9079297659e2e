package linchpin.data.coding.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import linchpin.data.coding.text.Keys;
import linchpin.data.facts.ShippedTable;
import linchpin.data.tables.Row;

/**
 * Names of actors with their codes: all states with their peoples, capitals and metonyms, organisations, firms, armed
 * groups, and leaders with their terms. Compiled for this project from the public record.
 */
public final class ActorDictionary {

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    private ActorDictionary() {}

    /** The dictionary of this build. */
    public static ActorDictionary shipped() {
        var d = new ActorDictionary();
        rows("states.csv", "code", "names", "people", "places").forEach(r -> {
            d.each(r, "names", (r1, n) -> d.lasting(n, r1.text("code"), "", Name.Kind.STATE));
            d.each(r, "people", d::people);
            d.each(r, "places", (r1, n) -> d.lasting(n, r1.text("code"), "", Name.Kind.PLACE));
        });
        rows("organisations.csv", "code", "sector", "names")
                .forEach(r -> d.each(
                        r, "names", (r1, n) -> d.lasting(n, r1.text("code"), r1.text("sector"), organisation(r1))));
        rows("people.csv", "code", "sector", "from", "until", "names").forEach(r -> d.each(r, "names", d::person));
        rows("agents.csv", "sector", "nouns")
                .forEach(r -> d.each(r, "nouns", (r1, n) -> d.lasting(n, "", r1.text("sector"), Name.Kind.AGENT)));
        d.byFirstWord
                .values()
                .forEach(l ->
                        l.sort(Comparator.comparingInt((Name n) -> -n.words().size())));
        return d;
    }

    /** What has a sector and no code is nobody's by itself; what has neither is no actor, and only hides a name within it. */
    private static Name.Kind organisation(Row row) {
        boolean anybodys = row.text("code").isEmpty() && !row.text("sector").isEmpty();
        return anybodys ? Name.Kind.INSTITUTION : Name.Kind.ORGANISATION;
    }

    private static List<Row> rows(String file, String... columns) {
        return ShippedTable.beside(ActorDictionary.class, file, columns);
    }

    private void each(Row row, String column, BiConsumer<Row, String> use) {
        for (String name : row.text(column).split(";")) {
            if (!name.isBlank()) {
                use.accept(row, name.strip());
            }
        }
    }

    private void people(Row row, String name) {
        String code = row.text("code");
        lasting(name, code, "", Name.Kind.PEOPLE);
        if (!name.matches(".*(s|ese|sh|ch|men)")) {
            lasting(name + "s", code, "CVL", Name.Kind.PEOPLE);
        }
    }

    private void lasting(String name, String code, String sector, Name.Kind kind) {
        add(Name.lasting(Keys.ofName(name), code, sector, kind));
    }

    private void person(Row row, String name) {
        String until = row.text("until");
        add(new Name(
                Keys.ofName(name),
                row.text("code"),
                row.text("sector"),
                Name.Kind.PERSON,
                month(row.text("from"), 1).atDay(1),
                until.isEmpty() ? LocalDate.MAX : month(until, 12).atEndOfMonth()));
    }

    private static YearMonth month(String text, int standard) {
        return text.length() == 4 ? YearMonth.of(Integer.parseInt(text), standard) : YearMonth.parse(text);
    }

    private void add(Name name) {
        if (!name.words().isEmpty()) {
            byFirstWord
                    .computeIfAbsent(name.words().getFirst(), w -> new ArrayList<>())
                    .add(name);
        }
    }

    /** All names. */
    List<Name> all() {
        return byFirstWord.values().stream().flatMap(List::stream).toList();
    }

    /** Names that begin with a word, the longest first. */
    List<Name> startingWith(String key) {
        return byFirstWord.getOrDefault(key, List.of());
    }

    /** Codes of all states. */
    public java.util.Set<String> states() {
        return rows("states.csv", "code", "names", "people", "places").stream()
                .map(r -> r.text("code"))
                .collect(java.util.stream.Collectors.toSet());
    }

    /** How many names there are. */
    public int size() {
        return byFirstWord.values().stream().mapToInt(List::size).sum();
    }
}
