package linchpin.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import linchpin.behavior.Coefficients;
import linchpin.behavior.Settings;
import linchpin.event.Act;
import linchpin.event.ActClass;
import linchpin.event.Actor;
import linchpin.event.Estimate;
import linchpin.event.EventTable;
import linchpin.event.History;
import linchpin.event.Measure;
import linchpin.event.Roster;
import linchpin.event.Treaty;
import linchpin.world.InputsOverTime;
import linchpin.world.Parameter;

/**
 * An invented world whose actors act by known coefficients, and by the very law that is fitted: what a fit must find again.
 *
 * <p>Rates are {@code θ·f} of level and excitation, targets, words or deeds and acts follow the chooser; patrons have no say
 * and nothing drifts. Capabilities change every four years, or nothing could tell them from the effects of targets.
 *
 * @param settings half-lives as in a case; priors so wide that the data decide
 * @param truth by which the actors act
 */
public record KnownLaw(Roster roster, InputsOverTime ties, Settings settings, Coefficients truth) {

    static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final int LEAST = 1000;
    private static final String TRADE = "trade_share";

    /** A world of so many actors, at least 3; the same seed gives the same world. */
    public static KnownLaw of(int actors, long seed) {
        if (actors < 3) {
            throw new IllegalArgumentException(
                    "A world of %d actors leaves no choice of a target.\nMaybe ask for 12.".formatted(actors));
        }
        var random = new SplittableRandom(seed);
        var roster = new Roster(IntStream.range(0, actors)
                .mapToObj(i -> new Actor("A%03d".formatted(i), "Actor " + i, Actor.Type.STATE, null, null))
                .toList());
        var history = History.of(List.of(), figures(roster, random), treaties(roster, random));
        return new KnownLaw(roster, new InputsOverTime(history, roster, TRADE, 0), weak(), truth(actors, random));
    }

    /** Draws a history of at least so many events, over about twenty years. */
    public EventTable draw(int events, long seed) {
        if (events < LEAST) {
            throw new IllegalArgumentException(
                    "A history of %d events is too short to learn from.\nMaybe ask for 10000.".formatted(events));
        }
        return new KnownHistory(this, events, seed).draw();
    }

    private static List<Measure> figures(Roster roster, SplittableRandom random) {
        var figures = new ArrayList<Measure>();
        int n = roster.size();
        for (int i = 0; i < n; i++) {
            for (int year = -1; year < 60; year += 4) {
                double cinc = Math.exp(-2 * Math.abs(random.nextGaussian())) / 5;
                figures.add(figure(roster, Measure.Kind.ATTRIBUTE, "cinc", i, i, year, cinc));
            }
            for (int j = 0; j < n; j++) {
                if (j < i) {
                    double km = Math.exp(5 + 4 * random.nextDouble());
                    figures.add(figure(roster, Measure.Kind.DISTANCE, "km", i, j, -1, km));
                }
                if (j != i && random.nextInt(n) < 4) {
                    figures.add(figure(roster, Measure.Kind.TRADE, TRADE, i, j, -1, 60 * random.nextDouble()));
                }
            }
        }
        return figures;
    }

    /** @param year in which it becomes known, counted from the first */
    private static Measure figure(
            Roster roster, Measure.Kind kind, String name, int from, int to, int year, double value) {
        var about = new Measure.Subject(kind, name, roster.code(from), roster.code(to));
        LocalDate known = FIRST.plusYears(year);
        return new Measure(about, "" + known.getYear(), known, Estimate.point(value, ""), known, "", "");
    }

    /** Each actor is allied to two others. */
    private static List<Treaty> treaties(Roster roster, SplittableRandom random) {
        var terms = new Treaty.Terms(Treaty.Clause.DEFENCE, Treaty.Binding.MUTUAL_DEFENCE, "");
        var treaties = new ArrayList<Treaty>();
        int n = roster.size();
        for (int i = 0; i < n; i++) {
            String other = roster.code((i + 1 + random.nextInt(n - 1)) % n);
            treaties.add(new Treaty("t" + i, roster.code(i), other, terms, FIRST.minusYears(1), null, ""));
        }
        return treaties;
    }

    private static Settings weak() {
        var wide = new Settings.Normal(0.5, 5);
        var none = new Settings.Normal(0, 1);
        var origin = new Parameter.Origin(Parameter.Kind.ELICITED, "", "invented");
        var reliability = new Parameter("reliability", 0, 0, 0, Parameter.Shape.FIXED, "", origin);
        return new Settings(
                new Settings.Decay(1461, 365, 90, 14, 14, 90, new Settings.Level(731, 1096, 1461)),
                new Settings.Smoothing(3, 2),
                1e6,
                new Settings.Priors(
                        wide,
                        5,
                        1,
                        2,
                        new Settings.Rate(5, 5),
                        0.3,
                        new Settings.Strategic(none, none, none, reliability)));
    }

    /** Habits that do not run away (exponents below one), replies in kind, and as many offspring as the level leaves room for. */
    private static Coefficients truth(int n, SplittableRandom random) {
        // habits (years, year, months), memories (own, back, other back), alliance, balance, dependence, distance,
        // capability
        double[][] targets = {
            {0.4, 0.25, 0.15, 0.15, 0.3, -0.15, 0.4, 1.2 / n, 1, -1, 0.5},
            {0.3, 0.3, 0.2, 0.1, 0.4, -0.1, -0.5, -1.2 / n, -1, -1.5, 1}
        };
        for (int v = 0; v < 2; v++) {
            targets[v] = append(targets[v], centred(n, 0.3, random));
        }
        // habits, the usual share, the share received, recent own and received, deeds, deeds towards allies
        double[][] classes = {{0.4, 0.2, 0.2, 0.1, 0.2, 0.15, -0.3, 0.3}, {0.3, 0.2, 0.25, 0.15, 0.15, 0.25, -0.2, -0.4}
        };
        double[] acts = {0.3, 0.2, 0.2, 0.15, 0.2, 0.25};
        for (ActClass c : ActClass.values()) {
            // acts stand class by class
            int siblings = (int)
                    Arrays.stream(Act.values()).filter(a -> a.actClass() == c).count();
            acts = append(acts, centred(siblings, 0.4, random));
        }
        double[][] rates = {{0.5, 0.14, 0.1, 0.14, 0.12}, {0.44, 0.2, 0.1, 0.16, 0.1}};
        return new Coefficients(
                targets,
                classes,
                acts,
                rates,
                new double[0][2],
                new Coefficients.Strategic(0, 0, 0, 0),
                new Coefficients.Structure(1, 0, 0, Coefficients.Drift.none(n)));
    }

    private static double[] append(double[] head, double[] tail) {
        double[] all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }

    /** Normal numbers less their mean: a shift common to all alternatives is no effect. */
    private static double[] centred(int size, double sd, SplittableRandom random) {
        double[] x = new double[size];
        double mean = 0;
        for (int a = 0; a < size; a++) {
            x[a] = sd * random.nextGaussian();
            mean += x[a] / size;
        }
        for (int a = 0; a < size; a++) {
            x[a] -= mean;
        }
        return x;
    }
}
