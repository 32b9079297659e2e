package linchpin.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.study.Prepared;
import linchpin.app.study.Standing;
import linchpin.app.study.StandingStudy;
import linchpin.event.Roster;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How two actors stood on a day, from what was known then. */
@Command(
        name = "world",
        description = "How two actors stood on a day, from what was known then; each value with its source.",
        footer = {
            "",
            "Examples:",
            "  linchpin world --asof 2024-09-30 --dyad PRK-CHN",
            "  linchpin world --actor PRK",
            "  linchpin world --coercion CHN-KOR"
        })
final class WorldCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(
            names = "--asof",
            paramLabel = "DATE",
            description = "A day, as 2024-09-30. Default: the end of the history.")
    private @Nullable LocalDate asOf;

    @Option(names = "--dyad", paramLabel = "A-B", description = "Two actors, as PRK-CHN.")
    private @Nullable String dyad;

    @Option(
            names = "--actor",
            paramLabel = "A",
            description = "Instead: the stocks and attributes of one actor, as PRK.")
    private @Nullable String actor;

    @Option(
            names = "--coercion",
            paramLabel = "A-B",
            description = "Instead: what each of two actors could cut off from the other, good by good.")
    private @Nullable String coercion;

    @Option(
            names = "--leverage",
            paramLabel = "A",
            description = "Instead: the third countries in the trade of this actor, and the leverage of --by on them.")
    private @Nullable String leverage;

    @Option(names = "--by", split = ",", paramLabel = "B", description = "With --leverage: whose, as USA,EU.")
    private String[] by = {};

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (coercion != null) {
            CoercionText.print(choice, coercion, asOf, json);
            return 0;
        }
        if (leverage != null) {
            LeverageText.print(choice.read(), leverage, List.of(by), asOf, json);
            return 0;
        }
        Prepared prepared = choice.prepare();
        var pair = asked(prepared.source().roster());
        LocalDate day = asOf == null ? prepared.asOf() : asOf;
        var sources = prepared.source().sources();
        Standing.Dyad found = new StandingStudy(prepared, day).dyad(pair.a(), pair.b());
        var text = new StringBuilder(
                "%s and %s as of %s%n%n".formatted(found.a().name(), found.b().name(), day));
        var rows = new ArrayList<List<String>>();
        for (Standing.Figure f : found.figures()) {
            var source = sources.get(f.source());
            rows.add(List.of(
                    f.label(),
                    f.direction(),
                    f.period(),
                    Text.number(f.central()),
                    "%s to %s"
                            .formatted(
                                    Text.number(f.range().low()),
                                    Text.number(f.range().high())),
                    f.unit(),
                    f.source() + (source == null ? "" : " " + source.grade() + " " + source.publisher())));
        }
        text.append(Text.table(List.of("figure", "of", "period", "value", "range", "unit", "source"), rows));
        text.append('\n');
        text.append(Text.table(
                List.of("treaty", "clause", "binding", "in force", "source"),
                found.treaties().stream()
                        .map(t -> List.of(
                                t.id(), t.clause(), t.binding(), t.inForce().toString(), t.source()))
                        .toList()));
        var act = found.activity();
        text.append("%nEvents of the last twelve months: %d cooperative, %d hostile (the twelve before: %d, %d)%n"
                .formatted(act.cooperative(), act.hostile(), act.cooperativeBefore(), act.hostileBefore()));
        Text.print(json, found, text.toString());
        return 0;
    }

    private Dyad asked(Roster roster) {
        if (dyad != null) {
            return Dyad.parse(dyad, roster);
        }
        if (actor == null) {
            throw new IllegalArgumentException(
                    "Neither a pair nor an actor is given.\nMaybe add --dyad PRK-CHN or --actor PRK.");
        }
        roster.indexOf(actor);
        return new Dyad(actor, actor);
    }
}
