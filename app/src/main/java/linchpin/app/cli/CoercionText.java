package linchpin.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import linchpin.data.casefile.Case;
import linchpin.data.trade.EconomyFolder;
import linchpin.event.Measure;
import linchpin.network.Cut;
import linchpin.world.World;
import org.jspecify.annotations.Nullable;

/** Who could hurt whom by cutting off what. */
final class CoercionText {

    private static final int SHOWN = 14;
    private static final String BOUGHT = "share_of_buyers";

    private CoercionText() {}

    /**
     * What is printed as JSON.
     *
     * @param years of the trade table; empty where the case has none
     * @param cuts deepest first
     * @param goods title of each
     * @param figures shares of one's need that the other supplies, as sources give them
     */
    record Coercion(
            String a, String b, String years, List<Depth> cuts, List<Measure> figures, Map<String, String> goods) {}

    /**
     * A cut and how much deeper it goes than the same cut the other way.
     *
     * @param asymmetry in shares of use, from -1 to 1
     */
    record Depth(Cut cut, double asymmetry) {}

    static void print(CaseChoice choice, String dyad, @Nullable LocalDate asOf, boolean json) {
        Case source = choice.read();
        var pair = Dyad.parse(dyad, source.roster());
        LocalDate day = asOf == null ? source.profile().span().to() : asOf;
        var figures = World.asOf(source.history(), day).between(pair.a(), pair.b()).stream()
                .filter(m -> m.about().name().startsWith(BOUGHT)
                        || m.about().name().equals(source.profile().dependence()))
                .toList();
        var found = new Coercion(pair.a(), pair.b(), "", List.of(), figures, Map.of());
        if (EconomyFolder.exists(choice.folder())) {
            var economy = EconomyFolder.read(EconomyFolder.of(choice.folder()));
            var table = economy.rebased().table().balance().baseline();
            var cuts = Cut.between(table, pair.a(), pair.b());
            found = new Coercion(
                    pair.a(),
                    pair.b(),
                    economy.years().toString(),
                    cuts.stream().map(c -> new Depth(c, c.asymmetry(cuts))).toList(),
                    figures,
                    EconomyFolder.mapping(EconomyFolder.of(choice.folder())).sectors());
        }
        Text.print(json, found, text(found));
    }

    private static String text(Coercion c) {
        var text = new StringBuilder();
        if (c.cuts.isEmpty()) {
            text.append("The trade table of the case does not hold both of %s and %s.%n".formatted(c.a, c.b));
        } else {
            text.append(
                    "What %s and %s could cut off from one another (table of the case: %s), the %d deepest cuts of %d%n"
                            .formatted(c.a, c.b, c.years, Math.min(SHOWN, c.cuts.size()), c.cuts.size()));
            text.append(Text.table(
                    List.of(
                            "who cuts",
                            "from",
                            "good",
                            "of the other's use",
                            "of its imports",
                            "of own sales",
                            "million USD",
                            "deeper than the same cut back"),
                    c.cuts.stream()
                            .limit(SHOWN)
                            .map(d -> List.of(
                                    d.cut().by(),
                                    d.cut().from(),
                                    c.goods.getOrDefault(d.cut().good(), d.cut().good()),
                                    Text.percent(d.cut().ofUse()),
                                    Text.percent(d.cut().ofImports()),
                                    Text.percent(d.cut().ofSales()),
                                    Text.number(Math.rint(d.cut().million())),
                                    Text.points(d.asymmetry())))
                            .toList()));
            text.append(
                    "Totals of a pair are of the later year and have a source on their row (economy/trade-*.csv); how a total splits into goods is of the earlier year, and for a satellite of the table it is the split of its host, unless economy/known.csv says better. No interval is known.%n"
                            .formatted());
        }
        text.append("%nShares that sources give%n".formatted());
        text.append(Text.table(
                List.of("figure", "of", "period", "percent", "range", "source"),
                c.figures.stream()
                        .map(m -> List.of(
                                m.about().name(),
                                m.about().from() + "-" + m.about().to(),
                                m.period(),
                                Text.number(m.estimate().central()),
                                "%s to %s"
                                        .formatted(
                                                Text.number(m.estimate().low()),
                                                Text.number(m.estimate().high())),
                                m.source()))
                        .toList()));
        return text.toString();
    }
}
