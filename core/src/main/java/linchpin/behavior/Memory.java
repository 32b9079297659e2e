package linchpin.behavior;

import java.util.List;
import linchpin.event.Act;
import linchpin.event.ActClass;
import linchpin.event.Deed;
import linchpin.event.EventTable;
import linchpin.event.Valence;

/**
 * What the actors remember as a day begins: habits, short memories and excitation, folded from events.
 *
 * <p>An event of several states is spread over its pairs: with {@code s} sources and {@code t} targets each pair carries
 * {@code weight / (s t)}, so that every event adds the same whatever the number of those who take part. Observed and
 * simulated events fold here by the same code. Adding within a day is commutative, so order within a day is of no
 * account.
 */
public final class Memory {

    static final int VALENCES = Valence.values().length;
    static final int CLASSES = ActClass.values().length;
    static final int ACTS = Act.values().length;
    private static final int BALANCE_DAYS = 30;

    private final int n;
    private final Act[] actOfKind;
    private final double perShort;
    private final double perLong;
    final DecayedCounts habitLong;
    final DecayedCounts habitShort;
    final DecayedCounts actorLong;
    final DecayedCounts actorShort;
    final DecayedCounts targetLong;
    final DecayedCounts actsLong;
    final DecayedCounts actsShort;
    final DecayedCounts classLong;
    final DecayedCounts classShort;
    final DecayedCounts dyadActLong;
    final DecayedCounts dyadActShort;
    final DecayedCounts recentClass;
    final DecayedCounts recentAct;
    final DecayedCounts excitedShort;
    final DecayedCounts excitedLong;
    final DecayedCounts outShort;
    final DecayedCounts outLong;
    final DecayedCounts inShort;
    final DecayedCounts inLong;
    final DecayedCounts kinds;
    private final double[] balance;
    private final double[] backing;
    private int balanceBucket = Integer.MIN_VALUE;

    /**
     * An empty memory.
     *
     * @param actors number of actors, at most 64
     * @param kinds the kinds of deed that will be folded
     * @param origin first day, counted from 1970-01-01
     */
    public Memory(int actors, List<Deed.Kind> kinds, Settings.Decay decay, int origin) {
        n = actors;
        actOfKind = kinds.stream().map(Deed.Kind::act).toArray(Act[]::new);
        perShort = Math.pow(2, 1 / decay.excitationShort()) - 1;
        perLong = Math.pow(2, 1 / decay.excitationLong()) - 1;
        int dyads = n * n;
        habitLong = new DecayedCounts(VALENCES * dyads, decay.habitLong(), origin);
        habitShort = new DecayedCounts(VALENCES * dyads, decay.habitShort(), origin);
        actorLong = new DecayedCounts(VALENCES * n, decay.habitLong(), origin);
        actorShort = new DecayedCounts(VALENCES * n, decay.habitShort(), origin);
        targetLong = new DecayedCounts(VALENCES * (n + 1), decay.habitLong(), origin);
        actsLong = new DecayedCounts(ACTS * (n + 1), decay.habitLong(), origin);
        actsShort = new DecayedCounts(ACTS * (n + 1), decay.habitShort(), origin);
        classLong = new DecayedCounts(CLASSES * dyads, decay.habitLong(), origin);
        classShort = new DecayedCounts(CLASSES * dyads, decay.habitShort(), origin);
        dyadActLong = new DecayedCounts(ACTS * dyads, decay.habitLong(), origin);
        dyadActShort = new DecayedCounts(ACTS * dyads, decay.habitShort(), origin);
        recentClass = new DecayedCounts(CLASSES * dyads, decay.memory(), origin);
        recentAct = new DecayedCounts(ACTS * dyads, decay.memory(), origin);
        excitedShort = new DecayedCounts(VALENCES * dyads, decay.excitationShort(), origin);
        excitedLong = new DecayedCounts(VALENCES * dyads, decay.excitationLong(), origin);
        outShort = new DecayedCounts(VALENCES * n, decay.excitationShort(), origin);
        outLong = new DecayedCounts(VALENCES * n, decay.excitationLong(), origin);
        inShort = new DecayedCounts(VALENCES * n, decay.excitationShort(), origin);
        inLong = new DecayedCounts(VALENCES * n, decay.excitationLong(), origin);
        this.kinds = new DecayedCounts(kinds.size() * (n + 1), decay.habitLong(), origin);
        balance = new double[dyads];
        backing = new double[n];
    }

    private DecayedCounts[] all() {
        return new DecayedCounts[] {
            habitLong, habitShort, actorLong, actorShort, targetLong, actsLong, actsShort, classLong, classShort, dyadActLong, dyadActShort, recentClass,
            recentAct, excitedShort, excitedLong, outShort, outLong, inShort, inLong, kinds
        };
    }

    /** Takes over the content of another memory of the same case. */
    public void reset(Memory other) {
        DecayedCounts[] mine = all();
        DecayedCounts[] theirs = other.all();
        for (int c = 0; c < mine.length; c++) {
            mine[c].reset(theirs[c]);
        }
        System.arraycopy(other.balance, 0, balance, 0, balance.length);
        System.arraycopy(other.backing, 0, backing, 0, backing.length);
        balanceBucket = other.balanceBucket;
    }

    private Memory(Memory other) {
        n = other.n;
        actOfKind = other.actOfKind;
        perShort = other.perShort;
        perLong = other.perLong;
        habitLong = other.habitLong.copy();
        habitShort = other.habitShort.copy();
        actorLong = other.actorLong.copy();
        actorShort = other.actorShort.copy();
        targetLong = other.targetLong.copy();
        actsLong = other.actsLong.copy();
        actsShort = other.actsShort.copy();
        classLong = other.classLong.copy();
        classShort = other.classShort.copy();
        dyadActLong = other.dyadActLong.copy();
        dyadActShort = other.dyadActShort.copy();
        recentClass = other.recentClass.copy();
        recentAct = other.recentAct.copy();
        excitedShort = other.excitedShort.copy();
        excitedLong = other.excitedLong.copy();
        outShort = other.outShort.copy();
        outLong = other.outLong.copy();
        inShort = other.inShort.copy();
        inLong = other.inLong.copy();
        kinds = other.kinds.copy();
        balance = other.balance.clone();
        backing = other.backing.clone();
        balanceBucket = other.balanceBucket;
    }

    /** A memory of its own with the same content. */
    public Memory copy() {
        return new Memory(this);
    }

    public int size() {
        return n;
    }

    /** Folds one event of a compiled history. */
    public void fold(EventTable events, int e) {
        fold(events.day(e), events.sources(e), events.targets(e), events.kind(e), events.weight(e), events.constant(e));
    }

    /**
     * Folds one event.
     *
     * @param sources bit mask of those who act
     * @param targets bit mask of those addressed
     * @param constant whether the event excites: it comes from a stream watched by a constant rule
     */
    public void fold(int day, long sources, long targets, int kind, double weight, boolean constant) {
        Act act = actOfKind[kind];
        int a = act.ordinal();
        int c = act.actClass().ordinal();
        int v = act.valence().ordinal();
        double share = weight / Long.bitCount(sources);
        for (long s = sources; s != 0; s &= s - 1) {
            int i = Long.numberOfTrailingZeros(s);
            long others = targets & ~(1L << i);
            if (others == 0) {
                continue;
            }
            actorLong.add(v * n + i, share, day);
            actorShort.add(v * n + i, share, day);
            actsLong.add(a * (n + 1) + i, share, day);
            actsLong.add(a * (n + 1) + n, share, day);
            actsShort.add(a * (n + 1) + i, share, day);
            kinds.add(kind * (n + 1) + i, share, day);
            kinds.add(kind * (n + 1) + n, share, day);
            targetLong.add(v * (n + 1) + n, share, day);
            if (constant) {
                outShort.add(v * n + i, share, day);
                outLong.add(v * n + i, share, day);
            }
            double each = share / Long.bitCount(others);
            for (long t = others; t != 0; t &= t - 1) {
                int j = Long.numberOfTrailingZeros(t);
                habitLong.add((v * n + i) * n + j, each, day);
                habitShort.add((v * n + i) * n + j, each, day);
                targetLong.add(v * (n + 1) + j, each, day);
                classLong.add((c * n + i) * n + j, each, day);
                classShort.add((c * n + i) * n + j, each, day);
                dyadActLong.add((a * n + i) * n + j, each, day);
                dyadActShort.add((a * n + i) * n + j, each, day);
                recentClass.add((c * n + i) * n + j, each, day);
                recentAct.add((a * n + i) * n + j, each, day);
                if (constant) {
                    excitedShort.add((v * n + i) * n + j, each, day);
                    excitedLong.add((v * n + i) * n + j, each, day);
                    inShort.add(v * n + j, each, day);
                    inLong.add(v * n + j, each, day);
                }
            }
        }
    }

    /**
     * Prepares what changes slowly. To be called once for every day, before the events of that day.
     *
     * <p>Balance between {@code i} and {@code j} is the mean over third parties {@code k} of {@code g_ik g_jk}, where
     * {@code g} is the net tone of a pair over the quick habit (Heider 1946; signed triads as in Lerner 2016), refreshed
     * every 30 days.
     */
    public void beginDay(int day) {
        int bucket = Math.floorDiv(day, BALANCE_DAYS);
        if (bucket == balanceBucket) {
            return;
        }
        balanceBucket = bucket;
        double[] tone = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double good = habitShort.read(i * n + j, day) + habitShort.read(j * n + i, day);
                double bad = habitShort.read((n + i) * n + j, day) + habitShort.read((n + j) * n + i, day);
                tone[i * n + j] = (good - bad) / (good + bad + 1);
                tone[j * n + i] = tone[i * n + j];
            }
        }
        int help = ActClass.MATERIAL_COOPERATION.ordinal() * n;
        for (int i = 0; i < n; i++) {
            double received = 0;
            for (int p = 0; p < n; p++) {
                received += classLong.read((help + p) * n + i, day);
            }
            backing[i] = Math.log1p(received);
            for (int j = 0; j < i; j++) {
                double sum = 0;
                for (int k = 0; k < n; k++) {
                    sum += tone[i * n + k] * tone[j * n + k];
                }
                balance[i * n + j] = sum;
                balance[j * n + i] = sum;
            }
        }
    }

    /** {@code e^b − 1} of the quick self-excitation: one event excites one event in all its days together. */
    double perShort() {
        return perShort;
    }

    /** The same of the slow one. */
    double perLong() {
        return perLong;
    }

    /** What an actor's own earlier acts of a valence excite today, in events. */
    public double ownExcitation(double[] theta, int v, int i, int day) {
        return theta[1] * perShort * outShort.read(v * n + i, day)
                + theta[2] * perLong * outLong.read(v * n + i, day);
    }

    /** What acts of a valence received earlier excite today, in events. */
    public double receivedExcitation(double[] theta, int v, int i, int day) {
        return theta[3] * perShort * inShort.read(v * n + i, day)
                + theta[4] * perLong * inLong.read(v * n + i, day);
    }

    /**
     * The target of an excited act: that of its parent, drawn among all earlier acts by what each still excites.
     *
     * @param own whether the parent is an act of the actor itself, else one that it received
     * @param u uniform
     */
    public int parent(double[] theta, boolean own, int v, int i, int day, double u) {
        double shortWeight = (own ? theta[1] : theta[3]) * perShort;
        double longWeight = (own ? theta[2] : theta[4]) * perLong;
        double sum = 0;
        double[] weight = new double[n];
        for (int j = 0; j < n; j++) {
            int cell = own ? (v * n + i) * n + j : (v * n + j) * n + i;
            weight[j] = shortWeight * excitedShort.read(cell, day) + longWeight * excitedLong.read(cell, day);
            sum += weight[j];
        }
        double at = u * sum;
        int last = -1;
        for (int j = 0; j < n; j++) {
            if (weight[j] > 0) {
                last = j;
                at -= weight[j];
                if (at <= 0) {
                    break;
                }
            }
        }
        return last;
    }

    double balance(int i, int j) {
        return balance[i * n + j];
    }

    /** log(1 + material help received), decayed at the slow habit's half-life, refreshed every 30 days. */
    public double backing(int i) {
        return backing[i];
    }
}
