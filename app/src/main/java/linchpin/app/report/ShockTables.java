package linchpin.app.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import linchpin.future.Interval;
import linchpin.impact.Band;
import linchpin.impact.Impact;

/** The tables of a measure's page: who loses, its partners, and whose trade moves. */
final class ShockTables {

    private static final double BILLION = 1e9;
    /** What is printed as 0.00 per cent is left out. */
    private static final double LEAST = 0.005;

    private static final int PAIRS = 12;

    private ShockTables() {}

    static Markup lines(Impact impact, Map<String, String> regions) {
        var moving = impact.lines().stream()
                .filter(l -> Stream.of(l.percent(), l.evadedPercent())
                        .flatMap(b -> Stream.of(b.central(), b.p10(), b.p90()))
                        .anyMatch(v -> Math.abs(v) >= LEAST))
                .sorted(Comparator.comparingDouble(l -> l.percent().central()))
                .toList();
        double low = moving.stream()
                .mapToDouble(l -> Math.min(l.percent().p10(), l.percent().central()))
                .min()
                .orElse(-1);
        double high = moving.stream()
                .mapToDouble(l -> Math.max(l.percent().p90(), l.percent().central()))
                .max()
                .orElse(1);
        double air = 0.04 * (Math.max(high, 0) - Math.min(low, 0)) + 1e-9;
        var row = new Row(Math.min(low, 0) - air, Math.max(high, 0) + air, 16);
        String what =
                impact.horizon() == linchpin.impact.Horizon.MONTH ? "value added in the window" : "real income a year";
        var parts = impact.lines().stream()
                .flatMap(l -> l.parts().keySet().stream())
                .distinct()
                .toList();
        return Section.of(
                "lines-" + impact.horizon().name().toLowerCase(Locale.ROOT),
                "Who loses, who gains: %s".formatted(impact.horizon().words()),
                Section.table(
                        "shock",
                        "Change of %s; in brackets p10, p50, p90 of %d draws. %d others move by less than 0.005%s%%."
                                .formatted(
                                        what,
                                        impact.draws().solved(),
                                        impact.lines().size() - moving.size(),
                                        Digits.NBSP),
                        Section.head("Region", "", "#%", "#bn USD", "#With evasion, %", "#bn USD"),
                        Markup.each(
                                moving,
                                l -> Markup.of(
                                        "<tr><th scope=\"row\">{}</th><td class=\"wide\">{}</td>{}{}{}{}</tr>",
                                        regions.getOrDefault(l.region(), l.region()),
                                        drawing(row, l.percent()),
                                        Section.number("%", band(l.percent(), 1)),
                                        Section.number("bn USD", band(l.usd(), BILLION)),
                                        Section.number("With evasion, %", band(l.evadedPercent(), 1)),
                                        Section.number("bn USD", band(l.evadedUsd(), BILLION))))),
                parts.isEmpty() ? Markup.NONE : parts(moving, parts, regions));
    }

    private static Markup drawing(Row row, Band band) {
        return row.drawing(
                "From %s to %s %%.".formatted(Digits.signed(band.p10(), 3), Digits.signed(band.p90(), 3)),
                row.wall("zero", 0),
                row.bar("total", new Interval(band.p10(), band.p90()), 8, 6),
                row.dot("model", band.central(), 8));
    }

    private static Markup band(Band band, double unit) {
        double size = Math.abs(band.central()) / unit;
        int decimals = size < 0.1 ? 3 : size < 20 ? 2 : 1;
        return Markup.of(
                "<b>{}</b> <small>({}, {}, {})</small>",
                Digits.signed(band.central() / unit, decimals),
                Digits.signed(band.p10() / unit, decimals),
                Digits.signed(band.p50() / unit, decimals),
                Digits.signed(band.p90() / unit, decimals));
    }

    private static Markup parts(List<Impact.Line> lines, List<String> parts, Map<String, String> regions) {
        var shown = lines.stream()
                .filter(l -> !l.parts().isEmpty())
                .sorted(Comparator.comparingDouble(
                        (Impact.Line l) -> -Math.abs(l.percent().central())))
                .limit(6)
                .toList();
        var heads = new java.util.ArrayList<>(List.of("Region"));
        parts.forEach(p -> heads.add("#" + p));
        heads.add("#sum");
        return Section.table(
                "small",
                "Where the central change comes from, in points of %; which part is which depends on the path of docs/method/trade.md.",
                Section.head(heads.toArray(String[]::new)),
                Markup.each(
                        shown,
                        l -> Markup.of(
                                "<tr><th scope=\"row\">{}</th>{}{}</tr>",
                                regions.getOrDefault(l.region(), l.region()),
                                parts.stream()
                                        .map(p -> Section.number(
                                                p, Digits.signed(l.parts().getOrDefault(p, 0.0), 3)))
                                        .toList(),
                                Section.number(
                                        "sum",
                                        Digits.signed(
                                                l.parts().values().stream()
                                                        .mapToDouble(v -> v)
                                                        .sum(),
                                                3)))));
    }

    /** The figures under a drawing of trade. */
    static Markup partners(List<TradeRow> sellers, List<TradeRow> buyers, String centre) {
        return Markup.of(
                "<div class=\"charts\">{}{}</div>\n",
                side("Sells to " + centre, sellers),
                side("Buys of " + centre, buyers));
    }

    private static Markup side(String title, List<TradeRow> rows) {
        return Section.table(
                "small",
                title + ", billion USD a year",
                Section.head("Partner", "#Before", "#After", "#With evasion"),
                Markup.each(
                        rows,
                        r -> Markup.of(
                                "<tr><th scope=\"row\">{}{}</th>{}{}{}</tr>",
                                r.name(),
                                r.hit() ? " (hit)" : "",
                                Section.number("Before", TradeSankey.billions(r.before())),
                                Section.number("After", TradeSankey.billions(r.after())),
                                Section.number("With evasion", TradeSankey.billions(r.evaded())))));
    }

    static Markup moved(Impact impact, Map<String, String> regions) {
        var pairs = impact.trade().stream().limit(PAIRS).toList();
        return Section.of(
                "moved-" + impact.horizon().name().toLowerCase(Locale.ROOT),
                "Whose trade moves most: %s".formatted(impact.horizon().words()),
                Section.table(
                        "small",
                        "All sectors, billion USD a year; what others gain is trade that finds another way",
                        Section.head("Seller", "Buyer", "", "#Change (p10, p50, p90)"),
                        Markup.each(
                                pairs,
                                p -> Markup.of(
                                        "<tr><th scope=\"row\">{}</th>{}{}{}</tr>",
                                        regions.getOrDefault(p.seller(), p.seller()),
                                        Section.cell("Buyer", regions.getOrDefault(p.buyer(), p.buyer())),
                                        Section.cell(
                                                "", p.hit() ? "hit" : p.usd().central() > 0 ? "gains" : "loses too"),
                                        Section.number("Change", band(p.usd(), BILLION))))));
    }
}
