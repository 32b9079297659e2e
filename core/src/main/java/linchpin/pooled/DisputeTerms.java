package linchpin.pooled;

import java.util.List;
import linchpin.benchmark.DisputeStrategy;
import linchpin.benchmark.DisputeStrategyReport;
import linchpin.benchmark.DisputeStrategyReport.Effect;
import linchpin.benchmark.DisputeStrategyReport.Model;
import linchpin.benchmark.DisputeStrategyReport.Share;
import linchpin.benchmark.StrategyModels;
import linchpin.pooled.PooledEstimate.Scale;
import linchpin.pooled.PooledTerm.Family;
import linchpin.pooled.PooledTerm.Placebo;
import linchpin.pooled.PooledTerm.Rival;
import linchpin.pooled.PooledTerm.Sample;
import linchpin.pooled.PooledTerm.Trials;
import linchpin.pooled.PooledTerm.Winner;

/** What directed disputes say, in the common form. Every sign is turned so that above zero is what the documents claim. */
public final class DisputeTerms {

    private static final String DATA = "directed disputes (COW), alliances (ATOP), capabilities (CINC), votes (UNGA)";
    private static final String COOPERATIVE = "the same term on a first pact, an act of cooperation";

    private final DisputeStrategyReport report;
    private final Model together;
    private final Model cooperative;

    private DisputeTerms(DisputeStrategyReport report) {
        this.report = report;
        together = report.model(StrategyModels.BY_DISAPPROVAL);
        cooperative = report.model(StrategyModels.BY_DISAPPROVAL + StrategyModels.COOPERATIVE);
    }

    public static PooledModel of(DisputeStrategyReport report) {
        var terms = new DisputeTerms(report);
        return PooledModel.of(
                List.of(
                        terms.constraint(),
                        terms.emboldening(),
                        terms.growth(),
                        terms.entrapment("entrapment", StrategyModels.JOINING, "an attacked state"),
                        terms.entrapment(
                                "entrapment-fatal",
                                StrategyModels.JOINING_FATAL,
                                "an attacked state in a dispute that costs lives"),
                        terms.reliability(
                                "reliability-dispute",
                                "an ally joins later or is there at once",
                                "a neighbour without a pact joins or is there at once",
                                "in a dispute of any kind"),
                        terms.reliability(
                                "reliability-fatal", "with deaths", "with deaths", "in a dispute with deaths"),
                        terms.reliability("reliability-war", "war", "war", "in a war")),
                List.of(terms.joint()));
    }

    private PooledTerm constraint() {
        var names = StrategyModels.constraint(StrategyModels.BY_DISAPPROVAL);
        return new PooledTerm(
                "patron-constraint-force",
                Family.PATRONS,
                "a state with a patron starts fewer disputes with those on whose behalf its patron has quarrelled before,"
                        + " by one standard deviation of that record",
                turned(together.effect(names.get(0))),
                sample(together.rows()),
                new Trials(
                        List.of(
                                new Placebo(
                                        "a major power that promised the state nothing",
                                        turned(together.effect(names.get(1)))),
                                new Placebo(
                                        "mirror: the target's patron, and moves on the state",
                                        turned(together.effect(names.get(2)))),
                                new Placebo(COOPERATIVE, turned(cooperative.effect(names.get(0))))),
                        List.of(
                                rival("regard of the patron for the target: a defence pact", StrategyModels.BY_PACT),
                                rival(
                                        "regard of the patron for the target: closeness of votes, by one standard deviation",
                                        StrategyModels.BY_VOTES))),
                List.of(
                        "How dependence on the patron weighs: trade is not in these data.",
                        "Whether help and arms are braked too: disputes hold force only.",
                        "Whether the patron's record is a cause: patrons quarrel with those their clients avoid anyway."));
    }

    private Rival rival(String what, String model) {
        String term = StrategyModels.constraint(model).getFirst();
        var gain = report.gain(StrategyModels.ratherThan(term));
        var won = !gain.interval().excludesZero()
                ? Winner.NEITHER
                : gain.interval().low() > 0 ? Winner.TERM : Winner.RIVAL;
        return new Rival(
                what,
                turned(report.model(model).effect(term)),
                won,
                "Forecasts of 2000-2014 gain %+.2f [%+.2f, %+.2f] nats in 10,000 pair-years by the term in place of the rival."
                        .formatted(
                                gain.loss(),
                                gain.interval().low(),
                                gain.interval().high()));
    }

    private PooledTerm emboldening() {
        return new PooledTerm(
                "emboldening",
                Family.PATRONS,
                "a state with a stronger defence ally starts more disputes",
                straight(together.effect(StrategyModels.PATRON)),
                sample(together.rows()),
                new Trials(
                        List.of(
                                new Placebo(
                                        "lead: a patron five years later, beside the one it has",
                                        straight(report.model(StrategyModels.WITH_LEAD)
                                                .effect(StrategyModels.PATRON_LATER))),
                                new Placebo(COOPERATIVE, straight(cooperative.effect(StrategyModels.PATRON)))),
                        List.of()),
                List.of(
                        "What more backing by the same patron does: the term asks whether there is a patron at all.",
                        "Whether patrons choose the peaceful, or make them so."));
    }

    private PooledTerm growth() {
        var model = report.model(StrategyModels.GROWTH);
        return new PooledTerm(
                "growth-restrains",
                Family.ECONOMY,
                "a state whose product a head grew faster over three years starts fewer disputes, by one standard deviation",
                turned(model.effect(StrategyModels.OWN_GROWTH)),
                sample(DATA + ", product a head", model.rows()),
                new Trials(
                        List.of(
                                new Placebo(
                                        "lead: its growth two to five years on",
                                        turned(model.effect(StrategyModels.GROWTH_LATER))),
                                new Placebo(
                                        "mirror: the growth of the target",
                                        turned(model.effect(StrategyModels.TARGETS_GROWTH))),
                                new Placebo(
                                        COOPERATIVE,
                                        turned(report.model(StrategyModels.GROWTH + StrategyModels.COOPERATIVE)
                                                .effect(StrategyModels.OWN_GROWTH)))),
                        List.of()),
                List.of(
                        "Whether development that others bring from outside restrains: growth here is whatever a state had.",
                        "Whether growth also pays for arms, which would work against it: the term is the sum of both."));
    }

    private PooledTerm entrapment(String id, String name, String whom) {
        var model = report.model(name);
        return new PooledTerm(
                id,
                Family.ALLIES,
                "a state that promised to defend %s comes to its side, compared with others as near and as strong"
                        .formatted(whom),
                straight(model.effect(StrategyModels.ALLY)),
                new Sample(
                        DATA,
                        year(DisputeStrategy.FROM),
                        year(DisputeStrategy.UNTIL),
                        model.rows(),
                        "states by dispute"),
                new Trials(
                        List.of(new Placebo(
                                "lead: no promise yet, one within five years",
                                straight(model.effect(StrategyModels.ALLY_LATER)))),
                        List.of()),
                List.of(
                        "Whether the treaty drags in or friends both sign and fight: who signs only later comes as readily.",
                        "What the clause of a given treaty obliges to: all defence pacts are one.",
                        "How often disputes did not begin because the promise was believed."));
    }

    private PooledTerm reliability(String id, String what, String placebo, String where) {
        Share share = report.shares(what, false).getFirst();
        return new PooledTerm(
                id,
                Family.ALLIES,
                "some ally stands by an attacked state %s, later or from the first day".formatted(where),
                share(share),
                new Sample(
                        DATA,
                        year(DisputeStrategy.FROM),
                        year(DisputeStrategy.UNTIL),
                        share.all(),
                        "disputes whose target had a defence ally"),
                new Trials(
                        List.of(new Placebo(
                                "a neighbour without a pact does so",
                                share(report.shares(placebo, true).getFirst()))),
                        List.of()),
                List.of(
                        "The share of one given ally: the more allies a target has, the likelier that some ally comes.",
                        "Help short of force: arms, money and threats are not in these data."));
    }

    private PooledModel.Joint joint() {
        int a = together.position(
                StrategyModels.constraint(StrategyModels.BY_DISAPPROVAL).getFirst());
        int b = together.position(StrategyModels.PATRON);
        var c = together.covariance();
        return new PooledModel.Joint(
                List.of("patron-constraint-force", "emboldening"),
                List.of(
                        List.of(c.get(a).get(a), -c.get(a).get(b)),
                        List.of(-c.get(b).get(a), c.get(b).get(b))));
    }

    private static Sample sample(int rows) {
        return sample(DATA, rows);
    }

    private static Sample sample(String data, int rows) {
        return new Sample(data, year(DisputeStrategy.FROM), year(DisputeStrategy.UNTIL), rows, "directed pair-years");
    }

    private static String year(int year) {
        return String.valueOf(year);
    }

    private static PooledEstimate straight(Effect e) {
        return PooledEstimate.normal(e.estimate(), e.error(), Scale.LOG_ODDS);
    }

    /** A brake is a term that lowers. */
    private static PooledEstimate turned(Effect e) {
        return PooledEstimate.normal(-e.estimate(), e.error(), Scale.LOG_ODDS);
    }

    private static PooledEstimate share(Share s) {
        return new PooledEstimate(s.share(), s.interval(), Scale.SHARE);
    }
}
