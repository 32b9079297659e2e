package linchpin.app.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.exposure.CrudeLoss;
import linchpin.exposure.Holding;
import linchpin.exposure.LossSummary;
import linchpin.future.Arm;

/** What a firm would lose, by the crude model. */
final class FirmStudy {

    private static final String MODEL =
            "Crude: each sanction, act of coercion or assault that has the supplier's country on one side, beyond the pace of "
                    + "the last 24 months, costs a share of what is bought there, for the rest of the horizon; no "
                    + "substitutes, no stocks, no prices. The shares are elicited.";

    private static final int USUAL_MONTHS = 24;

    private FirmStudy() {}

    static FirmFinding find(Prepared prepared, Arm arm, List<Holding> portfolio, String note) {
        var model = new CrudeLoss(arm, usual(prepared), prepared.source().parameters());
        double[] total = new double[arm.counts().length];
        var items = new ArrayList<FirmFinding.Item>();
        for (Holding h : portfolio) {
            boolean known = prepared.source().roster().contains(h.supplierCountry());
            double[] losses = known ? model.losses(h) : new double[total.length];
            for (int b = 0; b < total.length; b++) {
                total[b] += losses[b];
            }
            items.add(new FirmFinding.Item(
                    h.item(),
                    h.supplierCountry(),
                    h.annualUsd(),
                    loss(losses),
                    known ? model.mainCause(h.supplierCountry()) : "unmatched: the country is no actor of the case"));
        }
        return new FirmFinding(note, MODEL, items, loss(total), byClass(prepared, arm, total));
    }

    /** Events a month of each counter over the last 24 months. */
    private static double[] usual(Prepared prepared) {
        LocalDate next = prepared.asOf().plusDays(1);
        int[] counts = prepared.tally()
                .count(prepared.events(), (int) next.minusMonths(USUAL_MONTHS).toEpochDay(), (int) next.toEpochDay());
        return Arrays.stream(counts).mapToDouble(c -> (double) c / USUAL_MONTHS).toArray();
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

    private static FirmFinding.Loss loss(double[] losses) {
        LossSummary s = LossSummary.of(losses);
        return new FirmFinding.Loss(s.mean(), s.p10(), s.p50(), s.p90(), s.cvar95());
    }
}
