package linchpin.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import linchpin.forecast.Scores;
import linchpin.world.RollCall;

/**
 * How well the chance that a draft fails was told, on the drafts of the record themselves.
 *
 * @param way how it was told
 * @param drafts how many were forecast
 * @param brier mean Brier score, 0 is best
 * @param log mean log score, 0 is best
 */
public record VoteRecord(String way, int drafts, double brier, double log) {

    private static final double CLOSEST = 0.01;

    /**
     * Every draft from those before it (rolling origin), and from all others (leave one out), at half, once and twice the
     * half-life; beside the share of all drafts before it that failed, with the prior's drafts, and what the last draft did.
     *
     * @param by whoever drafts, and does not veto
     */
    public static List<VoteRecord> of(RollCall calls, String by, RollCall.Memory memory) {
        var table = new ArrayList<VoteRecord>();
        for (double factor : new double[] {0.5, 1, 2}) {
            var within = memory.within(factor * memory.halfLifeYears());
            table.add(score(
                    "votes before it, half-life %s years".formatted(within.halfLifeYears()),
                    calls,
                    d -> calls.before(d.day()).failure(by, d.day(), within).mean()));
        }
        table.add(score(
                "all other votes, half-life %s years".formatted(memory.halfLifeYears()),
                calls,
                d -> calls.keep(o -> !o.equals(d)).failure(by, d.day(), memory).mean()));
        table.add(score("climatology: share that failed before it", calls, d -> share(calls.before(d.day()), memory)));
        table.add(score("persistence: what the last one did", calls, d -> {
            var past = calls.before(d.day()).drafts();
            return past.isEmpty() ? memory.veto() : share(calls.keep(past.getLast()::equals), memory);
        }));
        return List.copyOf(table);
    }

    private static double share(RollCall past, RollCall.Memory memory) {
        long failed = past.drafts().stream().filter(d -> !d.passed()).count();
        return (failed + memory.drafts() * memory.veto()) / (past.drafts().size() + memory.drafts());
    }

    private static VoteRecord score(String way, RollCall calls, ToDoubleFunction<RollCall.Draft> chance) {
        double brier = 0;
        double log = 0;
        for (RollCall.Draft d : calls.drafts()) {
            double p = Math.clamp(chance.applyAsDouble(d), CLOSEST, 1 - CLOSEST);
            brier += Scores.brier(p, !d.passed());
            log += Scores.log(p, !d.passed());
        }
        int n = calls.drafts().size();
        return new VoteRecord(way, n, brier / n, log / n);
    }

    /** The chance that a draft fails on the first day of each year, from what was known then. */
    public static List<ByYear> byYear(RollCall calls, String by, RollCall.Memory memory, LocalDate last) {
        var years = new ArrayList<ByYear>();
        int first = calls.drafts().isEmpty()
                ? last.getYear()
                : calls.drafts().getFirst().day().getYear();
        for (int year = first; year <= last.getYear(); year++) {
            int y = year;
            LocalDate day = LocalDate.of(year, 1, 1);
            var within = calls.keep(d -> d.day().getYear() == y);
            var told = calls.before(day).failure(by, day, memory);
            years.add(new ByYear(
                    year,
                    within.drafts().size(),
                    (int) within.drafts().stream().filter(d -> !d.passed()).count(),
                    told.mean(),
                    told.quantile(0.05),
                    told.quantile(0.95)));
        }
        return years;
    }

    /** A year: how many drafts were voted on, how many failed, and the chance as it began, with its 90 % interval. */
    public record ByYear(int year, int drafts, int failed, double chance, double low, double high) {}
}
