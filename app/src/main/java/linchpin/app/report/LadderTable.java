package linchpin.app.report;

import java.util.ArrayList;
import java.util.List;
import linchpin.app.study.Outlook;
import linchpin.app.study.Outlook.ClassOutlook;
import linchpin.app.study.Outlook.Lean;

/** The ladder of escalation and further outcomes: how probable it is that a rung or a higher one is reached. */
final class LadderTable {

    private LadderTable() {}

    static Markup of(Outlook outlook) {
        return Markup.of(
                "{}{}{}", ladder(outlook.ladder()), outcomes(outlook.outcomes()), leanings(outlook.leanings()));
    }

    private static Markup ladder(List<ClassOutlook> rungs) {
        if (rungs.isEmpty()) {
            return Markup.NONE;
        }
        return table(
                "How high the ladder is climbed: each rung or a higher one, the highest first",
                "Rung or higher",
                new ArrayList<>(rungs).reversed());
    }

    private static Markup outcomes(List<ClassOutlook> outcomes) {
        return outcomes.isEmpty()
                ? Markup.NONE
                : table("Further outcomes, each its own yes or no", "Outcome", outcomes);
    }

    private static Markup table(String caption, String first, List<ClassOutlook> rows) {
        return Section.table(
                "small",
                caption,
                Section.head(first, "#Chance", "In words", "#Model", "#Monte Carlo 95 %", "#Total 95 %", "#Past"),
                Markup.each(rows, LadderTable::row));
    }

    private static Markup row(ClassOutlook c) {
        return Markup.of(
                "<tr><th scope=\"row\">{}<small>{}</small></th>{}<td>{}</td>{}{}{}{}</tr>",
                c.title().title(),
                c.title().says(),
                Section.number("Chance", Digits.percent(c.headline().value())),
                c.headline().words(),
                Section.number("Model", Digits.percent(c.model().value())),
                Section.number("Monte Carlo 95 %", Digits.percent(c.model().monteCarlo())),
                Section.number("Total 95 %", Digits.percent(c.model().total())),
                Section.number(
                        "Past",
                        c.frequencies().isEmpty()
                                ? "unknown"
                                : Digits.percent(Pooled.frequency(c).frequency())));
    }

    private static Markup leanings(List<Lean> leanings) {
        return Markup.each(
                leanings,
                l -> Section.paragraph(
                        "note",
                        Markup.of(
                                "{}, by the acts of the last {} months. As the history ends: {}. At the end of the horizon, in futures (in months since 2003): {} {} ({}), {} {} ({}), {} {} ({}).",
                                l.title(),
                                Integer.toString(l.over()),
                                l.states().get(l.now() + 1),
                                l.states().get(0),
                                Digits.percent(l.byMonth().getLast().against()),
                                Digits.percent(l.past().against()),
                                l.states().get(1),
                                Digits.percent(l.byMonth().getLast().neither()),
                                Digits.percent(l.past().neither()),
                                l.states().get(2),
                                Digits.percent(l.byMonth().getLast().with()),
                                Digits.percent(l.past().with()))));
    }
}
