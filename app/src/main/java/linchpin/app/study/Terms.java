package linchpin.app.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.behavior.Behavior;
import linchpin.behavior.ConditionalLogit;
import linchpin.behavior.Settings;
import linchpin.forecast.Measurement;
import linchpin.future.Interval;
import linchpin.pattern.Response;

/** The terms of a fitted behavior, in plain words and beside their priors. */
final class Terms {

    private static final double Z95 = 1.959963984540054;
    private static final double NARROWER = 0.8;
    private static final List<String> VALENCE = List.of("cooperative", "hostile");
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("habit-4y", "addresses whom it addressed over the years"),
            Map.entry("habit-1y", "addresses whom it addressed lately"),
            Map.entry("habit-90d", "addresses whom it addressed in the last months"),
            Map.entry("memory-own", "goes on with whom it addressed in the last weeks"),
            Map.entry("memory-back", "answers in kind whoever addressed it in the last weeks"),
            Map.entry("memory-back-other", "answers acts of the other valence"),
            Map.entry("alliance", "turns to (or on) its defence allies"),
            Map.entry("balance", "turns to (or on) those with the same friends and enemies"),
            Map.entry("dependence", "turns to (or on) those it trades with most"),
            Map.entry("distance", "turns to the far rather than the near"),
            Map.entry("capability", "turns to the strong"),
            Map.entry("class-habit-4y", "uses words or deeds as it did over the years towards this target"),
            Map.entry("class-habit-1y", "uses words or deeds as it did lately towards this target"),
            Map.entry("class-usual", "uses words or deeds as it did over the years towards anybody"),
            Map.entry("class-back-4y", "answers with words or deeds as this target did over the years"),
            Map.entry("class-recent", "goes on with words or deeds as in the last weeks"),
            Map.entry("class-back", "answers words with words and deeds with deeds"),
            Map.entry("material", "prefers deeds"),
            Map.entry("material x alliance", "prefers deeds towards allies"),
            Map.entry("act-habit-4y", "does what it did to anybody over the years"),
            Map.entry("act-habit-1y", "does what it did to anybody lately"),
            Map.entry("act-towards-4y", "does what it did to this target over the years"),
            Map.entry("act-towards-1y", "does what it did to this target lately"),
            Map.entry("act-recent", "repeats the act of the last weeks"),
            Map.entry("act-back", "answers an act with the same act"),
            Map.entry("level", "multiplier of the recency-weighted level"),
            Map.entry("own-14d", "acts excited by one own act, quickly decaying"),
            Map.entry("own-90d", "acts excited by one own act, slowly decaying"),
            Map.entry("received-14d", "acts excited by one act received, quickly decaying"),
            Map.entry("received-90d", "acts excited by one act received, slowly decaying"));

    private final Behavior behavior;
    private final Settings settings;

    Terms(Behavior behavior, Settings settings) {
        this.behavior = behavior;
        this.settings = settings;
    }

    /** All terms; target effects and intercepts of acts are left out, they name actors and acts only. */
    List<Grounds.Term> all() {
        var rows = new ArrayList<Grounds.Term>();
        var priors = settings.priors();
        var habit = new Grounds.Prior(priors.habit().mean(), priors.habit().sd());
        var covariate = new Grounds.Prior(0, priors.covariate());
        var free = new Grounds.Prior(0, priors.act());
        var ratio = new Grounds.Prior(0, priors.rate().excitation());
        var level = new Grounds.Prior(1, priors.rate().level());
        for (int v = 0; v < VALENCE.size(); v++) {
            String valence = VALENCE.get(v);
            add(rows, "rate, " + valence, behavior.rates().withReplies().get(v), ratio, Map.of("level", level));
            add(
                    rows,
                    "target, " + valence,
                    behavior.targets().get(v),
                    covariate,
                    Map.of("habit-4y", habit, "habit-1y", habit, "habit-90d", habit));
            add(
                    rows,
                    "words or deeds, " + valence,
                    behavior.classes().get(v),
                    free,
                    Map.of("class-habit-4y", habit, "class-habit-1y", habit));
        }
        responses(rows);
        add(rows, "act", behavior.acts(), habit, Map.of("act-recent", covariate, "act-back", covariate));
        var strategic = priors.strategic();
        rows.add(prior(
                "patron-constraint-force",
                "patrons brake acts of force that they disapprove of",
                strategic.constraintForce()));
        rows.add(prior(
                "patron-constraint-aid", "patrons brake help that they disapprove of", strategic.constraintAid()));
        rows.add(prior("emboldening", "backing raises the rate of hostile acts", strategic.emboldening()));
        double reliability = strategic.reliability().value();
        rows.add(prior(
                "entrapment",
                "an ally joins against whoever assaults its partner: a probability",
                new Settings.Normal(reliability, strategic.reliability().sd())));
        return List.copyOf(rows);
    }

    /** Each response, in the choice that it answers with. */
    private void responses(List<Grounds.Term> rows) {
        for (Response r : settings.answers().responses()) {
            int v = r.answer().valence().ordinal();
            var fit = behavior.targets().get(v);
            var prior = settings.answers().prior(r.id());
            double error = fit.standardError(r.id());
            rows.add(new Grounds.Term(
                    "response, " + VALENCE.get(v),
                    r.id(),
                    r.title(),
                    fit.coefficient(r.id()),
                    error,
                    new Grounds.Prior(prior.mean(), prior.sd()),
                    error < NARROWER * prior.sd()));
        }
    }

    private static Grounds.Term prior(String name, String plain, Settings.Normal law) {
        return new Grounds.Term(
                "at its prior", name, plain, law.mean(), law.sd(), new Grounds.Prior(law.mean(), law.sd()), false);
    }

    private static void add(
            List<Grounds.Term> rows,
            String part,
            ConditionalLogit.Fit fit,
            Grounds.Prior usual,
            Map<String, Grounds.Prior> others) {
        for (String name : fit.names()) {
            String plain = PLAIN.get(name);
            if (plain != null) {
                Grounds.Prior prior = others.getOrDefault(name, usual);
                double error = fit.standardError(name);
                rows.add(new Grounds.Term(
                        part, name, plain, fit.coefficient(name), error, prior, error < NARROWER * prior.sd()));
            }
        }
    }

    /** The measurement of a term that a thesis names; empty where this case has only a prior for it. */
    Optional<Measurement> measured(String name) {
        return switch (name) {
            case "excitation-own" -> Optional.of(sum("own-14d", "own-90d"));
            case "excitation-back" -> Optional.of(sum("received-14d", "received-90d"));
            default -> {
                var fit = behavior.targets().getFirst();
                yield fit.names().contains(name)
                        ? Optional.of(measurement(
                                fit.coefficient(name), fit.standardError(name), "cooperative choice of target", fit))
                        : Optional.empty();
            }
        };
    }

    private Measurement sum(String a, String b) {
        var fit = behavior.rates().withReplies().getLast();
        int i = fit.names().indexOf(a);
        int j = fit.names().indexOf(b);
        double variance = fit.covariance()[i][i] + fit.covariance()[j][j] + 2 * fit.covariance()[i][j];
        return measurement(
                fit.coefficient(a) + fit.coefficient(b), Math.sqrt(Math.max(0, variance)), "hostile rates", fit);
    }

    private Measurement measurement(double estimate, double error, String data, ConditionalLogit.Fit fit) {
        return new Measurement(
                estimate,
                "coefficient",
                new Interval(estimate - Z95 * error, estimate + Z95 * error),
                "%s, %s to %s"
                        .formatted(data, behavior.span().from(), behavior.span().to()),
                (int) Math.round(fit.choices()));
    }
}
