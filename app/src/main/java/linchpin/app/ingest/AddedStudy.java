package linchpin.app.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ObjIntConsumer;
import linchpin.app.study.Options;
import linchpin.app.study.Outlook;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import linchpin.behavior.Behavior;
import linchpin.data.casefile.Case;
import linchpin.event.Event;
import linchpin.future.Arm;
import linchpin.future.Effect;

/** The outlook before and after the accepted events of documents, and which of them moved it most. */
public final class AddedStudy {

    /** Each event alone is a set of futures of its own. */
    private static final int MOST_ALONE = 8;

    private final Case source;
    private final Options options;
    private final ObjIntConsumer<String> progress;

    /** @param options its policies are not used */
    public AddedStudy(Case source, Options options, ObjIntConsumer<String> progress) {
        this.source = source;
        this.options = new Options(options.seed(), options.runs(), options.months(), options.threads(), List.of());
        this.progress = progress;
    }

    public Added find(Acceptance.Accepted accepted) {
        var fresh = accepted.events().stream()
                .filter(e -> source.history().events().stream().noneMatch(k -> k.id().equals(e.id())))
                .toList();
        LocalDate asOf = fresh.stream()
                .map(e -> e.when().lastDay())
                .max(Comparator.naturalOrder())
                .filter(d -> d.isAfter(source.profile().span().to()))
                .orElse(source.profile().span().to());
        Prepared base = prepared(List.of(), asOf);
        progress.accept("learning", 0);
        Behavior behavior = base.fit();
        Played before = played(base, behavior);
        Played after = fresh.isEmpty() ? before : played(prepared(fresh, asOf), behavior);
        var rows = new ArrayList<Added.Row>();
        for (int k = 0; k < before.outlook.classes().size(); k++) {
            var one = before.outlook.classes().get(k);
            rows.add(new Added.Row(
                    one.title().id(),
                    one.title().title(),
                    one.model(),
                    after.outlook.classes().get(k).model(),
                    after.change(before, k)));
        }
        var movers = new ArrayList<Added.Mover>();
        for (Event e : fresh.stream().limit(MOST_ALONE).toList()) {
            movers.add(mover(e, before, fresh.size() == 1 ? after : played(prepared(List.of(e), asOf), behavior)));
        }
        movers.sort(Comparator.comparingDouble(
                (Added.Mover m) -> -Math.abs(m.change().value())));
        return new Added(
                asOf,
                fresh.size(),
                List.copyOf(rows),
                List.copyOf(movers),
                accepted.keptOut().entrySet().stream()
                        .map(x -> x.getKey() + ": " + x.getValue())
                        .toList());
    }

    private Prepared prepared(List<Event> more, LocalDate asOf) {
        return Prepared.until(source.withEvents(more), asOf, source.scenarios().counters());
    }

    /** @param hits by class and future */
    private record Played(Outlook outlook, double[][] hits, Arm arm) {

        Effect change(Played before, int k) {
            return Effect.of(hits[k], before.hits[k], arm.design().draws(), arm.drawn());
        }
    }

    private Played played(Prepared prepared, Behavior behavior) {
        var study = new Study(prepared, behavior, options, progress);
        Arm arm = study.play().getFirst();
        double[][] hits = source.scenarios().classes().stream()
                .map(c -> study.hits(arm, c))
                .toArray(double[][]::new);
        return new Played(study.outlook(arm), hits, arm);
    }

    private static Added.Mover mover(Event e, Played before, Played with) {
        int most = 0;
        for (int k = 1; k < before.hits.length; k++) {
            if (Math.abs(with.change(before, k).value())
                    > Math.abs(with.change(before, most).value())) {
                most = k;
            }
        }
        return new Added.Mover(
                e.id(),
                e.evidence().what(),
                e.evidence().weight(),
                before.outlook.classes().get(most).title().id(),
                with.change(before, most));
    }
}
