package linchpin.app.report;

import java.util.ArrayList;
import linchpin.app.ingest.Added;
import linchpin.app.ingest.Digest;
import linchpin.app.ingest.EvidenceView.ClaimRow;
import linchpin.future.Effect;

/** What is said of documents, in the same words on the page and in Markdown. */
final class EvidenceWords {

    private static final int MOVERS = 3;
    private static final int LONGEST = 170;

    /** What to do where it was not played. */
    static final String ABSENT =
            "What accepted events change in the outlook was not played: “linchpin review --adds --into FOLDER”, with the folder of the run, adds it here.";

    private EvidenceWords() {}

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

    static String published(Digest.Line l) {
        return (l.published().isEmpty()
                        ? "unknown"
                        : (l.basis().equals("not-before") ? "not before " : "") + l.published())
                + (l.publisher().isEmpty() ? "" : ", " + l.publisher());
    }

    static String shortened(String quote) {
        return shortened(quote, LONGEST);
    }

    static String shortened(String text, int most) {
        String one = text.replaceAll("\\s+", " ").strip();
        if (one.length() <= most) {
            return one;
        }
        int end = one.lastIndexOf(' ', most);
        return one.substring(0, end < most / 2 ? most : end) + " …";
    }

    static String movers(Added a) {
        var lines = new ArrayList<String>();
        a.movers().stream()
                .limit(MOVERS)
                .forEach(m -> lines.add(
                        "%s (%s on %s)".formatted(m.what(), points(m.change()), Say.quoted(title(a, m.classId())))));
        return "Moved most by, each played alone: %s.".formatted(String.join("; ", lines));
    }

    /** A change of a chance in points, with its total 95 % interval. */
    static String points(Effect e) {
        return "%s [%s, %s]"
                .formatted(
                        Digits.signed(100 * e.value(), 1),
                        Digits.signed(100 * e.total().low(), 1),
                        Digits.signed(100 * e.total().high(), 1));
    }

    private static String title(Added a, String id) {
        return a.rows().stream()
                .filter(r -> r.classId().equals(id))
                .map(Added.Row::title)
                .findFirst()
                .orElse(id);
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
}
