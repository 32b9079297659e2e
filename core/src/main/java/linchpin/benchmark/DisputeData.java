package linchpin.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is publicly coded about pairs of states and their militarized disputes. States carry the numbers of the
 * Correlates of War.
 *
 * @param panel politically relevant pairs by year
 * @param sides every participant of every dispute against every opponent, by year, relevant pair or not
 * @param pacts alliances
 * @param internalWars states with a civil war on their soil, by year
 * @param idealPoints of states in the General Assembly, by year; may be empty
 */
public record DisputeData(
        Panel panel,
        List<Side> sides,
        List<Pact> pacts,
        Set<StateYear> internalWars,
        Map<StateYear, Double> idealPoints) {

    /** What the panel holds about a pair in a year, under its name in the public table. */
    public enum Column {
        MID_ONSET,
        MID_ONGOING,
        CONTTYPE,
        MAJOR1,
        MAJOR2,
        CINC1,
        CINC2,
        ATOP_DEFENSE,
        ATOP_NONAGG,
        ATOP_CONSUL,
        MINDIST,
        DYADIGOS,
        VDEM1,
        VDEM2,
        GDPPC1,
        GDPPC2,
        RIVALRY,
        PEACE_YEARS
    }

    /**
     * Pairs by year.
     *
     * @param first state with the lower number, by row
     * @param second state with the higher number, by row
     * @param columns values by row; NaN where unknown
     */
    public record Panel(int[] first, int[] second, int[] year, Map<Column, double[]> columns) {

        public int rows() {
            return year.length;
        }

        double at(Column column, int row) {
            return columns.getOrDefault(column, new double[0])[row];
        }
    }

    /**
     * One state in a dispute, against one opponent, in one year.
     *
     * @param onset whether these two began to dispute in this year
     */
    public record Side(int dispute, int state, int opponent, int year, boolean onset, Role role, Force force) {}

    /**
     * @param sideA whether the state stood on the side that made the first militarized move
     * @param originator whether the state was there on the first day
     */
    public record Role(boolean sideA, boolean originator, boolean opponentOriginator) {}

    /**
     * Codes of the Correlates of War.
     *
     * @param fatality 0 none to 6 over 999 deaths, below 0 unknown, of the state
     * @param hostility 1 none, 2 threat, 3 display, 4 use of force, 5 war, of the state
     */
    public record Force(int fatality, int hostility) {}

    /** An alliance between two states, first and last year inclusive. */
    public record Pact(int a, int b, Promise promise, int from, int until) {}

    /** What allies promise (Leeds et al. 2002). */
    public enum Promise {
        DEFENSE,
        OFFENSE,
        NEUTRAL,
        NONAGG,
        CONSUL
    }

    public record StateYear(int state, int year) {}

    /** One number for an unordered pair. */
    static long pair(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
