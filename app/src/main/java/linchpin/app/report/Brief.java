package linchpin.app.report;

import java.util.List;
import linchpin.app.study.Findings;

/** The brief: one page that needs nothing else, on a screen or on paper. */
public final class Brief {

    private static final List<List<String>> PARTS = List.of(
            List.of("outlook", "Outlook"),
            List.of("drivers", "Drivers"),
            List.of("policies", "Policies"),
            List.of("economy", "Economy"),
            List.of("pivot", "Linchpin"),
            List.of("standing", "Where things stand"),
            List.of("theses", "Claims"),
            List.of("evidence", "Documents"),
            List.of("firm", "Sample firm"),
            List.of("record", "Record"),
            List.of("unknown", "Not known"),
            List.of("standards", "Standards"),
            List.of("sources", "Sources"));

    private Brief() {}

    /**
     * The brief of a run alone as HTML.
     *
     * @param today the clock, as it is to be printed; findings have none
     * @return a whole document without any reference to the network but the links to its sources
     */
    public static String html(Findings findings, String today) {
        return html(Reported.of(findings), today);
    }

    /** The brief as HTML, with what was added to the run. */
    public static String html(Reported reported, String today) {
        return Page.of(reported.findings().heading().title() + ": outlook", body(reported, today))
                .html();
    }

    /** Header and parts, then the check of them and the sources, without style and script. */
    static Markup body(Reported reported, String today) {
        Findings findings = reported.findings();
        Markup parts = parts(reported);
        return Markup.of(
                "{}<main>\n{}{}{}</main>\n",
                header(reported, today),
                parts,
                Tradecraft.section(Tradecraft.of(reported, today, parts)),
                ClosingSections.sources(findings, Citations.of(findings)));
    }

    /** What the brief says. */
    static Markup parts(Reported reported) {
        Findings findings = reported.findings();
        Citations citations = Citations.of(findings);
        return Markup.of(
                "{}",
                List.of(
                        bottomLine(findings),
                        Change.section(reported),
                        OutlookSection.of(findings),
                        DriversSection.of(findings),
                        PoliciesSection.of(findings),
                        EconomySection.of(findings),
                        PivotSection.of(reported),
                        StandingSection.of(findings, citations),
                        ThesesSection.of(findings.theses()),
                        EvidenceSection.of(reported),
                        Markup.of(
                                "<div class=\"closing\">\n{}{}<div>{}{}</div></div>\n",
                                FirmSection.of(findings),
                                RecordSection.of(findings.grounds()),
                                ClosingSections.unknown(findings),
                                ClosingSections.method(findings))));
    }

    private static Markup header(Reported reported, String today) {
        Findings findings = reported.findings();
        return Markup.of(
                "<header>\n<p class=\"dates\">{}{}</p>\n<h1>{}</h1>\n<p class=\"question\">{}</p>\n<nav aria-label=\"Parts of the brief\">{}</nav>\n</header>\n",
                BottomLine.dates(findings, today),
                Elapsed.sentence(findings, today)
                        .map(s -> Markup.of("<small>{}</small>", s))
                        .orElse(Markup.NONE),
                findings.heading().title(),
                findings.heading().question(),
                PARTS.stream()
                        .filter(p -> !p.getFirst().equals("economy") || EconomySection.has(findings))
                        .filter(p -> !p.getFirst().equals("evidence") || reported.documents() != null)
                        .map(p -> Markup.of("<a href=\"#{}\">{}</a> ", p.getFirst(), p.getLast()))
                        .toList());
    }

    private static Markup bottomLine(Findings findings) {
        return Section.of(
                "bottom-line",
                "Bottom line",
                Markup.each(BottomLine.sentences(findings), s -> Markup.of("<p>{}</p>", s)));
    }
}
