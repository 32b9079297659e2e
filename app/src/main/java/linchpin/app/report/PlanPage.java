package linchpin.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.app.firm.FirmPlan;
import linchpin.app.firm.FirmPlan.Action;
import linchpin.app.firm.FirmPlan.Indicator;
import linchpin.app.firm.FirmPlan.Timing;
import linchpin.future.Interval;
import linchpin.plan.Trial;

/** What a firm can do, as one page that needs nothing else, on a screen or on paper. */
public final class PlanPage {

    private static final int SWINGS = 6;
    private static final int WATCHED = 4;

    private PlanPage() {}

    /** A whole document without any reference to the network. */
    public static String html(FirmPlan p) {
        var h = p.heading();
        var body = Markup.of(
                "<header>\n<p class=\"dates\">{}</p>\n<h1>{}</h1>\n<p class=\"question\">{}</p>\n</header>\n<main>\n{}{}{}<div class=\"charts\">{}{}</div>{}</main>\n",
                "Known until %s · %d months ahead · made on %d futures (seed %d), judged on as many others (seed %d)"
                        .formatted(
                                h.asOf(),
                                h.months(),
                                h.run().runs(),
                                h.run().seed(),
                                h.run().unseen()),
                "%s: plan, %s, within %s million USD"
                        .formatted(h.firm(), word(h.profile()), Digits.millions(h.budget())),
                h.note(),
                Section.of(
                        "bottom-line",
                        "Bottom line",
                        Section.paragraph("", p.verdict().sentence()),
                        Section.paragraph(
                                "",
                                "It spends %s million beforehand and ties up %s million in stock."
                                        .formatted(
                                                Digits.millions(p.verdict().spent()),
                                                Digits.millions(p.verdict().tied())))),
                actions(p),
                signs(p),
                ways(p),
                frontier(p),
                rests(p));
        return Page.of(h.firm() + ": plan", body, "brief-trade.css").html();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Markup actions(FirmPlan p) {
        var rows = new ArrayList<Markup>();
        for (Timing when : Timing.values()) {
            p.actions().stream()
                    .filter(a -> a.timing() == when)
                    .limit(when == Timing.WATCH ? WATCHED : Long.MAX_VALUE)
                    .forEach(a -> rows.add(action(p, a)));
        }
        long more = p.actions().stream().filter(a -> a.timing() == Timing.WATCH).count() - WATCHED;
        return Section.of(
                "actions",
                "What to do",
                rows.isEmpty()
                        ? Section.paragraph("", "Nothing: no action is worth its cost.")
                        : Section.table(
                                "small",
                                "Million USD; what it adds: to the mean saving on unseen futures, if all else stays%s"
                                        .formatted(
                                                more > 0
                                                        ? ". %d more to watch are in the plan's JSON".formatted(more)
                                                        : ""),
                                Section.head("When", "What", "On the sign", "#Once", "#Running", "#Days", "#Adds"),
                                Markup.of("{}", rows)));
    }

    private static Markup action(FirmPlan p, Action a) {
        String sign = p.indicators().stream()
                .filter(i -> i.id().equals(a.signal()))
                .map(Indicator::what)
                .findFirst()
                .orElse("");
        return Markup.of(
                "<tr><th scope=\"row\">{}</th>{}{}{}{}{}{}</tr>",
                switch (a.timing()) {
                    case NOW -> "now";
                    case PREPARE -> "prepare now, carry out on the sign";
                    case WATCH -> "watch";
                },
                Section.cell("What", a.what()),
                Section.cell("On the sign", sign),
                Section.number("Once", Digits.millions(a.cost().first())),
                Section.number("Running", Digits.millions(a.cost().running())),
                Section.number("Days", Digits.three(Math.rint(a.cost().leadDays()))),
                Section.number("Adds", Digits.millions(a.adds().mean())));
    }

    private static Markup signs(FirmPlan p) {
        var rows = new ArrayList<Markup>();
        for (Indicator i : p.indicators()) {
            for (var w : i.record()) {
                rows.add(Markup.of(
                        "<tr><th scope=\"row\">{}</th>{}{}{}{}{}</tr>",
                        i.what(),
                        Section.number("Now", i.now()),
                        Section.cell("Item", w.item()),
                        Section.number(
                                "Seen ahead", rate(w.hits().value(), w.hits().interval())),
                        Section.number(
                                "False alarms",
                                rate(w.falseAlarms().value(), w.falseAlarms().interval())),
                        Section.number("Months ahead", Digits.three(w.lead()))));
            }
        }
        return rows.isEmpty()
                ? Markup.NONE
                : Section.of(
                        "signs",
                        "Signs",
                        Section.table(
                                "small",
                                "Thresholds chosen on the planning futures, judged on others; 95 % intervals",
                                Section.head(
                                        "Crossed when",
                                        "#Now",
                                        "Item",
                                        "#Seen ahead",
                                        "#False alarms",
                                        "#Months ahead"),
                                Markup.of("{}", rows)));
    }

    private static String rate(double value, Interval interval) {
        return Digits.percent(value) + " (" + Digits.percent(interval) + ")";
    }

    private static Markup ways(FirmPlan p) {
        return Section.of(
                "ways",
                "Against other ways",
                Section.table(
                        "small",
                        "Whole cost on unseen futures, million USD; saved against doing nothing, 95 %",
                        Section.head("Way", "#Spent", "#Mean", "#CVaR", "#Saves, mean", "#95 %"),
                        Markup.each(
                                p.ways(),
                                w -> Markup.of(
                                        "<tr><th scope=\"row\">{}</th>{}{}{}{}{}</tr>",
                                        name(w.way()),
                                        Section.number("Spent", Digits.millions(w.spent())),
                                        Section.number("Mean", Digits.millions(w.mean())),
                                        Section.number("CVaR", Digits.millions(w.cvar())),
                                        Section.number(
                                                "Saves, mean",
                                                Digits.millions(w.gain().mean())),
                                        Section.number(
                                                "95 %",
                                                Digits.millions(w.gain()
                                                                .meanLikely()
                                                                .low()) + " to "
                                                        + Digits.millions(w.gain()
                                                                .meanLikely()
                                                                .high()))))),
                swings(p));
    }

    private static String name(Trial.Way way) {
        return switch (way) {
            case NOTHING -> "do nothing";
            case NAIVE -> "more days of stock";
            case IMPROVISE -> "improvise";
            case PLAN -> "this plan";
            case FORESIGHT -> "perfect foresight (a bound)";
        };
    }

    private static Markup swings(FirmPlan p) {
        return Section.table(
                "small",
                "What the mean saving hangs on, million USD: where the assumption is low, and where it is high",
                Section.head("Assumption", "#Low", "#High"),
                Markup.each(
                        p.charts().tornado().stream().limit(SWINGS).toList(),
                        s -> Markup.of(
                                "<tr><th scope=\"row\">{}</th>{}{}</tr>",
                                s.parameter(),
                                Section.number("Low", Digits.millions(s.low())),
                                Section.number("High", Digits.millions(s.high())))));
    }

    private static Markup frontier(FirmPlan p) {
        return Section.of(
                "frontier",
                "Cost against risk",
                Front.of(p.charts().frontier()),
                Section.table(
                        "small",
                        "Each the best plan for its weight of CVaR, on unseen futures; million USD",
                        Section.head("Weight", "#Spent", "#Mean", "#CVaR"),
                        Markup.each(
                                p.charts().frontier(),
                                q -> Markup.of(
                                        "<tr><th scope=\"row\">{}{}</th>{}{}{}</tr>",
                                        Digits.three(q.weight()),
                                        q.chosen() ? " (this plan)" : "",
                                        Section.number("Spent", Digits.millions(q.spent())),
                                        Section.number("Mean", Digits.millions(q.mean())),
                                        Section.number("CVaR", Digits.millions(q.cvar()))))));
    }

    private static Markup rests(FirmPlan p) {
        var notes = new ArrayList<String>();
        p.grounds()
                .barred()
                .forEach(b -> notes.add("Not proposed for %s: %s (%s)"
                        .formatted(b.item(), b.source(), String.join("; ", b.reasons()))));
        if (!p.grounds().lists().isEmpty()) {
            notes.add("Lists: %s.".formatted(String.join("; ", p.grounds().lists())));
        }
        notes.add(String.format(
                Locale.ROOT,
                "%d steps to choose from; within %.2f %% of a proven bound on the futures it was made on.",
                p.grounds().steps(),
                100 * p.grounds().gap()));
        notes.addAll(p.grounds().notes());
        return Section.of(
                "rests",
                "What it rests on",
                Markup.of(
                        "<ul class=\"plain\">{}</ul>",
                        Markup.each(List.copyOf(notes), n -> Markup.of("<li>{}</li>", n))));
    }
}
