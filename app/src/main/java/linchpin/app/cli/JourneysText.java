package linchpin.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import linchpin.dossier.Journey;
import linchpin.network.Proportion;
import org.jspecify.annotations.Nullable;

/** Leaders' journeys of an actor: how many partners, how long a gap each ended, by which means. */
final class JourneysText {

    private static final String LEADER = "leader";
    private static final String GUARDED = "train";
    private static final int FEWEST = 5;
    private static final int SHOWN = 20;

    private JourneysText() {}

    /** Leaders' visits of a window: how many, and to or from how many partners. */
    record Visits(String window, int made, int visited, int received, int visitors) {}

    /**
     * What the means of travel tell.
     *
     * @param journeys of its leaders
     * @param known those whose means are coded
     * @param guarded of those, by train
     */
    record Means(int journeys, Proportion guarded, Map<String, Integer> by, String reading) {}

    /** What is printed as JSON. */
    record Journeys(String actor, List<Visits> visits, Means means, List<Journey> made) {}

    static void print(ActorView.Asked asked, boolean json) {
        var all = Journey.of(asked.known(), asked.source().annotations().attributes()).stream()
                .filter(j -> j.at(LEADER) && j.event().parties().all().contains(asked.code()))
                .toList();
        LocalDate earlier = asked.day().minusMonths(asked.months());
        var made = all.stream().filter(j -> j.by(asked.code())).toList();
        var found = new Journeys(
                asked.code(),
                List.of(
                        visits(all, asked.code(), earlier.minusMonths(asked.months()), earlier),
                        visits(all, asked.code(), earlier, asked.day())),
                means(made),
                made);
        Text.print(json, found, text(asked, found));
    }

    private static Visits visits(List<Journey> all, String actor, LocalDate after, LocalDate last) {
        var within = all.stream()
                .filter(j -> j.event().when().date().isAfter(after)
                        && !j.event().when().date().isAfter(last))
                .toList();
        var made = within.stream().filter(j -> j.by(actor)).toList();
        var received = within.stream().filter(j -> !j.by(actor)).toList();
        return new Visits(
                after.plusDays(1) + " to " + last,
                made.size(),
                (int) made.stream()
                        .map(j -> j.event().parties().targets().getFirst())
                        .distinct()
                        .count(),
                received.size(),
                (int) received.stream()
                        .map(j -> j.event().parties().sources().getFirst())
                        .distinct()
                        .count());
    }

    private static Means means(List<Journey> made) {
        var by = new TreeMap<String, Integer>();
        for (Journey j : made) {
            String means = j.attributes().get(Journey.MEANS);
            if (means != null) {
                by.merge(means, 1, Integer::sum);
            }
        }
        int known = by.values().stream().mapToInt(n -> n).sum();
        var guarded = new Proportion(by.getOrDefault(GUARDED, 0), known);
        String reading = known < FEWEST
                ? "cannot be told: the means of only %d journeys are coded".formatted(known)
                : guarded.interval().low() > 0.5
                        ? "guarded: it travels mostly by train, its own and closed, where others fly"
                        : guarded.interval().high() < 0.5
                                ? "not guarded by this sign"
                                : "cannot be told: the interval holds one half";
        return new Means(made.size(), guarded, by, reading);
    }

    private static String text(ActorView.Asked asked, Journeys found) {
        var text = new StringBuilder("Journeys of the leaders of %s to %s%n".formatted(asked.name(), asked.day()));
        text.append(Text.table(
                List.of("window", "visits made", "partners visited", "visits received", "visitors from"),
                found.visits.stream()
                        .map(v -> List.of(v.window, "" + v.made, "" + v.visited, "" + v.received, "" + v.visitors))
                        .toList()));
        text.append(
                "Few partners visited are a sign of isolation, as far as the case collects visits: its rules follow the actors under study.%n%n"
                        .formatted());
        var rows = new ArrayList<List<String>>();
        found.made.stream()
                .sorted(Comparator.comparing((Journey j) -> j.event().when().date())
                        .reversed())
                .limit(SHOWN)
                .forEach(j -> rows.add(List.of(
                        j.event().when().date().toString(),
                        String.join(";", j.event().parties().targets()),
                        j.event().evidence().what(),
                        told(j.attributes().get(Journey.MEANS)),
                        gap(j.years()),
                        j.event().evidence().source())));
        text.append("The latest %d of %d journeys%n".formatted(rows.size(), found.made.size()));
        text.append(Text.table(List.of("date", "to", "what", "means", "years since the last", "source"), rows));
        var m = found.means;
        text.append("%nSurveillance posture, from the means of travel: %s.%n".formatted(m.reading));
        if (m.guarded.all() > 0) {
            text.append(
                    "Coded for %d of %d journeys: %s; by train %s (95 %% %s to %s). What an actor fears is not seen; only how it travels.%n"
                            .formatted(
                                    m.guarded.all(),
                                    m.journeys,
                                    m.by,
                                    Text.percent(m.guarded.value()),
                                    Text.percent(m.guarded.interval().low()),
                                    Text.percent(m.guarded.interval().high())));
        }
        return text.toString();
    }

    private static String told(@Nullable String means) {
        return means == null ? "" : means;
    }

    private static String gap(@Nullable Double years) {
        return years == null ? "first here" : String.format(Locale.ROOT, "%.1f", years);
    }
}
