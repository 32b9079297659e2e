package linchpin.app.study;

import java.util.List;
import java.util.Objects;
import linchpin.exposure.Resilience.Endurance;
import org.jspecify.annotations.Nullable;

/**
 * What the first sample firm of a case would lose, in short: the same losses as {@code linchpin expose} tells in full.
 *
 * @param note what the portfolio is
 * @param model what the loss model does
 * @param items one row an item
 * @param total all items together
 * @param byClass mean loss in the branches of each class, USD
 * @param origins the causes and places that cost most
 * @param singleSource share of purchases that have one source alone
 */
public record FirmFinding(
        String note,
        String model,
        List<Item> items,
        Loss total,
        List<ClassLoss> byClass,
        List<Part> origins,
        double singleSource) {

    public FirmFinding {
        // a run of an earlier build holds none
        origins = Objects.requireNonNullElse(origins, List.of());
    }

    /** Where a case has no sample firm. */
    public static final FirmFinding NONE =
            new FirmFinding("", "", List.of(), new Loss(0, 0, 0, 0, 0.0, 0), List.of(), List.of(), 0);

    /** @param endurance null where it is no purchase, or was not reckoned */
    public record Item(
            String item,
            String country,
            double annualUsd,
            Loss loss,
            String cause,
            @Nullable Endurance endurance) {}

    /**
     * Loss over the horizon, USD.
     *
     * @param var95 null in a run of an earlier build
     */
    public record Loss(
            double mean,
            double p10,
            double p50,
            double p90,
            @Nullable Double var95,
            double cvar95) {}

    public record ClassLoss(String classId, double mean, int branches) {}

    /**
     * @param meanUsd below zero where it is a gain
     * @param share of the whole mean
     */
    public record Part(String cause, String place, double meanUsd, double share) {}
}
