package linchpin.app.study;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import linchpin.behavior.Behavior;
import linchpin.behavior.BehaviorFit;
import linchpin.behavior.Coefficients;
import linchpin.behavior.Origin;
import linchpin.behavior.Settings;
import linchpin.data.casefile.Case;
import linchpin.data.store.PooledFile;
import linchpin.data.tables.TextFile;
import linchpin.economy.Closure;
import linchpin.event.Deed;
import linchpin.event.EventTable;
import linchpin.exposure.Disruptions;
import linchpin.exposure.Drawn;
import linchpin.exposure.Item;
import linchpin.exposure.Linkage;
import linchpin.exposure.Outages;
import linchpin.forecast.Outcomes;
import linchpin.future.Arm;
import linchpin.future.Experiment;
import linchpin.future.Rerouting;
import linchpin.impact.CaseWorld;
import linchpin.pattern.Counter;
import linchpin.pattern.Tally;
import linchpin.scenario.Forum;
import linchpin.scenario.Intervention;
import linchpin.statecraft.Statecraft;
import linchpin.world.InputsOverTime;
import linchpin.world.Parameters;
import linchpin.world.RollCall;

/**
 * A case, compiled: what fits, simulations and counts run on.
 *
 * @param asOf what is known ends with this day
 * @param settings constants of the model
 * @param events the history as flat arrays
 * @param ties the compiled ties on any day
 * @param levers names of all levers that policies pull
 * @param tally counters of the scenarios, and those of what a portfolio is hit by
 */
public record Prepared(
        Case source,
        LocalDate asOf,
        Settings settings,
        EventTable events,
        InputsOverTime ties,
        List<String> levers,
        Tally tally) {

    /** With what the first sample firm is hit by counted. */
    public static Prepared of(Case source) {
        return of(
                source,
                source.firms().stream()
                        .limit(1)
                        .flatMap(f -> f.portfolio().items().stream())
                        .toList());
    }

    /** With nothing counted that only a firm asks for: a third of the memory. */
    public static Prepared withoutFirm(Case source) {
        return with(source, List.of());
    }

    /** With what a portfolio is hit by counted. */
    public static Prepared of(Case source, List<Item> portfolio) {
        return with(
                source,
                Disruptions.counters(Disruptions.lanes(portfolio), source.places(), source.roster(), regions(source)));
    }

    private static Prepared with(Case source, List<Counter> more) {
        var counters = new ArrayList<>(source.scenarios().counters());
        counters.addAll(more);
        source.trade().ifPresent(t -> counters.addAll(t.book().futures().counters()));
        return until(source, source.profile().span().to(), counters);
    }

    private static List<String> regions(Case source) {
        return source.trade()
                .map(t -> t.economy().structure().names().regions())
                .orElse(List.of());
    }

    /** As the case could have been prepared on an earlier day: from what was known at its end, and nothing later. */
    public static Prepared until(Case source, LocalDate asOf, List<Counter> counters) {
        var levers = new TreeSet<String>();
        var kinds = new ArrayList<Deed.Kind>();
        for (var policy : source.policies()) {
            for (Intervention change : policy.steps()) {
                switch (change) {
                    case Intervention.Lever lever -> levers.add(lever.name());
                    case Intervention.AddEvent add -> kinds.add(add.kind());
                    case Intervention.ScaleTie tie -> {}
                    case Intervention.Stance stance -> {}
                    case Intervention.ScaleFlow flow -> {}
                    case Intervention.Activity activity -> {}
                    case Intervention.When when -> {}
                    case Intervention.Vote vote -> {
                        kinds.add(vote.forum().adopted());
                        kinds.add(vote.forum().vetoed());
                    }
                }
            }
        }
        var known = source.history().until(asOf);
        var events = EventTable.of(source.roster(), known, kinds, source.profile()::constant);
        return new Prepared(
                source,
                asOf,
                Settings.of(source.parameters(), source.responses(), source.supplies()),
                events,
                new InputsOverTime(
                        known, source.roster(), source.profile().dependence(), levers.size(), source.payers()),
                List.copyOf(levers),
                new Tally(counters, source.roster(), events.kinds()));
    }

    /** SHA-256 of every file that the case was read from, by name. */
    public Map<String, String> inputs() {
        var inputs = new TreeMap<>(source.hashes());
        if (!source.pooled().terms().isEmpty()) {
            byte[] written = PooledFile.text(source.pooled()).getBytes(StandardCharsets.UTF_8);
            inputs.put(PooledFile.NAME, TextFile.sha256(written));
        }
        return inputs;
    }

    /** All terms that can be left out of every future, sorted. */
    public SortedSet<String> terms() {
        return new TreeSet<>(Coefficients.terms(settings.answers().names()));
    }

    /** Events a month of each counter over the months before the first that a firm's losses call usual. */
    private double[] usual() {
        int months = (int) Math.rint(source.parameters().value("exposure.usual.months"));
        LocalDate next = asOf.plusDays(1);
        int[] counts = tally.count(events, (int) next.minusMonths(months).toEpochDay(), (int) next.toEpochDay() - 1);
        return Arrays.stream(counts).mapToDouble(c -> (double) c / months).toArray();
    }

    /** How the economies of the case hang together; nothing where it has none. */
    public Linkage linkage() {
        return source.trade()
                .map(t -> Linkage.of(t.economy(), source.parameters(), source.places()))
                .orElse(Linkage.NONE);
    }

    /** The parameters as an arm drew them. */
    public Drawn drawn(Arm arm) {
        return new Drawn(source.parameters(), arm.design().seed(), arm.design().draws());
    }

    /** What stops and grows dearer on the lanes of items, in every future of an arm. */
    public Outages outages(Arm arm, List<Item> items, Linkage linkage) {
        return new Disruptions(
                        arm, usual(), drawn(arm), new Disruptions.Setting(source.places(), source.roster(), linkage))
                .outages(Disruptions.lanes(items));
    }

    /** What came until the as-of date and may be scored. */
    public Outcomes outcomes() {
        return Outcomes.of(events, source.history().until(asOf));
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
                drawn(),
                new Experiment.Ties(
                        levers, statecraft().map(Statecraft::rerouting).orElse(Rerouting.NONE)),
                tally);
    }

    /** The economy under what futures do to trade; nothing where the case has none, or this tally does not count what it needs. */
    public Optional<Statecraft> statecraft() {
        LocalDate first = asOf.plusDays(1);
        return source.trade()
                .filter(t -> tally.counters().containsAll(t.book().futures().counters()))
                .map(t -> new Statecraft(
                        new CaseWorld(t.economy(), Closure.FIXED),
                        t.book().futures(),
                        source.parameters(),
                        events,
                        ties.asDayBegins(first),
                        first));
    }

    /** How the members of a forum voted on drafts about an actor, as far as is known. */
    public RollCall rollCall(Forum forum, String about) {
        return RollCall.of(source.history().until(asOf), forum.votes(), about, forum.permanent());
    }

    /** The parameters of the case, and beside them how prone the members are in the votes that policies hold. */
    private Parameters drawn() {
        var rows = new LinkedHashSet<>(source.parameters().all());
        for (var policy : source.policies()) {
            for (Intervention step : policy.steps()) {
                if (step instanceof Intervention.Vote vote) {
                    rows.addAll(rollCall(vote.forum(), vote.about())
                            .rows(vote.forum().code(), asOf.plusDays(1), RollCall.Memory.of(source.parameters())));
                }
            }
        }
        return new Parameters(rows);
    }
}
