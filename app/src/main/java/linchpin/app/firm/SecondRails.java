package linchpin.app.firm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.exposure.Alternative;
import linchpin.exposure.Item;
import linchpin.exposure.Lane;
import linchpin.exposure.Places;
import linchpin.exposure.Portfolio;
import linchpin.world.Parameters;

/** The same supplier paid another way: another rail, its currency, and a bank where its keeper sits. Only lawful ones are thought of. */
final class SecondRails {

    private static final int RAILS = 1;

    private final Places places;
    private final LawBook law;
    private final Parameters parameters;

    SecondRails(Places places, LawBook law, Parameters parameters) {
        this.places = places;
        this.law = law;
        this.parameters = parameters;
    }

    /** A portfolio with such sources added to what it buys. */
    Portfolio added(Portfolio portfolio) {
        var items = portfolio.items().stream().map(this::added).toList();
        return new Portfolio(portfolio.name(), items, portfolio.left(), portfolio.defaults(), portfolio.notes());
    }

    private Item added(Item item) {
        if (item.kind() != Item.Kind.PURCHASE) {
            return item;
        }
        var all = new ArrayList<>(item.alternatives());
        places.rails().stream()
                .filter(r -> !r.id().equals(item.lane().rail()) && !r.keepers().isEmpty())
                .filter(r -> law.rail(r).isEmpty() && differs(r, item.lane()))
                .limit(RAILS)
                .forEach(r -> all.add(by(r, item)));
        return new Item(item.label(), item.kind(), item.annualUsd(), item.lane(), item.terms(), all, item.defaulted());
    }

    /** Other keepers than the present rail's: else the same acts would close both. */
    private boolean differs(Places.Rail rail, Lane lane) {
        return places.rail(lane.rail())
                .map(now -> !List.copyOf(now.keepers()).equals(List.copyOf(rail.keepers())))
                .orElse(true);
    }

    private Alternative by(Places.Rail rail, Item item) {
        Lane lane = item.lane();
        String keeper = rail.keepers().getFirst();
        String currency = places.currencies().entrySet().stream()
                .filter(e -> e.getValue().equals(keeper))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(lane.currency());
        String supplier = item.label().partner().isEmpty()
                ? "the same supplier"
                : item.label().partner();
        return new Alternative(
                "%s, paid by %s".formatted(supplier, rail.title()),
                new Lane(lane.flow(), lane.country(), lane.goods(), currency, rail.id(), keeper, lane.route()),
                parameters.value("plan.rail.fee"),
                1,
                parameters.value("plan.rail.days"),
                parameters.value("plan.rail.setup"),
                0);
    }
}
