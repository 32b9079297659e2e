package linchpin.app.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.backtest.PastRate;
import linchpin.data.casefile.Case;
import linchpin.event.Act;
import linchpin.event.Valence;
import linchpin.future.Arm;
import linchpin.future.Course;
import linchpin.future.Design;
import linchpin.future.Ensemble;
import linchpin.pattern.Counter;
import linchpin.pattern.Rule;
import linchpin.pattern.Tally;
import linchpin.scenario.Policy;
import org.jspecify.annotations.Nullable;

/**
 * Would the model have seen a pair grow closer? A pair deepens when its cooperative acts of the twelve months after a cut-off
 * outnumber those of the twelve months before.
 */
public final class DeepeningStudy {

    private static final int MONTHS = 12;
    private static final int BRANCHES_A_DRAW = 4;
    private final Case source;
    private final Design design;

    /**
     * @param before cooperative acts of the twelve months before the cut-off
     * @param after those of the twelve months after
     * @param model share of branches with more than before
     * @param climatology share of earlier years that had more than that number
     * @param claimed share of forecasts that foresaw it, as a document of the case claims without a source, 0 to 1; null
     *     where none does
     */
    public record Deepening(
            String pair,
            LocalDate cutOff,
            int before,
            int after,
            double model,
            double climatology,
            @Nullable Double claimed) {

        public boolean deepened() {
            return after > before;
        }
    }

    public DeepeningStudy(Case source, long seed, int runs, int threads) {
        this.source = source;
        design = new Design(seed, runs, Math.max(2, runs / BRANCHES_A_DRAW), MONTHS, threads);
    }

    /** All pairs of the case at one cut-off. */
    public List<Deepening> at(LocalDate cutOff) {
        var counters = source.profile().dyads().stream()
                .map(d -> new Counter(
                        d.getFirst() + "-" + d.getLast(),
                        Set.of(d.getFirst()),
                        Set.of(d.getLast()),
                        cooperation(),
                        true))
                .toList();
        var prepared = Prepared.until(source, cutOff, counters);
        var course = Course.of(Policy.NONE, prepared.events(), cutOff.plusDays(1));
        Arm arm = Ensemble.play(prepared.experiment(prepared.fit()), List.of(course), design, done -> {})
                .getFirst();
        var whole = Prepared.of(source).outcomes().table();
        var truth = new Tally(counters, source.roster(), whole.kinds());
        var rows = new ArrayList<Deepening>();
        for (Counter counter : counters) {
            int c = truth.indexOf(counter.id());
            LocalDate first = cutOff.plusDays(1);
            int before = truth.count(whole, day(first.minusMonths(MONTHS)), day(first) - 1)[c];
            int after = truth.count(whole, day(first), day(first.plusMonths(MONTHS)) - 1)[c];
            Rule more = new Rule.AtLeast(before + 1, counter.id());
            rows.add(new Deepening(
                    counter.id(),
                    cutOff,
                    before,
                    after,
                    (Arrays.stream(arm.obey(more)).sum() + 0.5) / (design.runs() + 1),
                    PastRate.of(prepared.outcomes(), prepared.tally(), more, since(cutOff), cutOff, MONTHS)
                            .climatology(),
                    claimed(counter.id())));
        }
        return rows;
    }

    private @Nullable Double claimed(String pair) {
        return source.parameters()
                .find("claim.deepening-foreseen." + pair)
                .map(p -> p.value() / 100)
                .orElse(null);
    }

    private LocalDate since(LocalDate cutOff) {
        LocalDate decade = cutOff.plusDays(1).minusYears(10);
        LocalDate from = source.profile().span().from();
        return decade.isBefore(from) ? from : decade;
    }

    private static Counter.What cooperation() {
        return new Counter.What(
                Arrays.stream(Act.values())
                        .filter(a -> a.valence() == Valence.COOPERATIVE)
                        .collect(Collectors.toUnmodifiableSet()),
                Set.of(),
                Set.of());
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }
}
