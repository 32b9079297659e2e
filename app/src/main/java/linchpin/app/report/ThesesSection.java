package linchpin.app.report;

import java.util.List;
import linchpin.app.study.ThesisFinding;
import linchpin.app.study.ThesisFinding.Result;
import org.jspecify.annotations.Nullable;

/** Which claims of the documents the data bear out. */
final class ThesesSection {

    private static final String LOG_RATE_RATIO = "log rate ratio";

    private ThesesSection() {}

    static Markup of(List<ThesisFinding> theses) {
        return Section.of(
                "theses",
                "What the documents claim, and what the data say",
                Section.table(
                        "theses",
                        "One rule for all: an estimate whose 95 % interval lies wholly on one side of its mark decides; otherwise it cannot be told. For / against: numbers of the documents.",
                        Section.head(
                                "Claim, and what was measured", "For / against", "#Estimate [95 %]", "#n", "Verdict"),
                        Markup.each(theses, ThesesSection::row)));
    }

    private static Markup row(ThesisFinding t) {
        return Markup.of(
                "<tr><th scope=\"row\">{}<small>{}</small>{}</th>{}{}{}{}</tr>",
                t.claim(),
                Say.upper(t.result() == null ? t.why() : t.test()),
                why(t),
                Section.cell(
                        "For / against",
                        documents(t.documents().supporters()) + " / "
                                + documents(t.documents().opponents())),
                Section.number("Estimate", estimate(t.result())),
                Section.number("n", n(t.result())),
                Section.cell("Verdict", Verdicts.label(t.verdict())));
    }

    private static String documents(List<String> ids) {
        return ids.isEmpty() ? "–" : String.join(", ", ids);
    }

    private static Markup why(ThesisFinding t) {
        return Section.why(
                "Why",
                Section.paragraph("rule", Say.upper(t.test()) + ". " + Say.upper(t.why())),
                Section.paragraph("note", data(t.result())),
                Section.paragraph(
                                "note",
                                Markup.of(
                                        "What would follow without it: <code>{}</code>",
                                        t.documents().ablation()))
                        .when(!t.documents().ablation().isEmpty()),
                Section.paragraph(
                                "note",
                                "Rows of the requirements: "
                                        + Say.list(t.documents().rows()) + ".")
                        .when(!t.documents().rows().isEmpty()));
    }

    private static String data(@Nullable Result result) {
        return result == null ? "Nothing was measured." : "Data: " + result.data() + ".";
    }

    /** The estimate as text. */
    static String words(@Nullable Result r) {
        if (r == null) {
            return "–";
        }
        boolean ratio = r.unit().equals(LOG_RATE_RATIO);
        return "%s [%s, %s] %s"
                .formatted(
                        value(r.estimate(), ratio),
                        value(r.interval().low(), ratio),
                        value(r.interval().high(), ratio),
                        ratio ? "times the rate" : r.unit());
    }

    private static Markup estimate(@Nullable Result r) {
        if (r == null) {
            return Markup.text("–");
        }
        boolean ratio = r.unit().equals(LOG_RATE_RATIO);
        return Markup.of(
                "{} <span class=\"interval\">[{}, {}]</span> <small>{}</small>",
                value(r.estimate(), ratio),
                value(r.interval().low(), ratio),
                value(r.interval().high(), ratio),
                ratio ? "times the rate" : r.unit());
    }

    /** A ratio is read as a factor, which its logarithm is not. */
    private static String value(double value, boolean ratio) {
        return ratio ? factor(Math.exp(value)) : Digits.signed(value, Math.abs(value) < 1 ? 2 : 1);
    }

    private static String factor(double ratio) {
        return "×" + Digits.fixed(ratio, ratio < 1 ? 2 : ratio < 10 ? 1 : 0);
    }

    static String n(@Nullable Result r) {
        return r == null ? "–" : Digits.fixed(r.n(), 0);
    }
}
