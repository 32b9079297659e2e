package linchpin.app.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import linchpin.app.study.Options;
import linchpin.app.study.PolicyFinding;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import linchpin.data.casefile.Case;
import linchpin.event.Event;
import linchpin.future.Arm;
import linchpin.future.Probability;
import linchpin.scenario.Intervention;
import linchpin.scenario.Policy;
import linchpin.scenario.ScenarioClass;
import org.jspecify.annotations.Nullable;

/**
 * What one event changed, by the model: the past up to its eve, then the event as the only step of a policy, against
 * nothing. Ties and treaties stay those of the eve in both arms, so that what a treaty binds to is not replayed, only its signing.
 */
public final class ReplayStudy {

    private final Case source;
    private final Options options;
    private final ObjIntConsumer<String> progress;

    /** @param options its policies are not used */
    public ReplayStudy(Case source, Options options, ObjIntConsumer<String> progress) {
        this.source = source;
        this.options = options;
        this.progress = progress;
    }

    public Replay find(Event event) {
        LocalDate eve = event.when().date().minusDays(1);
        var happens = new Policy(
                "it-happened",
                event.evidence().what(),
                "",
                List.of(new Intervention.AddEvent(event.deed().kind(), event.parties(), List.of(1))));
        var scenarios = source.scenarios();
        var prepared = Prepared.until(source.withPolicies(List.of(happens)), eve, scenarios.counters());
        progress.accept("learning", 0);
        var study = new Study(
                prepared,
                prepared.fit(),
                new Options(options.seed(), options.runs(), options.months(), options.threads(), List.of(happens)),
                progress);
        List<Arm> arms = study.play();
        Arm base = arms.getFirst();
        PolicyFinding found = study.policies(arms).getFirst();
        var rows = new ArrayList<Replay.Row>();
        for (int k = 0; k < scenarios.classes().size(); k++) {
            ScenarioClass c = scenarios.classes().get(k);
            var of = found.effects().get(k);
            var rule = scenarios.asked(c.rule(), options.months());
            rows.add(new Replay.Row(
                    c.id(),
                    c.title(),
                    Probability.of(
                            base.obey(rule, scenarios.from(options.months())),
                            base.design().draws()),
                    of.with(),
                    of.effect(),
                    of.response(),
                    cameTrue(c, eve)));
        }
        LocalDate ends = eve.plusDays(1).plusMonths(options.months()).minusDays(1);
        return new Replay(event.id(), event.evidence().what(), eve, ends, List.copyOf(rows));
    }

    /** Asks the real history the question that the simulated ones are asked. */
    private @Nullable Boolean cameTrue(ScenarioClass c, LocalDate eve) {
        var whole = Prepared.of(source);
        LocalDate first = eve.plusDays(1);
        LocalDate end = first.plusMonths(options.months());
        if (end.minusDays(1).isAfter(whole.asOf())) {
            return null;
        }
        var scenarios = source.scenarios();
        int[] counts = whole.tally()
                .count(
                        whole.events(),
                        (int) first.plusMonths(scenarios.from(options.months())).toEpochDay(),
                        (int) end.toEpochDay() - 1);
        return scenarios.asked(c.rule(), options.months()).test(whole.tally().lookup(counts));
    }
}
