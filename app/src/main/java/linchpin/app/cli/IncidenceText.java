package linchpin.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import linchpin.future.Interval;
import linchpin.impact.Horizon;
import linchpin.statecraft.EnergyPath;
import linchpin.statecraft.Incidence;
import linchpin.statecraft.Incidence.Income;
import linchpin.statecraft.Incidence.Rerouted;
import linchpin.statecraft.Incidence.Spread;

/** Who bears what, as tables for people. */
final class IncidenceText {

    private static final double BILLION = 1e9;
    private static final double THOUSAND = 1e3;

    /** Rows whose tenths are both nearer to nothing than this part of income are left out, and counted. */
    private static final double LEAST = 1e-4;

    private static final int FEW = 8;

    private IncidenceText() {}

    static String of(Incidence found) {
        if (found.incomes().isEmpty()) {
            return "";
        }
        var text = new StringBuilder("""

                The economy of the futures (%s; p10, p50, p90 over futures and draws; part of what is stopped evades)
                """.formatted(found.years()));
        String none = found.incomes().getFirst().policy();
        for (String policy :
                found.incomes().stream().map(Income::policy).distinct().toList()) {
            for (Horizon h : Horizon.values()) {
                text.append(one(found, policy, h, policy.equals(none)));
            }
            text.append(rerouted(found, policy));
            text.append(rails(found, policy));
        }
        found.energy().forEach(path -> text.append(energy(path)));
        found.notes().forEach(n -> text.append(n).append('\n'));
        var s = found.solves();
        return text.append(String.format(
                        Locale.ROOT,
                        "%d futures, %d distinct shock vectors. %d questions of a future and a horizon had a shock; %d pairs of draw and vector were solved: %.1f %% of the questions shared a solve.%n",
                        s.futures(),
                        s.vectors(),
                        s.asked(),
                        s.solved(),
                        100 * s.hits()))
                .toString();
    }

    private static String one(Incidence found, String policy, Horizon horizon, boolean none) {
        var all = found.incomes().stream()
                .filter(i -> i.policy().equals(policy) && i.horizon() == horizon)
                .toList();
        var rows = all.stream()
                .filter(i -> moves(i.percent()) || moves(i.enforced()))
                .sorted(Comparator.comparingDouble((Income i) -> i.percent().mean()))
                .map(i -> none ? alone(i) : against(i))
                .toList();
        if (all.isEmpty()) {
            return "";
        }
        String title = "%n%s, %s, what stands after month %d: change of %s%n"
                .formatted(
                        policy,
                        horizon.words(),
                        all.getFirst().month(),
                        horizon == Horizon.MONTH ? "value added in the window" : "real income a year");
        if (rows.isEmpty()) {
            return title + "  no region moves by 0.01 %\n";
        }
        var head = new ArrayList<>(List.of("region", "%", "p10 to p90", "nothing evaded", "bn USD", "p10 to p90"));
        if (!none) {
            head.addAll(List.of("against none, bn USD", "p10 to p90", "Monte Carlo 95 %", "total 95 %", "heavy loss"));
        }
        return title + Text.table(head, rows);
    }

    private static boolean moves(Spread percent) {
        return Math.max(Math.abs(percent.p10()), Math.abs(percent.p90())) >= 100 * LEAST;
    }

    private static List<String> alone(Income i) {
        return List.of(
                i.region(),
                number(i.percent().p50(), 1, "%+.3f"),
                range(i.percent(), 1, "%+.3f"),
                number(i.enforced().p50(), 1, "%+.3f"),
                number(i.money().usd().p50(), BILLION, "%+.2f"),
                range(i.money().usd(), BILLION, "%+.2f"));
    }

    private static List<String> against(Income i) {
        var m = i.money();
        var row = new ArrayList<>(alone(i));
        row.addAll(List.of(
                number(m.usdChange().mean(), BILLION, "%+.2f"),
                range(m.usdChange(), BILLION, "%+.2f"),
                interval(m.change().monteCarlo()),
                interval(m.change().total()),
                "%s (± %.1f)"
                        .formatted(
                                Text.percent(m.heavy().value()),
                                50
                                        * (m.heavy().monteCarlo().high()
                                                - m.heavy().monteCarlo().low()))));
        return row;
    }

    private static String interval(Interval million) {
        return number(million.low(), THOUSAND, "%+.2f") + " to " + number(million.high(), THOUSAND, "%+.2f");
    }

    private static String number(double value, double unit, String format) {
        return String.format(Locale.ROOT, format, value / unit + 0.0);
    }

    private static String range(Spread s, double unit, String format) {
        return number(s.p10(), unit, format) + " to " + number(s.p90(), unit, format);
    }

    private static String rerouted(Incidence found, String policy) {
        var rows = found.rerouted().stream()
                .filter(r -> r.policy().equals(policy))
                .limit(FEW)
                .map(IncidenceText::pair)
                .toList();
        return rows.isEmpty()
                ? ""
                : "%nTrade under %s against none, a year after%n".formatted(policy)
                        + Text.table(List.of("seller", "buyer", "bn USD", "p10 to p90", ""), rows);
    }

    private static List<String> pair(Rerouted r) {
        return List.of(
                r.seller(),
                r.buyer(),
                number(r.usd().mean(), BILLION, "%+.2f"),
                range(r.usd(), BILLION, "%+.2f"),
                r.hit() ? "stopped" : r.usd().mean() > 0 ? "gains" : "loses");
    }

    private static String energy(EnergyPath path) {
        return "%nEnergy of %s for %s under %s against none; elasticities of each year, p50 and p10 to p90 over draws; bn USD a year%n"
                        .formatted(path.seller(), path.buyer(), path.policy())
                + Text.table(
                        List.of(
                                "year",
                                "share of imports",
                                "price, %",
                                "cost of energy",
                                "income of the buyer",
                                "revenue of the seller"),
                        path.years().stream().map(IncidenceText::year).toList());
    }

    private static List<String> year(EnergyPath.Year y) {
        return List.of(
                String.valueOf(y.year()),
                number(y.share().p50(), 0.01, "%.1f") + " %",
                both(y.price(), 1),
                both(y.cost(), BILLION),
                both(y.income(), BILLION),
                both(y.revenue(), BILLION));
    }

    private static String both(Spread s, double unit) {
        return "%s (%s)".formatted(number(s.p50(), unit, "%+.2f"), range(s, unit, "%+.2f"));
    }

    private static String rails(Incidence found, String policy) {
        var text = new StringBuilder();
        found.rails().stream()
                .filter(r -> r.policy().equals(policy))
                .forEach(r -> text.append("Dollar rail of ")
                        .append(String.format(
                                Locale.ROOT,
                                "%s under %s: %.1f %% of receipts (%.1f to %.1f), %.1f now%n",
                                r.actor(),
                                policy,
                                100 * r.dollar().p50(),
                                100 * r.dollar().p10(),
                                100 * r.dollar().p90(),
                                100 * r.before())));
        return text.toString();
    }
}
