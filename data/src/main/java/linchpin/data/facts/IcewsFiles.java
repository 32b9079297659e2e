package linchpin.data.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import linchpin.data.tables.Problems;
import linchpin.event.Actor;
import linchpin.event.Roster;
import linchpin.stream.StateFeed;
import linchpin.stream.StateRows;
import org.jspecify.annotations.Nullable;

/**
 * The public temporal-knowledge-graph split ICEWS18: {@code entity2id}, {@code relation2id} and the quadruples
 * {@code train}, {@code valid} and {@code test}, tab-separated without header, as .txt or .txt.gz; times are hours since
 * 2018-01-01 (Jin et al. 2020; events of Boschee et al. 2015, doi 10.7910/DVN/28075).
 */
public final class IcewsFiles {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int LAST_HOUR = 365 * 24 - 1;
    private static final List<String> SPLITS = List.of("train", "valid", "test");

    private final Path folder;
    private final Problems problems;
    private final IcewsNames names = new IcewsNames();
    private final List<StateRows.Relation> relations = new ArrayList<>();
    private int read;
    private int bad;
    private int official;
    private int foreign;
    private int acts;

    private IcewsFiles(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * Reads the folder and keeps the rows between states; rows that cannot be read are listed with file, line and reason.
     *
     * @throws IllegalArgumentException where a file is missing or is not of this kind
     */
    public static StateFeed read(Path folder, Problems problems) {
        return new IcewsFiles(folder, problems).read();
    }

    /** The files that {@link #read} reads, those absent left out. */
    public static List<Path> files(Path folder) {
        return Stream.concat(Stream.of("entity2id", "relation2id"), SPLITS.stream())
                .map(name -> file(folder, name))
                .filter(Files::isRegularFile)
                .toList();
    }

    private static Path file(Path folder, String name) {
        Path plain = folder.resolve(name + ".txt");
        return Files.isRegularFile(plain) ? plain : folder.resolve(name + ".txt.gz");
    }

    private StateFeed read() {
        String[] entities = dictionary("entity2id");
        String[] kinds = dictionary("relation2id");
        Map<String, String> states = names.states();
        var roster = new Roster(states.entrySet().stream()
                .map(s -> new Actor(s.getKey(), s.getValue(), Actor.Type.STATE, null, null))
                .toList());
        int[] relationAt = relations(kinds);
        var owner = new int[entities.length];
        Arrays.setAll(owner, e -> indexOf(roster, names.always(entities[e])));
        var rows = new StateRows.Builder(roster, relations);
        for (String split : SPLITS) {
            each(split, (line, cells) -> row(split, line, cells, entities, owner, relationAt, roster, rows));
        }
        StateRows kept = rows.build();
        var present = new boolean[roster.size()];
        for (int r = 0; r < kept.size(); r++) {
            present[kept.source(r)] = true;
            present[kept.target(r)] = true;
        }
        int actors = 0;
        for (boolean there : present) {
            actors += there ? 1 : 0;
        }
        return new StateFeed(kept, new StateFeed.Coverage(read, bad, official, foreign, acts, kept.size(), actors));
    }

    private static int indexOf(Roster roster, @Nullable String state) {
        return state == null ? -1 : roster.indexOf(state);
    }

    private int[] relations(String[] kinds) {
        var at = new int[kinds.length];
        for (int k = 0; k < kinds.length; k++) {
            var relation = names.relation(kinds[k]);
            if (relation == null) {
                problems.warn(
                        "relation2id",
                        0,
                        "The relation (%s) is not known; its rows are passed over.".formatted(kinds[k]),
                        "Maybe it is not a name of CAMEO.");
            }
            at[k] = relation == null || relation.act() == null ? -1 : relations.size();
            if (at[k] >= 0 && relation != null) {
                relations.add(relation);
            }
        }
        return at;
    }

    private void row(
            String split,
            int line,
            String[] cells,
            String[] entities,
            int[] owner,
            int[] relationAt,
            Roster roster,
            StateRows.Builder rows) {
        int source = number(split, line, cells, 0, entities.length - 1);
        int relation = number(split, line, cells, 1, relationAt.length - 1);
        int target = number(split, line, cells, 2, entities.length - 1);
        int hour = number(split, line, cells, 3, LAST_HOUR);
        if (source < 0 || relation < 0 || target < 0 || hour < 0) {
            bad++;
            return;
        }
        read++;
        LocalDate day = FIRST.plusDays(hour / 24);
        int from = state(source, entities, owner, day, roster);
        int to = state(target, entities, owner, day, roster);
        if (from < 0 || to < 0) {
            return;
        }
        official++;
        if (from == to) {
            return;
        }
        foreign++;
        if (relationAt[relation] >= 0) {
            acts++;
            rows.add((int) day.toEpochDay(), from, to, relationAt[relation]);
        }
    }

    private int state(int entity, String[] entities, int[] owner, LocalDate day, Roster roster) {
        return owner[entity] >= 0 || !names.person(entities[entity])
                ? owner[entity]
                : indexOf(roster, names.on(entities[entity], day));
    }

    /** A whole number from 0 to a largest; below 0 where it is not, which is then listed. */
    private int number(String split, int line, String[] cells, int cell, int largest) {
        String text = cell < cells.length ? cells[cell].strip() : "";
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= largest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // listed below
        }
        problems.error(
                split,
                line,
                "The %s (%s) must be a whole number from 0 to %d; the row is passed over."
                        .formatted(
                                List.of("source", "relation", "target", "hour").get(cell), text, largest),
                cells.length < 4 ? "Maybe a tab is missing." : "");
        return -1;
    }

    private String[] dictionary(String name) {
        var entries = new ArrayList<String>();
        each(name, (line, cells) -> {
            if (cells.length < 2 || !cells[1].strip().equals(String.valueOf(entries.size()))) {
                throw new IllegalArgumentException(
                        "The line %d of %s must be a name, a tab and the number %d.\nMaybe the file is not a dictionary of a temporal knowledge graph."
                                .formatted(line, name, entries.size()));
            }
            entries.add(cells[0].strip());
        });
        return entries.toArray(String[]::new);
    }

    @FunctionalInterface
    private interface Line {
        void of(int line, String[] cells);
    }

    private void each(String name, Line visitor) {
        Path path = file(folder, name);
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException("""
                    The file (%s.txt) is not in the folder (%s).
                    Maybe give the folder with --data. It must hold, as .txt or .txt.gz, tab-separated without header:
                      entity2id, relation2id: name, number from 0
                      train, valid, test: numbers of source, relation and target, and hours since 2018-01-01""".formatted(name, folder));
        }
        try (InputStream raw = Files.newInputStream(path);
                var in = new BufferedReader(new InputStreamReader(
                        path.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                visitor.of(++number, line.split("\t"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The file (%s) cannot be read: %s.\nMaybe it is damaged."
                            .formatted(path.getFileName(), e.getMessage()),
                    e);
        }
    }
}
