package linchpin.app.report;

import java.util.List;
import linchpin.app.study.Findings;
import linchpin.app.study.Grounds.Term;
import linchpin.app.study.Outlook.ClassOutlook;
import linchpin.app.study.Outlook.Driver;

/** What the outlook hangs on: the uncertain inputs that move each class, and the terms of the model with their errors. */
final class DriversSection {

    private static final int SHOWN = 4;

    private DriversSection() {}

    static Markup of(Findings findings) {
        List<Term> terms = findings.grounds().terms();
        long identified = terms.stream().filter(Term::identified).count();
        return Section.of(
                "drivers",
                "Drivers",
                Section.paragraph(
                        "lead",
                        "Share of the spread between parameter draws that each uncertain input explains, with the direction in which more of it moves the class."),
                Markup.of(
                        "<div class=\"grid-3 drivers\">{}</div>",
                        Markup.each(findings.outlook().classes(), c -> panel(c, terms))),
                Section.why(
                        "The model’s %d terms, %d of them narrowed by this history".formatted(terms.size(), identified),
                        table(terms)));
    }

    private static Markup panel(ClassOutlook c, List<Term> terms) {
        List<Driver> shown = c.drivers().stream().limit(SHOWN).toList();
        return Markup.of(
                "<figure><figcaption>{}</figcaption>{}</figure>",
                c.title().title(),
                shown.isEmpty()
                        ? Section.paragraph("note", "No input stands out.")
                        : Markup.of("<ul class=\"bars\">{}</ul>", Markup.each(shown, d -> bar(d, terms))));
    }

    private static Markup bar(Driver driver, List<Term> terms) {
        var row = new Row(0, 1, 6);
        String direction = driver.sign() > 0 ? "▲ raises" : driver.sign() < 0 ? "▼ lowers" : "";
        return Markup.of(
                "<li><span class=\"name\">{}</span> <span class=\"n\">{} {}</span>{}</li>",
                name(driver.name(), terms),
                Digits.percent(driver.share()),
                direction,
                row.drawing(
                        driver.name() + " " + Digits.percent(driver.share()),
                        row.bar("track", new linchpin.future.Interval(0, 1), 3, 6),
                        row.bar("share", new linchpin.future.Interval(0, driver.share()), 3, 6)));
    }

    private static String name(String name, List<Term> terms) {
        return terms.stream()
                .filter(t -> t.name().equals(name))
                .map(Term::plain)
                .filter(p -> !p.isBlank())
                .findFirst()
                .orElse(Say.plain(name));
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
