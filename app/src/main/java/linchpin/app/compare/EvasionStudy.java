package linchpin.app.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import linchpin.app.compare.Evasion.Spread;
import linchpin.app.study.Prepared;
import linchpin.event.Roster;
import linchpin.future.Course;
import linchpin.future.Ensemble;
import linchpin.future.Rerouting;
import linchpin.scenario.Policy;
import linchpin.statecraft.Statecraft;
import linchpin.world.Inputs;
import linchpin.world.Rails;
import linchpin.world.Substitution;

/** Asks of policies how much of what they cut finds another way: from the ties alone, no future is played. */
public final class EvasionStudy {

    private static final List<String> EVASION = List.of(Substitution.TRADE, Substitution.RAIL, "economy.evasion");
    private static final int PARTNERS = 4;

    private final Prepared prepared;
    private final Roster roster;
    private final Inputs base;
    private final Rerouting rerouting;
    private final LocalDate first;
    private final long seed;
    private final int draws;

    public EvasionStudy(Prepared prepared, long seed, int draws) {
        this.prepared = prepared;
        this.seed = seed;
        this.draws = draws;
        roster = prepared.source().roster();
        first = prepared.asOf().plusDays(1);
        rerouting = prepared.statecraft().map(Statecraft::rerouting).orElse(Rerouting.NONE);
        base = prepared.ties().asDayBegins(first);
    }

    /** Every actor that loses trade or payments under a policy, in the month of the horizon in which most is cut. */
    public List<Evasion> find(Policy policy, int months) {
        Course course = Course.of(policy, prepared.events(), first);
        int month = worst(course, months);
        LocalDate day = first.plusMonths(month - 1L);
        List<Inputs> with = played(course, day, true);
        List<Inputs> without = played(course, day, false);
        var found = new ArrayList<Evasion>();
        for (int i = 0; i < roster.size(); i++) {
            int actor = i;
            if (with.stream().anyMatch(w -> w.lost(actor) > 0 || w.unpaid(actor) > 0)) {
                found.add(of(policy, month, i, with, without));
            }
        }
        return List.copyOf(found);
    }

    private int worst(Course course, int months) {
        ToDoubleFunction<String> central = prepared.source().parameters()::value;
        return IntStream.rangeClosed(1, months)
                .boxed()
                .max(Comparator.comparingDouble((Integer m) -> {
                            Inputs now = on(course, first.plusMonths(m - 1L), central);
                            return IntStream.range(0, roster.size())
                                    .mapToDouble(i -> now.lost(i) + now.unpaid(i))
                                    .sum();
                        })
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(1);
    }

    private List<Inputs> played(Course course, LocalDate day, boolean evading) {
        return IntStream.range(0, draws)
                .mapToObj(d -> on(
                        course,
                        day,
                        id -> !evading && EVASION.contains(id)
                                ? 0
                                : Ensemble.drawn(prepared.source().parameters().get(id), seed, d)))
                .toList();
    }

    private Inputs on(Course course, LocalDate day, ToDoubleFunction<String> size) {
        Inputs edited = course.on(day, base, roster, prepared.levers(), size);
        return rerouting.after(edited, course.inForce((int) day.toEpochDay(), 0), p -> size.applyAsDouble(p.id()));
    }

    private Evasion of(Policy policy, int month, int i, List<Inputs> with, List<Inputs> without) {
        var trade = new Evasion.Trade(
                spread(with, w -> w.lost(i)),
                spread(with, w -> w.replaced(i)),
                spread(with, w -> w.lost(i) > 0 ? w.replaced(i) / w.lost(i) : 0),
                spread(with, w -> w.unpaid(i)),
                spread(with, w -> bite(w, i)),
                spread(without, w -> bite(w, i)));
        return new Evasion(
                policy.id(), policy.title(), month, roster.code(i), trade, dollar(i, with), partners(i, with));
    }

    /** What is missing of an actor's trade in the end. */
    private double bite(Inputs now, int i) {
        double missing = 0;
        for (int j = 0; j < roster.size(); j++) {
            missing += now.given(i, j) - now.dependence(i, j);
        }
        return missing;
    }

    private Evasion.Dollar dollar(int i, List<Inputs> with) {
        double before = dollar(base, i);
        return new Evasion.Dollar(before > 0, before, spread(with, w -> dollar(w, i)));
    }

    private double dollar(Inputs inputs, int i) {
        return inputs.rails().stream()
                .filter(r -> r.payer().equals(roster.code(i)))
                .mapToDouble(Rails::dollar)
                .sum();
    }

    private List<Evasion.Partner> partners(int i, List<Inputs> with) {
        return IntStream.range(0, roster.size())
                .mapToObj(j -> new Evasion.Partner(
                        roster.code(j), base.dependence(i, j), spread(with, w -> w.dependence(i, j))))
                .filter(p -> p.before() != p.after().p50())
                .sorted(Comparator.comparingDouble(
                        (Evasion.Partner p) -> -Math.abs(p.after().p50() - p.before())))
                .limit(PARTNERS)
                .toList();
    }

    private static Spread spread(List<Inputs> draws, ToDoubleFunction<Inputs> value) {
        double[] x = draws.stream().mapToDouble(value).sorted().toArray();
        return new Spread(at(x, 0.1), at(x, 0.5), at(x, 0.9));
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.clamp((int) Math.floor(share * sorted.length), 0, sorted.length - 1)];
    }
}
