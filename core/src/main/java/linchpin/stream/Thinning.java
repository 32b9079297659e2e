package linchpin.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import linchpin.event.EventTable;
import linchpin.stream.StreamSettings.Decay;
import linchpin.world.InputsOverTime;

/** Draws the stream thinner, event by event, until it is as dense as a case, and fits it again: what is left? */
final class Thinning {

    private static final double DAYS_A_MONTH = 30.4375;

    private final EventTable events;
    private final InputsOverTime world;
    private final StreamSettings settings;
    private final Decay decay;

    Thinning(EventTable events, InputsOverTime world, StreamSettings settings, Decay decay) {
        this.events = events;
        this.world = world;
        this.settings = settings;
        this.decay = decay;
    }

    /**
     * @param whole fitted on the whole stream
     * @param caseDensity events a pair of actors and month
     * @param actors how many take part in the stream
     */
    StreamReport.Thinned run(StreamModel whole, StreamReport.Span span, double caseDensity, int actors) {
        double months = (events.day(events.size() - 1) - events.day(0) + 1) / DAYS_A_MONTH;
        double density = events.size() / (actors * (actors - 1) / 2.0 * months);
        double keep = Math.min(1, caseDensity / density);
        record Drawn(int events, double learned, StreamModel model) {}
        var full = new StreamSettings(
                settings.candidates(),
                settings.smoothing(),
                new StreamSettings.Sample(
                        settings.sample().byShare(), events.roster().size()),
                settings.priors(),
                settings.tables(),
                settings.plan(),
                settings.weeks());
        List<Drawn> draws = LongStream.rangeClosed(1, settings.plan().seeds())
                .parallel()
                .mapToObj(seed -> {
                    EventTable thin = thin(keep, seed);
                    var sample = StreamSample.of(
                            thin,
                            world,
                            full,
                            decay,
                            StreamBenchmark.day(span.learn()),
                            StreamBenchmark.day(span.test()));
                    double learned = sample.entrySet().stream()
                            .filter(p -> p.getKey().name().startsWith("TARGET"))
                            .mapToDouble(p -> p.getValue().weight())
                            .sum();
                    return new Drawn(thin.size(), learned, StreamModel.of(sample, full));
                })
                .toList();
        var terms = new ArrayList<StreamReport.Left>();
        for (Part part : Part.values()) {
            for (int term = 0; term < part.terms().size(); term++) {
                var estimate = new StreamReport.Estimate(
                        part.label(),
                        part.terms().get(term),
                        whole.fit(part).beta()[term],
                        whole.fit(part).errors()[term]);
                if (estimate.value() != 0) {
                    int t = term;
                    terms.add(left(
                            estimate,
                            draws.stream()
                                    .mapToDouble(d -> d.model.fit(part).beta()[t])
                                    .toArray(),
                            draws.stream()
                                    .mapToDouble(d -> d.model.fit(part).errors()[t])
                                    .toArray()));
                }
            }
        }
        return new StreamReport.Thinned(
                caseDensity,
                density,
                settings.plan().seeds(),
                draws.stream().mapToInt(Drawn::events).average().orElse(0),
                draws.stream().mapToDouble(Drawn::learned).average().orElse(0),
                terms);
    }

    private static StreamReport.Left left(StreamReport.Estimate whole, double[] estimates, double[] errors) {
        int n = estimates.length;
        double mean = 0;
        double error = 0;
        int same = 0;
        int beyond = 0;
        for (int s = 0; s < n; s++) {
            mean += estimates[s] / n;
            error += errors[s] / n;
            if (estimates[s] * whole.value() > 0) {
                same++;
                beyond += Math.abs(estimates[s]) > 2 * errors[s] ? 1 : 0;
            }
        }
        return new StreamReport.Left(whole, mean, error, n, same, beyond);
    }

    private EventTable thin(double keep, long seed) {
        var random = new SplittableRandom(seed);
        var thin = new EventTable.Builder(events.roster(), events.kinds());
        for (int e = 0; e < events.size(); e++) {
            if (random.nextDouble() < keep) {
                thin.add(
                        events.day(e),
                        events.initiator(e),
                        events.sources(e),
                        events.targets(e),
                        events.kind(e),
                        events.weight(e),
                        events.constant(e));
            }
        }
        return thin.build();
    }
}
