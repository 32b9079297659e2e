package linchpin.app.study;

import java.util.List;

/**
 * What the first sample firm of a case would lose, in short.
 *
 * @param note what the portfolio is
 * @param model what the loss model does
 * @param items one row an item
 * @param total all items together
 * @param byClass mean loss in the branches of each class, USD
 */
public record FirmFinding(String note, String model, List<Item> items, Loss total, List<ClassLoss> byClass) {

    public record Item(String item, String country, double annualUsd, Loss loss, String cause) {}

    /** Loss over the horizon, USD. */
    public record Loss(double mean, double p10, double p50, double p90, double cvar95) {}

    public record ClassLoss(String classId, double mean, int branches) {}
}
