package linchpin.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.app.ingest.Added;
import linchpin.app.ingest.Digest;
import linchpin.app.ingest.EvidenceView.FindingRow;
import linchpin.app.ingest.EvidenceView.QuoteRow;

/** What the documents say, where they disagree, and what they add. A run of a case without documents has no such section. */
final class EvidenceSection {

    static final int DOCUMENTS = 12;
    static final int DISPUTES = 3;
    private static final int CLAIMS = 6;
    private static final int ACTORS = 8;
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
                Section.paragraph("lead", EvidenceWords.lead(d)),
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
                                EvidenceWords.shortened(l.title(), LONGEST_TITLE),
                                Section.cell("Published", EvidenceWords.published(l)),
                                Section.cell("Grade", l.judged().grade()),
                                Section.number("Findings", l.findings()))));
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
                                EvidenceWords.shortened(q.quote()),
                                q.doc())));
    }

    /** What was accepted, in the outlook. */
    private static Markup added(Digest d) {
        Added a = d.added();
        if (a == null) {
            return Section.paragraph("note", EvidenceWords.ABSENT);
        }
        return Markup.of(
                "{}{}",
                Section.table(
                        "small",
                        "What %s: chance by the model without and with them, same luck, known until %s"
                                .formatted(
                                        Say.count(a.events(), "accepted event adds", "accepted events add"), a.asOf()),
                        Section.head("Class", "#Without", "#With", "#Points, total 95 %"),
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
                                        Section.number("Points, total 95 %", EvidenceWords.points(r.change()))))),
                Section.paragraph("note", EvidenceWords.movers(a))
                        .when(!a.movers().isEmpty()));
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
                                EvidenceWords.about(c),
                                Section.cell("What", Markup.of("<q>{}</q>", EvidenceWords.what(c))),
                                Section.cell("Answer", Markup.of("<q>{}</q>", EvidenceWords.answer(c))),
                                Section.number("Mentions", c.mentions()),
                                Section.number("Sources", c.sources()),
                                Section.cell("Grade", c.grade()))));
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
}
