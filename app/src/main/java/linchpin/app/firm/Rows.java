package linchpin.app.firm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import linchpin.app.firm.FirmExposure.Amount;
import linchpin.app.study.Prepared;
import linchpin.exposure.Cause;
import linchpin.exposure.Item;
import linchpin.exposure.Lane;
import linchpin.exposure.Loss;
import linchpin.exposure.Losses;
import linchpin.exposure.Outages;
import linchpin.exposure.Portfolio;
import linchpin.exposure.Resilience;
import linchpin.future.Arm;
import linchpin.scenario.ScenarioClass;

/** Losses as rows to be shown: every mean to the cent, every list of parts adding up. */
final class Rows {

    private static final int ORIGINS = 12;

    private final Prepared prepared;
    private final Portfolio portfolio;
    private final Losses losses;
    private final BigDecimal mean;
    private final double total;

    Rows(Prepared prepared, Portfolio portfolio, Losses losses) {
        this.prepared = prepared;
        this.portfolio = portfolio;
        this.losses = losses;
        total = losses.loss().mean();
        mean = Cents.of(total);
    }

    static Amount amount(Loss loss) {
        return amount(loss, Cents.of(loss.mean()));
    }

    private static Amount amount(Loss loss, BigDecimal mean) {
        return new Amount(mean, loss.p10(), loss.p50(), loss.p90(), loss.var95(), loss.cvar95(), loss.errors());
    }

    static double[] hits(Prepared prepared, Arm arm, ScenarioClass c) {
        var scenarios = prepared.source().scenarios();
        int months = arm.design().months();
        return arm.obey(scenarios.asked(c.rule(), months), scenarios.from(months));
    }

    FirmExposure.Book book() {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal unmatched = BigDecimal.ZERO;
        for (Item i : portfolio.items()) {
            all = all.add(Cents.of(i.annualUsd()));
        }
        for (Portfolio.Left l : portfolio.left()) {
            unmatched = unmatched.add(Cents.of(l.annualUsd()));
        }
        return new FirmExposure.Book(
                portfolio.rows(),
                portfolio.items().size(),
                all.add(unmatched),
                unmatched,
                portfolio.left(),
                portfolio.defaults(),
                portfolio.notes());
    }

    FirmExposure.Total total(Arm base, List<FirmExposure.PolicyLoss> policies) {
        return new FirmExposure.Total(
                amount(losses.loss()), causes(losses.causes(), mean, total), origins(), classes(base), policies);
    }

    private static List<FirmExposure.CauseLoss> causes(Map<Cause, Double> causes, BigDecimal mean, double total) {
        var order = causes.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Cause, Double> e) -> -e.getValue()))
                .toList();
        var cents = Cents.parts(order.stream().map(Map.Entry::getValue).toList(), mean);
        var rows = new ArrayList<FirmExposure.CauseLoss>();
        for (int k = 0; k < order.size(); k++) {
            Cause cause = order.get(k).getKey();
            rows.add(new FirmExposure.CauseLoss(
                    cause, cause.words(), cents.get(k), share(order.get(k).getValue(), total)));
        }
        return rows;
    }

    private static double share(double part, double all) {
        return all == 0 ? 0 : part / all;
    }

    private List<FirmExposure.OriginLoss> origins() {
        var order = List.copyOf(losses.means().entrySet());
        var parts = new ArrayList<Double>();
        order.stream().limit(ORIGINS).forEach(e -> parts.add(e.getValue()));
        double rest =
                order.stream().skip(ORIGINS).mapToDouble(Map.Entry::getValue).sum();
        if (order.size() > ORIGINS) {
            parts.add(rest);
        }
        var cents = Cents.parts(parts, mean);
        var rows = new ArrayList<FirmExposure.OriginLoss>();
        for (int k = 0; k < parts.size(); k++) {
            boolean shown = k < ORIGINS;
            rows.add(new FirmExposure.OriginLoss(
                    shown ? order.get(k).getKey().cause().words() : "",
                    shown ? order.get(k).getKey().place() : "all others",
                    cents.get(k),
                    share(parts.get(k), total)));
        }
        return rows;
    }

    private List<FirmExposure.ClassLoss> classes(Arm base) {
        var rows = new ArrayList<FirmExposure.ClassLoss>();
        for (ScenarioClass c : prepared.source().scenarios().classes()) {
            double[] hits = hits(prepared, base, c);
            var given = losses.given(f -> hits[f] > 0);
            rows.add(new FirmExposure.ClassLoss(
                    c.id(),
                    c.title(),
                    given.futures(),
                    given.loss().map(Rows::amount).orElse(null)));
        }
        return rows;
    }

    List<FirmExposure.ItemRow> items(Outages outages) {
        var found = losses.items();
        var cents = Cents.parts(found.stream().map(i -> i.loss().mean()).toList(), mean);
        Map<Lane, double[]> longest = new LinkedHashMap<>();
        var rows = new ArrayList<FirmExposure.ItemRow>();
        for (int k = 0; k < found.size(); k++) {
            Item i = found.get(k).item();
            var label = i.label();
            rows.add(new FirmExposure.ItemRow(
                    new FirmExposure.Who(
                            label.id(),
                            label.name(),
                            i.kind(),
                            label.partner(),
                            i.lane().country(),
                            label.line(),
                            i.defaulted().stream().sorted().toList()),
                    Cents.of(i.annualUsd()),
                    amount(found.get(k).loss(), cents.get(k)),
                    causes(
                            found.get(k).causes(),
                            cents.get(k),
                            found.get(k).loss().mean()),
                    i.kind() == Item.Kind.PURCHASE
                            ? Resilience.endurance(
                                    i,
                                    longest.computeIfAbsent(
                                            i.lane(), l -> outages.longest(outages.lane(l), losses.futures())))
                            : null));
        }
        return rows;
    }

    List<FirmExposure.Group> groups() {
        return List.of(
                group("country", Lane::country),
                group("route", l -> String.join(" + ", l.route())),
                group("rail", Lane::rail),
                group("bank", Lane::bankCountry),
                group("currency", Lane::currency),
                group("goods", Lane::goods));
    }

    private FirmExposure.Group group(String by, Function<Lane, String> name) {
        Map<String, BigDecimal> annual = new TreeMap<>();
        portfolio.items().forEach(i -> annual.merge(name.apply(i.lane()), Cents.of(i.annualUsd()), BigDecimal::add));
        var found = List.copyOf(losses.by(name).entrySet());
        var cents = Cents.parts(found.stream().map(e -> e.getValue().mean()).toList(), mean);
        var rows = new ArrayList<FirmExposure.GroupRow>();
        for (int k = 0; k < found.size(); k++) {
            String key = found.get(k).getKey();
            rows.add(new FirmExposure.GroupRow(
                    key,
                    annual.getOrDefault(key, BigDecimal.ZERO),
                    amount(found.get(k).getValue(), cents.get(k))));
        }
        rows.sort(Comparator.comparing((FirmExposure.GroupRow r) -> r.loss().meanUsd())
                .reversed());
        return new FirmExposure.Group(by, rows);
    }

    FirmExposure.Frailty frailty() {
        return new FirmExposure.Frailty(
                Resilience.singleSource(portfolio.items()),
                Resilience.concentration(portfolio.items()),
                Resilience.nodes(portfolio.items()));
    }
}
