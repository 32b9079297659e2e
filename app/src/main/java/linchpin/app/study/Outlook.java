package linchpin.app.study;

import java.util.List;
import linchpin.forecast.BaseRate;
import linchpin.future.Interval;
import linchpin.future.Probability;
import linchpin.statecraft.Incidence;

/**
 * Which way it may go.
 *
 * @param classes each its own yes or no
 * @param partition exclusive, in the order of precedence, with "none of these" last; sums to one
 * @param ladder rungs of escalation, the lowest first: whether a rung or a higher one is reached
 * @param outcomes further questions, each its own yes or no
 * @param leanings which way actors lean, by month
 * @param fans counts by month, observed and simulated
 * @param simulation what was played
 */
public record Outlook(
        List<ClassOutlook> classes,
        List<Part> partition,
        List<ClassOutlook> ladder,
        List<ClassOutlook> outcomes,
        List<Lean> leanings,
        List<Fan> fans,
        Simulation simulation) {

    /**
     * @param rule the rule in words, with the thresholds that hold for this horizon
     * @param model what the simulation says
     * @param frequencies past windows, one row a starting year
     * @param headline the pool of both
     * @param byMonth share of branches that obey the rule by the end of each month, counting from the first day
     * @param drivers which uncertain inputs the probability hangs on most
     */
    public record ClassOutlook(
            Title title,
            String rule,
            Probability model,
            List<BaseRate> frequencies,
            Headline headline,
            List<Double> byMonth,
            List<Driver> drivers) {}

    /** Id, title, one sentence, and who named it. */
    public record Title(String id, String title, String says, List<String> documents) {}

    /**
     * The number to quote.
     *
     * @param value log-opinion pool of model and past frequency
     * @param total interval: the pool of both 95 % intervals, end by end
     * @param words the ICD 203 word
     * @param weight of the model
     */
    public record Headline(double value, Interval total, String words, double weight) {}

    /**
     * @param name of a drawn input
     * @param share of the variance between draws that it explains
     * @param sign +1 where more of it makes the class likelier
     */
    public record Driver(String name, double share, int sign) {}

    public record Part(String id, String title, Probability probability) {}

    /**
     * Which way an actor leans.
     *
     * @param states what leaning against, neither and with are called
     * @param over months whose acts are weighed, the month itself among them
     * @param now -1 against, 0 neither, 1 with, as the history ends
     * @param past shares of months since 2003
     * @param byMonth shares of futures, one row a month of the horizon
     */
    public record Lean(
            String id, String title, List<String> states, int over, int now, Shares past, List<Shares> byMonth) {}

    /** They sum to one. */
    public record Shares(double against, double neither, double with) {}

    /**
     * Counts of one counter.
     *
     * @param over months that each count sums: 1, or 12 for what happens less than once a month
     * @param observed months of the end of the history, oldest first
     * @param simulated one row a month of the horizon
     */
    public record Fan(String counter, String what, int over, List<Integer> observed, List<Quantiles> simulated) {}

    public record Quantiles(double p05, double p25, double p50, double p75, double p95, double mean) {}

    /**
     * @param exploded branches cut off because a day had too many events; counted, never dropped
     * @param eventsPerMonth simulated, mean over branches
     * @param observedPerMonth over the last 24 months
     * @param branching by valence: expected offspring of one event
     * @param economy who bears what in these futures and in those of the policies
     */
    public record Simulation(
            int exploded, double eventsPerMonth, double observedPerMonth, List<Double> branching, Incidence economy) {}

    /** The same with the economy of its futures. */
    Outlook with(Incidence economy) {
        var s = simulation;
        return new Outlook(
                classes,
                partition,
                ladder,
                outcomes,
                leanings,
                fans,
                new Simulation(s.exploded, s.eventsPerMonth, s.observedPerMonth, s.branching, economy));
    }
}
