package linchpin.app.cli;

import java.util.List;
import linchpin.scenario.LeverCard;

/** All levers of a case as a page of the documentation. */
final class LeverPage {

    private LeverPage() {}

    static String of(String title, List<LeverCard> cards) {
        var page = new StringBuilder("""
                # Levers of the case %s

                Written by `linchpin lever --markdown`; a test holds it to that. A policy pulls a lever by `pull: {lever: …, by: …, on: …, months: …,
                intensity: …}` in `policies.yaml` or in a file of its own. "No effect known" means that nobody has published a size: the effect is
                centred on zero with a stated width, so that it can widen a result and never carry one.

                | lever | what it is | usually by → on | effect | rows |
                |---|---|---|---|---|
                """.formatted(title));
        for (LeverCard c : cards) {
            var l = c.lever();
            page.append("| `%s` | %s: %s | %s → %s | %s | %s |%n"
                    .formatted(
                            l.id(),
                            l.title(),
                            l.says(),
                            String.join(" ", l.usual().by()),
                            String.join(" ", l.usual().on()),
                            c.standing().words(),
                            String.join(" ", l.rows())));
        }
        page.append("\n## What each edits\n");
        for (LeverCard c : cards) {
            page.append("\n### `%s`%n%n| edits | acts through | kind | sign |%n|---|---|---|---|%n"
                    .formatted(c.lever().id()));
            c.edits()
                    .forEach(e -> page.append(
                            "| %s | %s | %s | %s |%n".formatted(e.input(), e.through(), e.kind(), e.sign())));
        }
        return page.toString();
    }
}
