package linchpin.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import linchpin.dossier.Manner;
import linchpin.event.ActClass;
import linchpin.network.Domains;

/** How an actor's own acts shifted, window by window. */
final class MannerText {

    private static final int STEP = 60;

    private MannerText() {}

    /** What is printed as JSON. */
    record Shift(String actor, List<Manner> classes, List<Manner> domains) {}

    static void print(ActorView.Asked asked, boolean json) {
        var contexts = asked.source().indices().groups().domains();
        var domains = Stream.concat(contexts.keySet().stream(), Stream.of(Domains.OTHER))
                .toList();
        var found = new Shift(
                asked.code(),
                windows(
                        asked,
                        Arrays.stream(ActClass.values()).map(MannerText::word).toList(),
                        true,
                        contexts),
                windows(asked, domains, false, contexts));
        Text.print(json, found, text(asked, found));
    }

    private static List<Manner> windows(
            ActorView.Asked asked,
            List<String> headings,
            boolean classes,
            java.util.Map<String, List<String>> contexts) {
        var profile = asked.source().profile();
        return Manner.of(
                asked.known(),
                asked.day(),
                new Manner.Question(
                        asked.code(),
                        Math.max(asked.months(), STEP),
                        STEP,
                        headings,
                        e -> classes ? List.of(word(e.deed().act().actClass())) : Domains.of(e, contexts),
                        asked.seed()),
                e -> profile.constant(e.evidence().family(), e.when().date()));
    }

    private static String word(ActClass c) {
        return c.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String text(ActorView.Asked asked, Shift found) {
        return "How %s acted, by windows to %s: shares of its own reported acts with 95 %% intervals%n%n"
                        .formatted(asked.name(), asked.day())
                + table(found.classes)
                + "\n"
                + table(found.domains)
                + "* lies wholly apart from the window before. What the acts reveal depends on what the sources watch in each window (constant: acts under a rule that did not change); it is no measure of what an actor wants.%n"
                        .formatted();
    }

    private static String table(List<Manner> windows) {
        if (windows.isEmpty()) {
            return "No act of the actor in any window.\n";
        }
        var header = new ArrayList<>(List.of("window", "acts", "constant"));
        header.addAll(windows.getFirst().shares().keySet());
        var rows = new ArrayList<List<String>>();
        for (int w = 0; w < windows.size(); w++) {
            Manner now = windows.get(w);
            Manner before = windows.get(Math.max(0, w - 1));
            var row = new ArrayList<>(
                    List.of(now.first().getYear() + "-" + now.last().getYear(), "" + now.acts(), "" + now.constant()));
            now.shares()
                    .forEach((heading, s) -> row.add(String.format(
                            Locale.ROOT,
                            "%.0f (%.0f-%.0f)%s",
                            100 * s.value(),
                            100 * s.interval().low(),
                            100 * s.interval().high(),
                            now.apart(before, heading) ? "*" : "")));
            rows.add(row);
        }
        return Text.table(header, rows);
    }
}
