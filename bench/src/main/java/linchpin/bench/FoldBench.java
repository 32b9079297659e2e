package linchpin.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import linchpin.behavior.Memory;
import linchpin.behavior.Settings;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Roster;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A million invented events among 24 actors over 40 years, folded into one memory. One operation is one event. */
@State(Scope.Thread)
public class FoldBench {

    private static final int EVENTS = 1_000_000;
    private static final int DAYS = 40 * 365;
    private static final List<Deed.Kind> KINDS =
            Arrays.stream(Act.values()).map(a -> Deed.of(a).kind()).toList();

    private final Settings.Decay decay = Settings.of(SyntheticModel.PARAMETERS).decay();
    private final int[] day = new int[EVENTS];
    private final Roster.Group[] sources = new Roster.Group[EVENTS];
    private final Roster.Group[] targets = new Roster.Group[EVENTS];
    private final int[] kind = new int[EVENTS];
    private final boolean[] constant = new boolean[EVENTS];

    /** One in six events has two sources, as in a case. */
    @Setup
    public void invent() {
        var random = new Random(7);
        Roster roster = SyntheticCase.roster();
        for (int e = 0; e < EVENTS; e++) {
            int i = random.nextInt(SyntheticCase.ACTORS);
            int j = (i + 1 + random.nextInt(SyntheticCase.ACTORS - 1)) % SyntheticCase.ACTORS;
            day[e] = (int) ((long) e * DAYS / EVENTS);
            boolean joined = random.nextInt(6) == 0;
            int other = joined ? random.nextInt(SyntheticCase.ACTORS) : i;
            sources[e] = roster.group(List.of(SyntheticCase.code(i), SyntheticCase.code(other)));
            targets[e] = roster.alone(j);
            kind[e] = random.nextInt(KINDS.size());
            constant[e] = random.nextBoolean();
        }
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public Memory fold() {
        var memory = new Memory(SyntheticCase.ACTORS, KINDS, decay, 0);
        int today = -1;
        for (int e = 0; e < EVENTS; e++) {
            if (day[e] != today) {
                today = day[e];
                memory.beginDay(today);
            }
            memory.fold(today, sources[e], targets[e], kind[e], 1, constant[e]);
        }
        return memory;
    }
}
