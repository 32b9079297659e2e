package linchpin.event;

import java.time.LocalDate;

/**
 * An observed figure about a tie, a stock or an attribute, and the day from which it could be known.
 *
 * @param about what the figure describes
 * @param period the time it describes, as written: {@code 2023}, {@code 2023-06} or a day
 * @param from first day of that period
 * @param estimate the figure
 * @param knownFrom first day on which somebody could have used it; a world of an earlier date does not contain it
 * @param source id of the source
 * @param note definition and cautions
 */
public record Measure(
        Subject about,
        String period,
        LocalDate from,
        Estimate estimate,
        LocalDate knownFrom,
        String source,
        String note) {

    /**
     * What a figure is about.
     *
     * @param kind the sort of tie, or stock, or attribute
     * @param name the measure, such as {@code trade_share}
     * @param from the actor that has it
     * @param to the partner; equal to {@code from} for stocks and attributes
     */
    public record Subject(Kind kind, String name, String from, String to) {}

    /** The sorts of typed, dated, directed relations; stocks and attributes relate an actor to itself. */
    public enum Kind {
        TRADE,
        ENERGY,
        ARMS,
        TECHNOLOGY,
        FINANCE_RAIL,
        AID,
        LABOUR,
        TRANSIT,
        SANCTION,
        EXPORT_CONTROL,
        POSTURE,
        DIPLOMACY,
        INFORMATION,
        CYBER,
        ALIGNMENT,
        DISTANCE,
        STOCK,
        ATTRIBUTE
    }
}
