package linchpin.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.app.shock.Shock;
import linchpin.impact.Horizon;
import linchpin.impact.Impact;
import linchpin.impact.Measure;

/** What a measure against trade costs whom, as one page that needs nothing else, on a screen or on paper. */
public final class ShockPage {

    private ShockPage() {}

    /**
     * A whole document without any reference to the network.
     *
     * @param titles of regions by code
     * @param sectors titles by code
     */
    public static String html(Shock shock, Map<String, String> titles, Map<String, String> sectors) {
        Map<String, String> regions = titles.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().replaceFirst(" \\(.*", "")));
        var body = Markup.of(
                "<header>\n<p class=\"dates\">{}</p>\n<h1>{}</h1>\n<p class=\"question\">{}</p>\n</header>\n<main>\n{}{}{}{}{}</main>\n",
                dates(shock),
                Say.upper(shock.example().title()),
                shock.example().says(),
                Section.of(
                        "bottom-line",
                        "Bottom line",
                        Markup.each(ShockWords.sentences(shock, regions), s -> Markup.of("<p>{}</p>", s))),
                Markup.each(
                        shock.horizons().stream()
                                .filter(i -> !i.flows().isEmpty())
                                .toList(),
                        i -> trade(i, shock, regions, sectors)),
                Markup.each(shock.horizons(), i -> ShockTables.lines(i, regions)),
                Markup.each(
                        shock.horizons().stream()
                                .filter(i -> !i.trade().isEmpty())
                                .toList(),
                        i -> ShockTables.moved(i, regions)),
                notes(shock, regions));
        return Page.of(shock.example().title() + ": what it costs whom", body, "brief-trade.css")
                .html();
    }

    private static String dates(Shock shock) {
        return shock.horizons().stream()
                        .map(Impact::years)
                        .distinct()
                        .map(Say::upper)
                        .collect(Collectors.joining("; "))
                + " · "
                + shock.horizons().stream()
                        .map(i -> "%d of %d draws"
                                .formatted(i.draws().solved(), i.draws().asked()))
                        .distinct()
                        .collect(Collectors.joining(", "))
                + " · seed " + shock.seed();
    }

    private static Markup trade(Impact impact, Shock shock, Map<String, String> regions, Map<String, String> sectors) {
        String centre = regions.getOrDefault(shock.centre(), shock.centre());
        var sellers = TradeRow.of(shock.centre(), true, impact.flows(), regions);
        var buyers = TradeRow.of(shock.centre(), false, impact.flows(), regions);
        var sankey = new TradeSankey(centre, sellers, buyers);
        String id = "trade-" + impact.horizon().name().toLowerCase(java.util.Locale.ROOT);
        return Section.of(
                id,
                "Trade of %s before and after: %s"
                        .formatted(centre, impact.horizon().words()),
                Section.paragraph("note", sectors(shock, sectors)),
                Markup.of(
                        "<div class=\"charts sankeys\">{}{}</div>\n",
                        sankey.drawing("Before", TradeRow::before),
                        sankey.drawing("After, nothing evaded", TradeRow::after)),
                ShockTables.partners(sellers, buyers, centre));
    }

    private static String sectors(Shock shock, Map<String, String> sectors) {
        var hit = shock.example().measures().stream()
                .map(Measure::sectors)
                .flatMap(List::stream)
                .distinct()
                .map(s -> sectors.getOrDefault(s, s))
                .toList();
        return "Billion USD a year, central numbers, of what the measure is on: %s. Sellers at the left, buyers at the right; darker is what is hit. Both drawings have one scale."
                .formatted(String.join("; ", hit));
    }

    private static Markup notes(Shock shock, Map<String, String> regions) {
        var notes = new ArrayList<String>();
        notes.add(
                "Sanctions in force in the year of the trade totals are in the table: every figure comes on top of them.");
        notes.add(
                "Intervals are from the tenth to the ninetieth part of draws of elasticities and sizes; the age of the table and the model itself are not drawn.");
        if (shock.horizons().stream().anyMatch(i -> i.horizon() == Horizon.MONTH)) {
            notes.add(
                    "For months the change is of value added in the window: no price moves but capped ones, and what consumers go without is not valued.");
        }
        if (!shock.satellites().isEmpty()) {
            notes.add("%s are solved alone at given world prices, their deficits in proportion to imports."
                    .formatted(Say.list(shock.satellites().stream()
                            .map(s -> regions.getOrDefault(s, s))
                            .toList())));
        }
        shock.horizons().stream().flatMap(i -> i.notes().stream()).distinct().forEach(notes::add);
        notes.add("Method: docs/method/trade-case.md.");
        return Section.of(
                "notes",
                "What it rests on",
                Markup.of("<ul class=\"plain\">{}</ul>", Markup.each(notes, n -> Markup.of("<li>{}</li>", n))));
    }
}
