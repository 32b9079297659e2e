package linchpin.app.report;

import java.util.List;
import linchpin.app.study.Findings;
import linchpin.app.study.Grounds.HeldOut;
import linchpin.forecast.BaseRate;

/**
 * How sure the analysis is of itself, by one rule that the brief prints: <em>low</em> unless the model was clearly ahead
 * of the table of habits at every past origin and the past offers thirty independent windows; <em>high</em> never,
 * as the events of a case compiled by hand were chosen with hindsight.
 *
 * @param level low or moderate
 * @param origins past origins that were scored
 * @param ahead of them, those where the interval of the lead lies above zero
 * @param windows most independent past windows that any class has
 * @param apart largest difference between model and past frequency
 */
record Sureness(String level, int origins, int ahead, int windows, double apart) {

    private static final int ENOUGH_WINDOWS = 30;

    static final String RULE =
            "The level is moderate where the model was clearly ahead of the habit table at every past origin and the past "
                    + "offers thirty independent windows, and low otherwise. It is never high, as the events of a case compiled "
                    + "by hand were chosen with hindsight.";

    static Sureness of(Findings findings) {
        List<HeldOut> record = findings.grounds().record();
        int ahead = (int) record.stream().filter(h -> h.ahead().low() > 0).count();
        int windows = findings.outlook().classes().stream()
                .flatMap(c -> c.frequencies().stream())
                .mapToInt(BaseRate::independent)
                .max()
                .orElse(0);
        double apart = findings.outlook().classes().stream()
                .filter(c -> !c.frequencies().isEmpty())
                .mapToDouble(
                        c -> Math.abs(c.model().value() - Pooled.frequency(c).frequency()))
                .max()
                .orElse(0);
        boolean moderate = !record.isEmpty() && ahead == record.size() && windows >= ENOUGH_WINDOWS;
        return new Sureness(moderate ? "moderate" : "low", record.size(), ahead, windows, apart);
    }

    /** One sentence, without any word of likelihood. */
    String sentence() {
        String scored = origins == 0
                ? "the model has not been scored on the past yet"
                : "the model was clearly ahead of a plain table of habits at %s of %s"
                        .formatted(Say.number(ahead), Say.count(origins, "past origin", "past origins"));
        return "Our confidence in this analysis is %s: the past offers at most %s independent windows of this length, model and past differ by up to %s%spoints, and %s."
                .formatted(level, Say.number(windows), Digits.fixed(100 * apart, 0), Digits.NBSP, scored);
    }
}
