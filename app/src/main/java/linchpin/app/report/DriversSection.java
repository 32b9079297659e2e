package linchpin.app.report;

import java.util.List;
import linchpin.app.study.Findings;
import linchpin.app.study.Grounds.Term;
import linchpin.app.study.Outlook.ClassOutlook;
import linchpin.app.study.Outlook.Driver;
import linchpin.future.Interval;

/** What the outlook hangs on: the uncertain inputs that move each class, and the terms of the model with their errors. */
final class DriversSection {

    private static final int SHOWN = 4;

    private DriversSection() {}

    static Markup of(Findings findings) {
        List<Term> terms = findings.grounds().terms();
        Noise noise = Noise.of(findings);
        long identified = terms.stream().filter(Term::identified).count();
        return Section.of(
                "drivers",
                "Drivers",
                Section.paragraph(
                        "lead",
                        "What the outlook hangs on: share of the spread between parameter draws that an uncertain input explains (below %s it could be chance), and whether more of it raises or lowers the class."
                                .formatted(Digits.percent(noise.least()))),
                Markup.of(
                        "<div class=\"grid-5 drivers\">{}</div>",
                        Markup.each(findings.outlook().classes(), c -> panel(c, noise))),
                Section.why(
                        "The model’s %d terms, %d of them narrowed by this history".formatted(terms.size(), identified),
                        table(terms)));
    }

    private static Markup panel(ClassOutlook c, Noise noise) {
        List<Driver> shown = c.drivers().stream()
                .filter(d -> noise.standsOut(d.share()))
                .limit(SHOWN)
                .toList();
        return Markup.of(
                "<figure><figcaption>{}</figcaption>{}</figure>",
                c.title().title(),
                shown.isEmpty()
                        ? Section.paragraph("note", "No input stands out.")
                        : Markup.of("<ul class=\"bars\">{}</ul>", Markup.each(shown, d -> bar(d, noise.inputs()))));
    }

    private static Markup bar(Driver driver, Inputs inputs) {
        var row = new Row(0, 1, 6);
        String direction = driver.sign() > 0 ? "▲ raises" : driver.sign() < 0 ? "▼ lowers" : "";
        return Markup.of(
                "<li><span class=\"name\">{}</span> <span class=\"n\">{} {}</span>{}</li>",
                inputs.name(driver.name()),
                Digits.percent(driver.share()),
                direction,
                row.drawing(
                        driver.name() + " " + Digits.percent(driver.share()),
                        row.bar("track", new Interval(0, 1), 3, 6),
                        row.bar("share", new Interval(0, driver.share()), 3, 6)));
    }

    private static Markup table(List<Term> terms) {
        return Section.table(
                "small",
                "Terms of the behavior model on the log scale; a term that the history does not narrow is belief, not evidence",
                Section.head(
                        "Part",
                        "Term",
                        "What it says",
                        "#Estimate",
                        "#Standard error",
                        "#Prior mean",
                        "#Prior sd",
                        "Narrowed by history"),
                Markup.each(terms, DriversSection::row));
    }

    private static Markup row(Term t) {
        return Markup.of(
                "<tr>{}<th scope=\"row\">{}</th>{}{}{}{}{}{}</tr>",
                Section.cell("Part", t.part()),
                t.name(),
                Section.cell("What it says", t.plain()),
                Section.number("Estimate", Digits.signed(t.estimate(), 2)),
                Section.number("Standard error", Digits.fixed(t.error(), 2)),
                Section.number("Prior mean", Digits.signed(t.prior().mean(), 2)),
                Section.number("Prior sd", Digits.fixed(t.prior().sd(), 2)),
                Section.cell("Narrowed by history", t.identified() ? "yes" : "no"));
    }
}
