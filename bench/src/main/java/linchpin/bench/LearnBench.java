package linchpin.bench;

import java.time.LocalDate;
import linchpin.behavior.Behavior;
import linchpin.behavior.BehaviorFit;
import linchpin.benchmark.KnownLaw;
import linchpin.event.EventTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Features and fit of a history among 200 actors, targets sampled. One operation is one event. */
@State(Scope.Thread)
public class LearnBench {

    private static final int EVENTS = 50_000;

    private KnownLaw law;
    private EventTable events;
    private LocalDate until;

    @Setup
    public void draw() {
        law = KnownLaw.of(200, 1);
        events = law.draw(EVENTS, 2);
        until = LocalDate.ofEpochDay(events.day(events.size() - 1) + 1L);
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public BehaviorFit features() {
        return BehaviorFit.watch(events, law.ties(), law.settings(), until, BehaviorFit.Sampling.DEFAULT);
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public Behavior featuresAndFit() {
        return BehaviorFit.fit(events, law.ties(), law.settings(), until);
    }
}
