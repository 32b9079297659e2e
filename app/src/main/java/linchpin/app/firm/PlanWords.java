package linchpin.app.firm;

import java.util.List;
import java.util.Locale;
import linchpin.exposure.Alternative;
import linchpin.exposure.Item;
import linchpin.plan.Step;
import linchpin.plan.Warning;

/** Steps of a plan in words. */
final class PlanWords {

    private PlanWords() {}

    static String what(Item item, Step step, double amount) {
        String name = item.label().name();
        String share = String.format(Locale.ROOT, "%.0f %%", 100 * amount);
        return switch (step.kind()) {
            case STOCK -> String.format(Locale.ROOT, "Hold %.0f more days of %s in stock.", amount, name);
            case SHIFT ->
                "Buy %s of %s from %s from now on."
                        .formatted(share, name, source(item, step).supplier());
            case LATE ->
                "Prepare nothing, but when %s, qualify %s and order %s of %s there."
                        .formatted(when(step), source(item, step).supplier(), share, name);
            case READY ->
                "%s %s for %s of %s; order when %s."
                        .formatted(
                                source(item, step).ready() ? "Agree terms with" : "Qualify",
                                source(item, step).supplier(),
                                share,
                                name,
                                when(step));
            case FIX ->
                item.kind().instrument()
                        ? "Hedge %s of %s.".formatted(share, name)
                        : "Fix the price of %s of %s%s by contract.".formatted(share, name, with(item));
        };
    }

    /** Two rows of a portfolio may bear one name: the partner tells them apart. */
    private static String with(Item item) {
        String partner = item.label().partner();
        return partner.isEmpty() ? "" : (item.kind() == Item.Kind.PURCHASE ? " from " : " to ") + partner;
    }

    private static String when(Step step) {
        return step.signal() == Step.AT_STOP
                ? "its own supply stops"
                : id(step.signal()) + " is crossed or its own supply stops";
    }

    static String id(int signal) {
        return "i" + (signal + 1);
    }

    static String why(List<Warning> record) {
        if (record.isEmpty()) {
            return "";
        }
        Warning first = record.getFirst();
        return String.format(
                Locale.ROOT,
                "Of all counts it saved most for %s on the futures that the plan was made on; on others it came before %.0f %% of the stops, a median of %.0f months ahead, and %.0f %% of its alarms saw no stop.",
                first.item(),
                100 * first.hits().value(),
                first.lead(),
                100 * first.falseAlarms().value());
    }

    static FirmPlan.Place place(String id, Item item, Step step) {
        String supplier = step.source() < 0 ? "" : source(item, step).supplier();
        String country = step.source() < 0 ? "" : source(item, step).lane().country();
        String kind = step.kind() == Step.Kind.FIX && item.kind().instrument()
                ? "hedge"
                : step.source() >= 0 && rail(item, step)
                        ? "rail"
                        : step.kind().name().toLowerCase(Locale.ROOT);
        return new FirmPlan.Place(id, item.label().name(), kind, supplier, country);
    }

    private static boolean rail(Item item, Step step) {
        var lane = source(item, step).lane();
        return lane.country().equals(item.lane().country())
                && !lane.rail().equals(item.lane().rail());
    }

    static Alternative source(Item item, Step step) {
        return item.alternatives().get(step.source());
    }
}
