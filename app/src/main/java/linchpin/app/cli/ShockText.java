package linchpin.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import linchpin.app.shock.Shock;
import linchpin.impact.Band;
import linchpin.impact.Horizon;
import linchpin.impact.Impact;

/** What a measure costs, as tables for people. */
final class ShockText {

    private static final double BILLION = 1e9;
    private static final double SMALLEST = 1e5;
    private static final int FEW = 6;

    /** The last digit that is printed. */
    private static final double LEAST = 0.001;

    private ShockText() {}

    static String of(Shock told) {
        var text = new StringBuilder(
                "%s. %s%n".formatted(told.example().title(), told.example().says()));
        for (Impact impact : told.horizons()) {
            text.append(one(impact));
        }
        text.append(
                "%nSanctions in force in the year of the trade totals are in the table: every figure comes on top of them.%n"
                        .formatted());
        if (!told.satellites().isEmpty()) {
            text.append("%s are solved alone at given world prices, their deficits in proportion to imports.%n"
                    .formatted(String.join(", ", told.satellites())));
        }
        told.notes().forEach(n -> text.append(n).append('\n'));
        return text.toString();
    }

    private static String one(Impact impact) {
        boolean months = impact.horizon() == Horizon.MONTH;
        var text = new StringBuilder("%n%s (%s). Change of %s; interval from p10 to p90 of %d draws.%n"
                .formatted(
                        capital(impact.horizon().words()),
                        impact.years(),
                        months ? "value added in the window" : "real income a year",
                        impact.draws().solved()));
        var rows = new ArrayList<List<String>>();
        impact.lines().stream()
                .filter(ShockText::moves)
                .sorted(Comparator.comparingDouble(
                                (Impact.Line l) -> l.percent().central())
                        .thenComparing(Impact.Line::region))
                .forEach(l -> rows.add(List.of(
                        l.region(),
                        percent(l.percent().central()),
                        range(l.percent(), 1, "%+.3f"),
                        billion(l.usd().central()),
                        range(l.usd(), BILLION, "%+.2f"),
                        percent(l.evadedPercent().central()),
                        range(l.evadedPercent(), 1, "%+.3f"),
                        billion(l.evadedUsd().central()))));
        text.append(Text.table(
                List.of("region", "%", "p10 to p90", "bn USD", "p10 to p90", "with evasion %", "p10 to p90", "bn USD"),
                rows));
        if (rows.size() < impact.lines().size()) {
            text.append("Nobody else moves by %s %%.%n".formatted(LEAST));
        }
        text.append(parts(impact)).append(trade(impact));
        impact.notes().forEach(n -> text.append(n).append('\n'));
        return text.toString();
    }

    private static boolean moves(Impact.Line line) {
        return Stream.of(line.percent(), line.evadedPercent())
                .flatMap(b -> Stream.of(b.central(), b.p10(), b.p90()))
                .anyMatch(v -> Math.abs(v) >= LEAST / 2);
    }

    private static String parts(Impact impact) {
        var names = new LinkedHashSet<String>();
        impact.lines().forEach(l -> names.addAll(l.parts().keySet()));
        if (names.isEmpty()) {
            return "";
        }
        var header = new ArrayList<>(List.of("parts, %"));
        header.addAll(names);
        var rows = impact.lines().stream()
                .filter(l -> !l.parts().isEmpty())
                .sorted(Comparator.comparingDouble(
                        (Impact.Line l) -> -Math.abs(l.percent().central())))
                .limit(FEW)
                .map(l -> {
                    var row = new ArrayList<>(List.of(l.region()));
                    names.forEach(n -> row.add(percent(l.parts().getOrDefault(n, 0.0))));
                    return List.copyOf(row);
                })
                .toList();
        return "%n%s".formatted(Text.table(header, rows));
    }

    private static String trade(Impact impact) {
        if (impact.trade().isEmpty()) {
            return "";
        }
        var rows = new ArrayList<List<String>>();
        impact.trade().stream().filter(Impact.Pair::hit).limit(FEW).forEach(p -> rows.add(pair("hit", p)));
        impact.trade().stream()
                .filter(p -> !p.hit() && p.usd().central() > SMALLEST)
                .limit(FEW)
                .forEach(p -> rows.add(pair("gains", p)));
        impact.trade().stream()
                .filter(p -> !p.hit() && p.usd().central() < -SMALLEST)
                .limit(FEW / 2)
                .forEach(p -> rows.add(pair("loses too", p)));
        return "%n%s".formatted(Text.table(List.of("trade", "seller", "buyer", "bn USD a year", "p10 to p90"), rows));
    }

    private static List<String> pair(String what, Impact.Pair p) {
        return List.of(what, p.seller(), p.buyer(), billion(p.usd().central()), range(p.usd(), BILLION, "%+.2f"));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%+.3f", value + 0.0);
    }

    private static String billion(double usd) {
        double billions = usd / BILLION;
        return String.format(Locale.ROOT, Math.abs(billions) < 1 ? "%+.4f" : "%+.2f", billions + 0.0);
    }

    private static String range(Band band, double unit, String format) {
        return String.format(Locale.ROOT, format + " to " + format, band.p10() / unit + 0.0, band.p90() / unit + 0.0);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
