package linchpin.app.report;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The nine analytic standards of ICD 203 (Office of the Director of National Intelligence, Intelligence Community Directive
 * 203, Analytic Standards, 2015, D.6.e), each held against what the brief rests on and says. A rule can see whether something is
 * there and agrees with itself, not whether it is wise.
 */
public final class Tradecraft {

    private Tradecraft() {}

    /**
     * @param standard in the order and nearly in the words of the directive
     * @param met whether nothing was found that breaks it
     * @param reason what was found
     */
    public record Mark(String standard, boolean met, String reason) {

        /** From the faults that were found, or what was looked at where there are none. */
        static Mark of(String standard, List<String> faults, String fine) {
            return new Mark(
                    standard, faults.isEmpty(), faults.isEmpty() ? fine : Say.upper(String.join("; ", faults)) + ".");
        }
    }

    /**
     * All nine.
     *
     * @param today the clock, as it is printed
     */
    public static List<Mark> of(Reported reported, String today) {
        return of(reported, today, Brief.parts(reported));
    }

    /** @param page the parts of the brief, as HTML */
    static List<Mark> of(Reported reported, String today, Markup page) {
        var findings = reported.findings();
        return List.of(
                SourceStandards.described(findings),
                WordStandards.uncertainty(findings, sentences(page)),
                SourceStandards.apart(findings),
                LogicStandards.alternatives(findings),
                LogicStandards.relevance(findings, today),
                LogicStandards.argument(findings),
                LogicStandards.change(reported),
                LogicStandards.accuracy(findings),
                WordStandards.visuals(page));
    }

    private static final Pattern TAG = Pattern.compile("<[^>]+>");
    private static final Pattern QUOTED = Pattern.compile("(?s)<(q|blockquote)>.*?</\\1>");

    /** What a reader reads in the brief's own words, sentence by sentence: what others said is quoted as they said it. */
    private static List<String> sentences(Markup page) {
        String own = QUOTED.matcher(page.html()).replaceAll("");
        return List.of(TAG.matcher(own).replaceAll("\n").split("[.!?;]\\s|\n+"));
    }

    /** The check as a part of the brief. */
    static Markup section(List<Mark> marks) {
        return Section.of(
                "standards",
                "Checked against ICD 203",
                Section.table(
                        "small standards",
                        "The nine analytic standards of Intelligence Community Directive 203, each held by a rule against what this brief rests on; %d of %d hold."
                                .formatted(marks.stream().filter(Mark::met).count(), marks.size()),
                        Section.head("Standard", "Holds", "What was found"),
                        Markup.each(
                                marks,
                                m -> Markup.of(
                                        "<tr><th scope=\"row\">{}</th><td><span class=\"verdict {}\">{}</span></td><td>{}</td></tr>",
                                        m.standard(),
                                        m.met() ? "borne" : "against",
                                        m.met() ? "✓ yes" : "✗ fails",
                                        m.reason()))));
    }
}
