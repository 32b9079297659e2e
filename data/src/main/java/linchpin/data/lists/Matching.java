package linchpin.data.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.data.facts.ShippedTable;
import linchpin.data.tables.Row;
import linchpin.data.tables.Words;
import linchpin.party.Listed;
import linchpin.party.MatchSettings;
import linchpin.party.Matcher;
import linchpin.party.PairSet;
import linchpin.party.PairSet.Labelled;
import linchpin.party.Vocabulary;

/** What ships for matching names: a vocabulary, settings, and labelled pairs. */
public final class Matching {

    private Matching() {}

    /** A matcher with what ships. */
    public static Matcher matcher(List<Listed> listed) {
        return new Matcher(listed, vocabulary(), settings());
    }

    public static Vocabulary vocabulary() {
        return new Vocabulary(rows("vocabulary.csv", "sort", "form", "means").stream()
                .map(row -> new Vocabulary.Term(
                        Words.find(row.text("sort"), Vocabulary.Sort.class).orElseThrow(),
                        row.text("form"),
                        row.text("means")))
                .toList());
    }

    /** The settings chosen on the development half. */
    public static MatchSettings settings() {
        Map<String, Double> values = new HashMap<>();
        rows("matching.csv", "setting", "value", "note")
                .forEach(row -> values.put(
                        row.text("setting"), Words.number(row.text("value")).orElseThrow()));
        return new MatchSettings(
                value(values, "threshold"),
                value(values, "letters"),
                value(values, "missing"),
                value(values, "common"),
                value(values, "particle"),
                value(values, "abbreviation"),
                value(values, "country"));
    }

    private static double value(Map<String, Double> values, String setting) {
        return Optional.ofNullable(values.get(setting))
                .orElseThrow(() -> new IllegalStateException(
                        "The setting (%s) is not in matching.csv.\nMaybe it was renamed.".formatted(setting)));
    }

    /** One half of the labelled pairs: {@code development}, on which settings were chosen, or {@code test}. */
    public static PairSet pairs(String half) {
        return new PairSet(
                rows("pairs.csv", "id", "half", "name", "country", "listed", "listed_country", "kind", "same", "hard")
                        .stream()
                        .filter(row -> row.text("half").equals(half))
                        .map(row -> new Labelled(
                                row.text("id"),
                                row.text("name"),
                                row.text("country"),
                                row.text("listed"),
                                row.text("listed_country"),
                                row.text("same").equals("yes"),
                                row.text("hard")))
                        .toList());
    }

    private static List<Row> rows(String name, String... columns) {
        return ShippedTable.beside(Matching.class, name, columns);
    }
}
