package linchpin.app.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import linchpin.backtest.DrawnQuestion;
import linchpin.backtest.PastRate;
import linchpin.backtest.QuestionDraw;
import linchpin.backtest.Resolved;
import linchpin.data.casefile.Case;
import linchpin.forecast.OpinionPool;
import linchpin.forecast.Outcomes;
import linchpin.future.Arm;
import linchpin.future.Course;
import linchpin.future.Design;
import linchpin.future.Ensemble;
import linchpin.pattern.Counter;
import linchpin.pattern.Rule;
import linchpin.pattern.Tally;
import linchpin.scenario.Policy;
import linchpin.scenario.ScenarioClass;

/** What the model would have said at past origins, by the same code that speaks of the future, and what came. */
public final class BacktestStudy {

    public static final String MODEL = "model";
    public static final String POOL = "pool";
    public static final String CLIMATOLOGY = "climatology";
    public static final String PERSISTENCE = "persistence";
    private static final int CLIMATOLOGY_YEARS = 10;
    private final Case source;
    private final Plan plan;
    private final Outcomes truth;

    /**
     * @param origins how many
     * @param each questions of every third at every origin
     */
    public record Plan(long seed, int runs, int origins, int each, int threads) {}

    /**
     * @param questions drawn by the seeded rule
     * @param classes the scenario classes of the case
     */
    public record Outcome(List<Resolved> questions, List<Resolved> classes) {}

    public BacktestStudy(Case source, Plan plan) {
        this.source = source;
        this.plan = plan;
        truth = Prepared.of(source).outcomes();
    }

    /** Origins a window apart, the last one window before the end of the history. */
    List<LocalDate> origins() {
        int window = source.scenarios().windowMonths();
        LocalDate next = source.profile().span().to().plusDays(1);
        var origins = new ArrayList<LocalDate>();
        for (int k = plan.origins(); k >= 1; k--) {
            origins.add(next.minusMonths((long) window * k).minusDays(1));
        }
        return origins;
    }

    public Outcome play(ObjIntConsumer<String> progress) {
        var questions = new ArrayList<Resolved>();
        var classes = new ArrayList<Resolved>();
        List<LocalDate> origins = origins();
        for (int o = 0; o < origins.size(); o++) {
            progress.accept("playing the past again", 100 * o / origins.size());
            at(origins.get(o), questions, classes);
        }
        return new Outcome(List.copyOf(questions), List.copyOf(classes));
    }

    private void at(LocalDate origin, List<Resolved> questions, List<Resolved> classes) {
        var before = Prepared.until(source, origin, List.of());
        LocalDate earliest = source.profile().span().from();
        LocalDate since = origin.plusDays(1).minusYears(CLIMATOLOGY_YEARS);
        var drawn = new QuestionDraw(
                        before.outcomes(), origin, since.isBefore(earliest) ? earliest : since, plan.seed())
                .draw(plan.each());
        var counters = new LinkedHashMap<String, Counter>();
        source.scenarios().counters().forEach(c -> counters.put(c.id(), c));
        drawn.forEach(q -> counters.put(q.counter().id(), q.counter()));
        var prepared = Prepared.until(source, origin, List.copyOf(counters.values()));
        Arm arm = play(prepared);
        var tally = new Tally(
                List.copyOf(counters.values()), source.roster(), truth.table().kinds());
        for (DrawnQuestion q : drawn) {
            Rule rule = new Rule.AtLeast(1, q.counter().id());
            questions.add(resolved(
                    origin,
                    q.counter().id(),
                    Map.of("third", third(q), "horizon", q.months() + " months", "act", act(q)),
                    probability(arm, rule, q.months()),
                    q.past(),
                    happened(tally, rule, origin, q.months())));
        }
        int window = source.scenarios().windowMonths();
        for (ScenarioClass c : source.scenarios().classes()) {
            var past = PastRate.of(prepared.outcomes(), prepared.tally(), c.rule(), since(origin), origin, window);
            classes.add(resolved(
                    origin,
                    c.id(),
                    Map.of("class", c.id()),
                    probability(arm, c.rule(), window),
                    past,
                    happened(tally, c.rule(), origin, window)));
        }
    }

    /** Classes are rare: their frequency counts from the first year that the sources cover. */
    private LocalDate since(LocalDate origin) {
        LocalDate from = source.profile().span().from();
        LocalDate usual = LocalDate.of(1990, 1, 1);
        LocalDate since = usual.isBefore(from) ? from : usual;
        return since.isBefore(origin) ? since : from;
    }

    private Arm play(Prepared prepared) {
        var design = new Design(
                plan.seed(),
                plan.runs(),
                Math.max(2, plan.runs() / 4),
                source.scenarios().windowMonths(),
                plan.threads());
        var course = Course.of(Policy.NONE, prepared.events(), prepared.asOf().plusDays(1));
        return Ensemble.play(prepared.experiment(prepared.fit()), List.of(course), design, done -> {})
                .getFirst();
    }

    /** Share of branches that obey within the first months, half a branch short of never and always. */
    private static double probability(Arm arm, Rule rule, int months) {
        double hits = 0;
        int runs = arm.counts().length;
        int[] sums = new int[arm.tally().size()];
        for (int b = 0; b < runs; b++) {
            java.util.Arrays.fill(sums, 0);
            for (int m = 0; m < months; m++) {
                for (int c = 0; c < sums.length; c++) {
                    sums[c] += arm.inMonth(b, m, c);
                }
            }
            hits += rule.test(arm.tally().lookup(sums)) ? 1 : 0;
        }
        return (hits + 0.5) / (runs + 1);
    }

    private boolean happened(Tally tally, Rule rule, LocalDate origin, int months) {
        LocalDate first = origin.plusDays(1);
        int[] counts = tally.count(
                truth.table(),
                (int) first.toEpochDay(),
                (int) first.plusMonths(months).toEpochDay() - 1);
        return rule.test(tally.lookup(counts));
    }

    private Resolved resolved(
            LocalDate origin,
            String question,
            Map<String, String> group,
            double model,
            PastRate past,
            boolean happened) {
        double weight = source.parameters().value("model.pool.weight");
        double least = source.parameters().value("model.pool.least");
        var forecasts = new TreeMap<String, Double>();
        forecasts.put(MODEL, model);
        forecasts.put(CLIMATOLOGY, past.climatology());
        forecasts.put(PERSISTENCE, past.persistence());
        forecasts.put(POOL, OpinionPool.pool(model, past.climatology(), weight, least));
        return new Resolved(origin, question, group, forecasts, happened);
    }

    private static String third(DrawnQuestion q) {
        for (var third : DrawnQuestion.Third.values()) {
            if (third.holds(q.past().climatology())) {
                return third.words();
            }
        }
        return "above 95 %";
    }

    private static String act(DrawnQuestion q) {
        return q.counter()
                .what()
                .acts()
                .iterator()
                .next()
                .actClass()
                .name()
                .toLowerCase(java.util.Locale.ROOT)
                .replace('_', ' ');
    }
}
