package linchpin.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.History;
import linchpin.event.Roster;
import linchpin.event.Synthetic;
import linchpin.world.InputsOverTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BehaviorFitTest {

    private static final List<String> CODES = List.of("AAA", "BBB", "CCC", "DDD", "EEE", "FFF");
    private static final int YEARS = 8;
    private static final int END = (int) Facts.START.toEpochDay() + YEARS * 365;
    private static final Settings SETTINGS = Constants.settings();

    private static History history;
    private static Behavior behavior;

    @BeforeAll
    static void fit() {
        List<Event> events = Synthetic.events(roster(CODES), YEARS, 90, 20260101);
        history = History.of(
                events,
                List.of(
                        Facts.tradeShare("AAA", "BBB", 2001, 60),
                        Facts.tradeShare("AAA", "BBB", 2003, 85),
                        Facts.tradeShare("CCC", "BBB", 2002, 20)),
                List.of(Facts.alliance("t1", "AAA", "BBB", Facts.START.plusYears(1), Facts.START.plusYears(6))));
        behavior = fit(roster(CODES));
    }

    @Test
    void namesOfActorsCarryNoMeaning() {
        var shuffled = new ArrayList<>(CODES);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(shuffled).isNotEqualTo(CODES);
        Behavior other = fit(roster(shuffled));

        for (int v = 0; v < 2; v++) {
            assertSame(behavior.targets().get(v), other.targets().get(v));
            assertSame(behavior.classes().get(v), other.classes().get(v));
            assertSame(
                    behavior.rates().withReplies().get(v),
                    other.rates().withReplies().get(v));
            assertSame(
                    behavior.rates().withoutReplies().get(v),
                    other.rates().withoutReplies().get(v));
        }
        assertSame(behavior.acts(), other.acts());
        assertThat(other.targets().getFirst().names())
                .contains("target AAA")
                .isNotEqualTo(behavior.targets().getFirst().names());
    }

    /** What is fitted is what is played: the law of the chooser gives the fitted log-likelihood, event by event. */
    @Test
    void theChooserActsByTheLawThatWasFitted() {
        Roster roster = roster(CODES);
        EventTable table = Facts.table(roster, history);
        var priors = SETTINGS.priors().strategic();
        var strategic = new Coefficients.Strategic(
                priors.constraintForce().mean(), priors.constraintAid().mean(), 0, 0);
        var central = behavior.central(
                new double[0][2],
                strategic,
                new Coefficients.Structure(1, 0, 0, Coefficients.Drift.none(CODES.size())));
        var chooser = new Chooser(roster.size(), central, SETTINGS.smoothing());
        double[] target = new double[2];
        double[] classes = new double[2];
        double[] acts = new double[1];
        int learnFrom = table.day(0) + 4 * 365;
        new Replay(table, ties(roster), SETTINGS).playUntil(END, new Replay.Visitor() {
            @Override
            public void event(int e, Memory m, Surroundings s) {
                if (table.day(e) < learnFrom) {
                    return;
                }
                Act act = table.act(e);
                int v = act.valence().ordinal();
                int j = table.targets(e).get(0);
                double weight = table.weight(e) / table.sources(e).size();
                double[] u = new double[16];
                for (int s0 = 0; s0 < table.sources(e).size(); s0++) {
                    int i = table.sources(e).get(s0);
                    chooser.targets(m, s, v, i, table.day(e), u);
                    target[v] += weight * (u[j] - Chooser.logSum(u, roster.size()));
                    double material = chooser.material(m, s, v, i, j, table.day(e));
                    classes[v] += weight * Math.log(act.actClass().material() ? material : 1 - material);
                    int c = act.actClass().ordinal();
                    chooser.acts(m, c, i, j, table.day(e), u);
                    int chosen = List.of(Chooser.acts(c)).indexOf(act);
                    acts[0] += weight * (u[chosen] - Chooser.logSum(u, Chooser.acts(c).length));
                }
            }
        });

        for (int v = 0; v < 2; v++) {
            assertThat(target[v]).isCloseTo(behavior.targets().get(v).logLikelihood(), within(1e-8));
            assertThat(classes[v]).isCloseTo(behavior.classes().get(v).logLikelihood(), within(1e-8));
        }
        assertThat(acts[0]).isCloseTo(behavior.acts().logLikelihood(), within(1e-8));
    }

    /** The likelihood again, by its definition, with levels of the days before only. */
    @Test
    void ratesAreFittedOnWhatWasKnownAsTheDayBegan() {
        Roster roster = roster(CODES);
        EventTable table = Facts.table(roster, history);
        int learnFrom = table.day(0) + 4 * 365;
        double[] sum = new double[2];
        new Replay(table, ties(roster), SETTINGS).playUntil(END, new Replay.Visitor() {
            @Override
            public void day(int day, Memory m, Surroundings s) {
                if (day < learnFrom) {
                    return;
                }
                var levels = new Levels(
                        roster.size(),
                        SETTINGS.decay().level().central(),
                        SETTINGS.smoothing().shares(),
                        table.day(0));
                for (int e = 0; e < table.firstFrom(day); e++) {
                    levels.fold(table, e);
                }
                double[][] acts = acts(table, day);
                double[] f = new double[5];
                for (int v = 0; v < 2; v++) {
                    double[] theta = behavior.rates().withReplies().get(v).coefficients();
                    for (int i = 0; i < roster.size(); i++) {
                        Rates.fill(m, levels.constant(v, i, day), v, i, day, f);
                        double rate = 0;
                        for (int a = 0; a < 5; a++) {
                            rate += theta[a] * f[a];
                        }
                        sum[v] += (acts[v][i] > 0 ? acts[v][i] * Math.log(rate) : 0) - rate;
                    }
                }
            }
        });

        for (int v = 0; v < 2; v++) {
            assertThat(sum[v]).isCloseTo(behavior.rates().withReplies().get(v).logLikelihood(), within(1e-6));
        }
    }

    /** What each actor did on a day, in the streams that watch by a constant rule; shared among those who acted. */
    private static double[][] acts(EventTable table, int day) {
        double[][] acts = new double[2][table.roster().size()];
        for (int e = table.firstFrom(day); e < table.firstFrom(day + 1); e++) {
            for (int i = 0; i < table.roster().size() && table.constant(e); i++) {
                if (table.sources(e).contains(i)) {
                    acts[table.act(e).valence().ordinal()][i] +=
                            table.weight(e) / table.sources(e).size();
                }
            }
        }
        return acts;
    }

    @Test
    void nothingAfterTheLastDayIsLearnedFrom() {
        Roster roster = roster(CODES);
        var more = new ArrayList<Event>();
        for (int k = 0; k < 50; k++) {
            more.add(Facts.event("x" + k, Facts.START.plusDays(YEARS * 365L + k), "FFF", Act.ASSAULT, "AAA"));
        }
        History longer = history.plus(more);
        Behavior other = BehaviorFit.fit(
                Facts.table(roster, longer),
                new InputsOverTime(longer, roster, "trade_share", 0),
                SETTINGS,
                Facts.START.plusDays(YEARS * 365L));

        assertThat(other.targets().get(1).coefficients())
                .containsExactly(behavior.targets().get(1).coefficients());
        assertThat(other.rates().withReplies().get(1).coefficients())
                .containsExactly(behavior.rates().withReplies().get(1).coefficients());
        assertThat(other.rates().reportingNow()).isEqualTo(behavior.rates().reportingNow());
    }

    @Test
    void habitsAreLearnedWhereHabitsRule() {
        var fit = behavior.targets().getFirst();

        assertThat(fit.coefficient("habit-4y")).isPositive();
        assertThat(fit.standardError("habit-4y")).isPositive().isLessThan(0.5);
        assertThat(behavior.rates().withReplies())
                .allSatisfy(
                        rate -> assertThat(Rates.branching(rate.coefficients())).isBetween(0.0, 0.9));
    }

    /** Means of 4,000 draws lie within five of their standard errors; nothing is drawn below its bound. */
    @Test
    void drawsFollowTheLawOfTheEstimates() {
        var random = new SplittableRandom(5);
        var strategic = new Coefficients.Strategic(0, 0, 0, 0);
        var structure = new Coefficients.Structure(1, 0, 0, Coefficients.Drift.none(CODES.size()));
        int draws = 4000;
        double sum = 0;
        double square = 0;
        var fit = behavior.targets().get(1);
        int alliance = fit.names().indexOf("alliance");
        for (int d = 0; d < draws; d++) {
            Coefficients drawn = behavior.draw(random, d % 2 == 0, new double[0][2], strategic, structure);
            double x = (drawn.targets()[1][alliance] - fit.coefficients()[alliance]) / fit.standardError("alliance");
            sum += x;
            square += x * x;
            for (double[] theta : drawn.rates()) {
                assertThat(theta[0]).isGreaterThanOrEqualTo(0.05);
                assertThat(Arrays.stream(theta).min().orElseThrow()).isNotNegative();
                assertThat(theta[3] + theta[4] == 0 || d % 2 == 0).isTrue();
            }
        }

        assertThat(sum / draws).isCloseTo(0, within(5 / Math.sqrt(draws)));
        assertThat(square / draws).isCloseTo(1, within(5 * Math.sqrt(2.0 / draws)));
    }

    private static Roster roster(List<String> codes) {
        return Facts.roster(codes.toArray(String[]::new));
    }

    private static InputsOverTime ties(Roster roster) {
        return new InputsOverTime(history, roster, "trade_share", 0);
    }

    private static Behavior fit(Roster roster) {
        return BehaviorFit.fit(
                Facts.table(roster, history), ties(roster), SETTINGS, Facts.START.plusDays(YEARS * 365L));
    }

    private static void assertSame(ConditionalLogit.Fit one, ConditionalLogit.Fit other) {
        assertThat(other.logLikelihood()).isCloseTo(one.logLikelihood(), within(1e-7));
        assertThat(other.names()).containsExactlyInAnyOrderElementsOf(one.names());
        for (String name : one.names()) {
            assertThat(other.coefficient(name)).as(name).isCloseTo(one.coefficient(name), within(1e-6));
            assertThat(other.standardError(name)).as(name).isCloseTo(one.standardError(name), within(1e-6));
        }
    }
}
