package linchpin.proof.run;

import java.nio.file.Path;
import java.util.List;
import linchpin.app.study.Findings;
import linchpin.app.study.Options;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import linchpin.behavior.Behavior;
import linchpin.data.casefile.CaseReader;
import linchpin.future.Course;
import linchpin.future.Experiment;
import linchpin.pattern.Rule;
import linchpin.scenario.Policy;

/** A case that ships with Linchpin, read and learned once for all tests of a class. */
record Shipped(Prepared prepared, Behavior behavior, Experiment experiment) {

    /** Where the project stands; the build says so, an IDE starts tests in a module. */
    static final Path HOME = Path.of(System.getProperty("linchpin.home", ".."));

    static final String ISLAND = "island-quarrel";
    static final String ASIA = "northeast-asia";

    static Shipped of(String name) {
        return at(HOME.resolve("cases").resolve(name));
    }

    static Shipped at(Path folder) {
        var prepared = Prepared.of(CaseReader.read(folder).orThrow());
        var behavior = prepared.fit();
        return new Shipped(prepared, behavior, prepared.experiment(behavior));
    }

    /** Binds a policy to the day after the history ends. */
    Course course(Policy policy) {
        return Course.of(policy, prepared.events(), prepared.asOf().plusDays(1));
    }

    /** The whole flow, against the case's first two policies. */
    Findings find(long seed, int runs, int months, int threads) {
        var policies = prepared.source().policies().stream().limit(2).toList();
        return find(new Options(seed, runs, months, threads, policies));
    }

    Findings find(Options options) {
        return new Study(prepared, behavior, options, (stage, percent) -> {}).find();
    }

    /** The rules of the classes, with their thresholds for a horizon. */
    List<Rule> rules(int months) {
        var scenarios = prepared.source().scenarios();
        double ratio = (double) months / scenarios.windowMonths();
        return scenarios.classes().stream().map(c -> c.rule().scaled(ratio)).toList();
    }
}
