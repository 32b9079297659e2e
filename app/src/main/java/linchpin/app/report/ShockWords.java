package linchpin.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.app.shock.Shock;
import linchpin.impact.Band;
import linchpin.impact.Horizon;
import linchpin.impact.Impact;

/** What a measure does, in sentences. */
final class ShockWords {

    private static final double BILLION = 1e9;
    private static final double LEAST = 0.005;
    private static final int FEW = 3;

    private ShockWords() {}

    static List<String> sentences(Shock shock, Map<String, String> regions) {
        var sentences = new ArrayList<String>();
        String centre = regions.getOrDefault(shock.centre(), shock.centre());
        sentences.add("%s: %s."
                .formatted(
                        centre,
                        shock.horizons().stream()
                                .map(i -> "%s %s"
                                        .formatted(
                                                after(i.horizon()),
                                                change(
                                                        i.of(shock.centre()).percent(),
                                                        i.of(shock.centre()).usd())))
                                .collect(Collectors.joining("; "))));
        sentences.add("With evasion: %s."
                .formatted(shock.horizons().stream()
                        .map(i -> "%s %s"
                                .formatted(
                                        after(i.horizon()),
                                        change(
                                                i.of(shock.centre()).evadedPercent(),
                                                i.of(shock.centre()).evadedUsd())))
                        .collect(Collectors.joining("; "))));
        shock.horizons().forEach(i -> others(i, shock.centre(), regions).ifPresent(sentences::add));
        return sentences;
    }

    private static String after(Horizon horizon) {
        return switch (horizon) {
            case MONTH -> "over 90 days";
            case YEAR -> "within a year";
            case LONG -> "in the long run";
        };
    }

    private static String change(Band percent, Band usd) {
        return "%s%s%% (%s to %s), %s billion USD"
                .formatted(
                        Digits.signed(percent.central(), 2),
                        Digits.NBSP,
                        Digits.signed(percent.p10(), 2),
                        Digits.signed(percent.p90(), 2),
                        Digits.signed(usd.central() / BILLION, 1));
    }

    private static java.util.Optional<String> others(Impact impact, String centre, Map<String, String> regions) {
        var sorted = impact.lines().stream()
                .filter(l -> !l.region().equals(centre) && Math.abs(l.percent().central()) >= LEAST)
                .sorted(Comparator.comparingDouble(l -> l.percent().central()))
                .toList();
        String lose = sorted.stream()
                .filter(l -> l.percent().central() < 0)
                .limit(FEW)
                .map(l -> named(l, regions))
                .collect(Collectors.joining(", "));
        String gain = sorted.reversed().stream()
                .filter(l -> l.percent().central() > 0)
                .limit(FEW)
                .map(l -> named(l, regions))
                .collect(Collectors.joining(", "));
        if (lose.isEmpty() && gain.isEmpty()) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of("%s of the others %s; %s."
                .formatted(
                        Say.upper(after(impact.horizon())),
                        lose.isEmpty() ? "nobody loses" : "lose most: " + lose,
                        gain.isEmpty() ? "nobody gains" : "gain most: " + gain));
    }

    private static String named(Impact.Line line, Map<String, String> regions) {
        return String.format(
                Locale.ROOT,
                "%s %s%s%%",
                regions.getOrDefault(line.region(), line.region()),
                Digits.signed(line.percent().central(), 2),
                Digits.NBSP);
    }
}
