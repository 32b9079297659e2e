package linchpin.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.app.study.Findings;
import linchpin.app.study.PolicyFinding;
import linchpin.future.Interval;
import linchpin.impact.Horizon;
import linchpin.statecraft.Incidence;
import linchpin.statecraft.Incidence.Income;
import linchpin.statecraft.Incidence.Rerouted;
import linchpin.statecraft.Incidence.Spread;

/** Who bears what in income and trade, in the futures of each policy. A case without an economy has no such section. */
final class EconomySection {

    private static final double BILLION = 1e9;
    private static final double THOUSAND = 1e3;

    /** In per cent: what is printed as 0.00 is left out. */
    private static final double LEAST = 0.005;

    private static final int REGIONS = 4;
    private static final int PAIRS = 3;

    private EconomySection() {}

    static boolean has(Findings findings) {
        return !economy(findings).incomes().isEmpty();
    }

    private static Incidence economy(Findings findings) {
        return findings.outlook().simulation().economy();
    }

    static Markup of(Findings findings) {
        if (!has(findings)) {
            return Markup.NONE;
        }
        var found = economy(findings);
        var policies = found.incomes().stream().map(Income::policy).distinct().toList();
        var details = new ArrayList<Markup>();
        for (Horizon h : List.of(Horizon.MONTH, Horizon.LONG)) {
            details.add(table(findings, policies, h));
        }
        return Section.of(
                "economy",
                "Who bears what: income and trade",
                Section.paragraph("lead", lead(found)),
                table(findings, policies, Horizon.YEAR),
                Section.paragraph("note", trade(findings, policies)),
                Section.why("Months and the long run", details.toArray(Markup[]::new)),
                Section.paragraph("note", String.join(" ", found.notes()))
                        .when(!found.notes().isEmpty()));
    }

    private static String lead(Incidence found) {
        var s = found.solves();
        return "%s. Medians over futures and draws, p10 and p90 in brackets; a part of what is stopped evades. %s futures gave %s distinct shocks; %s equilibria answered %s questions."
                .formatted(
                        Say.upper(found.years()),
                        Digits.fixed(s.futures(), 0),
                        Digits.fixed(s.vectors(), 0),
                        Digits.fixed(s.solved(), 0),
                        Digits.fixed(s.asked(), 0));
    }

    private static Markup table(Findings findings, List<String> policies, Horizon horizon) {
        var rows = new ArrayList<Markup>();
        for (String policy : policies) {
            boolean none = policy.equals(policies.getFirst());
            var moving = economy(findings).incomes().stream()
                    .filter(i -> i.policy().equals(policy) && i.horizon() == horizon)
                    .filter(i -> moves(i, none))
                    .sorted(Comparator.comparingDouble((Income i) -> -weight(i, none)))
                    .limit(REGIONS)
                    .toList();
            for (Income i : moving) {
                rows.add(row(title(findings, policy), i, none, i.equals(moving.getFirst()), moving.size()));
            }
        }
        if (rows.isEmpty()) {
            return Section.paragraph(
                    "note", "%s: no region moves by 0.005%s%%.".formatted(Say.upper(horizon.words()), Digits.NBSP));
        }
        return Section.table(
                "small",
                "%s; change of %s; the %d regions that move most under each policy"
                        .formatted(
                                Say.upper(horizon.words()),
                                horizon == Horizon.MONTH ? "value added in the window" : "real income a year",
                                REGIONS),
                Section.head(
                        "Policy",
                        "Region",
                        "#%, part evades",
                        "#%, nothing evades",
                        "#bn USD",
                        "#bn USD against doing nothing: mean",
                        "#95 % total"),
                Markup.of("{}", rows));
    }

    private static boolean moves(Income i, boolean none) {
        return Math.max(Math.abs(i.percent().p10()), Math.abs(i.percent().p90())) >= LEAST
                && (none || weight(i, false) > 0);
    }

    private static double weight(Income i, boolean none) {
        return none
                ? Math.abs(i.percent().mean())
                : Math.abs(i.money().usdChange().mean());
    }

    private static Markup row(String policy, Income i, boolean none, boolean first, int of) {
        var m = i.money();
        return Markup.of(
                "<tr>{}{}{}{}{}{}{}</tr>",
                first ? Markup.of("<th scope=\"rowgroup\" rowspan=\"{}\">{}</th>", of, policy) : Markup.NONE,
                Section.cell("Region", i.region()),
                Section.number("%, part evades", spread(i.percent(), 1, 2)),
                Section.number("%, nothing evades", spread(i.enforced(), 1, 2)),
                Section.number("bn USD", spread(m.usd(), BILLION, 1)),
                Section.number("bn USD against doing nothing", none ? "–" : mean(m.usdChange())),
                Section.number("95 % total", none ? "–" : interval(m.change().total())));
    }

    private static Markup spread(Spread s, double unit, int decimals) {
        return Markup.of(
                "<b>{}</b> <small>({}, {})</small>",
                Digits.signed(s.p50() / unit, decimals),
                Digits.signed(s.p10() / unit, decimals),
                Digits.signed(s.p90() / unit, decimals));
    }

    private static Markup mean(Spread s) {
        return Markup.of(
                "<b>{}</b> <small>({}, {})</small>",
                Digits.signed(s.mean() / BILLION, 1),
                Digits.signed(s.p10() / BILLION, 1),
                Digits.signed(s.p90() / BILLION, 1));
    }

    private static String interval(Interval million) {
        return Digits.signed(million.low() / THOUSAND, 1) + " to " + Digits.signed(million.high() / THOUSAND, 1);
    }

    private static String trade(Findings findings, List<String> policies) {
        var sentences = new ArrayList<String>();
        for (String policy : policies.subList(1, policies.size())) {
            var pairs = economy(findings).rerouted().stream()
                    .filter(r ->
                            r.policy().equals(policy) && !r.hit() && r.usd().mean() > 0)
                    .limit(PAIRS)
                    .map(EconomySection::pair)
                    .toList();
            if (!pairs.isEmpty()) {
                sentences.add("%s: %s.".formatted(title(findings, policy), Say.list(pairs)));
            }
        }
        return sentences.isEmpty()
                ? "No trade finds another way that could be told."
                : "Trade that finds another way, billion USD a year against doing nothing. "
                        + String.join(" ", sentences);
    }

    private static String pair(Rerouted r) {
        return "%s to %s %s (%s to %s)"
                .formatted(
                        r.seller(),
                        r.buyer(),
                        Digits.signed(r.usd().mean() / BILLION, 1),
                        Digits.signed(r.usd().p10() / BILLION, 1),
                        Digits.signed(r.usd().p90() / BILLION, 1));
    }

    private static String title(Findings findings, String policy) {
        return findings.policies().stream()
                .filter(p -> p.id().equals(policy))
                .map(PolicyFinding::title)
                .findFirst()
                .orElse("Doing nothing");
    }
}
