package linchpin.app.report;

import java.util.List;
import linchpin.app.study.ThesisFinding;
import linchpin.app.study.ThesisFinding.Result;
import org.jspecify.annotations.Nullable;

/** Which claims of the documents the data bear out. */
final class ThesesSection {

    private ThesesSection() {}

    static Markup of(List<ThesisFinding> theses) {
        return Section.of(
                "theses",
                "What the documents claim, and what the data say",
                Section.table(
                        "theses",
                        "One rule for all: an estimate whose 95 % interval lies wholly on one side of its mark decides; otherwise it cannot be told.",
                        Section.head(
                                "Claim", "Documents for / against", "Measured", "#Estimate [95 %]", "#n", "Verdict"),
                        Markup.each(theses, ThesesSection::row)));
    }

    private static Markup row(ThesisFinding t) {
        return Markup.of(
                "<tr><th scope=\"row\">{}</th>{}{}{}{}{}</tr>",
                t.claim(),
                Section.cell(
                        "For / against",
                        documents(t.documents().supporters()) + " / "
                                + documents(t.documents().opponents())),
                Section.cell("Measured", Markup.of("{}{}", t.test(), why(t))),
                Section.number("Estimate", estimate(t.result())),
                Section.number("n", n(t.result())),
                Section.cell("Verdict", Verdicts.label(t.verdict())));
    }

    private static String documents(List<String> ids) {
        return ids.isEmpty() ? "–" : String.join(", ", ids);
    }

    private static Markup why(ThesisFinding t) {
        return Section.why(
                "Why?",
                Section.paragraph("rule", t.why()),
                Section.paragraph("note", data(t.result())),
                Section.paragraph(
                                "note",
                                "Rows of the requirements: "
                                        + Say.list(t.documents().rows()) + ".")
                        .when(!t.documents().rows().isEmpty()));
    }

    private static String data(@Nullable Result result) {
        return result == null ? "Nothing was measured." : "Data: " + result.data() + ".";
    }

    private static Markup estimate(@Nullable Result r) {
        if (r == null) {
            return Markup.text("–");
        }
        return Markup.of(
                "{} <span class=\"interval\">[{}, {}]</span><small>{}</small>",
                value(r.estimate(), r.unit()),
                value(r.interval().low(), r.unit()),
                value(r.interval().high(), r.unit()),
                r.unit());
    }

    private static String value(double value, String unit) {
        return unit.startsWith("log") || unit.contains("ratio") ? Digits.signed(value, 2) : Digits.three(value);
    }

    private static String n(@Nullable Result r) {
        return r == null ? "–" : Digits.fixed(r.n(), 0);
    }
}
