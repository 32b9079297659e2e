package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import linchpin.app.compare.Given;

/** What holds given that something happened, and where it is done, as a table. */
final class GivenText {

    private GivenText() {}

    static String of(Given found) {
        var head = new ArrayList<>(List.of("class", "plain", "given it happened", "total 95 %"));
        found.policies().forEach(p -> head.addAll(List.of("do: " + p, "points", "total 95 %", "told from zero")));
        var rows = new ArrayList<List<String>>();
        for (Given.Row r : found.rows()) {
            var row = new ArrayList<>(List.of(r.title(), Text.percent(r.plain().value())));
            row.addAll(
                    r.given() == null
                            ? List.of("-", "-")
                            : List.of(
                                    Text.percent(r.given().value()),
                                    Intervals.percent(r.given().total())));
            for (Given.Done d : r.done()) {
                row.addAll(List.of(
                        Text.percent(d.with().value()),
                        Text.points(d.effect().value()),
                        Intervals.points(d.effect().total()),
                        d.effect().distinguishable() ? "yes" : "no"));
            }
            rows.add(row);
        }
        int branches = (int) Math.round(found.itself().value() * found.itself().runs());
        return "%nGiven that it happened: %s (%s of futures, total %s; %d branches)%n"
                        .formatted(
                                found.what(),
                                Text.percent(found.itself().value()),
                                Intervals.percent(found.itself().total()),
                                branches)
                + Text.table(head, rows)
                + (found.policies().isEmpty()
                        ? "No policy of the case does this (does: in policies.yaml), so what doing it would change is not shown.\n"
                        : "What happens comes with its causes; what is done comes without them. The two need not agree.\n");
    }
}
