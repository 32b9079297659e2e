package linchpin.future;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import linchpin.behavior.Chooser;
import linchpin.behavior.Memory;
import linchpin.behavior.Surroundings;
import linchpin.event.EventTable;
import linchpin.supply.FlowTable;
import linchpin.supply.Stocks;
import linchpin.world.Inputs;
import linchpin.world.Parameter;

/**
 * Plays an experiment many times under each of several courses. All arms share luck and draws, branch by branch, so that
 * they differ only by what the policies change (common random numbers).
 */
public final class Ensemble {

    private final Experiment experiment;
    private final Design design;
    private final List<Course> courses;
    private final Simulator.Setting setting;

    private Ensemble(Experiment experiment, List<Course> courses, Design design) {
        this.experiment = experiment;
        this.design = design;
        this.courses = courses;
        LocalDate first = LocalDate.ofEpochDay(experiment.origin().day());
        var templates = new Templates(
                experiment.events(),
                experiment.origin().day(),
                experiment.settings().decay().habitLong(),
                experiment.settings().smoothing().shares());
        setting = new Simulator.Setting(
                experiment.origin(),
                experiment.settings(),
                templates,
                experiment.events(),
                experiment.tally(),
                design.monthStarts(first));
    }

    /**
     * Plays all branches of all arms.
     *
     * @param progress told how many parameter draws are done; called from the workers
     * @return one arm a course, in the same order
     * @throws IllegalStateException where the calling thread is interrupted; then no more is played
     */
    public static List<Arm> play(Experiment experiment, List<Course> courses, Design design, IntConsumer progress) {
        return play(experiment, courses, design, progress, (arm, branch, month, stocks) -> {});
    }

    /** Sees what is in store as each month begins, counted from 0, and at the end. Called from the workers. */
    @FunctionalInterface
    public interface Storekeeper {
        void month(int arm, int branch, int month, Stocks stocks);
    }

    /** Plays all branches of all arms, and shows their stocks. */
    public static List<Arm> play(
            Experiment experiment, List<Course> courses, Design design, IntConsumer progress, Storekeeper keeper) {
        return new Ensemble(experiment, courses, design).play(progress, keeper);
    }

    /** The events of one branch, decoded when someone looks: the same luck gives the same branch again. */
    public static Trajectory trajectory(Experiment experiment, Course course, Design design, int branch) {
        return trajectory(
                experiment, course, design, branch, experiment.origin().memory().copy());
    }

    /** @param memory overwritten; afterwards, what the actors remember on the last day */
    static Trajectory trajectory(Experiment experiment, Course course, Design design, int branch, Memory memory) {
        var ensemble = new Ensemble(experiment, List.of(course), design);
        var joint = ensemble.joint(branch % design.draws());
        var trajectory = new Trajectory(experiment.events());
        ensemble.simulator(joint, course, ensemble.stored(joint))
                .play(design.branchKey(branch), memory, ensemble.blank(), trajectory);
        return trajectory;
    }

    /** The value of a parameter in a joint draw: the same one that the simulator of that draw used. */
    public static double drawn(Parameter parameter, long seed, int draw) {
        return Joint.quantile(Joint.key(seed, draw), parameter);
    }

    private List<Arm> play(IntConsumer progress, Storekeeper keeper) {
        int cells = design.months() * experiment.tally().size();
        var arms = new ArrayList<Arm>();
        List<Map<String, Double>> drawn = new ArrayList<>(Collections.nCopies(design.draws(), Map.of()));
        for (Course course : courses) {
            arms.add(new Arm(
                    course.policy(),
                    design,
                    experiment.tally(),
                    new short[design.runs()][cells],
                    new int[design.runs()],
                    new boolean[design.runs()],
                    drawn));
        }
        try (var workers = Executors.newFixedThreadPool(design.threads())) {
            var done = new ArrayList<Future<?>>();
            var finished = new AtomicInteger();
            for (int g = 0; g < design.draws(); g++) {
                int draw = g;
                done.add(workers.submit(() -> {
                    playDraw(draw, arms, drawn, keeper);
                    progress.accept(finished.incrementAndGet());
                }));
            }
            await(workers, done);
        }
        return arms;
    }

    /** Waits for all draws. Whoever interrupts the wait, or a draw that fails, stops the others: closing alone would play them all. */
    private static void await(ExecutorService workers, List<Future<?>> draws) {
        try {
            for (Future<?> f : draws) {
                f.get();
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The simulation was interrupted.\nMaybe run it again.", e);
        } catch (ExecutionException e) {
            workers.shutdownNow();
            throw new IllegalStateException(
                    "A branch failed: " + e.getCause() + "\nMaybe the case changed on the way.", e);
        }
    }

    private void playDraw(int draw, List<Arm> arms, List<Map<String, Double>> drawn, Storekeeper keeper) {
        Joint joint = joint(draw);
        Memory scratch = experiment.origin().memory().copy();
        int[] counts = blank();
        Stocks stored = stored(joint);
        for (int a = 0; a < arms.size(); a++) {
            Arm arm = arms.get(a);
            Simulator simulator = simulator(joint, courses.get(a), stored);
            for (int b = draw; b < design.runs() && !Thread.currentThread().isInterrupted(); b += design.draws()) {
                Arrays.fill(counts, 0);
                int events = simulator.play(design.branchKey(b), scratch, counts, witness(keeper, a, b));
                arm.exploded()[b] = events < 0;
                arm.events()[b] = events < 0 ? ~events : events;
                for (int c = 0; c < counts.length; c++) {
                    arm.counts()[b][c] = (short) Math.min(Short.MAX_VALUE, counts[c]);
                }
            }
        }
        synchronized (drawn) {
            drawn.set(draw, Map.copyOf(joint.named()));
        }
    }

    private static Simulator.Witness witness(Storekeeper keeper, int arm, int branch) {
        return new Simulator.Witness() {
            @Override
            public void event(Day today, int e) {}

            @Override
            public void month(int month, Stocks stocks) {
                keeper.month(arm, branch, month, stocks);
            }
        };
    }

    private Joint joint(int draw) {
        return Joint.draw(
                design,
                draw,
                experiment.parameters(),
                experiment.behavior(),
                experiment.settings(),
                experiment.levers());
    }

    private int[] blank() {
        return new int[design.months() * experiment.tally().size()];
    }

    /** What is in store as the first day begins, with the sizes of a draw, folded from the same history. */
    private Stocks stored(Joint joint) {
        FlowTable table = experiment.origin().memory().stocks().table();
        return Stocks.of(
                table, joint::value, experiment.events(), experiment.origin().day());
    }

    private Simulator simulator(Joint joint, Course course, Stocks stored) {
        EventTable events = experiment.events();
        int n = events.roster().size();
        var chooser = new Chooser(n, joint.coefficients(), experiment.settings().smoothing());
        Surroundings base = experiment.origin().surroundings();
        double rho = joint.coefficients().structure().rho();
        var phases = new Phases(course, (from, holding) -> {
            Inputs edited = course.on(from, holding, base.inputs(), events.roster(), experiment.levers(), joint::value);
            Inputs now = experiment.ties().rerouting().after(edited, course.inForce(from, holding), joint::value);
            return Phase.of(from, base, now == base.inputs() ? base : base.with(now), chooser, n, rho)
                    .with(course.flows(from, holding, stored.table(), joint::value));
        });
        return new Simulator(setting, joint.coefficients(), chooser, phases, course, stored, joint::value);
    }
}
