package linchpin.app.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import linchpin.behavior.Behavior;
import linchpin.behavior.ConditionalLogit;
import linchpin.event.Measure;
import linchpin.forecast.RateFit;
import linchpin.future.Arm;
import linchpin.future.Course;
import linchpin.future.Design;
import linchpin.future.Ensemble;
import linchpin.future.Experiment;
import linchpin.scenario.Policy;
import linchpin.scenario.ScenarioClass;
import linchpin.sensitivity.Pivot;
import linchpin.sensitivity.Swings;
import linchpin.statecraft.EnergyStudy;
import linchpin.statecraft.Incidence;
import linchpin.statecraft.IncidenceStudy;

/** Composes the whole flow, from a compiled case to findings. */
public final class Study {

    /** Version of the formulas behind the findings. */
    public static final String VERSION = "0.1.0";

    private static final int MONTHS_A_YEAR = 12;

    private final Prepared prepared;
    private final Behavior behavior;
    private final Options options;
    private final ObjIntConsumer<String> progress;

    /**
     * @param progress told the stage and how much of it is done, in percent
     */
    public Study(Prepared prepared, Behavior behavior, Options options, ObjIntConsumer<String> progress) {
        this.prepared = prepared;
        this.behavior = behavior;
        this.options = options;
        this.progress = progress;
    }

    /** Everything: standing, outlook, policies, theses, the firm, and what it rests on. */
    public Findings find() {
        List<Arm> arms = play();
        Arm base = arms.getFirst();
        var outlook = new OutlookStudy(prepared, base).outlook(behavior).with(incidence(arms));
        var standing = new StandingStudy(prepared, prepared.asOf()).find();
        progress.accept("testing theses", 0);
        var theses = theses();
        progress.accept("scoring the past", 0);
        var grounds = new GroundsStudy(prepared, behavior).find(standing, outlook, theses);
        return new Findings(heading(base.design()), standing, outlook, policies(arms), theses, firm(base), grounds);
    }

    public Findings.Heading heading() {
        return heading(options.design());
    }

    private Findings.Heading heading(Design design) {
        var name = prepared.source().profile().name();
        LocalDate asOf = prepared.asOf();
        return new Findings.Heading(
                name.id(),
                name.title(),
                name.question(),
                asOf,
                options.months(),
                options.horizonEnds(asOf),
                new Findings.Run(options.seed(), options.runs(), design.draws(), VERSION));
    }

    /** The arm of no policy, then one for each policy asked for. */
    public List<Arm> play() {
        progress.accept("preparing", 0);
        Experiment experiment = prepared.experiment(behavior);
        LocalDate first = prepared.asOf().plusDays(1);
        var courses = new ArrayList<Course>();
        courses.add(Course.of(Policy.NONE, prepared.events(), first));
        options.policies().forEach(p -> courses.add(Course.of(p, prepared.events(), first)));
        Design design = options.design();
        return Ensemble.play(
                experiment, courses, design, done -> progress.accept("playing futures", 100 * done / design.draws()));
    }

    /** Who the chance of each class hangs on, all asked of the same futures. */
    public List<Pivot> pivot(List<ScenarioClass> classes) {
        progress.accept("preparing", 0);
        var source = prepared.source();
        var trade = source.history().until(prepared.asOf()).measures().stream()
                .filter(m -> m.about().kind() == Measure.Kind.TRADE
                        && m.about().name().equals(source.profile().dependence()))
                .toList();
        var stances =
                Swings.of(prepared.events(), trade, prepared.asOf().plusDays(1), Swings.Span.of(source.parameters()));
        var questions = classes.stream()
                .map(c -> new Pivot.Question(
                        c.id(), OutlookStudy.counted(prepared, c), arm -> new OutlookStudy(prepared, arm).hits(c)))
                .toList();
        return Pivot.find(
                prepared.experiment(behavior),
                stances,
                questions,
                options.design(),
                percent -> progress.accept("moving stances", percent));
    }

    /** Who bears what in the futures of these arms, the first of which does nothing; over years also what energy costs. */
    public Incidence incidence(List<Arm> arms) {
        var statecraft = prepared.statecraft();
        if (statecraft.isEmpty()) {
            return Incidence.NONE;
        }
        progress.accept("solving economies", 0);
        int draws = arms.getFirst().design().draws();
        var found = new IncidenceStudy(statecraft.get(), arms)
                .find(done -> progress.accept("solving economies", 100 * done / draws));
        var energy = new EnergyStudy(
                statecraft.get(), prepared.events(), prepared.asOf().plusDays(1));
        int years = options.months() / MONTHS_A_YEAR;
        return years < 2
                ? found
                : found.with(options.policies().stream()
                        .flatMap(p -> energy.find(p, years, options.seed(), draws).stream())
                        .toList());
    }

    public Outlook outlook(Arm base) {
        return new OutlookStudy(prepared, base).outlook(behavior);
    }

    /** By future of an arm, whether a class held: 1 or 0. */
    public double[] hits(Arm arm, ScenarioClass c) {
        return new OutlookStudy(prepared, arm).hits(c);
    }

    /** Each policy against the first arm; told from nothing only where that survives all comparisons at once. */
    public List<PolicyFinding> policies(List<Arm> arms) {
        var study = new PolicyStudy(prepared, arms.getFirst());
        return PolicyFinding.corrected(arms.stream().skip(1).map(study::find).toList());
    }

    public List<ThesisFinding> theses() {
        var study = new ThesisStudy(prepared, behavior);
        return prepared.source().theses().stream().map(study::find).toList();
    }

    /** What the first sample firm of the case would lose; nothing at all where the case has none. */
    private FirmFinding firm(Arm base) {
        return prepared.source().firms().stream()
                .findFirst()
                .map(f -> FirmStudy.find(prepared, base, f))
                .orElse(FirmFinding.NONE);
    }

    /** The model card: terms, how well they fit, and record. */
    public ModelCard card() {
        return new ModelCard(
                behavior.span(),
                new Terms(behavior, prepared.settings()).all(),
                behavior.rates().reporting(),
                RateFit.of(
                        prepared.events(),
                        prepared.ties(),
                        prepared.settings(),
                        behavior.rates().withReplies().stream()
                                .map(ConditionalLogit.Fit::coefficients)
                                .toArray(double[][]::new),
                        behavior.span(),
                        options.seed()),
                new GroundsStudy(prepared, behavior).record());
    }
}
