package linchpin.app.report;

import java.util.List;
import linchpin.app.study.Outlook.ClassOutlook;
import linchpin.app.study.Outlook.Headline;
import linchpin.forecast.BaseRate;

/** Why the number of a class is what it is: rule, formula, past windows. */
final class OutlookWhy {

    private OutlookWhy() {}

    static Markup of(ClassOutlook c) {
        return Section.why(
                "Why " + Digits.percent(c.headline().value()) + "?",
                Section.paragraph("rule", Markup.of("<b>Rule.</b> {}.", Say.upper(c.rule()))),
                Section.paragraph("rule", formula(c)),
                frequencies(c.frequencies(), c.title().title()),
                Section.paragraph("note", named(c.title().documents())));
    }

    private static Markup formula(ClassOutlook c) {
        Headline h = c.headline();
        String past = c.frequencies().isEmpty()
                ? "unknown"
                : Digits.percent(Pooled.frequency(c).frequency());
        return Markup.of(
                "<b>Formula.</b> log-odds(headline) = {} × log-odds(model) + {} × log-odds(past frequency); model {} over {} futures (Monte Carlo {}, total {}), past {}.",
                Digits.fixed(h.weight(), 2),
                Digits.fixed(1 - h.weight(), 2),
                Digits.percent(c.model().value()),
                Digits.fixed(c.model().runs(), 0),
                Digits.percent(c.model().monteCarlo()),
                Digits.percent(c.model().total()),
                past);
    }

    private static Markup frequencies(List<BaseRate> rates, String title) {
        return Section.table(
                "small",
                "How often “" + title + "” held in past windows of the same length",
                Section.head("Since", "#Frequency", "#95 % interval", "#Independent windows", "#Overlapping windows"),
                Markup.each(
                        rates,
                        b -> Markup.of(
                                "<tr><th scope=\"row\">{}</th>{}{}{}{}</tr>",
                                Integer.toString(b.since().getYear()),
                                Section.number("Frequency", Digits.percent(b.frequency())),
                                Section.number("95 % interval", Digits.percent(b.interval())),
                                Section.number("Independent windows", b.independent()),
                                Section.number("Overlapping windows", b.windows()))));
    }

    private static String named(List<String> documents) {
        return documents.isEmpty()
                ? "No document names this class."
                : "Named by " + (documents.size() == 1 ? "document " : "documents ") + Say.list(documents) + ".";
    }
}
