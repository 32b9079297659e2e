package linchpin.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import linchpin.app.study.Findings;
import linchpin.app.study.FirmFinding.Loss;
import linchpin.app.study.Outlook.ClassOutlook;
import linchpin.app.study.PolicyFinding;
import linchpin.app.study.PolicyFinding.ClassEffect;
import linchpin.forecast.BaseRate;

/** The brief on one screen, in the same words. */
public final class TerminalSummary {

    private static final int NARROWEST = 60;

    private TerminalSummary() {}

    /**
     * The summary as lines of text.
     *
     * @param today the clock, as it is to be printed
     * @param width characters a line; below 60 it is taken as 60
     */
    public static String text(Findings findings, String today, int width) {
        int wide = Math.max(NARROWEST, width);
        List<String> lines = new ArrayList<>();
        lines.add(BottomLine.dates(findings, today));
        Elapsed.sentence(findings, today).ifPresent(s -> lines.addAll(TextGrid.wrapped(s, wide)));
        lines.add("");
        BottomLine.sentences(findings).forEach(s -> lines.addAll(TextGrid.wrapped(s, wide)));
        lines.add("");
        lines.addAll(outlook(findings).lines(wide));
        lines.add("");
        lines.addAll(policies(findings.policies()).lines(wide));
        if (findings.policies().stream().anyMatch(PolicyWords::elicited)) {
            lines.addAll(TextGrid.wrapped(
                    "* of an assumed size; how the others answer, without the acts that the policy itself adds", wide));
        }
        lines.add("");
        lines.addAll(TextGrid.wrapped(theses(findings), wide));
        lines.addAll(TextGrid.wrapped(firm(findings), wide));
        return String.join("\n", lines).replace(Digits.NBSP, " ") + "\n";
    }

    private static TextGrid outlook(Findings findings) {
        List<List<String>> rows = findings.outlook().classes().stream()
                .sorted(Comparator.comparingDouble(
                        (ClassOutlook c) -> -c.headline().value()))
                .map(TerminalSummary::row)
                .toList();
        return new TextGrid(
                List.of(
                        "Outlook to " + findings.heading().horizonEnds(),
                        "#Chance",
                        "#95 %",
                        "In words",
                        "#Model",
                        "#Past"),
                rows);
    }

    private static List<String> row(ClassOutlook c) {
        String past = "unknown";
        if (!c.frequencies().isEmpty()) {
            BaseRate rate = Pooled.frequency(c);
            past = Digits.percent(rate.frequency()) + " of " + rate.independent();
        }
        return List.of(
                c.title().title(),
                Digits.percent(c.headline().value()),
                Digits.percent(c.headline().total()),
                c.headline().words(),
                Digits.percent(c.model().value()),
                past);
    }

    private static TextGrid policies(List<PolicyFinding> policies) {
        return new TextGrid(
                List.of("Policy", "Largest answer on", "#Points", "#95 %", "#Seen from", "Told from nothing"),
                policies.stream().map(TerminalSummary::row).toList());
    }

    private static List<String> row(PolicyFinding policy) {
        ClassEffect most = policy.effects().stream()
                .max(Comparator.comparing((ClassEffect e) -> e.response().distinguishable())
                        .thenComparing(e -> Math.abs(e.response().value())))
                .orElse(null);
        if (most == null) {
            return List.of(policy.title(), "no class", "", "", "", "");
        }
        boolean told = most.response().distinguishable();
        return List.of(
                policy.title() + (PolicyWords.elicited(policy) ? " *" : ""),
                most.classTitle(),
                Digits.points(most.response().value(), most.response().total()),
                Digits.points(most.response().total()),
                Digits.size(100 * most.response().detectable()),
                most.response().identical() ? "no change" : told ? "yes" : "cannot be told");
    }

    private static String theses(Findings findings) {
        Map<String, Integer> verdicts = Verdicts.count(findings.theses());
        return "Claims: "
                + String.join(
                        " · ",
                        verdicts.entrySet().stream()
                                .map(v -> v.getValue() + " " + v.getKey())
                                .toList());
    }

    private static String firm(Findings findings) {
        Loss total = findings.firm().total();
        return "Sample firm, USD million: median %s, P90 %s, mean of the worst 5 %% of futures %s."
                .formatted(Digits.millions(total.p50()), Digits.millions(total.p90()), Digits.millions(total.cvar95()));
    }
}
