package linchpin.app.cli;

import java.time.LocalDate;
import java.util.List;
import linchpin.data.casefile.Case;
import linchpin.event.Actor;
import linchpin.network.Leverage;
import linchpin.world.World;
import org.jspecify.annotations.Nullable;

/** Third countries that trade with a target, and who has leverage on them. */
final class LeverageText {

    private LeverageText() {}

    static void print(Case source, String target, List<String> senders, @Nullable LocalDate asOf, boolean json) {
        source.roster().indexOf(target);
        senders.forEach(source.roster()::indexOf);
        if (senders.isEmpty() || senders.contains(target)) {
            throw new IllegalArgumentException(
                    "Leverage on the partners of %s must be of others.\nMaybe add --by USA,EU.".formatted(target));
        }
        var states = source.roster().actors().stream()
                .filter(a -> a.type() == Actor.Type.STATE)
                .map(Actor::code)
                .toList();
        var found = Leverage.on(
                World.asOf(
                        source.history(), asOf == null ? source.profile().span().to() : asOf),
                source.profile().dependence(),
                target,
                senders,
                states);
        Text.print(
                json,
                found,
                "Third countries in the trade of %s, and the leverage of %s on them%n"
                                .formatted(target, String.join(", ", senders))
                        + Text.table(
                                List.of(
                                        "country",
                                        "share of the target's trade",
                                        "its trade with the senders",
                                        "with the target",
                                        "senders less target",
                                        "sources"),
                                found.stream()
                                        .map(l -> List.of(
                                                l.country(),
                                                Text.percent(l.weight()),
                                                Text.percent(l.senders()),
                                                Text.percent(l.target()),
                                                Text.points(l.net()),
                                                String.join(", ", l.sources())))
                                        .toList())
                        + "Latest known shares of goods trade, which may be of different years; a country without all of them is left out. Leverage by trade only: what a country wants is not in it.%n"
                                .formatted());
    }
}
