package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.data.tables.Problem;
import linchpin.future.Interval;
import linchpin.stream.StreamReport;

/** The study of ICEWS18, for people. */
final class IcewsText {

    private static final double THOUSAND = 1e3;
    private static final int SHOWN = 10;

    private IcewsText() {}

    static String of(IcewsCommand.Found found) {
        StreamReport r = found.report();
        var text = new StringBuilder();
        text.append("What was kept\n\n").append(coverage(r));
        text.append(
                "\nMirrors: rows once a day, pair, direction and relation; then events, one a day, pair and act\n\n");
        text.append(mirrors(r.mirrors().acts()));
        text.append("Of %,d rows that tell of a visit, %,d have the host's row on the same day.%n"
                .formatted(r.mirrors().visits(), r.mirrors().hosted()));
        text.append("\nChosen on the two months before the test; nats an event\n\n")
                .append(tried(r.tried()));
        text.append("\nReciprocity by half-life of the memory, learned on the days before that choice\n\n");
        text.append(back(r.tried()));
        for (var fit : r.fits()) {
            text.append(
                    "\nScored, %s: %,d events, learned from %s, test %s to before %s, %,.0f events; log P(target, act | actor)%n%n"
                            .formatted(
                                    fit.stream(),
                                    fit.events(),
                                    fit.span().learn(),
                                    fit.span().test(),
                                    fit.span().end(),
                                    fit.testEvents()));
            text.append(lines(fit.lines()));
        }
        text.append(
                "\nTerms: estimate ± standard error by pairs of states; nats x 1,000 an event lost without the term\n\n");
        text.append(terms(r.fits()));
        text.append(thinned(r.thinned()));
        if (!r.placebos().isEmpty()) {
            text.append("\nAlliance, and what stands in its place\n\n").append(placebos(r.placebos()));
        }
        text.append(WeeklyText.of(r.weekly()));
        found.problems().stream()
                .limit(SHOWN)
                .map(Problem::toString)
                .forEach(p -> text.append(p).append('\n'));
        if (found.problems().size() > SHOWN) {
            text.append("and %,d more; --json lists all%n"
                    .formatted(found.problems().size() - SHOWN));
        }
        return text.toString();
    }

    private static String coverage(StreamReport r) {
        var c = r.coverage();
        return Text.table(
                List.of("rows", "", "of all"),
                List.of(
                        count("read", c.read(), c.read()),
                        count("could not be read", c.bad(), c.read()),
                        count("both ends a state, an office or a leader", c.official(), c.read()),
                        count("of two different states", c.foreign(), c.read()),
                        count("an act, not mere words", c.acts(), c.read()),
                        count("once a day, pair and relation", c.once(), c.read()),
                        List.of("states that take part", "%,d".formatted(c.actors()), "")));
    }

    private static List<String> count(String what, int rows, int all) {
        return List.of(what, "%,d".formatted(rows), Text.percent(rows / (double) Math.max(1, all)));
    }

    private static String mirrors(List<StreamReport.Mirror> mirrors) {
        var rows = new ArrayList<List<String>>();
        int[] sum = new int[5];
        for (var m : mirrors) {
            int[] n = {m.rows(), m.mirrored(), m.asCoded(), m.single(), m.mutual()};
            for (int k = 0; k < n.length; k++) {
                sum[k] += n[k];
            }
            rows.add(mirror(m.act(), n));
        }
        rows.add(mirror("all", sum));
        return Text.table(
                List.of("act", "rows", "mirrored", "", "events as coded", "folded", "of one", "of both"), rows);
    }

    private static List<String> mirror(String act, int[] n) {
        return List.of(
                act,
                "%,d".formatted(n[0]),
                "%,d".formatted(n[1]),
                Text.percent(n[1] / (double) Math.max(1, n[0])),
                "%,d".formatted(n[2]),
                "%,d".formatted(n[3] + n[4]),
                "%,d".formatted(n[3]),
                "%,d".formatted(n[4]));
    }

    private static String tried(List<StreamReport.Tried> tried) {
        var rows = new ArrayList<List<String>>();
        for (var t : tried) {
            rows.add(List.of(t.choice(), format("%.4f", t.score()), t.kept() ? "kept" : ""));
        }
        return Text.table(List.of("half-lives slow/quick/last/memory, or table", "score", ""), rows);
    }

    private static String back(List<StreamReport.Tried> tried) {
        var header = new ArrayList<>(List.of("half-lives"));
        tried.getFirst().back().forEach(e -> header.add(e.part() + " " + e.term()));
        var rows = new ArrayList<List<String>>();
        for (var t : tried) {
            if (!t.back().isEmpty()) {
                var row = new ArrayList<>(List.of(t.choice().replace("half-lives ", "")));
                t.back().forEach(e -> row.add(sure(e.value(), e.error())));
                rows.add(row);
            }
        }
        return Text.table(header, rows);
    }

    private static String lines(List<StreamReport.Line> lines) {
        var rows = new ArrayList<List<String>>();
        for (var l : lines) {
            rows.add(List.of(l.model(), format("%.3f", l.score()), ahead("%+.3f", 1, l.ahead(), l.interval())));
        }
        return Text.table(List.of("", "score", "ahead of the EWMA table [95 %, weeks]"), rows);
    }

    private static String terms(List<StreamReport.Fit> fits) {
        var rows = new ArrayList<List<String>>();
        var folded = fits.getFirst().terms();
        for (int t = 0; t < folded.size(); t++) {
            var row =
                    new ArrayList<>(List.of(folded.get(t).part(), folded.get(t).term()));
            for (var fit : fits) {
                var term = fit.terms().get(t);
                row.add(sure(term.estimate(), term.error()));
                row.add(ahead("%+.2f", THOUSAND, term.loss(), term.interval()));
            }
            rows.add(row);
        }
        var header = new ArrayList<>(List.of("choice of", "term"));
        fits.forEach(fit -> header.addAll(List.of(fit.stream(), "lost without it [95 %, weeks]")));
        return Text.table(header, rows);
    }

    private static String thinned(StreamReport.Thinned t) {
        var text = new StringBuilder(
                "%nThinned to the case: %s events a pair and month there, %s here; %d streams of %,.0f events, %,.0f learned from%n%n"
                        .formatted(
                                format("%.4f", t.caseDensity()),
                                format("%.4f", t.density()),
                                t.seeds(),
                                t.events(),
                                t.learned()));
        var rows = new ArrayList<List<String>>();
        for (var left : t.terms()) {
            rows.add(List.of(
                    left.whole().part(),
                    left.whole().term(),
                    sure(left.whole().value(), left.whole().error()),
                    sure(left.mean(), left.error()),
                    "%d of %d".formatted(left.sameSign(), left.seeds()),
                    "%d of %d".formatted(left.beyond(), left.seeds()),
                    left.verdict().words()));
        }
        return text.append(Text.table(
                        List.of("choice of", "term", "whole", "thinned", "same sign", "and beyond 2 errors", ""), rows))
                .toString();
    }

    private static String placebos(List<StreamReport.Placebo> placebos) {
        var rows = new ArrayList<List<String>>();
        for (var p : placebos) {
            rows.add(List.of(
                    p.world(),
                    p.estimate().part(),
                    p.estimate().term(),
                    sure(p.estimate().value(), p.estimate().error())));
        }
        return Text.table(List.of("treaties", "choice of", "term", "estimate"), rows);
    }

    private static String sure(double value, double error) {
        return format("%+.2f", value) + " ± " + format("%.2f", error);
    }

    private static String ahead(String pattern, double scale, double value, Interval interval) {
        return "%s [%s, %s]"
                .formatted(
                        format(pattern, scale * value),
                        format(pattern, scale * interval.low()),
                        format(pattern, scale * interval.high()));
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
