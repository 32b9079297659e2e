package linchpin.app.firm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import linchpin.app.study.Options;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import linchpin.behavior.Behavior;
import linchpin.data.casefile.Case;
import linchpin.future.Arm;
import linchpin.plan.Choices;
import linchpin.plan.Planner;
import linchpin.plan.Planner.Plan;
import linchpin.plan.Profile;
import linchpin.plan.Sample;
import linchpin.plan.Scope;
import linchpin.plan.Tariff;
import linchpin.plan.Trial;
import linchpin.plan.program.LevelMethod.Effort;
import linchpin.plan.program.Risk;

/** Makes a plan on some futures, sweeps it on others and judges it on others still, each played from a seed of its own. */
public final class Planning {

    /** Added to the seed of the futures that a plan is made on; the others must differ and no more. */
    private static final long UNSEEN = 1;

    private static final long OTHERS = 2;

    private static final Effort EFFORT = new Effort(1e-4, 400);
    private static final Effort ROUGH = new Effort(1e-3, 200);
    private static final double[] WEIGHTS = {0, 0.25, 1, 4};
    private static final int SWINGS = 12;

    /**
     * What is asked.
     *
     * @param budget most that may be spent beforehand, USD
     * @param lists which lists the law's parties were held against, for the reader
     */
    public record Ask(Profile profile, double budget, Scope scope, LawBook law, List<String> lists) {}

    /**
     * What a plan rests on: the same for every profile and budget.
     *
     * @param made futures that it is made on
     * @param unseen on which it is judged, and nothing else
     */
    record Footing(Sample made, Sample unseen, Choices choices, Tariff tariff) {

        /** @param others futures on which each step must pay again */
        Planner planner(Sample others, Effort effort) {
            return new Planner(made, others, choices, tariff, effort);
        }
    }

    private final Case source;
    private final Exposing.Firm firm;
    private final Prepared prepared;
    private final ObjIntConsumer<String> progress;

    /** @param law by which second rails are thought of */
    public Planning(Case source, Exposing.Firm firm, LawBook law, ObjIntConsumer<String> progress) {
        this.source = source;
        this.progress = progress;
        var more = new SecondRails(source.places(), law, source.parameters()).added(firm.portfolio());
        this.firm = new Exposing.Firm(firm.firm(), firm.note(), more);
        prepared = Prepared.of(source, more.items());
    }

    public Prepared prepared() {
        return prepared;
    }

    /** The best plan for a profile and a budget, and what it is worth. */
    public FirmPlan find(Behavior behavior, Options options, Ask ask) {
        Footing footing = footing(behavior, options, ask);
        Sample others = sample(behavior, options, OTHERS);
        progress.accept("planning", 0);
        var planner = footing.planner(others, EFFORT);
        Risk risk = ask.profile.risk(source.parameters());
        Plan plan = planner.plan(risk, ask.budget);
        progress.accept("judging", 60);
        var frontier = frontier(footing, footing.planner(others, ROUGH), ask, plan, risk);
        progress.accept("judging", 90);
        var trial = new Trial(footing.unseen, footing.choices, planner, footing.tariff, risk);
        return new PlanRows(prepared, firm, footing, ask, options)
                .plan(plan, trial, risk, frontier, trial.tornado(plan, source.parameters(), drawn(), SWINGS));
    }

    /** The indicators alone, with their record on unseen futures. */
    public List<FirmPlan.Indicator> indicators(Behavior behavior, Options options, Ask ask) {
        Footing footing = footing(behavior, options, ask);
        return new PlanRows(prepared, firm, footing, ask, options).indicators(List.of());
    }

    private Footing footing(Behavior behavior, Options options, Ask ask) {
        Sample made = sample(behavior, options, 0);
        Sample unseen = sample(behavior, options, UNSEEN);
        var tariff = Tariff.of(source.parameters());
        progress.accept("choosing indicators", 0);
        var choices = Choices.of(made, tariff, ask.law).within(ask.scope, made.items());
        return new Footing(made, unseen, choices, tariff);
    }

    private Sample sample(Behavior behavior, Options asked, long shift) {
        var options = new Options(asked.seed() + shift, asked.runs(), asked.months(), asked.threads(), List.of());
        Arm arm = new Study(prepared, behavior, options, progress).play().getFirst();
        progress.accept("reckoning losses", 0);
        var exposing = new Exposing(prepared, firm);
        return new Sample(firm.portfolio().items(), exposing.outages(arm), prepared.drawn(arm), arm);
    }

    private List<FirmPlan.Point> frontier(Footing footing, Planner planner, Ask ask, Plan chosen, Risk risk) {
        var points = new ArrayList<FirmPlan.Point>();
        points.add(point(footing, planner, chosen, risk, true));
        for (double weight : WEIGHTS) {
            Risk other = new Risk(weight, risk.level());
            points.add(point(footing, planner, planner.plan(other, ask.budget), other, false));
        }
        points.sort(java.util.Comparator.comparingDouble(FirmPlan.Point::weight));
        return List.copyOf(points);
    }

    private static FirmPlan.Point point(Footing footing, Planner planner, Plan plan, Risk risk, boolean chosen) {
        var outcome = new Trial(footing.unseen, footing.choices, planner, footing.tariff, risk).plan(plan);
        return new FirmPlan.Point(risk.weight(), outcome.spent(), outcome.mean(), outcome.cvar(), chosen);
    }

    /** Assumptions of the exposure that a tornado redraws: all that differ between draws. */
    private List<String> drawn() {
        return source.parameters().all().stream()
                .map(p -> p.id())
                .filter(id -> id.startsWith("exposure.")
                        && !id.equals("exposure.usual.months")
                        && !id.equals("exposure.refill"))
                .toList();
    }
}
