package linchpin.app.cli;

import java.util.List;
import linchpin.data.coding.CodingReport;

/** The coder's benchmark, for people. */
final class CodingText {

    private CodingText() {}

    static String of(CodingCommand.Found found, int errors) {
        CodingReport r = found.report();
        var text = new StringBuilder();
        text.append("Trained on %,d sentences; %d left out because they resemble tested ones. Reference: PETRARCH2.%n%n"
                .formatted(r.pace().trainedOn(), r.pace().leftOut()));
        text.append(Text.table(
                List.of("measure", "sentences", "value", "bar", "reference"),
                List.of(
                        row(
                                "gold standard: root F1",
                                r.gold().sentences(),
                                r.gold().f1(),
                                ".60",
                                ".400"),
                        row(
                                "  who + act + whom F1",
                                r.gold().sentences(),
                                r.gold().actors(),
                                ".42",
                                ".279"),
                        row("  covered", r.gold().sentences(), r.gold().covered(), "", ".488"),
                        row("  recall", r.gold().sentences(), r.gold().recall(), "", ".298"),
                        row("  precision", r.gold().sentences(), r.gold().precision(), "", ".608"),
                        row(
                                "  actors right where the act is",
                                r.gold().sentences(),
                                r.gold().known(),
                                "",
                                ""),
                        row(
                                "15 roots: accuracy",
                                r.roots().sentences(),
                                r.roots().root(),
                                ".68",
                                ""),
                        row("  quad class", r.roots().sentences(), r.roots().quad(), ".83", ""),
                        row(
                                "  quad class, surest 70 %",
                                r.roots().sentences(), r.roots().confidentQuad(), "", ""),
                        row("  rules alone", r.roots().sentences(), r.roots().rules(), "", ""),
                        row("no event: rejected", r.none().sentences(), r.none().share(), ".85", ""),
                        row(
                                "own sentences, by folds: root",
                                r.own().sentences(),
                                r.own().root(),
                                "",
                                ""),
                        row("  no event: rejected", r.own().sentences(), r.own().rejected(), "", ""),
                        who("own: who and whom, act given", r, r.own().who().seen()),
                        who(
                                "  the half rules were not written on",
                                r,
                                r.own().who().unseen()))));
        text.append("%nOf the sentences without an event, %d name no actor that the dictionary knows.%n"
                .formatted(r.none().withoutActor()));
        text.append("\nHow sure, and how often right (both sets)\n\n");
        text.append(Text.table(
                List.of("confidence", "sentences", "mean", "right"),
                r.calibration().stream()
                        .map(b -> List.of(
                                "%.1f to %.1f".formatted(b.from(), b.to()),
                                Integer.toString(b.sentences()),
                                "%.2f".formatted(b.confidence()),
                                "%.2f".formatted(b.right())))
                        .toList()));
        text.append(
                "%n%.0f sentences a second of processor time on one thread; %.0f %% pass the actor gate. Heap at its fullest: %,d MB.%n"
                        .formatted(r.pace().perSecond(), 100 * r.pace().passed(), found.peakMegabytes()));
        if (found.cold() != null) {
            text.append("%d documents coded %.1f s after the process began, with %.1f s of processor time: %d events.%n"
                    .formatted(
                            found.cold().documents(),
                            found.cold().seconds(),
                            found.cold().processor(),
                            found.cold().events()));
        }
        r.errors().stream()
                .limit(errors)
                .forEach(e -> text.append("%n%s %.2f  %s%n  coded %s, should be %s%n"
                        .formatted(e.set(), e.confidence(), e.text(), e.coded(), e.gold())));
        return text.toString();
    }

    private static List<String> who(String name, CodingReport r, double share) {
        return row(name, r.own().who().sentences() / 2, share, "", "");
    }

    private static List<String> row(String name, int n, double value, String bar, String reference) {
        return List.of(name, Integer.toString(n), "%.3f".formatted(value), bar, reference);
    }
}
