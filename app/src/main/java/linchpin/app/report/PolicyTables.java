package linchpin.app.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import linchpin.app.study.Findings;
import linchpin.app.study.FirmFinding;
import linchpin.app.study.FirmFinding.Loss;
import linchpin.app.study.PolicyFinding;
import linchpin.app.study.ThesisFinding;
import linchpin.app.study.ThesisFinding.Documents;
import linchpin.app.study.ThesisFinding.Result;
import linchpin.future.Effect;

/** Policies, claims and the sample firm as tables. */
final class PolicyTables {

    private PolicyTables() {}

    static Map<String, Sheet> all(Findings findings) {
        Map<String, Sheet> files = new LinkedHashMap<>();
        files.put("policies.csv", policies(findings.policies()));
        files.put("effects.csv", effects(findings.policies(), PolicyFinding::effects));
        files.put("ladder-effects.csv", effects(findings.policies(), PolicyFinding::ladder));
        files.putAll(EconomyTables.all(findings.outlook().simulation().economy()));
        files.put("claims.csv", theses(findings.theses()));
        files.put("firm.csv", firm(findings.firm()));
        files.put("firm-by-class.csv", byClass(findings.firm()));
        return files;
    }

    private static Sheet policies(List<PolicyFinding> policies) {
        Sheet sheet = Sheet.of("policy,title,says,kinds,steps");
        policies.forEach(p -> sheet.row(p.id(), p.title(), p.says(), p.kinds(), p.steps()));
        return sheet;
    }

    private static Sheet effects(
            List<PolicyFinding> policies, Function<PolicyFinding, List<PolicyFinding.ClassEffect>> family) {
        Sheet sheet = Sheet.of(
                "policy,class,with_policy,difference,mc_low,mc_high,total_low,total_high,detectable,distinguishable,costliest_uncertainty,its_share,identical,response,response_mc_low,response_mc_high,response_total_low,response_total_high,response_detectable,response_distinguishable");
        for (PolicyFinding p : policies) {
            family.apply(p).forEach(on -> {
                Effect e = on.effect();
                sheet.row(
                        p.id(),
                        on.classId(),
                        on.with().value(),
                        e.value(),
                        e.monteCarlo(),
                        e.total(),
                        e.detectable(),
                        e.distinguishable(),
                        e.costliest().name(),
                        e.costliest().share(),
                        e.identical(),
                        on.response().value(),
                        on.response().monteCarlo(),
                        on.response().total(),
                        on.response().detectable(),
                        on.response().distinguishable());
            });
        }
        return sheet;
    }

    private static Sheet theses(List<ThesisFinding> theses) {
        Sheet sheet = Sheet.of("claim_id,claim,for,against,rows,test,estimate,low,high,unit,n,data,verdict,why");
        for (ThesisFinding t : theses) {
            Documents d = t.documents();
            Result r = t.result();
            if (r == null) {
                sheet.row(
                        t.id(),
                        t.claim(),
                        d.supporters(),
                        d.opponents(),
                        d.rows(),
                        t.test(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        t.verdict(),
                        t.why());
            } else {
                sheet.row(
                        t.id(),
                        t.claim(),
                        d.supporters(),
                        d.opponents(),
                        d.rows(),
                        t.test(),
                        r.estimate(),
                        r.interval(),
                        r.unit(),
                        r.n(),
                        r.data(),
                        t.verdict(),
                        t.why());
            }
        }
        return sheet;
    }

    private static Sheet firm(FirmFinding firm) {
        Sheet sheet = Sheet.of(
                "item,supplier_country,annual_usd,mean_usd,p10_usd,p50_usd,p90_usd,var95_usd,cvar95_usd,cause,survive_days,recover_days,outlasted");
        firm.items().forEach(i -> {
            Loss l = i.loss();
            var e = i.endurance();
            sheet.row(
                    i.item(),
                    i.country(),
                    i.annualUsd(),
                    l.mean(),
                    l.p10(),
                    l.p50(),
                    l.p90(),
                    l.var95(),
                    l.cvar95(),
                    i.cause(),
                    e == null ? null : e.surviveDays(),
                    e == null ? null : e.recoverDays(),
                    e == null ? null : e.shortShare());
        });
        Loss all = firm.total();
        double annual =
                firm.items().stream().mapToDouble(FirmFinding.Item::annualUsd).sum();
        return sheet.row(
                "All items",
                null,
                annual,
                all.mean(),
                all.p10(),
                all.p50(),
                all.p90(),
                all.var95(),
                all.cvar95(),
                null,
                null,
                null,
                null);
    }

    private static Sheet byClass(FirmFinding firm) {
        Sheet sheet = Sheet.of("class,mean_loss_usd,branches");
        firm.byClass().forEach(c -> sheet.row(c.classId(), c.mean(), c.branches()));
        return sheet;
    }
}
