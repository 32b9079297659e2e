package linchpin.data.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import linchpin.dossier.Office;
import linchpin.dossier.Voice;
import linchpin.economy.table.CaseEconomy;
import linchpin.event.Event;
import linchpin.event.History;
import linchpin.event.Measure;
import linchpin.event.Roster;
import linchpin.exposure.Places;
import linchpin.exposure.Portfolio;
import linchpin.forecast.Question;
import linchpin.forecast.Thesis;
import linchpin.network.Spell;
import linchpin.pattern.Counter;
import linchpin.pattern.Index;
import linchpin.pattern.Response;
import linchpin.pooled.PooledModel;
import linchpin.scenario.Forum;
import linchpin.scenario.Lever;
import linchpin.scenario.Policy;
import linchpin.scenario.Scenarios;
import linchpin.supply.Flow;
import linchpin.supply.Supplies;
import linchpin.world.Parameters;
import linchpin.world.Profile;
import linchpin.world.Rails;
import linchpin.world.Source;

/**
 * A case, resolved: every name bound, every date fixed.
 *
 * @param profile what it is about
 * @param roster its actors, in the order of the file
 * @param facts what happened, what is claimed, and the sources of both
 * @param play what may be done and how it may go
 * @param asked what is asked of the past and the future
 * @param business what firms are hit by and through
 * @param hashes SHA-256 of every file read, by file name
 */
public record Case(
        Profile profile,
        Roster roster,
        Facts facts,
        Play play,
        Asked asked,
        Business business,
        SortedMap<String, String> hashes) {

    /**
     * @param history the rows that fold
     * @param claims the rows that do not: future, hypothetical, negated or historical
     * @param sources by id
     * @param annotations what is told of events beside their rows; moves nothing
     * @param trade its economy, where it has one
     */
    public record Facts(
            History history,
            List<Event> claims,
            Map<String, Source> sources,
            Annotations annotations,
            Optional<Trade> trade) {}

    /**
     * @param attributes of events, in the order of the file
     * @param places by the name that an event has, with the name and the region they belong to
     * @param memory disputes and rivalries, also of before the history
     * @param voices publishers that speak for an actor
     */
    public record Annotations(
            List<Event.Attribute> attributes,
            SortedMap<String, Place> places,
            List<Spell> memory,
            List<Office> offices,
            List<Voice> voices) {}

    /** A place under the name that all its spellings share; the region is empty where it has none. */
    public record Place(String name, String region) {}

    /**
     * The economy of a case.
     *
     * @param book what may be done to its trade
     */
    public record Trade(CaseEconomy economy, ShocksYaml.Book book) {}

    /** The numbers, the classes, the policies, the levers they are made of, the mechanisms, the institutions and the stocks of the case. */
    public record Play(
            Parameters parameters,
            Scenarios scenarios,
            List<Policy> policies,
            List<Lever> levers,
            List<Response> responses,
            Rules rules,
            Supplies supplies) {}

    /** How institutions work: where drafts are voted on, and over which rails actors are paid. */
    public record Rules(List<Forum> forums, List<Rails.Payer> payers) {}

    /**
     * Forecast questions, claims of documents to be tested, and what documents tell of days after the history.
     *
     * @param pooled what was learned on others' data and theses may ask; without terms where the case ships none
     */
    public record Asked(
            List<Question> questions,
            List<Thesis> theses,
            List<Question.Told> told,
            PooledModel pooled,
            Indices indices,
            List<Saved> saved) {}

    /** A question in words, and the command that answers it, without the case. */
    public record Saved(String id, String question, String ask) {}

    /**
     * Measures of histories.
     *
     * @param counters what they count beside the counters of the scenarios
     * @param sides two groups of states that are set against each other; empty where none are
     * @param dollar ties that hold the dollar's share of something
     * @param groups of contexts and figures under one heading
     */
    public record Indices(
            List<Counter> counters, List<Index> all, List<Side> sides, List<Measure.Subject> dollar, Groups groups) {
        static final Indices NONE = new Indices(List.of(), List.of(), List.of(), List.of(), Groups.NONE);
    }

    /**
     * What goes under one heading.
     *
     * @param domains contexts of events by domain of cooperation
     * @param capabilities names of stocks and attributes by domain
     * @param resources names of figures, in money a year, on which an actor may draw
     */
    public record Groups(
            Map<String, List<String>> domains, Map<String, List<String>> capabilities, List<String> resources) {
        static final Groups NONE = new Groups(Map.of(), Map.of(), List.of());
    }

    /** States on one side. */
    public record Side(String title, List<String> members) {}

    /**
     * What firms are hit by and through.
     *
     * @param firms samples
     * @param places where supply comes through
     */
    public record Business(List<Firm> firms, Places places) {}

    /**
     * A sample firm.
     *
     * @param note whose portfolio it is, and whether it is invented
     */
    public record Firm(String id, String title, String note, Portfolio portfolio) {}

    public History history() {
        return facts.history();
    }

    public Annotations annotations() {
        return facts.annotations();
    }

    public List<Event> claims() {
        return facts.claims();
    }

    public Map<String, Source> sources() {
        return facts.sources();
    }

    public Optional<Trade> trade() {
        return facts.trade();
    }

    public Parameters parameters() {
        return play.parameters();
    }

    public Scenarios scenarios() {
        return play.scenarios();
    }

    public List<Policy> policies() {
        return play.policies();
    }

    public List<Lever> levers() {
        return play.levers();
    }

    public List<Response> responses() {
        return play.responses();
    }

    public List<Forum> forums() {
        return play.rules().forums();
    }

    public List<Rails.Payer> payers() {
        return play.rules().payers();
    }

    public Supplies supplies() {
        return play.supplies();
    }

    public List<Question> questions() {
        return asked.questions();
    }

    public List<Thesis> theses() {
        return asked.theses();
    }

    public List<Question.Told> told() {
        return asked.told();
    }

    public Indices indices() {
        return asked.indices();
    }

    public PooledModel pooled() {
        return asked.pooled();
    }

    /** How a flow is called in reports. */
    public String flowTitle(String flow) {
        return supplies().flows().stream()
                .filter(f -> f.id().equals(flow))
                .map(Flow::title)
                .findFirst()
                .orElse(flow);
    }

    /** The same case with terms that were learned on others' data. */
    public Case with(PooledModel pooled) {
        return new Case(
                profile,
                roster,
                facts,
                play,
                new Asked(asked.questions(), asked.theses(), asked.told(), pooled, asked.indices(), asked.saved()),
                business,
                hashes);
    }

    /** The same case with more that happened, such as accepted events of documents. */
    public Case withEvents(List<Event> more) {
        return new Case(
                profile,
                roster,
                new Facts(
                        facts.history().plus(more),
                        facts.claims(),
                        facts.sources(),
                        facts.annotations(),
                        facts.trade()),
                play,
                asked,
                business,
                hashes);
    }

    /** The same case with other policies. */
    public Case withPolicies(List<Policy> policies) {
        return new Case(
                profile,
                roster,
                facts,
                new Play(
                        play.parameters,
                        play.scenarios,
                        policies,
                        play.levers,
                        play.responses,
                        play.rules,
                        play.supplies),
                asked,
                business,
                hashes);
    }

    public List<Firm> firms() {
        return business.firms();
    }

    /** What the lanes of firms pass. */
    public Places places() {
        return business.places();
    }
}
