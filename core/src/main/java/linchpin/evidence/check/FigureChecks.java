package linchpin.evidence.check;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import linchpin.event.Measure;
import linchpin.evidence.Claim;
import linchpin.evidence.Claim.Certainty;
import linchpin.evidence.Claim.Quantity;
import linchpin.evidence.Finding;
import linchpin.evidence.Finding.Side;
import linchpin.evidence.Passage;
import linchpin.evidence.Sentence;
import linchpin.evidence.Topic;
import linchpin.evidence.extract.Plain;
import linchpin.evidence.extract.Reading;
import org.jspecify.annotations.Nullable;

/** Figures: who stands behind them, whether two texts agree on them, and what the case's own tables say. */
final class FigureChecks {

    private static final Pattern CITED = Pattern.compile(
            "\\b(?:report|study|survey|paper|analysis|estimates?|data|figures|assessment)\\b[^.;]{0,40}\\b(?:detail(?:s|ed|ing)?|quantif\\w+|document(?:s|ed|ing)|estimat(?:es|ed|ing)|on|of|about|shows?|showing|assess(?:es|ed|ing)|measur(?:es|ed|ing))\\b"
                    + "[^.;]{0,30}\\b(?:scale|extent|number|amount|volume|size|magnitude|cost|share|quantity|toll|value)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int YEARS_SHOWN = 6;

    private final Corpus corpus;

    FigureChecks(Corpus corpus) {
        this.corpus = corpus;
    }

    List<Finding> all() {
        var findings = new ArrayList<Finding>();
        for (Reading r : corpus.readings()) {
            for (Claim c : r.claims()) {
                Quantity value = c.value();
                if (c.slot().topic() == Topic.FIGURE && value != null && c.certainty() != Certainty.QUESTION) {
                    source(c, value, findings);
                    held(c, value, findings);
                }
            }
            for (Sentence s : r.sentences()) {
                cited(r, s, findings);
            }
        }
        disagreeing(findings);
        return findings;
    }

    private static void source(Claim c, Quantity value, List<Finding> findings) {
        if (c.by().origins().isEmpty()) {
            findings.add(new Finding(
                    Finding.Kind.UNSOURCED_FIGURE,
                    words(value)
                            + (c.slot().matter().isEmpty()
                                    ? ""
                                    : " of " + c.slot().matter()),
                    c.by().unnamed()
                            ? "The figure is laid to nobody in particular."
                            : "Neither this sentence nor the ones beside it say whose figure this is.",
                    List.of(new Side("says so", List.of(c.quote()))),
                    ""));
        }
    }

    /** A study is cited for a quantity, and no quantity is given. */
    private static void cited(Reading r, Sentence s, List<Finding> findings) {
        if (r.paper().kind(s) == Passage.Kind.HEADING
                || !CITED.matcher(Plain.of(s)).find()) {
            return;
        }
        boolean figure = r.claims().stream()
                .anyMatch(c -> c.slot().topic() == Topic.FIGURE
                        && Math.abs(r.sentence(c.quote()).index() - s.index()) <= 1);
        if (!figure) {
            findings.add(new Finding(
                    Finding.Kind.MISSING_FIGURE,
                    "a quantity that is cited and not given",
                    "A study is cited for how much it was, and no figure stands in this sentence or beside it.",
                    List.of(new Side("says so", List.of(linchpin.evidence.Paper.quote(s)))),
                    "Maybe attach the figure from the study itself."));
        }
    }

    /** A share against the case's figures of the same thing between the same two, year by year. */
    private void held(Claim c, Quantity value, List<Finding> findings) {
        if (!value.unit().equals("percent") || c.slot().subjects().size() != 1) {
            return;
        }
        for (String partner : c.slot().objects()) {
            var rows = series(c, c.slot().subjects().getFirst(), partner);
            if (rows.isEmpty()) {
                continue;
            }
            var agreeing = rows.stream().filter(m -> agrees(value, percent(m))).toList();
            var shown = rows.stream()
                    .skip(Math.max(0, rows.size() - YEARS_SHOWN))
                    .map(m -> "%s: %.1f %% (%s)".formatted(m.period(), percent(m), m.source()))
                    .toList();
            String verdict = agreeing.isEmpty()
                    ? "No year of the case supports it"
                    : agreeing.size() == rows.size()
                            ? "Every year of the case supports it"
                            : "%d of %d years of the case support it, %s to %s"
                                    .formatted(
                                            agreeing.size(),
                                            rows.size(),
                                            agreeing.getFirst().period(),
                                            agreeing.getLast().period());
            findings.add(new Finding(
                    Finding.Kind.FIGURE_CHECKED,
                    "%s of %s, %s with %s"
                            .formatted(
                                    words(value),
                                    c.slot().matter(),
                                    corpus.names(c.slot().subjects()),
                                    corpus.names(List.of(partner))),
                    verdict + "; last known: " + String.join(", ", shown) + ".",
                    List.of(new Side("says so", List.of(c.quote()))),
                    ""));
        }
    }

    private List<Measure> series(Claim c, String from, String to) {
        String matter = c.slot().matter().toLowerCase(Locale.ROOT);
        return corpus.history().measures().stream()
                .filter(m -> m.about().from().equals(from) && m.about().to().equals(to))
                .filter(m -> m.estimate().unit().equals("percent")
                        || m.estimate().unit().equals("share"))
                .filter(m -> c.year() == 0 || m.from().getYear() == c.year())
                .filter(m -> isAbout(m, matter))
                .sorted(Comparator.comparing(Measure::from))
                .toList();
    }

    /** The measure's own words stand in what was counted: {@code trade_share} and "its trade". */
    private static boolean isAbout(Measure m, String matter) {
        String name = m.about().name();
        if (name.equals("trade_share")) {
            return matter.matches("(?:[\\w ]* )?(?:trade|commerce)(?: .*)?");
        }
        if (!name.startsWith("share_of_buyers_") && !name.startsWith("share_of_sellers_")) {
            return false;
        }
        String[] parts = name.split("_", -1);
        return matter.matches(".*\\b" + Pattern.quote(parts[3].replaceFirst("s$", "")) + "s?\\b.*");
    }

    private static double percent(Measure m) {
        return m.estimate().central() * (m.estimate().unit().equals("share") ? 100 : 1);
    }

    private static boolean agrees(Quantity said, double known) {
        double slack = said.bound().equals("~") ? 5 : 1;
        return switch (said.bound()) {
            case ">" -> known > said.value() - slack;
            case "<" -> known < said.value() + slack;
            default -> Math.abs(known - said.value()) <= slack;
        };
    }

    /** The same thing counted by two texts, and no number fits both. */
    private void disagreeing(List<Finding> findings) {
        var bySlot = new LinkedHashMap<Claim.Slot, List<Claim>>();
        corpus.claims().stream()
                .filter(c -> c.slot().topic() == Topic.FIGURE && c.certainty().stands())
                .filter(c -> !c.slot().subjects().isEmpty()
                        && !c.slot().matter().matches("|new|more|other|further|additional"))
                .forEach(c ->
                        bySlot.computeIfAbsent(c.slot(), s -> new ArrayList<>()).add(c));
        bySlot.values()
                .forEach(same -> disagreeing(same.subList(0, Math.min(same.size(), Contradictions.MOST)), findings));
    }

    /** One finding a slot: the first two figures that no number fits. */
    private void disagreeing(List<Claim> figures, List<Finding> findings) {
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                Claim a = figures.get(i);
                Claim b = figures.get(j);
                Quantity x = a.value();
                Quantity y = b.value();
                if (x != null
                        && y != null
                        && x.unit().equals(y.unit())
                        && !a.quote().equals(b.quote())
                        && disjoint(x, y)
                        && sameTime(a, b)) {
                    findings.add(new Finding(
                            Finding.Kind.CONTRADICTION,
                            corpus.names(a.slot().subjects()) + ": " + a.slot().matter(),
                            "No number fits both %s and %s.".formatted(words(x), words(y)),
                            List.of(new Side(words(x), List.of(a.quote())), new Side(words(y), List.of(b.quote()))),
                            ""));
                    return;
                }
            }
        }
    }

    /** Counts change from day to day: two are of one time where both name one year, or nobody knows better. */
    private boolean sameTime(Claim a, Claim b) {
        if (a.year() > 0 || b.year() > 0) {
            return a.year() == b.year();
        }
        var first = corpus.published(a.quote().document());
        var second = corpus.published(b.quote().document());
        return first == null || second == null || Math.abs(ChronoUnit.DAYS.between(first, second)) <= 1;
    }

    private static boolean disjoint(Quantity a, Quantity b) {
        return low(a) > high(b) || low(b) > high(a);
    }

    private static double low(Quantity q) {
        return q.bound().equals("<")
                ? Double.NEGATIVE_INFINITY
                : q.value() * (q.bound().equals("=") ? 0.98 : q.bound().equals("~") ? 0.85 : 1);
    }

    private static double high(Quantity q) {
        return q.bound().equals(">")
                ? Double.POSITIVE_INFINITY
                : q.value() * (q.bound().equals("=") ? 1.02 : q.bound().equals("~") ? 1.15 : 1);
    }

    private static String words(@Nullable Quantity q) {
        if (q == null) {
            return "";
        }
        String number = q.value() == Math.rint(q.value()) ? "%,.0f".formatted(q.value()) : "%,.1f".formatted(q.value());
        String bound = q.bound().equals("=") ? "" : q.bound();
        return bound + number + (q.unit().equals("percent") ? " %" : " " + q.unit());
    }
}
