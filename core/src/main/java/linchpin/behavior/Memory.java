package linchpin.behavior;

import java.util.ArrayList;
import java.util.List;
import linchpin.event.Act;
import linchpin.event.ActClass;
import linchpin.event.Deed;
import linchpin.event.EventTable;
import linchpin.event.Roster;
import linchpin.event.Valence;
import linchpin.supply.FlowTable;
import linchpin.supply.Stocks;
import linchpin.world.Parameter;

/**
 * What the actors remember as a day begins: habits, short memories and excitation, folded from events.
 *
 * <p>An event of several states is spread over its pairs: with {@code s} sources and {@code t} targets each pair carries
 * {@code weight / (s t)}, so that every event adds the same whatever the number of those who take part. Observed and
 * simulated events fold here by the same code. Adding within a day is commutative, so order within a day is of no
 * account.
 *
 * <p>Cells of pairs are {@code (what * n + i) * n + j}; cells of actors are {@code what * n + i}; where a total over all
 * actors is kept too, it stands after them, at {@code what * (n + 1) + n}.
 */
public final class Memory {

    static final int VALENCES = Valence.values().length;
    static final int CLASSES = ActClass.values().length;
    static final int ACTS = Act.values().length;

    private final int n;
    private final List<Deed.Kind> kinds;
    private final Settings.Decay decay;
    private final Act[] actOfKind;
    private final List<DecayedCounts> all = new ArrayList<>();
    final DecayedCounts habitLong;
    final DecayedCounts habitShort;
    final DecayedCounts habitQuick;
    final DecayedCounts actorLong;
    final DecayedCounts actorShort;
    final DecayedCounts actorQuick;
    final DecayedCounts targetLong;
    final DecayedCounts actsLong;
    final DecayedCounts actsShort;
    final DecayedCounts classLong;
    final DecayedCounts classShort;
    final DecayedCounts dyadActLong;
    final DecayedCounts dyadActShort;
    final DecayedCounts recentClass;
    final DecayedCounts recentAct;
    private final Offspring offspring;
    private final Climate climate;
    private final Responses responses;
    private final Stocks stocks;

    /**
     * An empty memory.
     *
     * @param actors number of actors
     * @param kinds the kinds of deed that will be folded
     * @param origin first day, counted from 1970-01-01
     */
    public Memory(int actors, List<Deed.Kind> kinds, Settings.Decay decay, int origin) {
        this(actors, kinds, decay, origin, Responses.none(actors), Stocks.none());
    }

    /** An empty memory of a compiled history, with its stocks and the triggers of its responses. */
    Memory(EventTable events, Settings settings, int origin) {
        this(
                events,
                settings,
                origin,
                new Stocks(new FlowTable(settings.supplies(), events.roster(), events.kinds()), Parameter::value));
    }

    private Memory(EventTable events, Settings settings, int origin, Stocks stocks) {
        this(
                events.roster().size(),
                events.kinds(),
                settings.decay(),
                origin,
                new Responses(
                        settings.answers().responses(), events.roster(), events.kinds(), settings, origin, stocks),
                stocks);
    }

    private Memory(
            int actors, List<Deed.Kind> kinds, Settings.Decay decay, int origin, Responses responses, Stocks stocks) {
        this.responses = responses;
        this.stocks = stocks;
        n = actors;
        this.kinds = kinds;
        this.decay = decay;
        actOfKind = kinds.stream().map(Deed.Kind::act).toArray(Act[]::new);
        int pairs = n * n;
        habitLong = track(VALENCES * pairs, decay.habitLong(), origin);
        habitShort = track(VALENCES * pairs, decay.habitShort(), origin);
        habitQuick = track(VALENCES * pairs, decay.habitQuick(), origin);
        actorLong = track(VALENCES * n, decay.habitLong(), origin);
        actorShort = track(VALENCES * n, decay.habitShort(), origin);
        actorQuick = track(VALENCES * n, decay.habitQuick(), origin);
        targetLong = track(VALENCES * (n + 1), decay.habitLong(), origin);
        actsLong = track(ACTS * (n + 1), decay.habitLong(), origin);
        actsShort = track(ACTS * (n + 1), decay.habitShort(), origin);
        classLong = track(CLASSES * pairs, decay.habitLong(), origin);
        classShort = track(CLASSES * pairs, decay.habitShort(), origin);
        dyadActLong = track(ACTS * pairs, decay.habitLong(), origin);
        dyadActShort = track(ACTS * pairs, decay.habitShort(), origin);
        recentClass = track(CLASSES * pairs, decay.memory(), origin);
        recentAct = track(ACTS * pairs, decay.memory(), origin);
        offspring = new Offspring(n, decay, origin);
        all.addAll(offspring.all());
        all.addAll(responses.all());
        climate = new Climate(n);
    }

    private DecayedCounts track(int cells, double halfLife, int origin) {
        var counts = new DecayedCounts(cells, halfLife, origin);
        all.add(counts);
        return counts;
    }

    /** A memory of its own with the same content. */
    public Memory copy() {
        Stocks own = stocks.copy();
        var copy = new Memory(n, kinds, decay, 0, responses.copy(own), own);
        copy.reset(this);
        return copy;
    }

    /** Takes over the content of another memory of the same case. */
    public void reset(Memory other) {
        for (int c = 0; c < all.size(); c++) {
            all.get(c).reset(other.all.get(c));
        }
        climate.reset(other.climate);
        stocks.reset(other.stocks);
    }

    public int size() {
        return n;
    }

    /** All decaying counts, in a fixed order. */
    List<DecayedCounts> all() {
        return all;
    }

    /** Folds one event of a compiled history. */
    public void fold(EventTable events, int e) {
        fold(events.day(e), events.sources(e), events.targets(e), events.kind(e), events.weight(e), events.constant(e));
    }

    /**
     * Folds one event.
     *
     * @param sources those who act
     * @param targets those addressed
     * @param constant whether the event excites: it comes from a stream watched by a constant rule
     */
    public void fold(int day, Roster.Group sources, Roster.Group targets, int kind, double weight, boolean constant) {
        responses.fold(day, sources, targets, kind, weight);
        stocks.fold(sources, targets, kind, weight);
        Act act = actOfKind[kind];
        int a = act.ordinal();
        int c = act.actClass().ordinal();
        int v = act.valence().ordinal();
        double share = weight / sources.size();
        for (int s = 0; s < sources.size(); s++) {
            int i = sources.get(s);
            int others = targets.besides(i);
            if (others == 0) {
                continue;
            }
            actorLong.add(v * n + i, share, day);
            actorShort.add(v * n + i, share, day);
            actorQuick.add(v * n + i, share, day);
            actsLong.add(a * (n + 1) + i, share, day);
            actsLong.add(a * (n + 1) + n, share, day);
            actsShort.add(a * (n + 1) + i, share, day);
            targetLong.add(v * (n + 1) + n, share, day);
            double each = share / others;
            for (int t = 0; t < targets.size(); t++) {
                int j = targets.get(t);
                if (j == i) {
                    continue;
                }
                int pair = i * n + j;
                habitLong.add(v * n * n + pair, each, day);
                habitShort.add(v * n * n + pair, each, day);
                habitQuick.add(v * n * n + pair, each, day);
                targetLong.add(v * (n + 1) + j, each, day);
                classLong.add(c * n * n + pair, each, day);
                classShort.add(c * n * n + pair, each, day);
                dyadActLong.add(a * n * n + pair, each, day);
                dyadActShort.add(a * n * n + pair, each, day);
                recentClass.add(c * n * n + pair, each, day);
                recentAct.add(a * n * n + pair, each, day);
                if (constant) {
                    offspring.add(v, i, j, each, day);
                }
            }
        }
    }

    /** Prepares what changes slowly. To be called once for every day, before the events of that day. */
    public void beginDay(int day) {
        climate.beginDay(day, habitShort, classLong);
        stocks.beginDay(day);
    }

    /** What the actors have in store. */
    public Stocks stocks() {
        return stocks;
    }

    Responses responses() {
        return responses;
    }

    double balance(int i, int j) {
        return climate.balance(i, j);
    }

    /** log(1 + material help received), decayed at the slow habit's half-life, refreshed every 30 days. */
    public double backing(int i) {
        return climate.backing(i);
    }

    /** Fills the four excitation features of a rate, from cell {@code from} on: own and received, quick and slow. */
    void fillExcitation(int v, int i, int day, double[] f, int from) {
        offspring.fill(v, i, day, f, from);
    }

    /** Fills the two excitation features of one pair: quick and slow. */
    void fillPairExcitation(int v, int i, int j, int day, double[] f) {
        offspring.fillPair(v, i, j, day, f);
    }

    /** What an actor's own earlier acts of a valence excite today, in events. */
    public double ownExcitation(double[] theta, int v, int i, int day) {
        return offspring.own(theta, v, i, day);
    }

    /** What acts of a valence received earlier excite today, in events. */
    public double receivedExcitation(double[] theta, int v, int i, int day) {
        return offspring.received(theta, v, i, day);
    }

    /**
     * The target of an excited act: that of its parent, drawn among all earlier acts by what each still excites.
     *
     * @param own whether the parent is an act of the actor itself, else one that it received
     * @param u uniform
     */
    public int parent(double[] theta, boolean own, int v, int i, int day, double u) {
        return offspring.parent(theta, own, v, i, day, u);
    }
}
