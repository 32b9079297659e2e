package linchpin.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.compare.Replay;
import linchpin.app.compare.ReplayStudy;
import linchpin.app.study.Prepared;
import linchpin.data.casefile.Case;
import linchpin.event.Event;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What one event of the past changed, by the model. */
@Command(
        name = "replay",
        description = "Plays on from the eve of an event, with it and without it, by a model that knows nothing later.",
        footer = {
            "",
            "Example (ids: 'linchpin history --json'):",
            "  linchpin replay --event PROV-20170903-1 --horizon 1y"
        })
final class ReplayCommand implements Callable<Integer> {

    /** Before so many events nothing can be learned. */
    private static final int FEWEST = 200;

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Mixin
    private Playing playing = new Playing();

    @Option(names = "--event", required = true, paramLabel = "ID", description = "Id of an event of the history.")
    private String id = "";

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Case source = choice.read();
        Event event = source.history().events().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no event (%s) in the history.\nMaybe look it up by 'linchpin history --dyad A-B --json'."
                                .formatted(id)));
        LocalDate eve = event.when().date().minusDays(1);
        int before = source.history().until(eve).events().size();
        if (before < FEWEST) {
            throw new IllegalArgumentException(
                    "Before the event (%s, %s) there are only %d events to learn from; at least %d are needed.\nMaybe choose a later event."
                            .formatted(id, event.when().date(), before, FEWEST));
        }
        playing.refuseBehavior("replay learns anew from what was known on the eve of the event");
        var progress = Progress.onStandardError();
        var options = playing.options(Prepared.of(source), List.of());
        Replay found = new ReplayStudy(source, options, progress).find(event);
        progress.done();
        Text.print(json, found, text(found));
        return 0;
    }

    private static String text(Replay found) {
        return "%s%nPlayed from %s to %s by what was known on %s. Ties and treaties stay as they were then.%n%n"
                        .formatted(found.what(), found.eve().plusDays(1), found.ends(), found.eve())
                + Text.table(
                        List.of(
                                "class",
                                "without",
                                "with",
                                "points",
                                "answer",
                                "its total 95 %",
                                "told from zero",
                                "came true"),
                        found.rows().stream().map(ReplayCommand::row).toList());
    }

    private static List<String> row(Replay.Row r) {
        var effect = r.answer();
        Boolean cameTrue = r.cameTrue();
        return List.of(
                r.title(),
                Text.percent(r.without().value()),
                Text.percent(r.with().value()),
                Text.points(r.effect().value()),
                Text.points(effect.value()),
                Intervals.points(effect.total()),
                effect.identical()
                        ? "no branch changed"
                        : effect.distinguishable() ? "yes" : "no; from " + Text.points(effect.detectable()) + " on",
                cameTrue == null ? "not yet known" : cameTrue ? "yes" : "no");
    }
}
