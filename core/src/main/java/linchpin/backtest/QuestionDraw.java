package linchpin.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.event.Act;
import linchpin.event.EventTable;
import linchpin.event.Roster;
import linchpin.forecast.Outcomes;
import linchpin.future.Keyed;
import linchpin.pattern.Counter;
import linchpin.pattern.Rule;
import linchpin.pattern.Tally;

/**
 * Draws questions by a seeded rule, as many from each third of climatology: pairs and acts, or actors and acts, that were
 * seen before the origin; nothing about what came later enters.
 */
public final class QuestionDraw {

    private static final List<Integer> HORIZONS = List.of(3, 6, 12);
    private static final int CANDIDATES = 240;

    private final Outcomes outcomes;
    private final EventTable known;
    private final LocalDate origin;
    private final LocalDate since;
    private final long key;

    /**
     * @param known what was known at the origin
     * @param since first day of the windows that climatology counts
     */
    public QuestionDraw(Outcomes known, LocalDate origin, LocalDate since, long seed) {
        outcomes = known;
        this.known = known.table();
        this.origin = origin;
        this.since = since;
        key = Keyed.mix(seed, origin.toEpochDay());
    }

    /** Up to {@code each} questions of every third. */
    public List<DrawnQuestion> draw(int each) {
        List<Counter> candidates = candidates();
        var tally = new Tally(candidates, known.roster(), known.kinds());
        Map<DrawnQuestion.Third, Integer> left = new EnumMap<>(DrawnQuestion.Third.class);
        for (var third : DrawnQuestion.Third.values()) {
            left.put(third, each);
        }
        var drawn = new ArrayList<DrawnQuestion>();
        for (int q = 0; q < candidates.size() && drawn.size() < each * left.size(); q++) {
            Counter counter = candidates.get(q);
            int months = HORIZONS.get((int) (Keyed.uniform(key, Keyed.Purpose.PARAMETER, q) * HORIZONS.size()));
            var past = PastRate.of(outcomes, tally, new Rule.AtLeast(1, counter.id()), since, origin, months);
            for (var third : DrawnQuestion.Third.values()) {
                if (third.holds(past.climatology()) && left.getOrDefault(third, 0) > 0) {
                    left.merge(third, -1, Integer::sum);
                    drawn.add(new DrawnQuestion(origin, months, counter, past));
                }
            }
        }
        return drawn;
    }

    /** Past events picked at random name a pair and an act, or an actor and an act; each counter once. */
    private List<Counter> candidates() {
        int end = known.firstFrom((int) origin.toEpochDay() + 1);
        var counters = new LinkedHashSet<Counter>();
        Roster roster = known.roster();
        for (int q = 0; q < 20 * CANDIDATES && counters.size() < CANDIDATES && end > 0; q++) {
            int e = (int) (Keyed.uniform(key, Keyed.Purpose.TEMPLATE, q) * end);
            boolean pair = Keyed.uniform(key, Keyed.Purpose.TARGET, q) < 0.7;
            int i = known.initiator(e);
            Roster.Group targets = known.targets(e);
            if (targets.besides(i) > 0 && known.weight(e) > 0) {
                int j = targets.get(targets.get(0) == i ? 1 : 0);
                counters.add(counter(known.act(e), roster.code(i), pair ? roster.code(j) : ""));
            }
        }
        return List.copyOf(counters);
    }

    private static Counter counter(Act act, String source, String target) {
        return new Counter(
                target.isEmpty() ? "%s %s".formatted(source, act) : "%s %s %s".formatted(source, act, target),
                Set.of(source),
                target.isEmpty() ? Set.of() : Set.of(target),
                new Counter.What(Set.of(act), Set.of(), Set.of()),
                false);
    }
}
