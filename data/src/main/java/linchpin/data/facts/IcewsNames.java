package linchpin.data.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import linchpin.data.tables.Row;
import linchpin.event.Act;
import linchpin.stream.StateRows.Relation;
import linchpin.stream.StateRows.Side;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for which state, by the names of the feed: the state itself, an office with the state in brackets, an organ
 * with a name of its own, or a person while in office. Everyone else speaks for nobody: citizens, parties, opposition,
 * rebels, press, firms, members of parliaments, courts, provinces and organisations of states.
 */
final class IcewsNames {

    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> organs = new HashMap<>();
    private final Set<String> offices = new HashSet<>();
    private final Map<String, List<Term>> people = new HashMap<>();
    private final Map<String, Relation> relations = new HashMap<>();

    /** Days in office: from the first to before the last. */
    private record Term(String state, LocalDate from, LocalDate until) {}

    IcewsNames() {
        ShippedTable.rows("icews-states.csv", "name", "state")
                .forEach(r -> states.put(r.text("name"), r.text("state")));
        ShippedTable.rows("icews-organs.csv", "name", "state")
                .forEach(r -> organs.put(r.text("name"), r.text("state")));
        ShippedTable.rows("icews-offices.csv", "office", "branch").forEach(r -> offices.add(r.text("office")));
        for (Row r : ShippedTable.rows("icews-people.csv", "name", "state", "from", "until")) {
            people.computeIfAbsent(r.text("name"), name -> new ArrayList<>())
                    .add(new Term(
                            r.text("state"), day(r.text("from"), LocalDate.MIN), day(r.text("until"), LocalDate.MAX)));
        }
        for (Row r : ShippedTable.rows("icews-acts.csv", "relation", "cameo", "act", "side")) {
            relations.put(
                    r.text("relation"),
                    new Relation(
                            r.text("relation"),
                            r.text("act").isEmpty() ? null : Act.valueOf(r.text("act")),
                            switch (r.text("side")) {
                                case "visit" -> Side.VISIT;
                                case "host" -> Side.HOST;
                                default -> Side.NONE;
                            }));
        }
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        return text.isEmpty() ? otherwise : LocalDate.parse(text);
    }

    /** The codes of all states that the tables know, with a name, by code. */
    Map<String, String> states() {
        var byCode = new TreeMap<String, String>();
        states.forEach((name, code) -> byCode.merge(code, name, (a, b) -> a.compareTo(b) < 0 ? a : b));
        return byCode;
    }

    /** What a relation is; null where the feed's name for it is not known. */
    @Nullable
    Relation relation(String name) {
        return relations.get(name);
    }

    /** The state that an entity always speaks for; null where it does so for some days only, or never. */
    @Nullable
    String always(String entity) {
        String own = states.getOrDefault(entity, organs.get(entity));
        int bracket = entity.indexOf(" (");
        if (own != null || bracket < 0 || !entity.endsWith(")")) {
            return own;
        }
        return offices.contains(entity.substring(0, bracket))
                ? states.get(entity.substring(bracket + 2, entity.length() - 1))
                : null;
    }

    /** Whether an entity is a person of the list. */
    boolean person(String entity) {
        return people.containsKey(entity);
    }

    /** The state that a person speaks for on a day; null where out of office. */
    @Nullable
    String on(String person, LocalDate day) {
        for (Term term : people.getOrDefault(person, List.of())) {
            if (!day.isBefore(term.from) && day.isBefore(term.until)) {
                return term.state;
            }
        }
        return null;
    }
}
