package linchpin.bench;

import linchpin.behavior.Chooser;
import linchpin.behavior.Coefficients;
import linchpin.behavior.Memory;
import linchpin.behavior.Surroundings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Features and utilities of one choice: among 23 targets, between words and deeds, among the acts of the class. */
@State(Scope.Thread)
public class ChoiceBench {

    private Chooser chooser;
    private Memory memory;
    private Surroundings surroundings;
    private int day;
    private int turn;
    private final double[] utility = new double[SyntheticCase.ACTORS];

    @Setup
    public void fit() {
        var model = new SyntheticModel(90);
        var strategic = new Coefficients.Strategic(0.15, 0.15, -0.2, 0.06);
        var central = model.behavior.central(
                new double[1][2],
                strategic,
                new Coefficients.Structure(1, 0.5, 0, Coefficients.Drift.none(SyntheticCase.ACTORS)));
        chooser = new Chooser(SyntheticCase.ACTORS, central, model.settings.smoothing());
        memory = model.origin.memory();
        surroundings = model.origin.surroundings();
        day = model.origin.day();
    }

    @Benchmark
    public double target() {
        chooser.targets(memory, surroundings, turn & 1, next(), day, utility);
        return utility[0];
    }

    @Benchmark
    public void targetClassAndAct(Blackhole sink) {
        int i = next();
        int v = turn & 1;
        chooser.targets(memory, surroundings, v, i, day, utility);
        int j = (i + 1 + turn % 7) % SyntheticCase.ACTORS;
        sink.consume(utility[j]);
        sink.consume(chooser.material(memory, surroundings, v, i, j, day));
        chooser.acts(memory, 2 * v + (turn >> 1 & 1), i, j, day, utility);
        sink.consume(utility[0]);
    }

    private int next() {
        turn++;
        return turn % SyntheticCase.ACTORS;
    }
}
