package linchpin.app.report;

import java.time.LocalDate;
import java.util.List;
import linchpin.app.study.Findings;
import linchpin.app.study.Outlook;
import linchpin.app.study.Outlook.ClassOutlook;
import linchpin.app.study.Outlook.Headline;
import linchpin.forecast.BaseRate;

/** Which way it may go: every class with its number, its word, its intervals and its past. */
final class OutlookSection {

    /** Where the words of ICD 203 change. */
    private static final List<Double> BANDS = List.of(0.05, 0.20, 0.45, 0.55, 0.80, 0.95);

    private static final int HEIGHT = 40;
    private static final double UPPER = 12;
    private static final double LOWER = 29;

    private OutlookSection() {}

    static Markup of(Findings findings) {
        Outlook outlook = findings.outlook();
        String span = "%s to %s"
                .formatted(
                        Say.date(findings.heading().historyEnds().plusDays(1)),
                        Say.date(findings.heading().horizonEnds()));
        return Section.of(
                "outlook",
                "Outlook, " + span,
                toggles(),
                Section.table(
                        "outlook",
                        "Each class is its own yes or no; classes may overlap, so these do not sum to 100 %.",
                        Markup.of(
                                "{}<th scope=\"col\" class=\"axis-head\">{}</th>{}",
                                Section.head("Class", "#Chance", "In words"),
                                axis(),
                                Section.head("#Past frequency")),
                        Markup.each(outlook.classes(), OutlookSection::rows)),
                key(),
                Markup.of(
                        "<div class=\"pair\"><figure><figcaption>One outcome only</figcaption>{}<p class=\"note\">{}</p></figure>",
                        Partition.of(outlook),
                        "Where several classes hold, the first in this order counts. Simulated shares."),
                Markup.of(
                        "<figure><figcaption>When it would happen</figcaption>{}<p class=\"note\">{}</p></figure></div>",
                        PathsChart.of(outlook.classes()),
                        "% of simulated futures that obey each class by the end of each month; colours as in the bar."),
                fans(outlook, findings.heading().historyEnds()));
    }

    private static Markup toggles() {
        return new Markup("""
                <p class="toggles"><label><input type="checkbox" id="show-total" checked> total interval</label>
                <label><input type="checkbox" id="show-chance" checked> Monte Carlo interval</label></p>
                """);
    }

    private static Markup axis() {
        var row = new Row(0, 1, 16);
        return row.drawing(
                "Scale of probability in percent, with the limits of the words",
                Markup.of(
                        "{}",
                        BANDS.stream()
                                .map(b -> row.label(b, Digits.fixed(100 * b, 0) + (b > 0.9 ? Digits.NBSP + "%" : "")))
                                .toList()));
    }

    private static Markup rows(ClassOutlook c) {
        Headline headline = c.headline();
        return Markup.of(
                "<tr><th scope=\"row\">{}<small>{}</small></th><td class=\"n big\">{}<small>{}</small></td><td class=\"word\">{}</td><td class=\"wide\">{}</td><td class=\"n past\">{}</td></tr>\n<tr class=\"more\"><td colspan=\"5\">{}</td></tr>",
                c.title().title(),
                c.title().says(),
                Digits.percent(headline.value()),
                Digits.percent(headline.total()),
                headline.words(),
                drawing(c),
                past(c),
                OutlookWhy.of(c));
    }

    private static Markup drawing(ClassOutlook c) {
        var row = new Row(0, 1, HEIGHT);
        return row.drawing(
                "%s: headline %s, 95 %% interval %s; model %s, Monte Carlo %s, total %s; past frequency %s"
                        .formatted(
                                c.title().title(),
                                Digits.percent(c.headline().value()),
                                Digits.percent(c.headline().total()),
                                Digits.percent(c.model().value()),
                                Digits.percent(c.model().monteCarlo()),
                                Digits.percent(c.model().total()),
                                c.frequencies().isEmpty()
                                        ? "unknown"
                                        : Digits.percent(Pooled.frequency(c).frequency())),
                Markup.of("{}", BANDS.stream().map(b -> row.wall("grid", b)).toList()),
                row.bar("total head", c.headline().total(), UPPER, 9),
                row.bar("total", c.model().total(), LOWER, 7),
                row.bar("chance", c.model().monteCarlo(), LOWER, 3),
                c.frequencies().isEmpty()
                        ? Markup.NONE
                        : row.tick("freq", Pooled.frequency(c).frequency(), LOWER, 15),
                row.dot("model", c.model().value(), LOWER),
                row.diamond("headline", c.headline().value(), UPPER));
    }

    private static Markup past(ClassOutlook c) {
        if (c.frequencies().isEmpty()) {
            return Markup.text("unknown");
        }
        BaseRate rate = Pooled.frequency(c);
        return Markup.of(
                "{}<small>since {}, {}</small>",
                Digits.percent(rate.frequency()),
                Integer.toString(rate.since().getYear()),
                rate.independent() + " windows");
    }

    private static Markup key() {
        return new Markup("""
                <p class="note key-row"><span class="k k-headline">◆</span> headline, pool of model and past, with its total interval ·
                <span class="k k-model">●</span> model alone: dark bar Monte Carlo (more runs would narrow it), light bar total (they would not) ·
                <span class="k k-freq">┃</span> past frequency. All intervals 95&nbsp;%. Grid lines: limits of the words (ICD 203).</p>
                """);
    }

    private static Markup fans(Outlook outlook, LocalDate historyEnds) {
        return Markup.of(
                "<div class=\"grid-3\">{}</div><p class=\"note\">{}</p>",
                Markup.each(
                        outlook.fans(),
                        f -> Markup.of(
                                "<figure><figcaption>{}, per month</figcaption>{}</figure>",
                                f.what(),
                                FanChart.of(f, historyEnds))),
                "Bars: observed. Fan: 50 % and 90 % of simulated futures, with their mean.");
    }
}
