package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.app.firm.FirmPlan;
import linchpin.app.firm.Present;
import linchpin.future.Interval;
import linchpin.plan.Trial;

/** A plan, and its indicators, on a terminal. */
final class PlanText {

    private PlanText() {}

    static String of(FirmPlan plan) {
        var head = plan.heading();
        var text = new StringBuilder("%s. %s%n%s profile, budget %s USD, %d months from %s%n%n%s%n%n"
                .formatted(
                        head.firm(),
                        head.note(),
                        capital(head.profile().name()),
                        usd(head.budget()),
                        head.months(),
                        head.asOf(),
                        plan.verdict().sentence()));
        text.append(actions(plan)).append('\n');
        text.append(ways(plan)).append('\n');
        text.append("Indicators on unseen futures\n")
                .append(indicators(plan.indicators()))
                .append('\n');
        text.append("Cost against risk, each the best plan for its weight, on unseen futures\n")
                .append(frontier(plan))
                .append('\n');
        text.append("What the mean saving hangs on, USD\n")
                .append(tornado(plan))
                .append('\n');
        for (var barred : plan.grounds().barred()) {
            text.append("Not proposed for %s: %s (%s)%n"
                    .formatted(barred.item(), barred.source(), String.join("; ", barred.reasons())));
        }
        text.append(
                "%d steps to choose from; the plan is within %.2f %% of a proven bound on the futures it was made on.%n"
                        .formatted(plan.grounds().steps(), 100 * plan.grounds().gap()));
        plan.grounds().notes().forEach(n -> text.append(n).append('\n'));
        return text.toString();
    }

    private static String actions(FirmPlan plan) {
        var rows = new ArrayList<List<String>>();
        for (var a : plan.actions()) {
            rows.add(List.of(
                    a.timing().name().toLowerCase(Locale.ROOT),
                    a.place().id(),
                    usd(a.cost().first() + a.cost().running()),
                    usd(a.adds().mean()),
                    usd(a.adds().worst()),
                    a.signal()));
        }
        var text = new StringBuilder(
                Text.table(List.of("when", "id", "cost USD", "adds, mean", "adds, worst 20th", "sign"), rows));
        plan.actions().forEach(a -> text.append("  %s  %s%n".formatted(a.place().id(), a.what())));
        return text.toString();
    }

    private static String ways(FirmPlan plan) {
        var rows = new ArrayList<List<String>>();
        for (Trial.Outcome way : plan.ways()) {
            rows.add(List.of(
                    way.way().name().toLowerCase(Locale.ROOT),
                    usd(way.spent()),
                    usd(way.mean()),
                    usd(way.cvar()),
                    usd(way.gain().mean()),
                    interval(way.gain().meanLikely()),
                    usd(way.gain().cvar()),
                    interval(way.gain().cvarLikely())));
        }
        return Text.table(
                List.of("way", "spent", "mean cost", "worst 20th", "saves, mean", "95 %", "saves, worst 20th", "95 %"),
                rows);
    }

    static String indicators(List<FirmPlan.Indicator> indicators) {
        var rows = new ArrayList<List<String>>();
        for (var i : indicators) {
            for (var w : i.record()) {
                rows.add(List.of(
                        i.id(),
                        i.what(),
                        Integer.toString(i.now()),
                        w.item(),
                        percent(w.hits().value(), w.hits().interval()),
                        percent(w.falseAlarms().value(), w.falseAlarms().interval()),
                        Text.number(w.lead())));
            }
        }
        return rows.isEmpty()
                ? "none: no step of the plan waits for one\n"
                : Text.table(
                        List.of("id", "crossed when", "now", "item", "hits 95 %", "false alarms 95 %", "months ahead"),
                        rows);
    }

    private static String frontier(FirmPlan plan) {
        var rows = new ArrayList<List<String>>();
        for (var p : plan.charts().frontier()) {
            rows.add(List.of(
                    Text.number(p.weight()),
                    usd(p.spent()),
                    usd(p.mean()),
                    usd(p.cvar()),
                    p.chosen() ? "this plan" : ""));
        }
        return Text.table(List.of("weight of risk", "spent", "mean cost", "worst 20th", ""), rows);
    }

    private static String tornado(FirmPlan plan) {
        var rows = new ArrayList<List<String>>();
        for (var s : plan.charts().tornado()) {
            rows.add(List.of(
                    s.parameter(),
                    usd(s.low()),
                    usd(s.high()),
                    s.redrawn() ? "lowest and highest fifth" : "5 and 95 %"));
        }
        return Text.table(List.of("assumption", "where low", "where high", "how"), rows);
    }

    static String readings(List<Present.Reading> readings) {
        var rows = new ArrayList<List<String>>();
        for (var r : readings) {
            rows.add(List.of(
                    r.state().name().toLowerCase(Locale.ROOT),
                    r.id(),
                    r.what(),
                    Integer.toString(r.now()),
                    Integer.toString(r.threshold())));
        }
        var text = new StringBuilder(Text.table(List.of("state", "id", "crossed when", "now", "threshold"), rows));
        for (var r : readings) {
            if (r.state() == Present.State.TRIGGER) {
                r.actions().forEach(a -> text.append("Carry out: ").append(a).append('\n'));
            }
        }
        return text.toString();
    }

    private static String percent(double value, Interval interval) {
        return String.format(
                Locale.ROOT, "%.0f [%.0f, %.0f]", 100 * value, 100 * interval.low(), 100 * interval.high());
    }

    private static String interval(Interval i) {
        return "[%s, %s]".formatted(usd(i.low()), usd(i.high()));
    }

    private static String usd(double x) {
        return Text.number(Math.rint(x));
    }

    private static String capital(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
