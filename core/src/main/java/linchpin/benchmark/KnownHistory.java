package linchpin.benchmark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import linchpin.behavior.Chooser;
import linchpin.behavior.Levels;
import linchpin.behavior.Memory;
import linchpin.behavior.Settings;
import linchpin.behavior.Surroundings;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.EventTable;
import linchpin.event.Roster;
import linchpin.world.Inputs;

/**
 * Draws a history by a known law, day by day: every event of a day sees memories and levels as the day began. The first
 * four years, which no fit learns from, are drawn by constant rates instead and only fill the memories.
 */
final class KnownHistory {

    private static final int BURN_IN_DAYS = 4 * 365;
    private static final int DAYS = 20 * 365;
    private static final int LIMIT_DAYS = 60 * 365;
    private static final List<Deed.Kind> KINDS =
            Arrays.stream(Act.values()).map(a -> Deed.of(a).kind()).toList();

    private final KnownLaw law;
    private final int n;
    private final int wanted;
    private final SplittableRandom random;
    private final EventTable.Builder events;
    private final Chooser chooser;
    private Surroundings world;
    private final double[] utility;
    private final double[][] habit;
    private final double[][] pace;
    private int[] today = new int[3 * 256];
    private int size;
    private int drawn;

    KnownHistory(KnownLaw law, int wanted, long seed) {
        this.law = law;
        this.wanted = wanted;
        n = law.roster().size();
        random = new SplittableRandom(seed);
        events = new EventTable.Builder(law.roster(), KINDS);
        chooser = new Chooser(n, law.truth(), law.settings().smoothing());
        world = Surroundings.unwatched(law.ties().asDayBegins(KnownLaw.FIRST));
        utility = new double[Math.max(n, KINDS.size())];
        habit = new double[n][n];
        pace = new double[2][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                habit[i][j] = j == i ? Double.NEGATIVE_INFINITY : random.nextGaussian();
            }
            for (int v = 0; v < 2; v++) {
                // of mean one over actors
                pace[v][i] = Math.exp(0.5 * random.nextGaussian() - 0.125) * wanted / DAYS / (2 * n);
            }
        }
    }

    EventTable draw() {
        int first = (int) KnownLaw.FIRST.toEpochDay();
        Settings.Decay decay = law.settings().decay();
        var memory = new Memory(n, KINDS, decay, first);
        var levels = new Levels(
                n, decay.level().central(), law.settings().smoothing().shares(), first);
        for (int day = first; drawn < wanted && day < first + LIMIT_DAYS; day++) {
            memory.beginDay(day);
            Inputs ties = law.ties().asDayBegins(LocalDate.ofEpochDay(day));
            if (ties != world.inputs()) {
                world = Surroundings.unwatched(ties);
            }
            size = 0;
            if (day == first) {
                // a history begins with its first event
                event(0, 0, memory, day, false);
            }
            boolean lawful = day >= first + BURN_IN_DAYS;
            for (int i = 0; i < n; i++) {
                for (int v = 0; v < 2; v++) {
                    double rate = lawful ? rate(memory, levels, v, i, day) : pace[v][i];
                    for (int k = poisson(rate); k > 0; k--) {
                        event(v, i, memory, day, lawful);
                    }
                }
            }
            fold(memory, levels, day);
        }
        return events.build();
    }

    private double rate(Memory memory, Levels levels, int v, int i, int day) {
        double[] theta = law.truth().rates()[v];
        return theta[0] * levels.constant(v, i, day)
                + memory.ownExcitation(theta, v, i, day)
                + memory.receivedExcitation(theta, v, i, day);
    }

    private int poisson(double rate) {
        double left = random.nextDouble() * Math.exp(rate);
        double term = 1;
        int k = 0;
        while (left > term) {
            left -= term;
            term *= rate / ++k;
        }
        return k;
    }

    private void event(int v, int i, Memory memory, int day, boolean lawful) {
        int j;
        int act;
        if (lawful) {
            chooser.targets(memory, world, v, i, day, utility);
            j = choose(n);
            boolean deed = random.nextDouble() < chooser.material(memory, world, v, i, j, day);
            int c = 2 * v + (deed ? 1 : 0);
            chooser.acts(memory, c, i, j, day, utility);
            act = Chooser.acts(c)[choose(Chooser.acts(c).length)].ordinal();
        } else {
            System.arraycopy(habit[i], 0, utility, 0, n);
            j = choose(n);
            Act[] any = Chooser.acts(2 * v + random.nextInt(2));
            act = any[random.nextInt(any.length)].ordinal();
        }
        if (3 * size == today.length) {
            today = Arrays.copyOf(today, 2 * today.length);
        }
        today[3 * size] = i;
        today[3 * size + 1] = j;
        today[3 * size++ + 2] = act;
    }

    private int choose(int count) {
        double at = random.nextDouble();
        double sum = Chooser.logSum(utility, count);
        int last = 0;
        for (int a = 0; a < count; a++) {
            double p = Math.exp(utility[a] - sum);
            last = p > 0 ? a : last;
            at -= p;
            if (at < 0) {
                break;
            }
        }
        return last;
    }

    private void fold(Memory memory, Levels levels, int day) {
        for (int e = 0; e < size; e++) {
            int i = today[3 * e];
            int act = today[3 * e + 2];
            Roster.Group from = law.roster().alone(i);
            Roster.Group to = law.roster().alone(today[3 * e + 1]);
            memory.fold(day, from, to, act, 1, true);
            levels.fold(day, from, Act.values()[act].valence().ordinal(), 1, true);
            events.add(day, i, from, to, act, 1, true);
        }
        drawn += size;
    }
}
