package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import linchpin.app.study.ThesisFinding;

/** The table of {@code linchpin theses}, then how each claim that a term carries can be left out and played. */
final class ThesesText {

    private ThesesText() {}

    static String of(List<ThesisFinding> theses) {
        var rows = new ArrayList<List<String>>();
        var ablations = new StringBuilder();
        for (ThesisFinding t : theses) {
            var result = t.result();
            var documents = t.documents();
            rows.add(List.of(
                    t.id(),
                    documents(documents.supporters()),
                    documents(documents.opponents()),
                    result == null
                            ? "-"
                            : "%s [%s, %s]"
                                    .formatted(
                                            Text.number(result.estimate()),
                                            Text.number(result.interval().low()),
                                            Text.number(result.interval().high())),
                    result == null ? "-" : String.valueOf(result.n()),
                    t.verdict(),
                    result == null ? t.why() : t.test()));
            if (!documents.ablation().isEmpty()) {
                // not a table, which would cut a command short
                ablations.append("  %-28s %s%n".formatted(t.id(), documents.ablation()));
            }
        }
        String table = Text.table(
                List.of("thesis", "for", "against", "estimate [95 %]", "n", "verdict", "term or measure"), rows);
        return ablations.isEmpty()
                ? table
                : table
                        + "\nWhat would follow if the claim did not hold in the model; the others have no term to leave out.\n"
                        + ablations;
    }

    private static String documents(List<String> ids) {
        return ids.isEmpty() ? "-" : String.join(", ", ids);
    }
}
