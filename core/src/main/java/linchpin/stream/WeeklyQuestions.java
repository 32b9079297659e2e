package linchpin.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import linchpin.behavior.Chooser;
import linchpin.behavior.ConditionalLogit;
import linchpin.behavior.Memory;
import linchpin.behavior.Replay;
import linchpin.behavior.Surroundings;
import linchpin.event.EventTable;
import linchpin.forecast.BlockBootstrap;
import linchpin.forecast.Scores;
import linchpin.future.Interval;

/**
 * Issues questions every week and answers them: by the model at the memories of the issue day, by climatology, by
 * persistence, and by a recency-weighted share. Model and recency-weighted share are straightened, and model and climatology
 * pooled, all in log-odds, by numbers learned on the weeks before the test.
 */
final class WeeklyQuestions implements Replay.Visitor {

    private static final long SEED = 20180903;
    private static final int RESAMPLES = 2000;
    private static final double LEAST = 1e-4;
    private static final double WIDE = 10;
    private static final List<String> NAMES =
            List.of("model", "pool of model and climatology", "climatology", "persistence", "recency-weighted share");

    private static final int MODEL = 0;
    private static final int POOL = 1;
    private static final int CLIMATOLOGY = 2;
    private static final int RECENT = 4;

    private final WeeklyRecord record;
    private final StreamSettings.Weeks settings;
    private final Chooser chooser;
    private final WeeklyRecord.Pace pace;
    private final int n;
    private final int from;
    private final int test;
    private final List<Asked> asked = new ArrayList<>();

    /** A question with its forecasts in log-odds, in the order of the names. */
    private record Asked(int week, double climatology, boolean came, double[] odds) {}

    WeeklyQuestions(EventTable events, StreamModel model, StreamSettings settings, int from, int test) {
        record = new WeeklyRecord(events);
        this.settings = settings.weeks();
        n = events.roster().size();
        chooser = model.chooser(n, settings.smoothing());
        pace = new WeeklyRecord.Pace(events, settings.weeks().paceDays());
        this.from = from;
        this.test = test;
    }

    @Override
    public void day(int day, Memory memory, Surroundings surroundings) {
        int week = (day - record.startOf(0)) / WeeklyRecord.DAYS;
        // the last week may be cut short, so it is not asked about
        if (day < from || day != record.startOf(week) || week + 1 >= record.weeks()) {
            return;
        }
        pace.turnTo(day);
        var random = new SplittableRandom(SEED + week);
        List<List<Integer>> thirds = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int triple = 0; triple < record.triples(); triple++) {
            double p = record.climatology(week, triple);
            if (p > 0 && p < settings.most()) {
                thirds.get(third(p)).add(triple);
            }
        }
        double[] persistence = record.persistence(week);
        for (var third : thirds) {
            for (int q = 0; q < settings.perThird() && !third.isEmpty(); q++) {
                ask(week, day, third.remove(random.nextInt(third.size())), persistence, memory, surroundings);
            }
        }
    }

    private int third(double climatology) {
        return climatology < settings.low() ? 0 : climatology < settings.high() ? 1 : 2;
    }

    private void ask(int week, int day, int triple, double[] persistence, Memory m, Surroundings s) {
        int c = triple / (n * n);
        int i = triple / n % n;
        int j = triple % n;
        int v = c / 2;
        double[] utility = new double[n];
        chooser.targets(m, s, v, i, day, utility);
        double whom = Math.exp(utility[j] - Chooser.logSum(utility, n));
        double deed = chooser.material(m, s, v, i, j, day);
        double expected = WeeklyRecord.DAYS * pace.of(v, i, day) * whom * (c % 2 == 1 ? deed : 1 - deed);
        double climatology = record.climatology(week, triple);
        boolean last = week > 0 && record.came(week - 1, triple);
        double model = logit(-Math.expm1(-expected));
        asked.add(new Asked(week, climatology, record.came(week, triple), new double[] {
            model,
            model,
            logit(climatology),
            logit(persistence[last ? 1 : 0]),
            logit(record.recent(week, triple, settings.recentWeeks()))
        }));
    }

    private static double logit(double p) {
        double inside = Math.clamp(p, LEAST, 1 - LEAST);
        return Math.log(inside / (1 - inside));
    }

    /** The scores on the weeks from the first day of the test on. */
    Weekly report() {
        var before = asked.stream()
                .filter(a -> record.startOf(a.week) + WeeklyRecord.DAYS <= test)
                .toList();
        var after = asked.stream().filter(a -> record.startOf(a.week) >= test).toList();
        double[] pool = straight(before, MODEL, CLIMATOLOGY);
        after.forEach(a -> a.odds[POOL] = pool[0] + pool[1] * a.odds[MODEL] + pool[2] * a.odds[CLIMATOLOGY]);
        for (int f : new int[] {MODEL, RECENT}) {
            double[] line = straight(before, f);
            after.forEach(a -> a.odds[f] = line[0] + line[1] * a.odds[f]);
        }
        var thirds = new ArrayList<Weekly.Third>();
        thirds.add(score("all", after));
        List<String> names = List.of(
                "climatology below %.0f %%".formatted(100 * settings.low()),
                "%.0f to %.0f %%".formatted(100 * settings.low(), 100 * settings.high()),
                "%.0f to %.0f %%".formatted(100 * settings.high(), 100 * settings.most()));
        for (int t = 0; t < names.size(); t++) {
            int at = t;
            thirds.add(score(
                    names.get(t),
                    after.stream().filter(a -> third(a.climatology) == at).toList()));
        }
        int weeks = (int) after.stream().mapToInt(Asked::week).distinct().count();
        return new Weekly(
                WeeklyRecord.DAYS,
                weeks,
                thirds.stream().filter(t -> t.questions() > 0).toList());
    }

    /** Intercept and slopes of the log-odds of some forecasts, as a choice between coming and not coming. */
    private static double[] straight(List<Asked> questions, int... forecasts) {
        int k = forecasts.length + 1;
        var data = new ConditionalLogit.Data(k);
        for (Asked a : questions) {
            double[] x = new double[2 * k];
            x[0] = 1;
            for (int f = 1; f < k; f++) {
                x[f] = a.odds[forecasts[f - 1]];
            }
            data.add(x, new double[2], 2, a.came ? 0 : 1, 1);
        }
        double[] sd = new double[k];
        Arrays.fill(sd, WIDE);
        return ConditionalLogit.fit(data, List.of(), new ConditionalLogit.Prior(new double[k], sd))
                .coefficients();
    }

    private static Weekly.Third score(String name, List<Asked> questions) {
        var scored = new ArrayList<Weekly.Scored>();
        for (int f = 0; f < NAMES.size(); f++) {
            int at = f;
            scored.add(new Weekly.Scored(
                    NAMES.get(f),
                    mean(questions, a -> brier(a, at)),
                    mean(questions, a -> log(a, at)),
                    ahead(questions, a -> brier(a, CLIMATOLOGY) - brier(a, at)),
                    ahead(questions, a -> log(a, at) - log(a, CLIMATOLOGY))));
        }
        return new Weekly.Third(name, questions.size(), mean(questions, a -> a.came ? 1 : 0), scored);
    }

    private static double probability(Asked a, int f) {
        return Math.clamp(1 / (1 + Math.exp(-a.odds[f])), LEAST, 1 - LEAST);
    }

    private static double brier(Asked a, int f) {
        return Scores.brier(probability(a, f), a.came);
    }

    private static double log(Asked a, int f) {
        return Scores.log(probability(a, f), a.came);
    }

    private static double mean(List<Asked> questions, ToDoubleFunction<Asked> of) {
        return questions.stream().mapToDouble(of).average().orElse(Double.NaN);
    }

    private static Weekly.Ahead ahead(List<Asked> questions, ToDoubleFunction<Asked> of) {
        var weeks = new TreeMap<Integer, double[]>();
        for (Asked a : questions) {
            double[] week = weeks.computeIfAbsent(a.week, w -> new double[2]);
            week[0] += of.applyAsDouble(a);
            week[1]++;
        }
        if (weeks.isEmpty()) {
            return new Weekly.Ahead(0, new Interval(0, 0));
        }
        double[][] blocks = weeks.values().toArray(double[][]::new);
        return new Weekly.Ahead(
                mean(questions, of),
                BlockBootstrap.ratio(
                        Arrays.stream(blocks).mapToDouble(b -> b[0]).toArray(),
                        Arrays.stream(blocks).mapToDouble(b -> b[1]).toArray(),
                        RESAMPLES,
                        SEED));
    }
}
