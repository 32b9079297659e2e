package linchpin.data.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import linchpin.data.store.JsonFile;
import linchpin.event.Act;
import org.jspecify.annotations.Nullable;

/** Readers of the sentences that others coded, and of our own. */
final class GoldFiles {

    /** Names of roots that have changed since. */
    private static final Map<String, String> OLD_NAMES =
            Map.of("DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "FIGHT", "ASSAULT", "YIELD", "RETREAT");

    /** Slips of the files. */
    private static final Map<String, String> SLIPS =
            Map.of("JAP", "JPN", "VTN", "VNM", "ROM", "ROU", "ZAR", "COD", "BUR", "MMR", "GER", "DEU");

    private GoldFiles() {}

    /** PLOVER's gold standard; rows of a root without successor are left out. */
    static List<GoldSentence> gsr(Path folder) {
        var rows = new ArrayList<GoldSentence>();
        for (Map<String, Object> row : lines(folder.resolve("plover_gsr.jsonl"))) {
            act(row.get("plover"))
                    .ifPresent(act -> rows.add(new GoldSentence(
                            clean(row.get("text")), act, codes(row.get("source")), codes(row.get("target")))));
        }
        return rows;
    }

    /** The larger set of sentences with one root each. */
    static List<GoldSentence> plv(Path folder) {
        var rows = new ArrayList<GoldSentence>();
        for (Map<String, Object> row : lines(folder.resolve("plv_train.jsonl"))) {
            act(row.get("plover"))
                    .ifPresent(act -> rows.add(new GoldSentence(clean(row.get("text")), act, Set.of(), Set.of())));
        }
        return rows;
    }

    /** Sentences that state no event. */
    static List<GoldSentence> none(Path folder) {
        var rows = new ArrayList<GoldSentence>();
        for (String file : List.of("petrarch_unittests.jsonl", "petr2_gsr_validation.jsonl")) {
            for (Map<String, Object> row : lines(folder.resolve(file))) {
                if (row.get("events") instanceof List<?> events
                        && events.size() == 1
                        && events.getFirst() instanceof Map<?, ?> only
                        && only.containsKey("noevents")) {
                    rows.add(new GoldSentence(clean(row.get("text")), null, Set.of(), Set.of()));
                }
            }
        }
        return rows;
    }

    /** The sentences that were written for this project. */
    static List<GoldSentence> own() {
        return lines("sentences.txt").stream().map(GoldFiles::own).toList();
    }

    /** The lines of a file of our own sentences. */
    static List<String> lines(String name) {
        try (InputStream in = Act.class.getResourceAsStream("/linchpin/data/coding/act/" + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The sentences (%s) are not part of this build.\nMaybe the module data was packed without its resources."
                                .formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The sentences (%s) cannot be read.".formatted(name), e);
        }
    }

    private static GoldSentence own(String line) {
        int bar = line.indexOf('|');
        return new GoldSentence(
                line.substring(bar + 1), act(line.substring(0, bar)).orElse(null), Set.of(), Set.of());
    }

    private static List<Map<String, Object>> lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(l -> !l.isBlank()).map(JsonFile::ofText).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The file %s cannot be read.".formatted(file.getFileName()), e);
        }
    }

    private static Optional<Act> act(@Nullable Object name) {
        String now = OLD_NAMES.getOrDefault(String.valueOf(name), String.valueOf(name));
        for (Act act : Act.values()) {
            if (act.name().equals(now)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    private static String clean(@Nullable Object text) {
        return String.valueOf(text)
                .replace("``", "\"")
                .replace("''", "\"")
                .replaceAll("[{}]", "")
                .strip();
    }

    private static Set<String> codes(@Nullable Object actors) {
        var codes = new TreeSet<String>();
        if (actors instanceof List<?> list) {
            for (Object actor : list) {
                if (actor instanceof Map<?, ?> map && map.get("code") instanceof String code && code.length() >= 3) {
                    codes.add(SLIPS.getOrDefault(code.substring(0, 3), code.substring(0, 3)));
                }
            }
        }
        return codes;
    }
}
