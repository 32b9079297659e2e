package linchpin.stream;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import linchpin.behavior.Chooser;
import linchpin.behavior.Replay;
import linchpin.event.EventTable;
import linchpin.stream.StreamSettings.Decay;
import linchpin.stream.StreamTables.Kind;
import linchpin.stream.StreamTables.Table;
import linchpin.world.InputsOverTime;

/**
 * The terms of the behavior model, fitted on a stream between states by the code that serves a case: half-lives chosen on
 * the two months before the test, coefficients with errors, the test of two months, the stream thinned to a case's density.
 */
public final class StreamBenchmark {

    private static final int VALIDATION_MONTHS = 2;
    private static final int TEST_MONTHS = 2;

    private final StateFeed feed;
    private final StateTies ties;
    private final StreamSettings settings;
    private final Consumer<String> progress;
    private final List<StreamReport.Tried> tried = new ArrayList<>();

    private StreamBenchmark(StateFeed feed, StateTies ties, StreamSettings settings, Consumer<String> progress) {
        this.feed = feed;
        this.ties = ties;
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Runs all of it.
     *
     * @param caseDensity events a pair of actors and month in the case to compare with
     * @param progress hears each stage
     */
    public static StreamReport run(
            StateFeed feed, StateTies ties, StreamSettings settings, double caseDensity, Consumer<String> progress) {
        return new StreamBenchmark(feed, ties, settings, progress).run(caseDensity);
    }

    private StreamReport run(double caseDensity) {
        var folded = Mirrors.events(feed.rows(), true);
        var coded = Mirrors.events(feed.rows(), false);
        EventTable events = folded.events();
        if (events.size() == 0) {
            throw new IllegalArgumentException(
                    "The feed holds no act of one state towards another.\nMaybe it is another split of the data.");
        }
        var span = span(events);
        InputsOverTime world = ties.inputs(events.roster());
        progress.accept("Choosing half-lives");
        Decay decay = chosen(events, world, span);
        List<Table> tables = tables(events, world, span, decay);
        progress.accept("Fitting, mirrors folded");
        var learned = StreamSample.of(events, world, settings, decay, day(span.learn()), day(span.test()));
        var model = StreamModel.of(learned, settings);
        var fit = score("mirrors folded", events, span, decay, tables, world, learned, model);
        progress.accept("Fitting, as coded");
        var codedSample = StreamSample.of(coded.events(), world, settings, decay, day(span.learn()), day(span.test()));
        var codedModel = StreamModel.of(codedSample, settings);
        var codedFit = score("as coded", coded.events(), span, decay, tables, world, codedSample, codedModel);
        progress.accept("Thinning");
        var thinned = new Thinning(events, world, settings, decay)
                .run(model, span, caseDensity, feed.coverage().actors());
        progress.accept("Placebos");
        var placebos = placebos(events, span, decay, model);
        return new StreamReport(
                feed.coverage(),
                mirrors(folded, coded),
                tried,
                List.of(fit, codedFit),
                thinned,
                placebos,
                weekly(events, world, span, decay));
    }

    private Weekly weekly(EventTable events, InputsOverTime world, StreamReport.Span span, Decay decay) {
        progress.accept("Weekly questions");
        int validation = day(span.test().minusMonths(VALIDATION_MONTHS));
        var early = StreamModel.of(
                StreamSample.of(events, world, settings, decay, day(span.learn()), validation), settings);
        var questions = new WeeklyQuestions(events, early, settings, validation, day(span.test()));
        new Replay(events, world, settings.behavior(decay)).playUntil(day(span.end()), questions);
        return questions.report();
    }

    static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }

    private StreamReport.Span span(EventTable events) {
        LocalDate first = LocalDate.ofEpochDay(events.day(0));
        LocalDate end = LocalDate.ofEpochDay(events.day(events.size() - 1)).plusDays(1);
        LocalDate test = end.minusMonths(TEST_MONTHS);
        LocalDate learn = first.plusDays(settings.plan().burnInDays());
        if (!learn.isBefore(test.minusMonths(VALIDATION_MONTHS))) {
            throw new IllegalArgumentException(
                    "The feed from %s to %s is too short for %d days of burn-in and %d months held out.\nMaybe a split is missing."
                            .formatted(first, end, settings.plan().burnInDays(), VALIDATION_MONTHS + TEST_MONTHS));
        }
        return new StreamReport.Span(learn, test, end);
    }

    private Decay chosen(EventTable events, InputsOverTime world, StreamReport.Span span) {
        int validation = day(span.test().minusMonths(VALIDATION_MONTHS));
        record Weighed(Decay decay, double score, List<StreamReport.Estimate> back) {}
        List<Weighed> weighed = settings.candidates().stream()
                .map(decay -> {
                    var sample = StreamSample.of(events, world, settings, decay, day(span.learn()), validation);
                    var model = StreamModel.of(sample, settings);
                    var scorer = walk(
                            events,
                            world,
                            decay,
                            new StreamScorer(model, new StreamTables(events, settings.tables()), List.of(), List.of()),
                            validation,
                            day(span.test()));
                    return new Weighed(decay, scorer.modelScore(), estimates(model, "-back"));
                })
                .toList();
        Weighed best =
                weighed.stream().max(Comparator.comparingDouble(Weighed::score)).orElseThrow();
        weighed.forEach(
                w -> tried.add(new StreamReport.Tried("half-lives " + w.decay + " days", w.score, w == best, w.back)));
        return best.decay;
    }

    /** The best table of each kind on the validation. */
    private List<Table> tables(EventTable events, InputsOverTime world, StreamReport.Span span, Decay decay) {
        int validation = day(span.test().minusMonths(VALIDATION_MONTHS));
        var tables = new StreamTables(events, settings.tables());
        double[] sums = new double[tables.tables().size() + 1];
        new Replay(events, world, settings.behavior(decay))
                .playUntil(
                        day(span.test()),
                        Chooser.showing(events, settings.smoothing(), validation, (o, weight, valence) -> {
                            tables.turnTo(o.day());
                            sums[sums.length - 1] += weight;
                            for (int t = 0; t + 1 < sums.length; t++) {
                                sums[t] +=
                                        weight * tables.log(tables.tables().get(t), o.from(), o.to(), o.act(), o.day());
                            }
                        }));
        var best = new ArrayList<Table>();
        for (Kind kind : Kind.values()) {
            int at = IntStream.range(0, sums.length - 1)
                    .filter(t -> tables.tables().get(t).kind() == kind)
                    .reduce((a, b) -> sums[b] > sums[a] ? b : a)
                    .orElseThrow();
            best.add(tables.tables().get(at));
            tried.add(new StreamReport.Tried(
                    tables.tables().get(at).label(), sums[at] / sums[sums.length - 1], true, List.of()));
        }
        return best;
    }

    private StreamScorer walk(
            EventTable events, InputsOverTime world, Decay decay, StreamScorer scorer, int from, int until) {
        new Replay(events, world, settings.behavior(decay))
                .playUntil(until, Chooser.showing(events, settings.smoothing(), from, scorer));
        return scorer;
    }

    private StreamReport.Fit score(
            String name,
            EventTable events,
            StreamReport.Span span,
            Decay decay,
            List<Table> tables,
            InputsOverTime world,
            Map<Part, StreamChoices> learned,
            StreamModel model) {
        var wanted = new ArrayList<StreamScorer.Without>();
        for (Part part : Part.values()) {
            for (int term = 0; term < part.terms().size(); term++) {
                if (model.fit(part).beta()[term] != 0) {
                    wanted.add(new StreamScorer.Without(part, term, model.fit(part)));
                }
            }
        }
        var without = wanted.parallelStream()
                .map(w -> new StreamScorer.Without(
                        w.part(),
                        w.term(),
                        model.without(w.part(), w.term(), Objects.requireNonNull(learned.get(w.part())))))
                .toList();
        var scorer = walk(
                events,
                world,
                decay,
                new StreamScorer(model, new StreamTables(events, settings.tables()), tables, without),
                day(span.test()),
                day(span.end()));
        int ewma = tables.size() - 1;
        var lines = new ArrayList<StreamReport.Line>();
        for (int t = 0; t < tables.size(); t++) {
            lines.add(new StreamReport.Line(
                    tables.get(t).label(),
                    scorer.tableScore(t),
                    scorer.tableScore(t) - scorer.tableScore(ewma),
                    scorer.ahead(2 + t, ewma)));
        }
        lines.add(new StreamReport.Line(
                "model", scorer.modelScore(), scorer.modelScore() - scorer.tableScore(ewma), scorer.ahead(1, ewma)));
        var terms = new ArrayList<StreamReport.Term>();
        for (int w = 0; w < without.size(); w++) {
            var part = without.get(w).part();
            int term = without.get(w).term();
            terms.add(new StreamReport.Term(
                    part.label(),
                    part.terms().get(term),
                    model.fit(part).beta()[term],
                    model.fit(part).errors()[term],
                    scorer.loss(w),
                    scorer.lossInterval(w)));
        }
        return new StreamReport.Fit(name, events.size(), span, scorer.weight(), lines, terms, model.joints(learned));
    }

    private List<StreamReport.Placebo> placebos(
            EventTable events, StreamReport.Span span, Decay decay, StreamModel model) {
        var found = new ArrayList<StreamReport.Placebo>();
        if (ties.defence().isEmpty()) {
            return found;
        }
        estimates(model, "alliance")
                .forEach(e -> found.add(new StreamReport.Placebo("mutual-defence treaties", true, e)));
        var worlds = Map.of(
                "pacts without a promise of defence", ties.placeboPacts(events.roster()),
                "allies of another state, drawn by lot", ties.shuffled(events.roster(), 1));
        worlds.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(world -> {
            var sample =
                    StreamSample.of(events, world.getValue(), settings, decay, day(span.learn()), day(span.test()));
            estimates(StreamModel.of(sample, settings), "alliance")
                    .forEach(e -> found.add(new StreamReport.Placebo(world.getKey(), false, e)));
        });
        return found;
    }

    private static List<StreamReport.Estimate> estimates(StreamModel model, String name) {
        var found = new ArrayList<StreamReport.Estimate>();
        for (Part part : Part.values()) {
            for (int term = 0; term < part.terms().size(); term++) {
                if (part.terms().get(term).contains(name)) {
                    found.add(new StreamReport.Estimate(
                            part.label(),
                            part.terms().get(term),
                            model.fit(part).beta()[term],
                            model.fit(part).errors()[term]));
                }
            }
        }
        return found;
    }

    private static StreamReport.Mirrored mirrors(Mirrors.Folded folded, Mirrors.Folded coded) {
        var acts = IntStream.range(0, folded.acts().size())
                .mapToObj(a -> new StreamReport.Mirror(
                        folded.acts().get(a).act().name(),
                        folded.acts().get(a).rows(),
                        folded.acts().get(a).mirrored(),
                        coded.acts().get(a).single(),
                        folded.acts().get(a).single(),
                        folded.acts().get(a).mutual()))
                .toList();
        return new StreamReport.Mirrored(acts, folded.visits(), folded.hosted());
    }
}
