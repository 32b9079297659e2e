package linchpin.app.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.app.firm.FirmExposure;
import linchpin.exposure.Losses;
import linchpin.exposure.Resilience;
import linchpin.exposure.ReverseStress;

/** Losses for people. */
final class ExposeText {

    private static final int NODES = 3;
    private static final int LEFT = 20;

    private ExposeText() {}

    static String of(FirmExposure e) {
        var text = new StringBuilder();
        var h = e.heading();
        text.append("%s. %s%n%s%n%n".formatted(h.firm(), h.note(), h.model()));
        text.append("%s, %d months from %s on; %s futures%s, seed %d.%n%n"
                .formatted(
                        h.caseId(),
                        h.months(),
                        h.historyEnds(),
                        Text.number(h.played().futures()),
                        h.played().scenario().isEmpty()
                                ? ""
                                : " of the class " + h.played().scenario(),
                        h.played().seed()));
        book(e.book(), text);
        text.append(items(e)).append('\n');
        text.append(causes(e)).append('\n');
        for (var g : e.groups()) {
            if (g.rows().size() > 1) {
                text.append(group(g)).append('\n');
            }
        }
        text.append(classes(e)).append('\n');
        if (!e.total().policies().isEmpty()) {
            text.append(policies(e)).append('\n');
        }
        text.append(endurance(e)).append('\n').append(frailty(e.resilience()));
        if (e.reverse() != null) {
            text.append('\n').append(reverse(e.reverse()));
        }
        return text.toString();
    }

    private static void book(FirmExposure.Book book, StringBuilder text) {
        book.notes().forEach(n -> text.append("Note: ").append(n).append('\n'));
        book.defaults()
                .forEach(d -> text.append("Default: %s is %s in %d of %d rows.%n"
                        .formatted(d.column(), d.value(), d.rows(), book.accepted())));
        book.left().stream()
                .limit(LEFT)
                .forEach(l -> text.append("Line %d%s, %s: %s%n"
                        .formatted(
                                l.line(),
                                l.item().isEmpty() ? "" : " (" + l.item().replaceAll("\\p{Cntrl}+", " ") + ")",
                                l.unmatched() ? "unmatched" : "rejected",
                                l.reason())));
        if (book.left().size() > LEFT) {
            text.append("… and %d rows more, in left-over.csv of --csv.%n"
                    .formatted(book.left().size() - LEFT));
        }
        text.append("%d of %d rows, USD %s a year; left over USD %s.%n%n"
                .formatted(book.accepted(), book.rows(), usd(book.annualUsd()), usd(book.unmatchedUsd())));
    }

    private static String usd(BigDecimal x) {
        return String.format(Locale.ROOT, "%,.0f", x);
    }

    private static String usd(double x) {
        return String.format(Locale.ROOT, "%,.0f", x + 0.0);
    }

    private static List<String> row(List<String> names, FirmExposure.Amount a, String last) {
        var row = new ArrayList<>(names);
        row.addAll(List.of(
                usd(a.meanUsd()), usd(a.p10()), usd(a.p50()), usd(a.p90()), usd(a.var95()), usd(a.cvar95()), last));
        return row;
    }

    private static String table(List<String> names, String last, List<List<String>> rows) {
        var header = new ArrayList<>(names);
        header.addAll(List.of("mean loss", "p10", "p50", "p90", "VaR 95", "CVaR 95", last));
        return Text.table(header, rows);
    }

    private static String items(FirmExposure e) {
        var rows = new ArrayList<List<String>>();
        e.items().stream()
                .limit(MOST)
                .forEach(i -> rows.add(row(
                        List.of(i.who().name(), i.who().country(), usd(i.annualUsd())),
                        i.loss(),
                        i.causes().isEmpty()
                                ? "no event"
                                : i.causes().getFirst().words())));
        if (e.items().size() > MOST) {
            rows.add(List.of(
                    "… %d more".formatted(e.items().size() - MOST), "", "", "", "", "", "", "", "", "in --csv"));
        }
        var all = e.total().loss();
        rows.add(row(
                List.of(
                        "all items",
                        "",
                        usd(e.book().annualUsd().subtract(e.book().unmatchedUsd()))),
                all,
                ""));
        var errors = all.errors();
        return table(List.of("item", "country", "USD a year"), "mostly by", rows)
                + "Monte Carlo error: mean %s, VaR 95 %s, CVaR 95 %s. Nine tenths of the parameter draws have a mean between %s and %s.%n"
                        .formatted(
                                usd(errors.mean()),
                                usd(errors.var95()),
                                usd(errors.cvar95()),
                                usd(errors.total().low()),
                                usd(errors.total().high()));
    }

    private static final int MOST = 40;

    private static String causes(FirmExposure e) {
        var rows = new ArrayList<List<String>>();
        e.total()
                .origins()
                .forEach(o -> rows.add(
                        List.of((o.cause() + " " + o.place()).strip(), usd(o.meanUsd()), Text.percent(o.share()))));
        return Text.table(List.of("cause and place", "mean loss", "share"), rows);
    }

    private static String group(FirmExposure.Group g) {
        var rows = new ArrayList<List<String>>();
        g.rows().stream()
                .limit(MOST)
                .forEach(r -> rows.add(
                        row(List.of(r.name().isEmpty() ? "not given" : r.name(), usd(r.annualUsd())), r.loss(), "")));
        return table(List.of("by " + g.by(), "USD a year"), "", rows);
    }

    private static String classes(FirmExposure e) {
        var rows = new ArrayList<List<String>>();
        for (var c : e.total().classes()) {
            var names = List.of(c.title(), String.valueOf(c.futures()));
            rows.add(c.loss() == null ? List.of(c.title(), "0", "", "", "", "", "", "", "") : row(names, c.loss(), ""));
        }
        return table(List.of("in the futures of", "futures"), "", rows);
    }

    private static String policies(FirmExposure e) {
        var rows = new ArrayList<List<String>>();
        for (var p : e.total().policies()) {
            rows.add(List.of(
                    p.title(),
                    usd(p.loss().meanUsd()),
                    usd(p.loss().cvar95()),
                    usd(p.change().meanUsd()),
                    usd(p.change().errors().mean()),
                    "%s to %s"
                            .formatted(
                                    usd(p.change().errors().total().low()),
                                    usd(p.change().errors().total().high()))));
        }
        return Text.table(
                List.of("under the policy", "mean loss", "CVaR 95", "change", "its error", "by draw, nine tenths"),
                rows);
    }

    private static String endurance(FirmExposure e) {
        var rows = new ArrayList<List<String>>();
        for (var i : e.items()) {
            var d = i.endurance();
            if (d != null && rows.size() < MOST) {
                rows.add(List.of(
                        i.who().name(),
                        d.surviveDays() == null ? "for ever" : usd(d.surviveDays()),
                        usd(d.recoverDays()),
                        usd(d.gapDays()),
                        Text.percent(d.outageShare()),
                        usd(d.outageDays90()),
                        Text.percent(d.shortShare())));
            }
        }
        return Text.table(
                List.of(
                        "item",
                        "days survived",
                        "to recover",
                        "gap",
                        "futures with a stop",
                        "longest stop, p90",
                        "outlasts the stock"),
                rows);
    }

    private static String frailty(FirmExposure.Frailty f) {
        var text = new StringBuilder(
                "Bought from one source alone: %s of purchases.%n%n".formatted(Text.percent(f.singleSource())));
        var rows = new ArrayList<List<String>>();
        f.concentration()
                .forEach(c -> rows.add(List.of(
                        word(c.dimension()),
                        String.format(Locale.ROOT, "%.3f", c.hhi()),
                        c.top(),
                        Text.percent(c.topShare()),
                        String.valueOf(c.names()))));
        text.append(Text.table(List.of("concentration by", "HHI", "largest", "share", "names"), rows))
                .append('\n');
        var nodes = new ArrayList<List<String>>();
        for (var dimension : Resilience.Dimension.values()) {
            f.nodes().stream()
                    .filter(n -> n.dimension() == dimension)
                    .limit(NODES)
                    .forEach(n -> nodes.add(List.of(
                            word(dimension),
                            n.name(),
                            String.valueOf(n.items()),
                            usd(n.impactUsd()),
                            String.format(Locale.ROOT, "%.2f", n.index()))));
        }
        return text.append(Text.table(List.of("if lost", "name", "items", "margin lost", "exposure index"), nodes))
                .toString();
    }

    private static String word(Enum<?> e) {
        return e.name().toLowerCase(Locale.ROOT);
    }

    private static String reverse(ReverseStress r) {
        var text = new StringBuilder("USD %s or more is lost in %d futures (%s); the worst loses USD %s.%n"
                .formatted(usd(r.usd()), r.futures(), Text.percent(r.share()), usd(r.largestUsd())));
        var rows = new ArrayList<List<String>>();
        r.combinations()
                .forEach(c -> rows.add(List.of(
                        String.join(
                                " and ",
                                c.origins().stream().map(ExposeText::origin).toList()),
                        String.valueOf(c.futures()),
                        Text.percent(c.share()),
                        usd(c.meanUsd()))));
        if (!rows.isEmpty()) {
            text.append(Text.table(List.of("what was enough", "futures", "share", "mean loss by it"), rows))
                    .append('\n');
        }
        var features = new ArrayList<List<String>>();
        r.features()
                .forEach(f ->
                        features.add(List.of(origin(f.origin()), Text.percent(f.inThese()), Text.percent(f.inAll()))));
        if (!features.isEmpty()) {
            text.append(Text.table(List.of("more frequent there", "in these", "in all"), features));
        }
        return text.toString();
    }

    private static String origin(Losses.Origin o) {
        return o.cause().words() + " " + o.place();
    }
}
