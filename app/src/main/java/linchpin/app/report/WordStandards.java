package linchpin.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import linchpin.app.report.Tradecraft.Mark;
import linchpin.app.study.Findings;
import linchpin.app.study.Outlook.ClassOutlook;
import linchpin.forecast.Likelihood;

/** The standards that ask how it is said and shown. */
final class WordStandards {

    /** The words of the one row. */
    static final Pattern LIKELIHOOD = Pattern.compile(
            "(?i)\\b(almost no chance|unlikely|roughly even|likely|almost certain|likelier|likelihood)\\b");

    /** The words of the other row of ICD 203, and of no row. */
    static final Pattern OTHER_ROW = Pattern.compile(
            "(?i)\\b(remote chance|highly (im)?probable|improbable|probable|probably|nearly certain|realistic possibility|roughly even odds)\\b");

    static final Pattern CONFIDENCE = Pattern.compile("(?i)\\bconfiden(ce|t)\\b");

    private static final Pattern DRAWING = Pattern.compile("<svg class=");
    private static final Pattern DESCRIBED = Pattern.compile("<svg class=[^>]*role=\"img\"><title>[^<]{10,}</title>");

    private WordStandards() {}

    /** Standard 2. */
    static Mark uncertainty(Findings findings, List<String> sentences) {
        var faults = new ArrayList<String>();
        for (ClassOutlook c : findings.outlook().classes()) {
            var h = c.headline();
            String word = Likelihood.of(Math.clamp(h.value(), 0, 1)).words();
            if (!h.words().equals(word)) {
                faults.add(
                        "%s is called %s, not %s".formatted(Say.quoted(c.title().title()), h.words(), word));
            }
            if (!(h.total().low() < h.value() && h.value() < h.total().high())) {
                faults.add("the interval of %s does not lie around its chance"
                        .formatted(Say.quoted(c.title().title())));
            }
        }
        long mixed = sentences.stream()
                .filter(s ->
                        LIKELIHOOD.matcher(s).find() && CONFIDENCE.matcher(s).find())
                .count();
        if (mixed > 0) {
            faults.add("%s chance with sureness".formatted(Say.count((int) mixed, "sentence mixes", "sentences mix")));
        }
        sentences.stream()
                .filter(s -> OTHER_ROW.matcher(s).find())
                .findFirst()
                .ifPresent(s -> faults.add("a word of the other row is used: " + Say.quoted(s.strip())));
        return Mark.of(
                "Uncertainty is expressed, and explained",
                faults,
                "One row of words, each fitting its number; no sentence of %d mixes chance with sureness."
                        .formatted(sentences.stream().filter(s -> !s.isBlank()).count()));
    }

    /** Standard 9. */
    static Mark visuals(Markup page) {
        long drawings = DRAWING.matcher(page.html()).results().count();
        long described = DESCRIBED.matcher(page.html()).results().count();
        var faults = new ArrayList<String>();
        if (drawings == 0) {
            faults.add("nothing is drawn");
        }
        if (described < drawings) {
            faults.add("%d of %d drawings do not say what they show".formatted(drawings - described, drawings));
        }
        return Mark.of(
                "Visual information is used where it helps",
                faults,
                "%d drawings, each of which says in words what it shows.".formatted(drawings));
    }
}
