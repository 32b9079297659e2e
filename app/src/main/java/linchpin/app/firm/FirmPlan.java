package linchpin.app.firm;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import linchpin.plan.Choices;
import linchpin.plan.Gain;
import linchpin.plan.Profile;
import linchpin.plan.Trial;
import linchpin.plan.Warning;

/**
 * What a firm can do about its exposure, and what that is worth on futures that the plan was not made on. Sums are USD.
 *
 * @param actions in the order in which they should be taken: now, then prepared, then watched; within each the most worthwhile first
 * @param indicators on which actions are carried out, or which are watched
 * @param ways how acting otherwise fares on the same unseen futures
 */
public record FirmPlan(
        Heading heading,
        Verdict verdict,
        List<Action> actions,
        List<Indicator> indicators,
        List<Trial.Outcome> ways,
        Charts charts,
        Grounds grounds) {

    /**
     * @param note whether the firm is invented
     * @param months horizon
     */
    public record Heading(
            String firm, String note, Profile profile, double budget, LocalDate asOf, int months, Run run) {}

    /**
     * @param seed of the futures that the plan was made on
     * @param unseen seed of the futures that it was judged on
     * @param runs futures of each
     */
    public record Run(long seed, long unseen, int runs, int draws) {}

    /**
     * @param recommended whether it surely beats doing nothing on unseen futures
     * @param sentence says so
     * @param spent of the budget, whatever the future
     * @param tied capital in additional stock, not counted in the budget
     * @param againstNaive against holding more of everything
     * @param againstImprovising against preparing nothing and acting when supply stops
     */
    public record Verdict(
            boolean recommended,
            String sentence,
            double spent,
            double tied,
            Gain againstNaive,
            Gain againstImprovising) {}

    /** When an action is carried out. */
    public enum Timing {
        NOW,
        PREPARE,
        WATCH
    }

    /**
     * @param what one sentence
     * @param source other supplier, or empty
     * @param amount days of stock, or share of the item
     * @param cost beforehand, whatever the future
     * @param adds to the savings of the plan on unseen futures, if all else stays
     * @param signal id of the indicator on which it is carried out; empty where there is none
     */
    public record Action(
            Place place, Timing timing, String what, double amount, Cost cost, Trial.Adds adds, String signal) {}

    /** @param kind of action, such as stock, shift, ready, rail, fix */
    public record Place(String id, String item, String kind, String source, String country) {}

    /**
     * @param first paid once
     * @param running over the horizon
     * @param leadDays from the signal to the first delivery; for a source that must be qualified first, no earlier than that allows
     */
    public record Cost(double first, double running, double leadDays) {}

    /**
     * @param id of the indicator
     * @param what is counted, in words
     * @param count of events of the last months now
     * @param why it was chosen
     */
    public record Indicator(
            String id, String what, Count counted, int now, List<Warning> record, List<String> actions, String why) {}

    /** What is counted: events of the last months that match, against a threshold. */
    public record Count(
            String counter, int months, int threshold, Set<String> sources, Set<String> targets, Deeds deeds) {}

    /** @param eitherWay whether sources and targets may swap */
    public record Deeds(Set<String> acts, Set<String> modes, Set<String> contexts, boolean eitherWay) {}

    /** What is drawn. */
    public record Charts(List<Point> frontier, List<Trial.Swing> tornado) {}

    /**
     * A plan for another weight of risk, judged on unseen futures.
     *
     * @param weight of CVaR beside the mean
     */
    public record Point(double weight, double spent, double mean, double cvar, boolean chosen) {}

    /**
     * @param barred what the law forbids, with reasons
     * @param lists which lists parties were held against, and of which day
     * @param gap relative distance of the plan to a proven bound, on the futures that it was made on
     */
    public record Grounds(
            List<Choices.Barred> barred, List<String> lists, double gap, int steps, int looks, List<String> notes) {}
}
