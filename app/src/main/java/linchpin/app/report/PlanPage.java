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
import linchpin.plan.Warning;

/** What a firm can do, as one page that needs nothing else, on a screen or on paper. */
public final class PlanPage {

    /** What fits on one sheet of A4; whatever is left out is counted, and stands in the plan's JSON. */
    private static final int SWINGS = 6;

    private static final int NOW = 12;
    private static final int PREPARED = 6;
    private static final int WATCHED = 4;
    private static final int SIGNS = 4;
    private static final int RECORDS = 3;
    private static final int NOTES = 6;
    private static final int LONGEST_NOTE = 200;

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
        return Page.of(h.firm() + ": plan", body, "brief-plan.css").html();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static int most(Timing when) {
        return switch (when) {
            case NOW -> NOW;
            case PREPARE -> PREPARED;
            case WATCH -> WATCHED;
        };
    }

    private static Markup actions(FirmPlan p) {
        var rows = new ArrayList<Markup>();
        for (Timing when : Timing.values()) {
            p.actions().stream()
                    .filter(a -> a.timing() == when)
                    .limit(most(when))
                    .forEach(a -> rows.add(action(a)));
        }
        return Section.of(
                "actions",
                "What to do",
                rows.isEmpty()
                        ? Section.paragraph("", "Nothing: no action is worth its cost.")
                        : Section.table(
                                "small",
                                "Million USD; prepare: now, and carried out on the sign; adds: to the mean saving on unseen futures, if all else stays%s"
                                        .formatted(more(p.actions().size() - rows.size())),
                                Section.head("When", "What", "Sign", "#Once", "#Running", "#Days", "#Adds"),
                                Markup.of("{}", rows)));
    }

    private static String more(int left) {
        return left > 0 ? ". %d more are in the plan's JSON".formatted(left) : "";
    }

    private static Markup action(Action a) {
        return Markup.of(
                "<tr><th scope=\"row\">{}</th>{}{}{}{}{}{}</tr>",
                word(a.timing()),
                Section.cell("What", a.what()),
                Section.cell("Sign", a.signal()),
                Section.number("Once", Digits.millions(a.cost().first())),
                Section.number("Running", Digits.millions(a.cost().running())),
                Section.number("Days", Digits.three(Math.rint(a.cost().leadDays()))),
                Section.number("Adds", Digits.millions(a.adds().mean())));
    }

    private static Markup signs(FirmPlan p) {
        var rows = new ArrayList<Markup>();
        int left = 0;
        for (Indicator i : p.indicators()) {
            var shown = rows.size() < SIGNS * RECORDS
                    ? i.record().stream().limit(RECORDS).toList()
                    : List.<Warning>of();
            left += i.record().size() - shown.size();
            for (var w : shown) {
                boolean first = w.equals(shown.getFirst());
                rows.add(Markup.of(
                        "<tr>{}{}{}{}{}</tr>",
                        first
                                ? Markup.of(
                                        "<th scope=\"rowgroup\" rowspan=\"{}\">{}: {}; now {}</th>",
                                        shown.size(),
                                        i.id(),
                                        i.what(),
                                        i.now())
                                : Markup.NONE,
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
                                "Thresholds chosen on the planning futures, judged on others; 95 %% intervals%s"
                                        .formatted(more(left)),
                                Section.head("Crossed when", "Item", "#Seen ahead", "#False alarms", "#Months ahead"),
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
        notes.add(String.format(
                Locale.ROOT,
                "%d steps to choose from; within %.2f %% of a proven bound on the futures it was made on.",
                p.grounds().steps(),
                100 * p.grounds().gap()));
        if (!p.grounds().lists().isEmpty()) {
            notes.add("Lists: %s.".formatted(String.join("; ", p.grounds().lists())));
        }
        p.grounds()
                .barred()
                .forEach(b -> notes.add("Not proposed for %s: %s (%s)"
                        .formatted(b.item(), b.source(), String.join("; ", b.reasons()))));
        notes.addAll(p.grounds().notes());
        var shown =
                new ArrayList<>(notes.stream().limit(NOTES).map(PlanPage::cut).toList());
        if (notes.size() > NOTES) {
            shown.add("%d more are in the plan's JSON.".formatted(notes.size() - NOTES));
        }
        return Section.of(
                "rests",
                "What it rests on",
                Markup.of(
                        "<ul class=\"plain\">{}</ul>",
                        Markup.each(List.copyOf(shown), n -> Markup.of("<li>{}</li>", n))));
    }

    private static String cut(String note) {
        return note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE) + " …";
    }
}
