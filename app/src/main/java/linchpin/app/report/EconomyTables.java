package linchpin.app.report;

import java.util.LinkedHashMap;
import java.util.Map;
import linchpin.statecraft.EnergyPath;
import linchpin.statecraft.Incidence;
import linchpin.statecraft.Incidence.Income;
import linchpin.statecraft.Incidence.Spread;

/** Who bears what, as tables; none for a case without an economy. */
final class EconomyTables {

    private EconomyTables() {}

    static Map<String, Sheet> all(Incidence found) {
        Map<String, Sheet> files = new LinkedHashMap<>();
        if (!found.incomes().isEmpty()) {
            files.put("incomes.csv", incomes(found));
            files.put("trade.csv", trade(found));
        }
        if (!found.energy().isEmpty()) {
            files.put("energy.csv", energy(found));
        }
        return files;
    }

    private static Sheet incomes(Incidence found) {
        Sheet sheet = Sheet.of(
                "policy,horizon,month,region,percent_p10,percent_p50,percent_p90,enforced_percent_p50,usd_p10,usd_p50,usd_p90,usd_change_mean,usd_change_p10,usd_change_p50,usd_change_p90,million_mc_low,million_mc_high,million_total_low,million_total_high,heavy,heavy_mc_low,heavy_mc_high");
        for (Income i : found.incomes()) {
            Spread usd = i.money().usd();
            Spread change = i.money().usdChange();
            sheet.row(
                    i.policy(),
                    i.horizon(),
                    i.month(),
                    i.region(),
                    i.percent().p10(),
                    i.percent().p50(),
                    i.percent().p90(),
                    i.enforced().p50(),
                    usd.p10(),
                    usd.p50(),
                    usd.p90(),
                    change.mean(),
                    change.p10(),
                    change.p50(),
                    change.p90(),
                    i.money().change().monteCarlo(),
                    i.money().change().total(),
                    i.money().heavy().value(),
                    i.money().heavy().monteCarlo());
        }
        return sheet;
    }

    private static Sheet trade(Incidence found) {
        Sheet sheet =
                Sheet.of("policy,seller,buyer,usd_change_mean,usd_change_p10,usd_change_p50,usd_change_p90,stopped");
        found.rerouted()
                .forEach(r -> sheet.row(
                        r.policy(),
                        r.seller(),
                        r.buyer(),
                        r.usd().mean(),
                        r.usd().p10(),
                        r.usd().p50(),
                        r.usd().p90(),
                        r.hit()));
        return sheet;
    }

    private static Sheet energy(Incidence found) {
        Sheet sheet = Sheet.of(
                "policy,seller,buyer,year,share_p50,price_percent_p50,cost_usd_p10,cost_usd_p50,cost_usd_p90,income_usd_p50,revenue_usd_p10,revenue_usd_p50,revenue_usd_p90");
        for (EnergyPath path : found.energy()) {
            for (EnergyPath.Year y : path.years()) {
                sheet.row(
                        path.policy(),
                        path.seller(),
                        path.buyer(),
                        y.year(),
                        y.share().p50(),
                        y.price().p50(),
                        y.cost().p10(),
                        y.cost().p50(),
                        y.cost().p90(),
                        y.income().p50(),
                        y.revenue().p10(),
                        y.revenue().p50(),
                        y.revenue().p90());
            }
        }
        return sheet;
    }
}
