package linchpin.app.report;

import java.util.List;
import linchpin.app.study.Findings;

/** The brief: one page that needs nothing else, on a screen or on paper. */
public final class Brief {

    private static final List<List<String>> PARTS = List.of(
            List.of("outlook", "Outlook"),
            List.of("policies", "Policies"),
            List.of("drivers", "Drivers"),
            List.of("standing", "Where things stand"),
            List.of("theses", "Claims"),
            List.of("firm", "Sample firm"),
            List.of("record", "Record"),
            List.of("unknown", "Not known"),
            List.of("sources", "Sources"));

    private Brief() {}

    /**
     * The brief as HTML.
     *
     * @param today the clock, as it is to be printed; findings have none
     * @return a whole document without any reference to the network but the links to its sources
     */
    public static String html(Findings findings, String today) {
        return Page.of(findings.heading().title() + ": outlook", body(findings, today))
                .html();
    }

    /** Everything between header and footer, without style and script. */
    static Markup body(Findings findings, String today) {
        Citations citations = Citations.of(findings);
        return Markup.of(
                "{}<main>\n{}</main>\n",
                header(findings, today),
                List.of(
                        bottomLine(findings),
                        OutlookSection.of(findings),
                        PoliciesSection.of(findings),
                        DriversSection.of(findings),
                        StandingSection.of(findings, citations),
                        ThesesSection.of(findings.theses()),
                        Markup.of(
                                "<div class=\"closing\">\n{}{}<div>{}{}</div></div>\n",
                                FirmSection.of(findings),
                                RecordSection.of(findings.grounds()),
                                ClosingSections.unknown(findings),
                                ClosingSections.method(findings)),
                        ClosingSections.sources(findings, citations)));
    }

    private static Markup header(Findings findings, String today) {
        return Markup.of(
                "<header>\n<p class=\"dates\">{}{}</p>\n<h1>{}</h1>\n<p class=\"question\">{}</p>\n<nav aria-label=\"Parts of the brief\">{}</nav>\n</header>\n",
                BottomLine.dates(findings, today),
                Elapsed.sentence(findings, today)
                        .map(s -> Markup.of("<small>{}</small>", s))
                        .orElse(Markup.NONE),
                findings.heading().title(),
                findings.heading().question(),
                PARTS.stream()
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
