package linchpin.app.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import linchpin.app.study.Outlook.Fan;
import linchpin.app.study.Outlook.Quantiles;

/** Counts by month, or sums of twelve months: what was observed as bars, what was simulated as a fan. */
final class FanChart {

    private static final int SHOWN_MONTHS = 36;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private FanChart() {}

    /** @param historyEnds the last day of the last observed month, or any day in it */
    static Markup of(Fan fan, LocalDate historyEnds) {
        List<Integer> seen = fan.observed()
                .subList(
                        Math.max(0, fan.observed().size() - SHOWN_MONTHS),
                        fan.observed().size());
        List<Quantiles> fanned = fan.simulated();
        double largest = Math.max(
                seen.stream().mapToInt(Integer::intValue).max().orElse(0),
                fanned.stream().mapToDouble(Quantiles::p95).max().orElse(0));
        var plot = new Plot(-seen.size() - 0.5, fanned.size() - 0.5, Plot.above(Math.max(1, largest)), 150);
        YearMonth first = YearMonth.from(historyEnds).plusMonths(1);
        return plot.drawing(
                description(fan, seen),
                plot.wholeRows(),
                years(plot, first, seen.size(), fanned.size()),
                bars(plot, seen, first),
                plot.wall(-0.5),
                steps(plot, "band wide", fanned, Quantiles::p05, Quantiles::p95),
                steps(plot, "band half", fanned, Quantiles::p25, Quantiles::p75),
                means(plot, fanned),
                hovers(plot, fanned, first));
    }

    /** Counts are whole numbers, month by month: a band of steps, not of slopes. */
    private static Markup steps(
            Plot plot,
            String look,
            List<Quantiles> fanned,
            ToDoubleFunction<Quantiles> low,
            ToDoubleFunction<Quantiles> high) {
        int n = fanned.size();
        double[] at = new double[2 * n];
        double[] from = new double[2 * n];
        double[] to = new double[2 * n];
        for (int e = 0; e < 2 * n; e++) {
            at[e] = (double) (e / 2) + (e % 2 == 0 ? -0.5 : 0.5);
            from[e] = low.applyAsDouble(fanned.get(e / 2));
            to[e] = high.applyAsDouble(fanned.get(e / 2));
        }
        return plot.band(look, at, from, to);
    }

    private static Markup means(Plot plot, List<Quantiles> fanned) {
        double[] at = IntStream.range(0, fanned.size()).asDoubleStream().toArray();
        return plot.line(
                "middle", at, fanned.stream().mapToDouble(Quantiles::mean).toArray());
    }

    private static Markup bars(Plot plot, List<Integer> seen, YearMonth first) {
        List<Markup> bars = new ArrayList<>();
        for (int m = 0; m < seen.size(); m++) {
            double at = m - seen.size();
            double top = plot.y(seen.get(m));
            bars.add(Markup.of(
                    "<rect class=\"seen\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
                    plot.x(at - 0.38),
                    top,
                    plot.x(0.38) - plot.x(-0.38),
                    plot.y(0) - top));
            bars.add(plot.hover(at, 1, month(first, at) + ": " + seen.get(m) + " observed"));
        }
        return Markup.of("{}", bars);
    }

    private static Markup hovers(Plot plot, List<Quantiles> fanned, YearMonth first) {
        List<Markup> all = new ArrayList<>();
        for (int m = 0; m < fanned.size(); m++) {
            Quantiles q = fanned.get(m);
            all.add(plot.hover(
                    m,
                    1,
                    "%s: mean %s, 90 %% between %s and %s"
                            .formatted(
                                    month(first, m),
                                    Digits.fixed(q.mean(), 1),
                                    Digits.three(q.p05()),
                                    Digits.three(q.p95()))));
        }
        return Markup.of("{}", all);
    }

    private static Markup years(Plot plot, YearMonth first, int before, int after) {
        List<Markup> marks = new ArrayList<>();
        for (int m = -before; m < after; m++) {
            YearMonth month = first.plusMonths(m);
            if (month.getMonthValue() == 1) {
                marks.add(plot.below(m - 0.5, Integer.toString(month.getYear())));
            }
        }
        return Markup.of("{}", marks);
    }

    private static String month(YearMonth first, double after) {
        return MONTH.format(first.plusMonths((long) after));
    }

    private static String description(Fan fan, List<Integer> seen) {
        double expected = fan.simulated().stream().mapToDouble(Quantiles::mean).sum();
        if (fan.over() > 1) {
            return "%s, sums of %d months: %d observed at the end of the history; %s expected %d months later."
                    .formatted(
                            fan.what(),
                            fan.over(),
                            seen.isEmpty() ? 0 : seen.getLast(),
                            Digits.fixed(fan.simulated().getLast().mean(), 1),
                            fan.simulated().size());
        }
        return "%s by month: %d observed in the last %d months; %s expected over the next %d."
                .formatted(
                        fan.what(),
                        seen.stream().mapToInt(Integer::intValue).sum(),
                        seen.size(),
                        Digits.fixed(expected, 1),
                        fan.simulated().size());
    }
}
