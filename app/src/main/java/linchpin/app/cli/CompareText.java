package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.app.compare.Comparison;
import linchpin.app.compare.Comparison.Signs;
import linchpin.app.compare.Explanation;
import linchpin.app.study.PolicyFinding;
import linchpin.future.Signpost;
import linchpin.scenario.Scenarios;

/** A comparison in words and tables. */
final class CompareText {

    private static final int SHOWN_SIGNS = 6;
    private static final int SHOWN_STEPS = 40;

    private final Scenarios scenarios;

    CompareText(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    String of(Comparison found) {
        var text = new StringBuilder(effects(found.policies()));
        text.append(luck(found));
        if (!found.without().isEmpty()) {
            text.append(without(found.without()));
        }
        text.append(regrets(found));
        found.signposts()
                .forEach(s -> text.append(signs(s, "Early signs of \"%s\" (first %d months)", "if so", "if not")));
        found.worlds()
                .forEach(s -> text.append(signs(
                        s,
                        "Early signs of the world under \"%s\" (first %d months, its own events left out)",
                        "with",
                        "without")));
        return text.toString();
    }

    private static String effects(List<PolicyFinding> policies) {
        var rows = new ArrayList<List<String>>();
        for (PolicyFinding p : policies) {
            for (PolicyFinding.ClassEffect e : p.effects()) {
                var effect = e.effect();
                rows.add(List.of(
                        p.title(),
                        e.classTitle(),
                        Text.percent(e.with().value()),
                        Text.points(effect.value()),
                        Text.points(e.response().value()),
                        Intervals.points(effect.monteCarlo()),
                        Intervals.points(effect.total()),
                        effect.identical()
                                ? "no branch changed"
                                : effect.distinguishable()
                                        ? "yes"
                                        : "no; from " + Text.points(effect.detectable()) + " on",
                        effect.costliest().name()));
            }
        }
        return Text.table(
                List.of(
                        "policy",
                        "class",
                        "with",
                        "points",
                        "answer",
                        "Monte Carlo 95 %",
                        "total 95 %",
                        "told from zero",
                        "costliest uncertainty"),
                rows);
    }

    private static String luck(Comparison found) {
        double[] told = found.pairings().stream()
                .mapToDouble(Comparison.Pairing::reduction)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return told.length == 0
                ? "\nNo pair of branches ended differently.\n"
                : "%nShared luck: unpaired arms would need %.1f times the futures for as narrow a Monte Carlo interval (median; %.1f to %.1f over policies and classes).%n"
                        .formatted(told[told.length / 2], told[0], told[told.length - 1]);
    }

    /** What leaving terms out changes. */
    static String without(List<Comparison.ClassChange> changes) {
        return "\nWhat leaving the dropped terms out changes, where nothing new is done\n"
                + Text.table(
                        List.of("class", "points", "Monte Carlo 95 %", "total 95 %", "told from zero"),
                        changes.stream()
                                .map(c -> List.of(
                                        c.title(),
                                        Text.points(c.effect().value()),
                                        Intervals.points(c.effect().monteCarlo()),
                                        Intervals.points(c.effect().total()),
                                        c.effect().identical()
                                                ? "no branch changed"
                                                : c.effect().distinguishable()
                                                        ? "yes"
                                                        : "no; from "
                                                                + Text.points(c.effect()
                                                                        .detectable()) + " on"))
                                .toList());
    }

    private String regrets(Comparison found) {
        var head = new ArrayList<String>(List.of("policy"));
        scenarios.classes().forEach(c -> head.add(c.title()));
        head.addAll(List.of("unwanted", "at worst", "where"));
        var rows = new ArrayList<List<String>>();
        for (var r : found.regrets()) {
            var row = new ArrayList<String>(List.of(r.title()));
            r.cells()
                    .forEach(c -> row.add(
                            "%.1f%s".formatted(100 * c.effect(), c.total().low() > 0 ? " *" : "")));
            row.addAll(List.of(
                    String.format(Locale.ROOT, "%.1f", 100 * r.worst()),
                    String.format(Locale.ROOT, "%.1f", 100 * r.worstOverStructures()),
                    r.inStructure()));
            rows.add(row);
        }
        var least = found.regrets().getFirst();
        return "%nRegret in points: how much likelier each class is than under the policy that makes it least likely, as others answer; * where the total interval excludes zero. Unwanted: %s; at worst: over the structural alternatives.%n"
                        .formatted(String.join(", ", found.avoid()))
                + Text.table(head, rows)
                + "Smallest largest regret: %s, %.1f points%n"
                        .formatted(least.title(), 100 * least.worstOverStructures());
    }

    private String signs(Signs signs, String heading, String here, String there) {
        var rows = new ArrayList<List<String>>();
        for (Signpost s : signs.signposts().stream().limit(SHOWN_SIGNS).toList()) {
            rows.add(List.of(
                    "%s: %d or more".formatted(scenarios.title(s.counter()), s.least())
                            + (signs.partOfRule().contains(s.counter()) ? " (part of the rule)" : ""),
                    Text.percent(s.here()),
                    Text.percent(s.there()),
                    "x" + Text.number(s.ratio()),
                    "%s to %s"
                            .formatted(
                                    Text.number(s.interval().low()),
                                    Text.number(s.interval().high())),
                    s.told() ? "yes" : "no"));
        }
        String title = "\n" + heading.formatted(signs.title(), signs.months());
        return rows.isEmpty()
                ? title + ": all futures are alike.\n"
                : title + "\n"
                        + Text.table(
                                List.of("early count", here, there, "likelihood ratio", "95 %, all together", "told"),
                                rows);
    }

    static String of(List<Explanation> explanations, String title) {
        var text = new StringBuilder();
        for (Explanation e : explanations) {
            text.append("%nA typical future with \"%s\" under \"%s\" (%d futures are in the class)%n"
                    .formatted(title, e.policy(), e.members()));
            if (e.since() == null) {
                continue;
            }
            text.append(
                    "Future %d of %d events; the rule holds from %tB %tY on. > counts for the rule, . came before.%n"
                            .formatted(e.branch(), e.events(), e.since(), e.since()));
            e.steps().stream()
                    .limit(SHOWN_STEPS)
                    .forEach(s -> text.append("  %s %s  %s%n".formatted(s.date(), s.counts() ? ">" : ".", s.words())));
            if (e.steps().size() > SHOWN_STEPS) {
                text.append("  … and %d more%n".formatted(e.steps().size() - SHOWN_STEPS));
            }
        }
        return text.toString();
    }
}
