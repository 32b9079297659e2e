package linchpin.benchmark;

/**
 * How good probabilities of yes-or-no outcomes were.
 *
 * @param auc chance that a row with an onset was given more than one without; a tie counts half (Hanley and McNeil 1982)
 * @param brier mean squared miss, 0 is best
 * @param logLoss mean, in nats, 0 is best
 */
public record OnsetScore(double auc, double brier, double logLoss) {

    OnsetScore minus(OnsetScore other) {
        return new OnsetScore(auc - other.auc, brier - other.brier, logLoss - other.logLoss);
    }
}
