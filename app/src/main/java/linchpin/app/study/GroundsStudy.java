package linchpin.app.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import linchpin.behavior.Behavior;
import linchpin.event.When;
import linchpin.forecast.ChoiceRecord;
import linchpin.world.Source;

/** What the findings rest on: terms, record, parameters, sources, and what is not known. */
final class GroundsStudy {

    private static final int SCORED_MONTHS = 24;
    private static final int EARLIER_ORIGINS = 3;
    private static final int LEAST_YEARS = 6;
    private final Prepared prepared;
    private final Behavior behavior;

    GroundsStudy(Prepared prepared, Behavior behavior) {
        this.prepared = prepared;
        this.behavior = behavior;
    }

    Grounds find(Standing standing, Outlook outlook, List<ThesisFinding> theses) {
        var source = prepared.source();
        var terms = new Terms(behavior, prepared.settings()).all();
        return new Grounds(
                terms,
                record(),
                List.copyOf(source.parameters().all()),
                cited(standing),
                unknown(terms, outlook, theses),
                prepared.inputs());
    }

    /** Scores at the last origin that leaves 24 months, and at the ends of three odd years before it. */
    List<Grounds.HeldOut> record() {
        return origins().stream()
                .map(o -> ChoiceRecord.of(prepared.events(), prepared.ties(), prepared.settings(), o))
                .map(r -> new Grounds.HeldOut(
                        r.origin().toString(),
                        (int) Math.round(r.weight()),
                        r.scores(),
                        new Grounds.Ahead(
                                r.ahead(), r.interval().low(), r.interval().high())))
                .toList();
    }

    private List<LocalDate> origins() {
        LocalDate last = prepared.asOf().minusMonths(SCORED_MONTHS);
        LocalDate first = prepared.source().profile().span().from().plusYears(LEAST_YEARS);
        var origins = new TreeSet<LocalDate>();
        origins.add(last);
        for (int year = last.getYear() - 1; origins.size() <= EARLIER_ORIGINS && year > first.getYear(); year--) {
            if (year % 2 == 1) {
                origins.add(LocalDate.of(year, 12, 31));
            }
        }
        return origins.stream().filter(o -> o.isAfter(first)).toList();
    }

    private List<Source> cited(Standing standing) {
        var ids = new TreeSet<String>();
        standing.dyads().forEach(d -> {
            d.figures().forEach(f -> ids.add(f.source()));
            d.treaties().forEach(t -> ids.add(t.source()));
        });
        standing.dependence().forEach(s -> s.points().forEach(p -> ids.add(p.source())));
        prepared.source().parameters().all().forEach(p -> ids.add(p.origin().source()));
        return ids.stream()
                .map(prepared.source().sources()::get)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private List<String> unknown(List<Grounds.Term> terms, Outlook outlook, List<ThesisFinding> theses) {
        var lines = new ArrayList<String>();
        lines.add("Terms that this history does not narrow: "
                + terms.stream()
                        .filter(t -> !t.identified())
                        .map(t -> t.name() + " (" + t.part() + ")")
                        .collect(Collectors.joining(", "))
                + ".");
        lines.add(
                "The history was compiled by hand from what was reported; events were chosen with hindsight, so the record "
                        + "below is no proof of skill in forecasting.");
        var reporting = behavior.rates().reporting();
        if (!reporting.isEmpty()) {
            var lastYear = reporting.getLast();
            lines.add(
                    "Reporting of the sources without a constant rule grew to %.2f events a day in %d; the simulation keeps the level of the last 24 months (%.2f a day), give or take one yearly step."
                            .formatted(
                                    lastYear.counted(),
                                    lastYear.year(),
                                    behavior.rates().reportingNow()));
        }
        var weight = prepared.source().parameters().get("model.pool.weight");
        lines.add("The weight in the headline (%s) is a parameter, not an estimate: %s."
                .formatted(weight.value(), weight.origin().formula()));
        long recalled = prepared.source().history().events().stream()
                .filter(e -> e.when().basis() == When.Basis.RECALLED)
                .count();
        lines.add("%d of %d events are recalled from memory, without a text."
                .formatted(recalled, prepared.source().history().events().size()));
        long untold = theses.stream()
                .filter(t -> t.verdict().startsWith("cannot") || t.verdict().startsWith("not"))
                .count();
        lines.add("%d of %d theses cannot be told or tested with this data.".formatted(untold, theses.size()));
        if (outlook.simulation().exploded() > 0) {
            lines.add("%d branches exploded and were cut off; they are counted as they stood."
                    .formatted(outlook.simulation().exploded()));
        }
        return List.copyOf(lines);
    }
}
