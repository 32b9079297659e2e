package linchpin.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.app.ingest.Added;
import linchpin.app.ingest.Digest;
import linchpin.app.ingest.EvidenceView.FindingRow;
import linchpin.app.ingest.EvidenceView.QuoteRow;
import linchpin.app.study.Findings;
import linchpin.app.study.Outlook.ClassOutlook;
import linchpin.app.study.PolicyFinding;
import linchpin.app.study.PolicyFinding.ClassEffect;
import linchpin.app.study.ThesisFinding;
import linchpin.future.Effect;
import org.jspecify.annotations.Nullable;

/** The brief as Markdown: the same sentences and numbers as the page, for those who paste. */
public final class BriefText {

    private static final int CELLS = 10;

    private BriefText() {}

    /** Two to three pages of text; every table as wide as a page. */
    public static String markdown(Reported reported, String today) {
        Findings f = reported.findings();
        var md = new Markdown();
        md.title(f.heading().title());
        md.paragraph(BottomLine.dates(f, today));
        Elapsed.sentence(f, today).ifPresent(md::paragraph);
        md.paragraph(f.heading().question());
        md.heading("Bottom line");
        BottomLine.sentences(f).forEach(md::paragraph);
        change(md, reported);
        outlook(md, f);
        policies(md, f);
        PivotText.add(md, reported);
        documents(md, reported.documents());
        theses(md, f.theses());
        md.heading("What is not known");
        md.list(f.grounds().unknown());
        record(md, f);
        standards(md, Tradecraft.of(reported, today));
        return md.text();
    }

    private static void change(Markdown md, Reported reported) {
        var earlier = reported.earlier();
        if (earlier == null) {
            return;
        }
        Change change = Change.between(earlier, reported.findings());
        md.heading("What changed since the earlier run");
        md.table(
                List.of("Class", "Then", "Now", "In words"),
                change.rows().stream()
                        .map(r ->
                                List.of(r.title(), Digits.percent(r.then()), Digits.percent(r.now()), Change.words(r)))
                        .toList());
        md.paragraph(change.sentence());
    }

    private static void outlook(Markdown md, Findings f) {
        md.heading("Outlook to " + Say.date(f.heading().horizonEnds()));
        md.paragraph("Each class is its own yes or no; headline: pool of model and past.");
        chances(md, "Class", f.outlook().classes());
        if (!f.outlook().ladder().isEmpty()) {
            md.paragraph("How high the ladder is climbed: each rung or a higher one, the highest first.");
            chances(md, "Rung or higher", f.outlook().ladder().reversed());
        }
    }

    private static void chances(Markdown md, String first, List<ClassOutlook> asked) {
        md.table(
                List.of(first, "Chance", "", "95 %", "In words", "Model", "Past"),
                asked.stream()
                        .map(c -> List.of(
                                c.title().title(),
                                Digits.percent(c.headline().value()),
                                bar(c.headline().value()),
                                Digits.percent(c.headline().total()),
                                c.headline().words(),
                                Digits.percent(c.model().value()),
                                c.frequencies().isEmpty()
                                        ? "unknown"
                                        : Digits.percent(Pooled.frequency(c).frequency())))
                        .toList());
    }

    /** A share as ten blocks, for the eye. */
    static String bar(double share) {
        int full = (int) Math.round(CELLS * Math.clamp(share, 0, 1));
        return "█".repeat(full) + "░".repeat(CELLS - full);
    }

    private static void policies(Markdown md, Findings f) {
        if (f.policies().isEmpty()) {
            return;
        }
        md.heading("Policies, against doing nothing");
        md.paragraph("How the others answer, in percentage points with the total 95 % interval. ○ a size is assumed; "
                + Markdown.BOLD + "bold" + Markdown.BOLD + ": told from zero.");
        effects(md, f.policies(), "Class", p -> p.effects());
        if (f.policies().stream().noneMatch(p -> p.ladder().isEmpty())) {
            effects(md, f.policies(), "Rung or higher", p -> p.ladder().reversed());
        }
    }

    private static void effects(
            Markdown md,
            List<PolicyFinding> policies,
            String first,
            java.util.function.Function<PolicyFinding, List<ClassEffect>> family) {
        var head = new ArrayList<>(List.of(first));
        policies.forEach(p -> head.add(p.title() + (PolicyWords.elicited(p) ? " ○" : "")));
        var rows = new ArrayList<List<String>>();
        for (int c = 0; c < family.apply(policies.getFirst()).size(); c++) {
            var row = new ArrayList<>(
                    List.of(family.apply(policies.getFirst()).get(c).classTitle()));
            for (PolicyFinding p : policies) {
                row.add(effect(family.apply(p).get(c)));
            }
            rows.add(row);
        }
        md.table(head, rows);
    }

    private static String effect(ClassEffect on) {
        Effect e = on.response();
        String value = e.identical() ? "no change" : Digits.points(e.value(), e.total());
        return "%s (%s), to %s"
                .formatted(
                        e.distinguishable() ? Markdown.BOLD + value + Markdown.BOLD : value,
                        Digits.points(e.total()),
                        Digits.percent(on.with().value()));
    }

    private static void documents(Markdown md, @Nullable Digest d) {
        if (d == null) {
            return;
        }
        md.heading("What the documents say");
        md.paragraph(EvidenceWords.lead(d));
        md.table(
                List.of("No.", "Document", "Published", "Grade", "Findings"),
                d.documents().stream()
                        .limit(EvidenceSection.DOCUMENTS)
                        .map(l -> List.of(
                                "" + l.doc(),
                                l.title(),
                                EvidenceWords.published(l),
                                l.judged().grade(),
                                "" + l.findings()))
                        .toList());
        for (FindingRow f :
                d.disputes().stream().limit(EvidenceSection.DISPUTES).toList()) {
            md.paragraph("%s%s%s (%s): %s"
                    .formatted(Markdown.BOLD, f.about(), Markdown.BOLD, Say.plain(f.kind()), f.reason()));
            Map<String, QuoteRow> sides = new LinkedHashMap<>();
            f.quotes().forEach(q -> sides.putIfAbsent(q.says(), q));
            md.list(sides.values().stream()
                    .map(q -> "%s: “%s” (document %d)".formatted(q.says(), EvidenceWords.shortened(q.quote()), q.doc()))
                    .toList());
        }
        Added a = d.added();
        if (a == null) {
            md.paragraph(EvidenceWords.ABSENT);
        } else {
            md.table(
                    List.of("What they add", "Without", "With", "Points, total 95 %"),
                    a.rows().stream()
                            .map(r -> List.of(
                                    r.title(),
                                    Digits.percent(r.before().value()),
                                    Digits.percent(r.after().value()),
                                    EvidenceWords.points(r.change())))
                            .toList());
            if (!a.movers().isEmpty()) {
                md.paragraph(EvidenceWords.movers(a));
            }
        }
    }

    private static void theses(Markdown md, List<ThesisFinding> theses) {
        md.heading("What the documents claim, and what the data say");
        md.table(
                List.of("Claim", "For", "Against", "Estimate [95 %]", "n", "Verdict"),
                theses.stream()
                        .map(t -> List.of(
                                t.claim(),
                                String.join(", ", t.documents().supporters()),
                                String.join(", ", t.documents().opponents()),
                                ThesesSection.words(t.result()),
                                ThesesSection.n(t.result()),
                                t.verdict()))
                        .toList());
    }

    private static void record(Markdown md, Findings f) {
        md.heading("How good this has been");
        md.paragraph(Sureness.of(f).sentence());
        md.table(
                List.of("Learned until", "Events scored", "Lead over the table of habits [95 %]"),
                f.grounds().record().stream()
                        .map(h -> List.of(
                                h.origin(),
                                Digits.fixed(h.events(), 0),
                                "%s [%s, %s]"
                                        .formatted(
                                                Digits.signed(h.ahead().difference(), 3),
                                                Digits.signed(h.ahead().low(), 3),
                                                Digits.signed(h.ahead().high(), 3))))
                        .toList());
    }

    private static void standards(Markdown md, List<Tradecraft.Mark> marks) {
        md.heading("Checked against ICD 203");
        md.table(
                List.of("Standard", "Holds", "What was found"),
                marks.stream()
                        .map(m -> List.of(m.standard(), m.met() ? "✓" : "✗ fails", m.reason()))
                        .toList());
    }
}
