package linchpin.app.report;

import java.util.ArrayList;
import java.util.List;
import linchpin.sensitivity.Indices;
import linchpin.sensitivity.Pivot;
import linchpin.sensitivity.Ranges;

/** Whose stance each class hangs on, as Markdown. */
final class PivotText {

    private static final int SHOWN = 3;

    private PivotText() {}

    static void add(Markdown md, Reported reported) {
        md.heading("Whose stance it hangs on");
        if (reported.pivots().isEmpty()) {
            md.paragraph(PivotSection.ABSENT);
            return;
        }
        md.paragraph(
                "How many points the chance swings as an actor turns between its own extremes of the last ten years (root of the total effect). ○ the class counts the actor\u2019s own acts.");
        var rows = new ArrayList<List<String>>();
        for (Pivot p : reported.pivots()) {
            Indices computed = p.indices(Ranges.COMPUTED);
            var first = computed.order().stream()
                    .limit(SHOWN)
                    .map(i -> "%s%s %s"
                            .formatted(
                                    p.stances().get(i).name(),
                                    PivotSection.counted(p, i) ? " ○" : "",
                                    Digits.fixed(
                                            100
                                                    * PivotSection.root(computed.factors()
                                                            .get(i)
                                                            .total()
                                                            .value()),
                                            0)))
                    .toList();
            rows.add(List.of(
                    PivotSection.title(reported.findings(), p),
                    String.join("; ", first),
                    Digits.percent(p.shares().chance()),
                    p.answer()));
        }
        md.table(List.of("Class", "Swing in points", "Pure chance", "Whose"), rows);
    }
}
