package linchpin.app.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import linchpin.behavior.Behavior;
import linchpin.behavior.BehaviorFit;
import linchpin.behavior.Origin;
import linchpin.behavior.Settings;
import linchpin.data.casefile.Case;
import linchpin.event.Deed;
import linchpin.event.EventTable;
import linchpin.exposure.CrudeLoss;
import linchpin.exposure.Holding;
import linchpin.future.Experiment;
import linchpin.scenario.Counter;
import linchpin.scenario.Intervention;
import linchpin.scenario.Tally;
import linchpin.world.InputsOverTime;

/**
 * A case, compiled: what fits, simulations and counts run on.
 *
 * @param settings constants of the model
 * @param events the history as flat arrays
 * @param ties the compiled ties on any day
 * @param levers names of all levers that policies pull
 * @param tally counters of the scenarios, and those of the supply of each country in the portfolio
 */
public record Prepared(
        Case source, Settings settings, EventTable events, InputsOverTime ties, List<String> levers, Tally tally) {

    public static Prepared of(Case source) {
        return of(source, source.portfolio());
    }

    /** With counters for another portfolio than the case's own. */
    public static Prepared of(Case source, List<Holding> portfolio) {
        var levers = new LinkedHashSet<String>();
        var kinds = new ArrayList<Deed.Kind>();
        for (var policy : source.policies()) {
            for (Intervention change : policy.interventions()) {
                switch (change) {
                    case Intervention.Lever lever -> levers.add(lever.name());
                    case Intervention.AddEvent add -> kinds.add(add.kind());
                    case Intervention.ScaleTie tie -> {}
                    case Intervention.Stance stance -> {}
                }
            }
        }
        var names = List.copyOf(new TreeSet<>(levers));
        var events = EventTable.of(source.roster(), source.history(), kinds, source.profile()::constant);
        var counters = new ArrayList<Counter>(source.scenarios().counters());
        portfolio.stream()
                .map(Holding::supplierCountry)
                .filter(source.roster()::contains)
                .distinct()
                .sorted()
                .forEach(country -> counters.addAll(CrudeLoss.counters(country)));
        return new Prepared(
                source,
                Settings.of(source.parameters()),
                events,
                new InputsOverTime(
                        source.history(), source.roster(), source.profile().dependence(), names.size()),
                names,
                new Tally(counters, source.roster(), events.kinds()));
    }

    /** The end of the history, which is the last event's date once a later event is added: what is known ends here. */
    public LocalDate asOf() {
        return source.profile().span().to();
    }

    /** A behavior learned from the whole history. */
    public Behavior fit() {
        return BehaviorFit.fit(events, ties, settings, asOf().plusDays(1));
    }

    /** That behavior, from the day after the history ends. */
    public Experiment experiment(Behavior behavior) {
        return new Experiment(
                behavior,
                Origin.of(events, ties, settings, asOf().plusDays(1)),
                events,
                settings,
                source.parameters(),
                levers,
                tally);
    }
}
