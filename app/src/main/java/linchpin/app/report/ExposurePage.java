package linchpin.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.app.firm.FirmExposure;
import linchpin.app.firm.FirmExposure.Amount;
import linchpin.app.firm.FirmExposure.GroupRow;
import linchpin.app.firm.FirmExposure.ItemRow;
import linchpin.exposure.Resilience.Endurance;

/** What one firm would lose, as a page that needs nothing else, on a screen or on paper. */
public final class ExposurePage {

    private static final int ITEMS = 20;
    private static final int ROWS = 6;
    private static final int LEFT = 12;

    private ExposurePage() {}

    /** A whole document without any reference to the network. */
    public static String html(FirmExposure f) {
        var body = Markup.of(
                "<header>\n<p class=\"dates\">{}</p>\n<h1>{}</h1>\n<p class=\"question\">{}</p>\n</header>\n<main>\n{}{}{}<div class=\"charts\">{}{}</div>{}{}</main>\n",
                "Known until %s · %d months ahead · %d futures, %d draws, seed %d%s"
                        .formatted(
                                f.heading().historyEnds(),
                                f.heading().months(),
                                f.heading().played().futures(),
                                f.heading().played().draws(),
                                f.heading().played().seed(),
                                f.heading().played().scenario().isEmpty()
                                        ? ""
                                        : " · only where "
                                                + f.heading().played().scenario() + " holds"),
                f.heading().firm() + ": what it would lose",
                f.heading().note(),
                Section.of("bottom-line", "Bottom line", Markup.each(sentences(f), s -> Markup.of("<p>{}</p>", s))),
                items(f),
                causes(f),
                groups(f),
                frailty(f),
                reverse(f),
                rests(f));
        return Page.of(f.heading().firm() + ": exposure", body, "brief-trade.css")
                .html();
    }

    private static List<String> sentences(FirmExposure f) {
        Amount loss = f.total().loss();
        var sentences = new ArrayList<String>();
        sentences.add(
                "Of %s million USD a year, %s million is the loss to be expected; in the worst twentieth of futures it is %s million."
                        .formatted(
                                Digits.millions(f.book().annualUsd().doubleValue()),
                                Digits.millions(loss.meanUsd().doubleValue()),
                                Digits.millions(loss.cvar95())));
        var top = f.total().origins().stream()
                .filter(o -> !o.cause().isEmpty())
                .limit(3)
                .map(o -> "%s (%s, %s)".formatted(o.cause(), o.place(), Digits.percent(o.share())))
                .toList();
        sentences.add("Most of it comes from %s.".formatted(Say.list(top)));
        f.items().stream()
                .filter(i -> i.endurance() != null)
                .max(java.util.Comparator.comparingDouble(ExposurePage::gap))
                .filter(i -> gap(i) > 0)
                .ifPresent(i -> sentences.add(
                        "Longest without a way out: %s, which lasts %s of the %s days that another source takes."
                                .formatted(i.who().name(), days(i.endurance()), Digits.three(recover(i)))));
        sentences.add("%s of purchases have one source alone."
                .formatted(Digits.percent(f.resilience().singleSource())));
        return sentences;
    }

    private static double gap(ItemRow i) {
        var e = i.endurance();
        return e == null ? 0 : e.gapDays();
    }

    private static double recover(ItemRow i) {
        var e = i.endurance();
        return e == null ? 0 : e.recoverDays();
    }

    private static String days(@org.jspecify.annotations.Nullable Endurance e) {
        Double survive = e == null ? null : e.surviveDays();
        return survive == null ? "any number" : Digits.three(survive);
    }

    private static Markup items(FirmExposure f) {
        var rows = f.items().stream()
                .sorted(java.util.Comparator.comparing((ItemRow i) -> i.loss().meanUsd())
                        .reversed())
                .limit(ITEMS)
                .toList();
        return Section.of(
                "items",
                "Loss by item",
                Section.table(
                        "small",
                        "Million USD over the horizon; CVaR 95: mean of the worst 5 % of futures. Days: time to survive a full stop, time to recover, and how often a stop outlasts it",
                        Section.head(
                                "Item",
                                "From",
                                "#A year",
                                "#Mean",
                                "#P10",
                                "#P50",
                                "#P90",
                                "#VaR 95",
                                "#CVaR 95",
                                "Mostly by",
                                "#Survive",
                                "#Recover",
                                "#Outlasted"),
                        Markup.of(
                                "{}<tr class=\"total\"><th scope=\"row\">All</th>{}{}{}{}{}{}{}</tr>",
                                Markup.each(rows, ExposurePage::item),
                                Section.cell("From", ""),
                                Section.number(
                                        "A year",
                                        Digits.millions(f.book().annualUsd().doubleValue())),
                                amounts(f.total().loss()),
                                Section.cell("Mostly by", ""),
                                Section.cell("Survive", ""),
                                Section.cell("Recover", ""),
                                Section.cell("Outlasted", ""))));
    }

    private static Markup item(ItemRow i) {
        var e = i.endurance();
        return Markup.of(
                "<tr><th scope=\"row\">{}</th>{}{}{}{}{}{}{}</tr>",
                i.who().name(),
                Section.cell("From", i.who().country()),
                Section.number("A year", Digits.millions(i.annualUsd().doubleValue())),
                amounts(i.loss()),
                Section.cell(
                        "Mostly by",
                        i.causes().isEmpty() ? "" : i.causes().getFirst().words()),
                Section.number("Survive", e == null ? "" : days(e)),
                Section.number("Recover", e == null ? "" : Digits.three(e.recoverDays())),
                Section.number("Outlasted", e == null ? "" : Digits.percent(e.shortShare())));
    }

    private static Markup amounts(Amount a) {
        return Markup.of(
                "{}",
                List.of(
                        Section.number("Mean", Digits.millions(a.meanUsd().doubleValue())),
                        Section.number("P10", Digits.millions(a.p10())),
                        Section.number("P50", Digits.millions(a.p50())),
                        Section.number("P90", Digits.millions(a.p90())),
                        Section.number("VaR 95", Digits.millions(a.var95())),
                        Section.number("CVaR 95", Digits.millions(a.cvar95()))));
    }

    private static Markup causes(FirmExposure f) {
        return Section.of(
                "causes",
                "Where it comes from",
                Markup.of(
                        "<div class=\"charts\">{}{}</div>",
                        Section.table(
                                "small",
                                "By cause; mean, million USD, the rows add up",
                                Section.head("Cause", "#Mean", "#Share"),
                                Markup.each(
                                        f.total().causes(),
                                        c -> share(c.words(), c.meanUsd().doubleValue(), c.share()))),
                        Section.table(
                                "small",
                                "By cause and place; the last row is all others",
                                Section.head("Cause and place", "#Mean", "#Share"),
                                Markup.each(
                                        f.total().origins(),
                                        o -> share(
                                                o.cause().isEmpty() ? "all others" : o.cause() + ": " + o.place(),
                                                o.meanUsd().doubleValue(),
                                                o.share())))));
    }

    private static Markup share(String name, double usd, double share) {
        return Markup.of(
                "<tr><th scope=\"row\">{}</th>{}{}</tr>",
                name,
                Section.number("Mean", Digits.millions(usd)),
                Section.number("Share", Digits.fixed(100 * share, 1) + Digits.NBSP + "%"));
    }

    private static Markup groups(FirmExposure f) {
        return Section.of(
                "groups",
                "By route, rail and country",
                Markup.each(
                        f.groups().stream()
                                .filter(g -> List.of("country", "route", "rail").contains(g.by()))
                                .toList(),
                        g -> Section.table(
                                "small",
                                "By %s, million USD".formatted(g.by()),
                                Section.head(Say.upper(g.by()), "#A year", "#Mean", "#CVaR 95"),
                                Markup.each(g.rows().stream().limit(ROWS).toList(), ExposurePage::group))));
    }

    private static Markup group(GroupRow r) {
        return Markup.of(
                "<tr><th scope=\"row\">{}</th>{}{}{}</tr>",
                r.name().isEmpty() ? "not said" : r.name(),
                Section.number("A year", Digits.millions(r.annualUsd().doubleValue())),
                Section.number("Mean", Digits.millions(r.loss().meanUsd().doubleValue())),
                Section.number("CVaR 95", Digits.millions(r.loss().cvar95())));
    }

    private static Markup frailty(FirmExposure f) {
        return Section.of(
                "frailty",
                "Without any probability",
                Section.table(
                        "small",
                        "Concentration: Herfindahl index, 0 to 1",
                        Section.head("By", "#HHI", "Largest", "#Share"),
                        Markup.each(
                                f.resilience().concentration(),
                                c -> Markup.of(
                                        "<tr><th scope=\"row\">{}</th>{}{}{}</tr>",
                                        c.dimension().toString().toLowerCase(Locale.ROOT),
                                        Section.number("HHI", Digits.fixed(c.hhi(), 2)),
                                        Section.cell("Largest", c.top()),
                                        Section.number("Share", Digits.percent(c.topShare()))))),
                Section.table(
                        "small",
                        "What the loss of one would cost, million USD (risk exposure index, Simchi-Levi et al. 2015)",
                        Section.head("Lost", "#Items", "#Cost", "#Index"),
                        Markup.each(
                                f.resilience().nodes().stream().limit(2L * ROWS).toList(),
                                n -> Markup.of(
                                        "<tr><th scope=\"row\">{}</th>{}{}{}</tr>",
                                        n.name() + ", "
                                                + n.dimension().toString().toLowerCase(Locale.ROOT),
                                        Section.number("Items", n.items()),
                                        Section.number("Cost", Digits.millions(n.impactUsd())),
                                        Section.number("Index", Digits.fixed(n.index(), 2))))));
    }

    private static Markup reverse(FirmExposure f) {
        var r = f.reverse();
        if (r == null) {
            return Markup.NONE;
        }
        return Section.of(
                "reverse",
                "What it takes to lose %s million USD".formatted(Digits.millions(r.usd())),
                Section.paragraph(
                        "",
                        "It happens in %s of the futures (%d); the largest loss is %s million."
                                .formatted(Digits.percent(r.share()), r.futures(), Digits.millions(r.largestUsd()))),
                Markup.of(
                        "<ul class=\"plain\">{}</ul>",
                        Markup.each(
                                r.combinations().stream().limit(ROWS).toList(),
                                c -> Markup.of(
                                        "<li>{}</li>",
                                        "%s: %d futures, %s million on average"
                                                .formatted(
                                                        String.join(
                                                                " + ",
                                                                c.origins().stream()
                                                                        .map(o -> Say.plain(o.cause()
                                                                                        .toString()
                                                                                        .toLowerCase(Locale.ROOT))
                                                                                + " " + o.place())
                                                                        .toList()),
                                                        c.futures(),
                                                        Digits.millions(c.meanUsd()))))));
    }

    private static Markup rests(FirmExposure f) {
        var notes = new ArrayList<String>();
        notes.add("%d of %d rows were reckoned; %s million USD could not be matched and is in no loss."
                .formatted(
                        f.book().accepted(),
                        f.book().rows(),
                        Digits.millions(f.book().unmatchedUsd().doubleValue())));
        f.book().left().stream()
                .limit(LEFT)
                .forEach(l -> notes.add("Line %d, %s: %s".formatted(l.line(), l.item(), l.reason())));
        f.book()
                .defaults()
                .forEach(d -> notes.add("%s: %s is a default, in %d rows.".formatted(d.column(), d.value(), d.rows())));
        notes.addAll(f.book().notes());
        notes.add(f.heading().model());
        return Section.of(
                "rests",
                "What it rests on",
                Markup.of("<ul class=\"plain\">{}</ul>", Markup.each(notes, n -> Markup.of("<li>{}</li>", n))));
    }
}
