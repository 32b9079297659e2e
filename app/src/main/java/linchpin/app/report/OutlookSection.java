package linchpin.app.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import linchpin.app.study.Findings;
import linchpin.app.study.Outlook;
import linchpin.app.study.Outlook.ClassOutlook;
import linchpin.app.study.Outlook.Fan;
import linchpin.app.study.Outlook.Headline;
import linchpin.app.study.Outlook.Quantiles;
import linchpin.forecast.BaseRate;

/** Which way it may go: every class with its number, its word, its intervals and its past. */
final class OutlookSection {

    /** Where the words of ICD 203 change. */
    private static final List<Double> BANDS = List.of(0.05, 0.20, 0.45, 0.55, 0.80, 0.95);

    private static final int SHOWN_FANS = 3;
    private static final int HEIGHT = 32;
    private static final double UPPER = 8;
    private static final double LOWER = 23.5;

    private OutlookSection() {}

    static Markup of(Findings findings) {
        Outlook outlook = findings.outlook();
        List<Fan> fans = byActivity(outlook);
        int shown = Math.min(SHOWN_FANS, fans.size());
        LocalDate ends = findings.heading().historyEnds();
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
                LadderTable.of(outlook),
                Markup.of(
                        "<figure class=\"one\"><figcaption>As one outcome only: the first class in this order that holds, in % of simulated futures</figcaption>{}</figure>",
                        Partition.of(outlook)),
                Markup.of(
                        "<div class=\"charts\"><figure><figcaption>Classes by month, % of futures</figcaption>{}</figure>{}</div><p class=\"note\">{}</p>",
                        PathsChart.of(outlook.classes()),
                        fans(fans.subList(0, shown), ends),
                        "First chart: futures that obey each class by the end of each month. Others: observed counts, then 50 % and 90 % of simulated futures and their mean."),
                Section.why(
                                "The other counters",
                                Markup.of(
                                        "<div class=\"grid-4\">{}</div>", fans(fans.subList(shown, fans.size()), ends)))
                        .when(shown < fans.size()));
    }

    private static Markup toggles() {
        return new Markup("""
                <p class="toggles">Show <label><input type="checkbox" id="show-total" checked> total interval</label>
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
                <p class="note key-row"><span class="k k-headline">◆</span> headline: pool of model and past ·
                <span class="k k-model">●</span> model alone · <span class="k k-freq">┃</span> past frequency · light bars: total 95&nbsp;% interval,
                dark: Monte Carlo · grid: where words change</p>
                """);
    }

    private static Markup fans(List<Fan> fans, LocalDate historyEnds) {
        return Markup.each(
                fans,
                f -> Markup.of(
                        "<figure><figcaption>{}, {}</figcaption>{}</figure>",
                        Say.upper(f.what()),
                        f.over() > 1 ? "sum of " + f.over() + " months" : "per month",
                        FanChart.of(f, historyEnds)));
    }

    /** Counters by how much happened and is expected: the busiest first. */
    private static List<Fan> byActivity(Outlook outlook) {
        return outlook.fans().stream()
                .sorted(Comparator.comparingDouble((Fan f) -> -f.observed().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()
                                / (double) f.over()
                        - f.simulated().stream().mapToDouble(Quantiles::mean).sum() / f.over()))
                .toList();
    }
}
