package linchpin.future;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import linchpin.behavior.Behavior;
import linchpin.behavior.BehaviorFit;
import linchpin.behavior.Constants;
import linchpin.behavior.Origin;
import linchpin.behavior.Settings;
import linchpin.event.Act;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.History;
import linchpin.event.Roster;
import linchpin.event.Synthetic;
import linchpin.pattern.Counter;
import linchpin.pattern.Tally;
import linchpin.scenario.Policy;
import linchpin.world.InputsOverTime;

/** A small fitted world to play forward, the same for all tests. */
final class Worlds {

    static final int YEARS = 8;
    static final LocalDate FIRST = Facts.START.plusDays(YEARS * 365L);
    static final Roster ROSTER = Facts.roster("AAA", "BBB", "CCC", "DDD", "EEE", "FFF");
    static final List<String> LEVERS = List.of("pressure");
    static final Settings SETTINGS = Constants.settings();
    static final History HISTORY = History.of(
            Synthetic.events(ROSTER, YEARS, 150, 7),
            List.of(Facts.tradeShare("AAA", "BBB", 2001, 60), Facts.tradeShare("CCC", "BBB", 2002, 20)),
            List.of(
                    Facts.alliance("t1", "AAA", "BBB", Facts.START.plusYears(1), null),
                    Facts.alliance("t2", "BBB", "FFF", Facts.START.plusYears(1), null)));
    static final EventTable EVENTS = Facts.table(ROSTER, HISTORY);

    /** Each counts what one actor does; the last, harsh acts between two. */
    static final List<Counter> COUNTERS = List.of(
            counter("by-A", Set.of("AAA"), Set.of(), Set.of()),
            counter("by-B", Set.of("BBB"), Set.of(), Set.of()),
            counter("by-E", Set.of("EEE"), Set.of(), Set.of()),
            counter("assaults", Set.of(), Set.of(), Set.of(Act.ASSAULT)),
            counter("A-on-C", Set.of("AAA"), Set.of("CCC"), Set.of(Act.ACCUSE, Act.REJECT, Act.THREATEN)));

    private static final InputsOverTime TIES = new InputsOverTime(HISTORY, ROSTER, "trade_share", LEVERS.size());
    static final Behavior BEHAVIOR = BehaviorFit.fit(EVENTS, TIES, SETTINGS, FIRST);
    static final Origin ORIGIN = Origin.of(EVENTS, TIES, SETTINGS, FIRST);

    static final Course NOTHING = course(Policy.NONE);

    private Worlds() {}

    static Experiment experiment() {
        return experiment(SETTINGS);
    }

    static Experiment experiment(Settings settings) {
        var tally = new Tally(COUNTERS, ROSTER, EVENTS.kinds());
        return new Experiment(BEHAVIOR, ORIGIN, EVENTS, settings, Constants.parameters(), LEVERS, tally);
    }

    static Course course(Policy policy) {
        return Course.of(policy, EVENTS, FIRST);
    }

    private static Counter counter(String id, Set<String> sources, Set<String> targets, Set<Act> acts) {
        return new Counter(id, sources, targets, new Counter.What(acts, Set.of(), Set.of()), false);
    }
}
