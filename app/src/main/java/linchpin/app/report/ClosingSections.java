package linchpin.app.report;

import java.util.List;
import java.util.Map;
import linchpin.app.study.Findings;
import linchpin.app.study.Findings.Run;
import linchpin.app.study.Outlook.Headline;
import linchpin.world.Parameter;
import linchpin.world.Source;

/** What is not known, how it was done, and what it rests on. */
final class ClosingSections {

    private ClosingSections() {}

    static Markup unknown(Findings findings) {
        return Section.of(
                "unknown",
                "What is not known",
                Markup.of(
                        "<ul class=\"plain\">{}</ul>",
                        Markup.each(findings.grounds().unknown(), u -> Markup.of("<li>{}</li>", u))));
    }

    static Markup method(Findings findings) {
        return Section.of(
                "method",
                "Method in five lines",
                Markup.of("<ol>{}</ol>", Markup.each(lines(findings), l -> Markup.of("<li>{}</li>", l))),
                Section.paragraph("note", "How sure: " + Sureness.RULE));
    }

    private static List<String> lines(Findings findings) {
        Run run = findings.heading().run();
        var simulation = findings.outlook().simulation();
        double weight = findings.outlook().classes().stream()
                .map(c -> c.headline())
                .mapToDouble(Headline::weight)
                .average()
                .orElse(0.5);
        return List.of(
                "Dated events and ties with sources are folded day by day into a world; nothing enters before it was known.",
                "A relational event model, fitted by penalised maximum likelihood, says who acts when, towards whom and how; strategic terms that this history cannot settle keep wide priors.",
                "%s futures of %d months were played from %s joint draws of the parameters; %s were cut off as exploded; %s events a month simulated, %s observed over the last 24 months."
                        .formatted(
                                Digits.fixed(run.runs(), 0),
                                findings.heading().horizonMonths(),
                                Digits.fixed(run.draws(), 0),
                                Say.number(simulation.exploded()),
                                Digits.fixed(simulation.eventsPerMonth(), 1),
                                Digits.fixed(simulation.observedPerMonth(), 1)),
                "Headlines pool the model (weight %s) with past frequency on the scale of log-odds; policies share luck and parameters with the future that they are compared with."
                        .formatted(Digits.fixed(weight, 2)),
                "Seed %d, version %s: the same seed gives the same numbers; words follow ICD 203."
                        .formatted(run.seed(), run.version()));
    }

    static Markup sources(Findings findings, Citations citations) {
        Map<String, Source> found = citations.found(findings.grounds().sources());
        return Section.of(
                "sources",
                "Sources",
                Section.paragraph(
                        "note",
                        "Title, publisher, licence, Admiralty grade: source A (reliable) to F (cannot be judged), information 1 (confirmed) to 6 (cannot be judged)."),
                Markup.of(
                        "<ol class=\"sources\">{}</ol>",
                        Markup.each(
                                citations.numbers().entrySet(),
                                e -> source(e, found, e.getValue() > citations.inText()))),
                Section.why(
                        "The %d numbers that were not fitted here"
                                .formatted(findings.grounds().parameters().size()),
                        parameters(findings.grounds().parameters(), citations)));
    }

    /** @param aside whether only a note that opens cites it; paper leaves it out */
    private static Markup source(Map.Entry<String, Integer> cited, Map<String, Source> found, boolean aside) {
        Source s = found.get(cited.getKey());
        if (s == null) {
            return Markup.of(
                    "<li id=\"source-{}\">{} (not in the list of sources)</li>", cited.getValue(), cited.getKey());
        }
        return Markup.of(
                "<li id=\"source-{}\"{}>{}. {}. {}. <abbr title=\"Admiralty grade\">{}</abbr>.{}</li>",
                cited.getValue(),
                new Markup(" class=\"aside\"").when(aside),
                Link.to(s.url(), Markup.text(s.title())),
                s.publisher().isBlank() ? "Publisher not known" : s.publisher(),
                s.licence().isBlank() ? "Licence not known" : s.licence(),
                s.grade(),
                Markup.of(" <span class=\"url\">{}</span>", Link.site(s.url())).when(Link.isWeb(s.url())));
    }

    private static Markup parameters(List<Parameter> parameters, Citations citations) {
        return Section.table(
                "small",
                "Numbers that move a tie, a stock, a term or a lever; interval from the 5th to the 95th percentile",
                Section.head("Id", "#Value", "#90 % interval", "Unit", "Kind", "Law", "From"),
                Markup.each(
                        parameters,
                        p -> Markup.of(
                                "<tr><th scope=\"row\">{}</th>{}{}{}{}{}{}</tr>",
                                p.id(),
                                Section.number("Value", Digits.three(p.value())),
                                Section.number(
                                        "90 % interval", Digits.three(p.low()) + " to " + Digits.three(p.high())),
                                Section.cell("Unit", p.unit()),
                                Section.cell("Kind", p.origin().kind().name().toLowerCase(java.util.Locale.ROOT)),
                                Section.cell("Law", p.shape().name().toLowerCase(java.util.Locale.ROOT)),
                                Section.cell(
                                        "From",
                                        Markup.of(
                                                "{}{}",
                                                p.origin().formula(),
                                                citations.refs(p.origin().source()))))));
    }
}
