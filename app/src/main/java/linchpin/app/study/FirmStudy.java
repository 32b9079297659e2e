package linchpin.app.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import linchpin.data.casefile.Case;
import linchpin.exposure.Cause;
import linchpin.exposure.Item;
import linchpin.exposure.Lane;
import linchpin.exposure.Loss;
import linchpin.exposure.Losses;
import linchpin.exposure.Resilience;
import linchpin.future.Arm;

/** What a sample firm would lose, in short; {@code linchpin expose} tells all of it. */
final class FirmStudy {

    private static final String MODEL =
            "Events beyond the pace of the last 24 months interrupt supply, payment, routes and demand for some time; stocks and other "
                    + "sources that are ready help first. How likely, how much and how long are elicited with wide intervals.";

    private static final int ORIGINS = 6;

    private FirmStudy() {}

    static FirmFinding find(Prepared prepared, Arm arm, Case.Firm firm) {
        var drawn = prepared.drawn(arm);
        var items = firm.portfolio().items();
        var outages = prepared.outages(arm, items, prepared.linkage());
        var losses = Losses.of(
                items, outages, drawn, IntStream.range(0, outages.futures()).toArray());
        var rows = new ArrayList<FirmFinding.Item>();
        Map<Lane, double[]> longest = new LinkedHashMap<>();
        for (var i : losses.items()) {
            rows.add(new FirmFinding.Item(
                    i.item().label().name(),
                    i.item().lane().country(),
                    i.item().annualUsd(),
                    loss(i.loss()),
                    main(i.causes()),
                    i.item().kind() == Item.Kind.PURCHASE
                            ? Resilience.endurance(
                                    i.item(),
                                    longest.computeIfAbsent(
                                            i.item().lane(), l -> outages.longest(outages.lane(l), losses.futures())))
                            : null));
        }
        for (var l : firm.portfolio().left()) {
            rows.add(new FirmFinding.Item(
                    l.item(),
                    "",
                    l.annualUsd(),
                    new FirmFinding.Loss(0, 0, 0, 0, 0.0, 0),
                    (l.unmatched() ? "unmatched: " : "rejected: ") + l.reason(),
                    null));
        }
        double mean = losses.loss().mean();
        return new FirmFinding(
                firm.note(),
                MODEL,
                rows,
                loss(losses.loss()),
                byClass(prepared, arm, losses.total()),
                losses.means().entrySet().stream()
                        .limit(ORIGINS)
                        .map(e -> new FirmFinding.Part(
                                e.getKey().cause().words(),
                                e.getKey().place(),
                                e.getValue(),
                                mean == 0 ? 0 : e.getValue() / mean))
                        .toList(),
                Resilience.singleSource(items));
    }

    private static String main(Map<Cause, Double> causes) {
        return causes.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .max(Comparator.comparingDouble((Map.Entry<Cause, Double> e) -> e.getValue()))
                .map(e -> e.getKey().words())
                .orElse("no event");
    }

    private static List<FirmFinding.ClassLoss> byClass(Prepared prepared, Arm arm, double[] total) {
        var outlook = new OutlookStudy(prepared, arm);
        var rows = new ArrayList<FirmFinding.ClassLoss>();
        for (var c : prepared.source().scenarios().classes()) {
            double[] hits = outlook.hits(c);
            double sum = 0;
            int branches = 0;
            for (int b = 0; b < hits.length; b++) {
                sum += hits[b] * total[b];
                branches += (int) hits[b];
            }
            rows.add(new FirmFinding.ClassLoss(c.id(), branches == 0 ? 0 : sum / branches, branches));
        }
        return rows;
    }

    private static FirmFinding.Loss loss(Loss s) {
        return new FirmFinding.Loss(s.mean(), s.p10(), s.p50(), s.p90(), s.var95(), s.cvar95());
    }
}
