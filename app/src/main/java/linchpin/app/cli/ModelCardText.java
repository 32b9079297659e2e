package linchpin.app.cli;

import java.util.List;
import java.util.Locale;
import linchpin.app.study.Grounds;
import linchpin.pooled.PooledEstimate;
import linchpin.pooled.PooledModel;
import linchpin.pooled.PooledTerm;

/** The model card for a person: by family, no line wider than a hundred columns. */
final class ModelCardText {

    private static final int WIDTH = 100;
    private static final int LABEL = 14;
    private static final double Z95 = 1.959963984540054;

    private final StringBuilder text = new StringBuilder();

    void pooled(PooledModel model) {
        heading("LEARNED ON OTHERS' DATA");
        if (model.terms().isEmpty()) {
            paragraph("", "This case ships no pooled terms.");
        } else {
            paragraph(
                    "",
                    "A term stands where its 95 % interval leaves zero out and every placebo is nearer to zero. None of these"
                            + " numbers moves a simulation: the case carries such terms at the priors of its parameters.");
        }
        for (PooledTerm.Family family : PooledTerm.Family.values()) {
            var terms = model.terms().stream().filter(t -> t.family() == family).toList();
            if (!terms.isEmpty()) {
                heading(family.words());
                terms.forEach(this::term);
            }
        }
        if (!model.inputs().isEmpty()) {
            text.append('\n');
            paragraph("Files", String.join(", ", model.inputs().keySet()) + ".");
        }
    }

    private void term(PooledTerm t) {
        text.append('\n')
                .append(t.id())
                .append(": ")
                .append(t.standing().words())
                .append('\n');
        paragraph("It says", t.plain() + ".");
        paragraph("Estimate", words(t.estimate()));
        paragraph(
                "Data",
                "%s; %s to %s; n = %,d %s"
                        .formatted(
                                t.sample().data(),
                                t.sample().from(),
                                t.sample().to(),
                                t.sample().n(),
                                t.sample().unit()));
        if (t.trials().placebos().isEmpty()) {
            paragraph("Placebo", "none");
        }
        t.trials().placebos().forEach(p -> paragraph("Placebo", p.what() + ": " + words(p.estimate())));
        if (t.trials().rivals().isEmpty()) {
            paragraph("Rival form", "none tried");
        }
        t.trials()
                .rivals()
                .forEach(r -> paragraph(
                        "Rival form",
                        "%s: %s. Won: %s. %s"
                                .formatted(
                                        r.what(), words(r.estimate()), r.won().words(), r.why())));
        t.cannotSay().forEach(c -> paragraph("Cannot say", c));
    }

    /** Terms of the case, part by part. */
    void fitted(String from, String to, int events, List<Grounds.Term> terms) {
        heading("FITTED ON THE HISTORY OF THE CASE");
        paragraph(
                "",
                "%s to %s, %,d events that people chose. Narrowed: the history takes at least a fifth off the width of the prior."
                                .formatted(from, to, events)
                        + " No placebo and no rival form were tried for these; the verb fit scores them together on later"
                        + " years. Not narrowed means that belief speaks, not the history.");
        String part = "";
        for (Grounds.Term t : terms) {
            if (!t.part().equals(part)) {
                part = t.part();
                heading(part);
            }
            text.append(String.format(
                    Locale.ROOT,
                    "%n%-24s %+.3f [%+.3f, %+.3f]  prior %+.2f ± %.2f  %s%n",
                    t.name(),
                    t.estimate(),
                    t.estimate() - Z95 * t.error(),
                    t.estimate() + Z95 * t.error(),
                    t.prior().mean(),
                    t.prior().sd(),
                    t.identified() ? "narrowed" : "not narrowed"));
            paragraph("It says", t.plain() + ".");
        }
    }

    private static String words(PooledEstimate e) {
        String form = e.scale() == PooledEstimate.Scale.SHARE ? "%.3f [%.3f, %.3f] %s" : "%+.2f [%+.2f, %+.2f] %s";
        return String.format(
                Locale.ROOT,
                form,
                e.value(),
                e.interval().low(),
                e.interval().high(),
                e.scale().words());
    }

    private void heading(String words) {
        text.append(text.isEmpty() ? "" : "\n")
                .append(words)
                .append('\n')
                .append("-".repeat(words.length()))
                .append('\n');
    }

    /** Wrapped, with a label in the margin. */
    private void paragraph(String label, String words) {
        int margin = label.isEmpty() ? 0 : LABEL;
        var line = new StringBuilder(label.isEmpty() ? "" : "  " + label + " ".repeat(LABEL - 2 - label.length()));
        int start = line.length();
        for (String word : words.split(" ")) {
            if (line.length() > start && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(" ".repeat(margin));
                start = line.length();
            }
            line.append(line.length() > start ? " " : "").append(word);
        }
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
