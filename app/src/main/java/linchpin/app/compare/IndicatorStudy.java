package linchpin.app.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import linchpin.app.study.Prepared;
import linchpin.data.casefile.Case;
import linchpin.event.Actor;
import linchpin.event.Measure;
import linchpin.future.Arm;
import linchpin.future.Effect;
import linchpin.future.Path;
import linchpin.pattern.Index;
import linchpin.world.Poles;

/** Indices on the past and on every branch by the same counters, and measures of the world from its ties. */
public final class IndicatorStudy {

    private static final int LEAST_STATES = 10;

    private final Prepared prepared;
    private final LocalDate first;

    /** @param prepared with the counters of the indices: see {@link #prepare} */
    public IndicatorStudy(Prepared prepared) {
        this.prepared = prepared;
        first = prepared.asOf().plusDays(1);
    }

    /** A case whose futures count what the indices ask. */
    public static Prepared prepare(Case source) {
        var counters = Stream.concat(source.scenarios().counters().stream(), source.indices().counters().stream())
                .toList();
        return Prepared.until(source, source.profile().span().to(), counters);
    }

    /** @param arms doing nothing first; none to look at the past only */
    public Indicators find(List<Arm> arms, int fromYear) {
        var measures = prepared.source().history().until(prepared.asOf()).measures();
        var states = prepared.source().roster().actors().stream()
                .filter(a -> a.type() == Actor.Type.STATE)
                .map(Actor::code)
                .toList();
        return new Indicators(
                prepared.source().indices().all().stream()
                        .map(i -> line(i, arms, fromYear))
                        .toList(),
                Poles.byYear(measures, "cinc", states, LEAST_STATES),
                Poles.byYear(measures, "gdp_usd", states, LEAST_STATES),
                years(measures, fromYear));
    }

    private Indicators.Line line(Index index, List<Arm> arms, int fromYear) {
        var path = new Path(index, prepared.tally(), prepared.events(), first);
        var past = new ArrayList<Indicators.Point>();
        for (int year = fromYear; LocalDate.of(year + 1, 1, 1).isBefore(first); year++) {
            LocalDate end = LocalDate.of(year + 1, 1, 1);
            past.add(new Indicators.Point(end.minusDays(1).toString(), path.before(end)));
        }
        past.add(new Indicators.Point(prepared.asOf().toString(), path.before(first)));
        return new Indicators.Line(
                index.id(),
                index.title(),
                index.says(),
                index.months(),
                List.copyOf(past),
                arms.stream().map(a -> future(path, a, arms.getFirst())).toList());
    }

    private static Indicators.Future future(Path path, Arm arm, Arm base) {
        int months = arm.design().months();
        var points = new ArrayList<Indicators.Month>();
        for (int m = 0; m < months; m++) {
            double[] q = Path.quantiles(path.at(arm, m));
            points.add(new Indicators.Month(m + 1, q[0], q[1], q[2]));
        }
        double[] with = path.at(arm, months - 1);
        double[] without = path.at(base, months - 1);
        int undefined = 0;
        for (int b = 0; b < with.length; b++) {
            undefined += Double.isNaN(with[b]) ? 1 : 0;
            if (Double.isNaN(with[b]) || Double.isNaN(without[b])) {
                with[b] = 0;
                without[b] = 0;
            }
        }
        var change = Effect.of(with, without, arm.design().draws(), arm.drawn());
        return new Indicators.Future(arm.policy().id(), arm.policy().title(), points, change, undefined);
    }

    private List<Indicators.Year> years(List<Measure> measures, int fromYear) {
        var sides = prepared.source().indices().sides();
        var years = new ArrayList<Indicators.Year>();
        for (int year = fromYear; year <= prepared.asOf().getYear(); year++) {
            int y = year;
            var ofYear = measures.stream().filter(m -> m.from().getYear() == y).toList();
            var dollar = prepared.source().indices().dollar().stream()
                    .map(tie -> ofYear.stream()
                            .filter(m -> m.about().equals(tie))
                            .mapToDouble(m -> m.estimate().central())
                            .average()
                            .orElse(Double.NaN))
                    .toList();
            years.add(
                    sides.isEmpty()
                            ? new Indicators.Year(year, Double.NaN, Double.NaN, Double.NaN, dollar)
                            : new Indicators.Year(
                                    year,
                                    agreement(ofYear, sides, true),
                                    agreement(ofYear, sides, false),
                                    cinc(ofYear, sides.getFirst()) / cinc(ofYear, sides.getLast()),
                                    dollar));
        }
        return years;
    }

    private static double agreement(List<Measure> ofYear, List<Case.Side> sides, boolean within) {
        return ofYear.stream()
                .filter(m -> m.about().kind() == Measure.Kind.ALIGNMENT
                        && m.about().name().equals("unga_agreement"))
                .filter(m -> sides.stream()
                                .anyMatch(s -> s.members().contains(m.about().from()))
                        && sides.stream()
                                .anyMatch(s -> s.members().contains(m.about().to())))
                .filter(m -> within
                        == sides.stream()
                                .anyMatch(s -> s.members().contains(m.about().from())
                                        && s.members().contains(m.about().to())))
                .mapToDouble(m -> m.estimate().central())
                .average()
                .orElse(Double.NaN);
    }

    private static double cinc(List<Measure> ofYear, Case.Side side) {
        var found = ofYear.stream()
                .filter(m -> m.about().kind() == Measure.Kind.ATTRIBUTE
                        && m.about().name().equals("cinc")
                        && side.members().contains(m.about().from()))
                .toList();
        // a sum without one of its members would be no sum
        return found.size() < side.members().size()
                ? Double.NaN
                : found.stream().mapToDouble(m -> m.estimate().central()).sum();
    }
}
