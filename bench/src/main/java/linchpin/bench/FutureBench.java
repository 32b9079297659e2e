package linchpin.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import linchpin.future.Arm;
import linchpin.future.Course;
import linchpin.future.Design;
import linchpin.future.Ensemble;
import linchpin.future.Experiment;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Futures of 18 months with all terms on, on one thread: count, draw, choose, count again, fold. One operation is an
 * ensemble of 48 branches; the counter {@code events} tells of the simulated events.
 */
@State(Scope.Thread)
public class FutureBench {

    private static final int RUNS = 48;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Events a year in the history; 90 is what a compiled case has, 900 what a feed of news may have. */
    @Param({"90", "900"})
    public int perYear;

    private Experiment experiment;
    private Course course;

    /** What JMH divides by time: simulated events and days, and the nanoseconds of processor that the whole JVM used. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Simulated {
        public long events;
        public long days;
        public long processor;
    }

    @Setup
    public void fit() {
        var model = new SyntheticModel(perYear);
        experiment = model.experiment();
        course = model.course();
    }

    @Benchmark
    public Arm play(Simulated simulated) {
        long before = SYSTEM.getProcessCpuTime();
        List<Arm> arms = Ensemble.play(experiment, List.of(course), new Design(7, RUNS, 24, 18, 1), done -> {});
        Arm arm = arms.getFirst();
        simulated.events += Arrays.stream(arm.events()).sum();
        simulated.days += RUNS * 547L;
        simulated.processor += SYSTEM.getProcessCpuTime() - before;
        return arm;
    }
}
