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
        Outlook before = outlook(base, behavior);
        Outlook after = fresh.isEmpty() ? before : outlook(prepared(fresh, asOf), behavior);
        var rows = new ArrayList<Added.Row>();
        for (int k = 0; k < before.classes().size(); k++) {
            var title = before.classes().get(k).title();
            rows.add(new Added.Row(
                    title.id(),
                    title.title(),
                    before.classes().get(k).model(),
                    after.classes().get(k).model()));
        }
        var movers = new ArrayList<Added.Mover>();
        for (Event e : fresh.stream().limit(MOST_ALONE).toList()) {
            movers.add(mover(e, before, fresh.size() == 1 ? after : outlook(prepared(List.of(e), asOf), behavior)));
        }
        movers.sort(Comparator.comparingDouble((Added.Mover m) -> -Math.abs(m.shift())));
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

    private Outlook outlook(Prepared prepared, Behavior behavior) {
        var study = new Study(prepared, behavior, options, progress);
        return study.outlook(study.play().getFirst());
    }

    private static Added.Mover mover(Event e, Outlook before, Outlook with) {
        String most = "";
        double shift = 0;
        for (int k = 0; k < before.classes().size(); k++) {
            double moved = with.classes().get(k).model().value()
                    - before.classes().get(k).model().value();
            if (most.isEmpty() || Math.abs(moved) > Math.abs(shift)) {
                most = before.classes().get(k).title().id();
                shift = moved;
            }
        }
        return new Added.Mover(e.id(), e.evidence().what(), e.evidence().weight(), most, shift);
    }
}
