package linchpin.app.firm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import linchpin.exposure.Cause;
import linchpin.exposure.Item;
import linchpin.exposure.Loss;
import linchpin.exposure.Portfolio;
import linchpin.exposure.Resilience;
import linchpin.exposure.ReverseStress;
import org.jspecify.annotations.Nullable;

/**
 * What a firm would lose over the horizon, USD. Means are to the cent: those of items, of each group and of causes add up to that of
 * the total.
 *
 * @param heading whose, when, and how it was played
 * @param book what was read, and what is left over
 * @param total all items together
 * @param items one row an item, in the order of the file
 * @param groups the same money by country, route and so on
 * @param resilience what needs no probability
 * @param reverse what would cost a given sum; null where none was asked for
 */
public record FirmExposure(
        Heading heading,
        Book book,
        Total total,
        List<ItemRow> items,
        List<Group> groups,
        Frailty resilience,
        @Nullable ReverseStress reverse) {

    /**
     * @param note whose portfolio it is, and whether it is invented
     * @param model how losses are reckoned, in a sentence
     * @param historyEnds the information date
     */
    public record Heading(
            String firm, String note, String model, String caseId, LocalDate historyEnds, int months, Played played) {}

    /**
     * How it was played.
     *
     * @param futures that count: all of them, or those of a scenario class
     * @param scenario id of that class; empty where all count
     */
    public record Played(long seed, int runs, int draws, int futures, String scenario) {}

    /**
     * What was read.
     *
     * @param rows of the file, all of them
     * @param accepted how many became items
     * @param annualUsd of all rows whose value is known
     * @param unmatchedUsd of rows that could not be reckoned; part of that sum, in no loss
     */
    public record Book(
            int rows,
            int accepted,
            BigDecimal annualUsd,
            BigDecimal unmatchedUsd,
            List<Portfolio.Left> left,
            List<Portfolio.Default> defaults,
            List<String> notes) {}

    /** A loss; {@code meanUsd} to the cent. */
    public record Amount(
            BigDecimal meanUsd, double p10, double p50, double p90, double var95, double cvar95, Loss.Errors errors) {}

    /**
     * @param causes by cause; they add up
     * @param origins the costliest causes with their places, and all others in one row; they add up
     * @param classes in the futures of each scenario class
     * @param policies under policies, each with the same luck
     */
    public record Total(
            Amount loss,
            List<CauseLoss> causes,
            List<OriginLoss> origins,
            List<ClassLoss> classes,
            List<PolicyLoss> policies) {}

    /** @param share of the mean of the total */
    public record CauseLoss(Cause cause, String words, BigDecimal meanUsd, double share) {}

    /** @param cause empty in the row of all others */
    public record OriginLoss(String cause, String place, BigDecimal meanUsd, double share) {}

    /** @param loss null where the class holds in no future */
    public record ClassLoss(
            String id, String title, int futures, @Nullable Amount loss) {}

    /**
     * @param change of the loss against doing nothing, future by future
     */
    public record PolicyLoss(String id, String title, Amount loss, Amount change) {}

    /**
     * @param causes by cause, the costliest first
     */
    public record ItemRow(
            Who who,
            BigDecimal annualUsd,
            Amount loss,
            List<CauseLoss> causes,
            Resilience.@Nullable Endurance endurance) {}

    /** @param defaulted columns that the file left open */
    public record Who(
            String id, String name, Item.Kind kind, String partner, String country, int line, List<String> defaulted) {}

    /**
     * @param by what the rows are: country, route, rail, bank, currency or kind
     */
    public record Group(String by, List<GroupRow> rows) {}

    /** @param name empty where the portfolio does not say */
    public record GroupRow(String name, BigDecimal annualUsd, Amount loss) {}

    /**
     * @param singleSource share of purchases that have one source alone
     * @param concentration by country, supplier, rail, bank and currency
     * @param nodes what the loss of each place, partner and rail would cost; the index is that of Simchi-Levi et al. (2015)
     */
    public record Frailty(
            double singleSource, List<Resilience.Concentrated> concentration, List<Resilience.Node> nodes) {}
}
