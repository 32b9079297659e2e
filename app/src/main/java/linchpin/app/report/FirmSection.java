package linchpin.app.report;

import java.util.Comparator;
import java.util.List;
import linchpin.app.study.Findings;
import linchpin.app.study.FirmFinding;
import linchpin.app.study.FirmFinding.ClassLoss;
import linchpin.app.study.FirmFinding.Item;
import linchpin.app.study.FirmFinding.Loss;

/** What the sample firm would lose. */
final class FirmSection {

    private FirmSection() {}

    static Markup of(Findings findings) {
        FirmFinding firm = findings.firm();
        double annual = firm.items().stream().mapToDouble(Item::annualUsd).sum();
        return Section.of(
                "firm",
                "What a sample firm would lose",
                Section.paragraph("lead", Markup.of("{} <b>Loss model:</b> {}", firm.note(), firm.model())),
                Section.table(
                        "firm",
                        "Loss over %d months in USD million; CVaR 95: mean of the worst 5 %% of futures; outlasted: how often a stop is longer than stock and other sources last"
                                .formatted(findings.heading().horizonMonths()),
                        Section.head(
                                "Item",
                                "From",
                                "#Bought a year",
                                "#Mean",
                                "#P10",
                                "#P50",
                                "#P90",
                                "#VaR 95",
                                "#CVaR 95",
                                "Mostly by",
                                "#Survives, days",
                                "#Recovers, days",
                                "#Outlasted"),
                        Markup.of(
                                "{}<tr class=\"total\"><th scope=\"row\">All items</th>{}{}{}<td></td><td></td><td></td><td></td></tr>",
                                Markup.each(firm.items(), FirmSection::row),
                                Section.cell("From", ""),
                                Section.number("Bought a year", Digits.millions(annual)),
                                losses(firm.total()))),
                Section.paragraph("note", origins(firm)).when(!firm.origins().isEmpty()),
                Section.paragraph("note", byClass(findings))
                        .when(!firm.byClass().isEmpty()));
    }

    private static Markup row(Item i) {
        var e = i.endurance();
        return Markup.of(
                "<tr><th scope=\"row\">{}</th>{}{}{}{}{}{}{}</tr>",
                i.item(),
                Section.cell("From", i.country()),
                Section.number("Bought a year", Digits.millions(i.annualUsd())),
                losses(i.loss()),
                Section.cell("Mostly by", i.cause()),
                Section.number("Survives, days", survives(i)),
                Section.number("Recovers, days", e == null ? "" : Digits.three(e.recoverDays())),
                Section.number("Outlasted", e == null ? "" : Digits.percent(e.shortShare())));
    }

    private static String survives(Item i) {
        var e = i.endurance();
        Double days = e == null ? null : e.surviveDays();
        return e == null ? "" : days == null ? "any" : Digits.three(days);
    }

    private static String origins(FirmFinding firm) {
        return "Most of it: %s. %s of purchases have one source alone. “linchpin expose” has it by route, rail, bank and currency."
                .formatted(
                        Say.list(firm.origins().stream()
                                .map(o -> "%s, %s (%s%s%%)"
                                        .formatted(o.cause(), o.place(), Digits.fixed(100 * o.share(), 0), Digits.NBSP))
                                .toList()),
                        Digits.percent(firm.singleSource()));
    }

    private static Markup losses(Loss l) {
        Double var95 = l.var95();
        return Markup.of(
                "{}",
                List.of(
                        Section.number("Mean", Digits.millions(l.mean())),
                        Section.number("P10", Digits.millions(l.p10())),
                        Section.number("P50", Digits.millions(l.p50())),
                        Section.number("P90", Digits.millions(l.p90())),
                        Section.number("VaR 95", var95 == null ? "–" : Digits.millions(var95)),
                        Section.number("CVaR 95", Digits.millions(l.cvar95()))));
    }

    private static String byClass(Findings findings) {
        List<String> parts = findings.firm().byClass().stream()
                .sorted(Comparator.comparingDouble(c -> -c.mean()))
                .map(c -> "%s USD%s%s%smillion (%s futures)"
                        .formatted(
                                title(findings, c),
                                Digits.NBSP,
                                Digits.millions(c.mean()),
                                Digits.NBSP,
                                Digits.fixed(c.branches(), 0)))
                .toList();
        return "Mean loss in the futures of each class: " + Say.list(parts) + ".";
    }

    private static String title(Findings findings, ClassLoss loss) {
        return findings.outlook().classes().stream()
                .filter(c -> c.title().id().equals(loss.classId()))
                .map(c -> Say.quoted(c.title().title()))
                .findFirst()
                .orElse(Say.quoted(loss.classId()));
    }
}
