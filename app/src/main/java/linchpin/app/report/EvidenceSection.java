package linchpin.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.app.ingest.Added;
import linchpin.app.ingest.Digest;
import linchpin.app.ingest.EvidenceView.ClaimRow;
import linchpin.app.ingest.EvidenceView.FindingRow;
import linchpin.app.ingest.EvidenceView.QuoteRow;
import org.jspecify.annotations.Nullable;

/** What the documents say, where they disagree, and what they add. A run of a case without documents has no such section. */
final class EvidenceSection {

    private static final int DOCUMENTS = 12;
    private static final int DISPUTES = 3;
    private static final int CLAIMS = 6;
    private static final int ACTORS = 8;
    private static final int MOVERS = 3;
    private static final int LONGEST = 170;
    private static final int LONGEST_TITLE = 70;

    private EvidenceSection() {}

    static Markup of(Reported reported) {
        Digest d = reported.documents();
        if (d == null) {
            return Markup.NONE;
        }
        return Section.of(
                "evidence",
                "What the documents say",
                Section.paragraph("lead", lead(d)),
                Markup.of(
                        "<div class=\"papers\"><div>{}</div><div>{}</div><div class=\"disputes\">{}</div></div>\n",
                        documents(d),
                        added(d),
                        disputes(d)),
                Section.why(
                        "Claims, who is spoken of where, and reasons of the grades",
                        claims(d),
                        coverage(d),
                        reasons(d)));
    }

    static String lead(Digest d) {
        var c = d.counts();
        int conflicts = c.findings().getOrDefault("contradiction", 0);
        int drift = c.findings().getOrDefault("drift", 0);
        int other = c.findings().values().stream().mapToInt(n -> n).sum() - conflicts - drift;
        return "%s: %s, %s, %s, %s. Of %s, %s accepted, %s corrected, %s rejected, %s to be reviewed."
                .formatted(
                        Say.upper(Say.count(d.documents().size(), "document", "documents")),
                        Say.count(c.claims(), "claim", "claims"),
                        Say.count(conflicts, "contradiction", "contradictions"),
                        Say.count(drift, "change over time", "changes over time"),
                        Say.count(other, "other finding", "other findings"),
                        Say.count(c.events(), "event proposed", "events proposed"),
                        Say.number(c.review().getOrDefault("accepted", 0)),
                        Say.number(c.review().getOrDefault("corrected", 0)),
                        Say.number(c.review().getOrDefault("rejected", 0)),
                        Say.number(c.review().getOrDefault("open", 0)));
    }

    private static Markup documents(Digest d) {
        return Section.table(
                "small",
                "Admiralty grade, judged from visible reasons: source A to F, information 1 to 6"
                        + (d.documents().size() > DOCUMENTS
                                ? "; the first %d of %d"
                                        .formatted(DOCUMENTS, d.documents().size())
                                : ""),
                Section.head("#", "Document", "Published", "Grade", "#Findings"),
                Markup.each(
                        d.documents().stream().limit(DOCUMENTS).toList(),
                        l -> Markup.of(
                                "<tr><td>{}</td><th scope=\"row\"><q title=\"{}\">{}</q></th>{}{}{}</tr>",
                                l.doc(),
                                l.title(),
                                shortened(l.title(), LONGEST_TITLE),
                                Section.cell("Published", published(l)),
                                Section.cell("Grade", l.judged().grade()),
                                Section.number("Findings", l.findings()))));
    }

    static String published(Digest.Line l) {
        return (l.published().isEmpty()
                        ? "unknown"
                        : (l.basis().equals("not-before") ? "not before " : "") + l.published())
                + (l.publisher().isEmpty() ? "" : ", " + l.publisher());
    }

    private static Markup disputes(Digest d) {
        if (d.disputes().isEmpty()) {
            return Section.paragraph("note", "No two of them contradict each other, as far as the rules can see.");
        }
        return Markup.of(
                "<h3>Where they disagree</h3>{}{}",
                Markup.each(d.disputes().stream().limit(DISPUTES).toList(), EvidenceSection::dispute),
                Section.paragraph(
                                "note",
                                "%d more are in the page under Evidence."
                                        .formatted(d.counts().findings().getOrDefault("contradiction", 0)
                                                + d.counts().findings().getOrDefault("drift", 0)
                                                - DISPUTES))
                        .when(d.disputes().size() > DISPUTES));
    }

    private static Markup dispute(FindingRow f) {
        Map<String, QuoteRow> sides = new LinkedHashMap<>();
        f.quotes().forEach(q -> sides.putIfAbsent(q.says(), q));
        return Markup.of(
                "<article class=\"dispute\"><p><b><q>{}</q></b> <small>{}: {}</small></p>{}</article>",
                f.about(),
                Say.plain(f.kind()),
                f.reason(),
                Markup.each(
                        List.copyOf(sides.values()),
                        q -> Markup.of(
                                "<blockquote><b>{}</b> “{}” <cite>document {}</cite></blockquote>",
                                q.says(),
                                shortened(q.quote()),
                                q.doc())));
    }

    static String shortened(String quote) {
        return shortened(quote, LONGEST);
    }

    private static String shortened(String text, int most) {
        String one = text.replaceAll("\\s+", " ").strip();
        if (one.length() <= most) {
            return one;
        }
        int end = one.lastIndexOf(' ', most);
        return one.substring(0, end < most / 2 ? most : end) + " …";
    }

    /** What was accepted, in the outlook. */
    private static Markup added(Digest d) {
        Added a = d.added();
        if (a == null) {
            return Section.paragraph("note", ABSENT);
        }
        return Markup.of(
                "{}{}",
                Section.table(
                        "small",
                        "What %s: chance by the model without and with them, same luck, known until %s"
                                .formatted(
                                        Say.count(a.events(), "accepted event adds", "accepted events add"), a.asOf()),
                        Section.head("Class", "#Without", "#With", "#Points"),
                        Markup.each(
                                a.rows(),
                                r -> Markup.of(
                                        "<tr><th scope=\"row\">{}</th>{}{}{}</tr>",
                                        r.title(),
                                        Section.number(
                                                "Without",
                                                Digits.percent(r.before().value())),
                                        Section.number(
                                                "With", Digits.percent(r.after().value())),
                                        Section.number(
                                                "Points",
                                                Digits.signed(
                                                        100
                                                                * (r.after().value()
                                                                        - r.before()
                                                                                .value()),
                                                        1))))),
                Section.paragraph("note", movers(a)).when(!a.movers().isEmpty()));
    }

    static final String ABSENT =
            "What accepted events change in the outlook was not played: “linchpin review --adds --into FOLDER”, with the folder of the run, adds it here.";

    static String movers(Added a) {
        var lines = new ArrayList<String>();
        a.movers().stream()
                .limit(MOVERS)
                .forEach(m -> lines.add("%s (%s on %s)"
                        .formatted(m.what(), Digits.signed(100 * m.shift(), 1), Say.quoted(title(a, m.classId())))));
        return "Moved most by, each played alone: %s.".formatted(String.join("; ", lines));
    }

    private static String title(Added a, String id) {
        return a.rows().stream()
                .filter(r -> r.classId().equals(id))
                .map(Added.Row::title)
                .findFirst()
                .orElse(id);
    }

    private static Markup claims(Digest d) {
        return Section.table(
                "small",
                "Claims of most independent sources",
                Section.head("About", "What", "Answer", "#Mentions", "#Sources", "Grade"),
                Markup.each(
                        d.claims().stream().limit(CLAIMS).toList(),
                        c -> Markup.of(
                                "<tr><th scope=\"row\">{}</th>{}{}{}{}{}</tr>",
                                about(c),
                                Section.cell("What", Markup.of("<q>{}</q>", what(c))),
                                Section.cell("Answer", Markup.of("<q>{}</q>", answer(c))),
                                Section.number("Mentions", c.mentions()),
                                Section.number("Sources", c.sources()),
                                Section.cell("Grade", c.grade()))));
    }

    static String about(ClaimRow c) {
        String whom = String.join(", ", c.objects());
        String who = c.subjects().isEmpty() ? "–" : String.join(", ", c.subjects());
        return whom.isEmpty() ? who : who + " → " + whom;
    }

    static String what(ClaimRow c) {
        return c.question() + (c.matter().isEmpty() ? "" : " (" + c.matter() + ")");
    }

    static String answer(ClaimRow c) {
        var v = c.value();
        return v == null ? c.answer() : v.bound() + Digits.three(v.value()) + " " + v.unit();
    }

    private static Markup coverage(Digest d) {
        var head = new ArrayList<>(List.of("Mentions of"));
        d.documents().stream().limit(DOCUMENTS).forEach(l -> head.add("#" + l.doc()));
        return Section.table(
                "small",
                "Who is spoken of where, by number of document",
                Section.head(head.toArray(String[]::new)),
                Markup.each(
                        d.coverage().entrySet().stream().limit(ACTORS).toList(),
                        e -> Markup.of(
                                "<tr><th scope=\"row\">{}</th>{}</tr>",
                                e.getKey(),
                                e.getValue().stream()
                                        .limit(DOCUMENTS)
                                        .map(n -> Section.number("", n == 0 ? "·" : n))
                                        .toList())));
    }

    private static Markup reasons(Digest d) {
        return Markup.of(
                "<ul class=\"plain\">{}</ul>",
                Markup.each(
                        d.documents().stream().limit(DOCUMENTS).toList(),
                        l -> Markup.of(
                                "<li>{}, {}: <q>{}</q></li>",
                                l.doc(),
                                l.judged().grade(),
                                String.join("; ", l.judged().reasons()))));
    }

    /** The same in Markdown. */
    static void add(Markdown md, @Nullable Digest d) {
        if (d == null) {
            return;
        }
        md.heading("What the documents say");
        md.paragraph(lead(d));
        md.table(
                List.of("No.", "Document", "Published", "Grade", "Findings"),
                d.documents().stream()
                        .limit(DOCUMENTS)
                        .map(l -> List.of(
                                "" + l.doc(),
                                l.title(),
                                published(l),
                                l.judged().grade(),
                                "" + l.findings()))
                        .toList());
        for (FindingRow f : d.disputes().stream().limit(DISPUTES).toList()) {
            md.paragraph("%s%s%s (%s): %s"
                    .formatted(Markdown.BOLD, f.about(), Markdown.BOLD, Say.plain(f.kind()), f.reason()));
            Map<String, QuoteRow> sides = new LinkedHashMap<>();
            f.quotes().forEach(q -> sides.putIfAbsent(q.says(), q));
            md.list(sides.values().stream()
                    .map(q -> "%s: “%s” (document %d)".formatted(q.says(), shortened(q.quote()), q.doc()))
                    .toList());
        }
        Added a = d.added();
        if (a == null) {
            md.paragraph(ABSENT);
        } else {
            md.table(
                    List.of("What they add", "Without", "With", "Points"),
                    a.rows().stream()
                            .map(r -> List.of(
                                    r.title(),
                                    Digits.percent(r.before().value()),
                                    Digits.percent(r.after().value()),
                                    Digits.signed(
                                            100
                                                    * (r.after().value()
                                                            - r.before().value()),
                                            1)))
                            .toList());
            if (!a.movers().isEmpty()) {
                md.paragraph(movers(a));
            }
        }
    }
}
