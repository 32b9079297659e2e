package linchpin.data.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import linchpin.data.tables.Names;
import linchpin.data.tables.Nearest;
import linchpin.data.tables.Words;
import linchpin.event.Act;
import linchpin.world.Profile;
import linchpin.world.Profile.Family;
import linchpin.world.Profile.Name;
import linchpin.world.Profile.Span;
import linchpin.world.Profile.Vocabulary;

/** {@code case.yaml}. */
final class ProfileYaml {

    static final String FILE = "case.yaml";

    /** No forecast reaches further than ten years. */
    static final int LONGEST = 120;

    private ProfileYaml() {}

    /**
     * The profile, the sample firms, and where the dependence stands: its measure is checked when the ties
     * have been read.
     */
    record Read(Profile profile, List<FirmName> firms, Optional<Yaml> dependence) {}

    /** A sample firm, whose portfolio stands in {@code firms/ID.csv}. */
    record FirmName(String id, String title, String note) {}

    static Read read(Yaml top, Names actors, LocalDate today) {
        top.only(
                "id",
                "title",
                "question",
                "history",
                "horizon_months",
                "focus",
                "dyads",
                "dependence",
                "families",
                "modes",
                "units",
                "firms");
        var name = new Name(top.need("id"), top.need("title"), top.need("question"));
        var profile = new Profile(
                name,
                span(top, today),
                top.known("focus", actors),
                top.list("dyads").stream().map(pair -> dyad(pair, actors)).toList(),
                top.need("dependence"),
                families(top),
                new Vocabulary(modes(top), new TreeSet<>(top.texts("units"))));
        return new Read(profile, firms(top), top.find("dependence"));
    }

    private static List<FirmName> firms(Yaml top) {
        return top.list("firms").stream()
                .map(y -> {
                    y.only("id", "title", "note");
                    return new FirmName(y.need("id"), y.need("title"), y.need("note"));
                })
                .toList();
    }

    private static List<String> dyad(Yaml y, Names actors) {
        var pair = y.entriesOfList().stream().map(a -> a.knownScalar(actors)).toList();
        if (pair.size() != 2 || pair.getFirst().equals(pair.getLast())) {
            y.error("The dyad %s must be two actors.".formatted(pair), "");
        }
        return pair;
    }

    /** The span; one without bounds where it is wrong, so that not every event is wrong with it. */
    private static Span span(Yaml top, LocalDate today) {
        int horizon = top.whole("horizon_months", 1, LONGEST);
        var everyDay = new Span(LocalDate.MIN, LocalDate.MAX, horizon);
        var history = top.get("history");
        if (history.isEmpty()) {
            return everyDay;
        }
        var y = history.get().only("from", "to");
        var from = y.get("from").flatMap(Yaml::dateScalar);
        var to = y.get("to").flatMap(Yaml::dateScalar);
        if (from.isEmpty() || to.isEmpty()) {
            return everyDay;
        }
        if (to.get().isBefore(from.get())) {
            y.error(
                    "The history ends (%s) before it starts (%s).".formatted(to.get(), from.get()),
                    "Maybe the two are swapped.");
            return everyDay;
        }
        if (to.get().isAfter(today)) {
            y.error(
                    "The end of the history (%s) lies in the future.".formatted(to.get()),
                    "Maybe the year is mistyped.");
        }
        return new Span(from.get(), to.get(), horizon);
    }

    private static List<Family> families(Yaml top) {
        var families = new ArrayList<Family>();
        var seen = new TreeSet<String>();
        for (Yaml y : top.get("families").map(Yaml::entriesOfList).orElse(List.of())) {
            y.only("id", "constant", "since", "rule");
            String id = y.need("id");
            if (!seen.add(id)) {
                y.error("The family (%s) is given twice.".formatted(id), "");
            }
            var since = y.find("since").flatMap(Yaml::dateScalar).orElse(null);
            families.add(new Family(id, y.flag("constant", false), since, y.need("rule")));
        }
        return families;
    }

    private static Map<Act, Set<String>> modes(Yaml top) {
        var modes = new EnumMap<Act, Set<String>>(Act.class);
        for (var entry : top.find("modes").map(Yaml::free).orElse(List.of())) {
            var known = Words.like(entry.key(), Act.class);
            var act = Words.find(entry.key(), Act.class);
            if (act.isEmpty()) {
                entry.value()
                        .error(
                                "The act (%s) of the modes is not known.".formatted(entry.key()),
                                Nearest.maybe(entry.key(), known));
                // The words then count for the act that was probably meant: one slip should not breed many errors.
                act = Nearest.to(entry.key(), known).flatMap(a -> Words.find(a, Act.class));
            }
            var words = entry.value().entriesOfList().stream().map(Yaml::scalar).toList();
            act.ifPresent(a -> modes.computeIfAbsent(a, x -> new TreeSet<>()).addAll(words));
        }
        return modes;
    }
}
