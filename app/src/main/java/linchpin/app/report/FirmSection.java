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
                        "Loss over %d months in USD million; CVaR 95: mean of the worst 5 %% of futures"
                                .formatted(findings.heading().horizonMonths()),
                        Section.head(
                                "Item",
                                "From",
                                "#Bought a year",
                                "#Mean",
                                "#P10",
                                "#P50",
                                "#P90",
                                "#CVaR 95",
                                "Mostly by"),
                        Markup.of(
                                "{}<tr class=\"total\"><th scope=\"row\">All items</th>{}{}{}{}</tr>",
                                Markup.each(firm.items(), FirmSection::row),
                                Section.cell("From", ""),
                                Section.number("Bought a year", Digits.millions(annual)),
                                losses(firm.total()),
                                Section.cell("Mostly by", ""))),
                Section.paragraph("note", byClass(findings))
                        .when(!firm.byClass().isEmpty()));
    }

    private static Markup row(Item i) {
        return Markup.of(
                "<tr><th scope=\"row\">{}</th>{}{}{}{}</tr>",
                i.item(),
                Section.cell("From", i.country()),
                Section.number("Bought a year", Digits.millions(i.annualUsd())),
                losses(i.loss()),
                Section.cell("Mostly by", i.cause()));
    }

    private static Markup losses(Loss l) {
        return Markup.of(
                "{}",
                List.of(
                        Section.number("Mean", Digits.millions(l.mean())),
                        Section.number("P10", Digits.millions(l.p10())),
                        Section.number("P50", Digits.millions(l.p50())),
                        Section.number("P90", Digits.millions(l.p90())),
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
