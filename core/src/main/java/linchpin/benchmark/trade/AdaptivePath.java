package linchpin.benchmark.trade;

import java.util.List;
import linchpin.benchmark.trade.Comparison.Column;
import linchpin.economy.Adaptive;

/**
 * A path of BoARIO 0.6.3: manufacturing of the first region loses 30 % of its capacity for 92 days, then recovers in 180.
 *
 * @param rows names of the producers
 * @param model the table with BoARIO's settings
 * @param hit the row that loses capacity
 */
public record AdaptivePath(List<String> rows, Adaptive model, int hit) {

    /** BoARIO's settings in that run, in days. */
    public static final Adaptive.Settings SETTINGS = new Adaptive.Settings(0.80, 90, 60, 1.25, 365, 365);

    private static final double LOSS = 0.3;
    private static final int FIRST = 6;
    private static final int RECOVERS = 98;
    private static final double RECOVERY = 180;
    private static final double ROUND = 1e6;
    private static final double TOLERANCE = 1e-6;

    /** The part of capacity lost on a day, rounded as the run rounded it. */
    static double loss(int day) {
        if (day < FIRST) {
            return 0;
        }
        double left = day < RECOVERS ? 1 : Math.max(0, 1 - (day - RECOVERS + 1) / RECOVERY);
        return Math.rint(LOSS * left * ROUND) / ROUND;
    }

    /**
     * The whole path beside another, relative to usual output.
     *
     * @param theirs production by day and row
     */
    public Comparison compare(double[][] theirs) {
        double[][] ours = model.run(theirs.length, (day, row) -> row == hit ? loss(day) : 0);
        double[] worstOurs = new double[rows.size()];
        double[] worstTheirs = new double[rows.size()];
        for (int row = 0; row < worstOurs.length; row++) {
            double usual = model.output()[row] / SETTINGS.stepsPerYear();
            double worst = -1;
            for (int day = 0; day < theirs.length; day++) {
                double difference = Math.abs(ours[day][row] - theirs[day][row]);
                if (difference > worst) {
                    worst = difference;
                    worstOurs[row] = ours[day][row] / usual;
                    worstTheirs[row] = theirs[day][row] / usual;
                }
            }
        }
        return new Comparison(
                "ARIO, %d days".formatted(theirs.length),
                "BoARIO 0.6.3",
                rows,
                List.of(
                        new Column("production on the day that differs most, of usual", worstOurs, worstTheirs),
                        new Column("lost, % of a year", model.lostPercent(ours), model.lostPercent(theirs))),
                TOLERANCE,
                false,
                "the whole path is compared; of each row the day is shown on which it differs most");
    }
}
