package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.app.compare.SupplyFinding;
import linchpin.app.compare.SupplyFinding.Bargain;
import linchpin.app.compare.SupplyFinding.Path;
import linchpin.app.compare.SupplyFinding.Spread;
import linchpin.app.compare.SupplyStudy;
import linchpin.supply.Reaction;

/** Stocks, deals and paths as tables. */
final class SuppliesText {

    private static final int EVERY = 3;
    private static final double Z95 = 1.959963984540054;

    private SuppliesText() {}

    static String of(SupplyFinding found) {
        var text = new StringBuilder("What is in store as of %s: median [5 %%, 95 %%] over %d draws of all sizes%n%n"
                .formatted(found.at(), found.draws()));
        var stores = new ArrayList<List<String>>();
        for (var s : found.stores()) {
            stores.add(List.of(
                    s.title(),
                    s.unit(),
                    amount(s.level()),
                    amount(s.pace().reserve()),
                    amount(s.pace().need()),
                    amount(s.pace().income()),
                    share(s.pace().met()),
                    days(s.cover()),
                    share(s.gap())));
        }
        text.append(Text.table(
                List.of(
                        "stock",
                        "unit",
                        "at hand",
                        "kept back",
                        "need a month",
                        "steady income",
                        "need met so far",
                        "days of cover",
                        "gap"),
                stores));
        text.append("\nWhat moved in the year before, and its share of all that came in\n\n");
        var sources = new ArrayList<List<String>>();
        for (var s : found.sources()) {
            sources.add(List.of(s.stock(), s.title(), s.by(), amount(s.moved()), share(s.share())));
        }
        text.append(Text.table(List.of("stock", "flow", "by", "moved", "share of income"), sources));
        found.bargains().forEach(b -> text.append(bargain(b)));
        if (!found.races().isEmpty()) {
            text.append(races(found.races()));
        }
        if (!found.paths().isEmpty()) {
            text.append(paths(found.paths()));
        }
        return text.toString();
    }

    private static String bargain(Bargain b) {
        var legs = new ArrayList<List<String>>();
        for (var l : b.legs()) {
            legs.add(
                    List.of(l.giver(), l.receiver(), l.what(), amount(l.price()), amount(l.worth()), amount(l.cost())));
        }
        var sides = new ArrayList<List<String>>();
        for (var s : b.sides()) {
            sides.add(List.of(
                    s.actor(), amount(s.given()), amount(s.received()), amount(s.balance()), amount(s.margin())));
        }
        return "\n%s: %s\n\n".formatted(b.title(), b.says())
                + Text.table(List.of("from", "to", "what", "at price, USD", "worth to receiver", "cost to giver"), legs)
                + "\n"
                + Text.table(List.of("side", "gives", "gets", "balance at price", "benefit at the margin"), sides)
                + "\nNot accounted for, at price: %s USD. It is what %s would have had to give besides, in technology, food, cash or promises, for both to be even.\n"
                        .formatted(amount(b.missing()), b.sides().getLast().actor());
    }

    private static String races(List<SupplyFinding.Rivalry> races) {
        var rows = new ArrayList<List<String>>();
        for (var r : races) {
            rows.add(List.of(
                    r.title(),
                    slope(r.reaction()),
                    slope(r.lead()),
                    slope(r.mirror()),
                    String.valueOf(r.reaction().years())));
        }
        return "\nArms races: percent more spending for each percent that rivals grew the year before, against third parties [95 %]\n\n"
                + Text.table(List.of("claim", "reaction", "placebo: a year ahead", "rivals' reaction", "years"), rows);
    }

    private static String slope(Reaction r) {
        return Double.isInfinite(r.error())
                ? "not known"
                : String.format(
                        Locale.ROOT,
                        "%+.2f [%+.2f, %+.2f]",
                        r.slope(),
                        r.slope() - Z95 * r.error(),
                        r.slope() + Z95 * r.error());
    }

    private static String paths(List<Path> paths) {
        var rows = new ArrayList<List<String>>();
        for (Path p : paths) {
            for (int m = 0; m < p.levels().size(); m++) {
                if (m % EVERY == 0 || m == p.levels().size() - 1) {
                    rows.add(List.of(
                            p.policy(),
                            p.stock(),
                            String.valueOf(m),
                            amount(p.levels().get(m)),
                            share(p.gaps().get(m))));
                }
            }
        }
        var sums = new ArrayList<List<String>>();
        for (Path p : paths) {
            sums.add(List.of(p.policy(), p.stock(), share(p.met()), amount(p.delivered())));
        }
        return "\nHow stocks go on: median [10 %, 90 %] over the futures\n\n"
                + Text.table(List.of("policy", "stock", "after months", "at hand", "gap"), rows)
                + "\nOver the whole horizon\n\n"
                + Text.table(List.of("policy", "stock", "need met", "moved by events"), sums);
    }

    private static String amount(Spread s) {
        return "%s [%s, %s]".formatted(amount(s.middle()), amount(s.low()), amount(s.high()));
    }

    private static String amount(double x) {
        double size = Math.abs(x);
        if (size >= 1e9) {
            return String.format(Locale.ROOT, "%.2f bn", x / 1e9);
        }
        if (size >= 1e6) {
            return String.format(Locale.ROOT, "%.2f m", x / 1e6);
        }
        return String.format(Locale.ROOT, size >= 1000 ? "%,.0f" : "%.0f", x);
    }

    private static String share(Spread s) {
        return String.format(Locale.ROOT, "%.0f %% [%.0f, %.0f]", 100 * s.middle(), 100 * s.low(), 100 * s.high());
    }

    private static String days(Spread s) {
        return "%s [%s, %s]".formatted(days(s.middle()), days(s.low()), days(s.high()));
    }

    private static String days(double x) {
        return x >= SupplyStudy.LONGEST ? "no end" : String.format(Locale.ROOT, "%.0f", x);
    }
}
