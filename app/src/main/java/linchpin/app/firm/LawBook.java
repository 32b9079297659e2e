package linchpin.app.firm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import linchpin.data.casefile.Case;
import linchpin.event.Measure;
import linchpin.exposure.Alternative;
import linchpin.exposure.Item;
import linchpin.exposure.Places;
import linchpin.plan.Choices;
import linchpin.world.World;

/**
 * What a plan may not propose: sources, rails, banks and ways of countries with sanctions in force, as the case has them, of as many
 * jurisdictions as {@code plan.law.senders} says among those that the firm heeds; and parties with a possible link to a list that nobody
 * has cleared.
 */
public final class LawBook implements Choices.Law {

    private static final Set<String> FIGURES = Set.of("measures_in_force", "programmes_in_force");

    /** A jurisdiction's sanctions on a country, as last known. */
    private record Standing(String sender, LocalDate since) {}

    private final Case source;
    private final int senders;
    private final BiFunction<String, String, List<String>> parties;
    private final Map<String, List<Standing>> on = new TreeMap<>();

    /**
     * @param asOf the law of this day counts, whatever the day that the futures begin
     * @param heeded codes of the jurisdictions whose sanctions count
     * @param parties by name and country: why a party is blocked; nothing where it is not
     */
    public LawBook(Case source, LocalDate asOf, List<String> heeded, BiFunction<String, String, List<String>> parties) {
        this.source = source;
        this.parties = parties;
        senders = (int) Math.rint(source.parameters().value("plan.law.senders"));
        for (Measure m : World.asOf(source.history(), asOf).figures()) {
            if (m.about().kind() == Measure.Kind.SANCTION
                    && FIGURES.contains(m.about().name())
                    && heeded.contains(m.about().from())
                    && m.estimate().central() >= 1) {
                var own = on.computeIfAbsent(m.about().to(), k -> new ArrayList<>());
                if (own.stream().noneMatch(s -> s.sender.equals(m.about().from()))) {
                    own.add(new Standing(m.about().from(), m.from()));
                }
            }
        }
    }

    @Override
    public List<String> against(Item item, Alternative alternative) {
        var reasons = new ArrayList<String>();
        var lane = alternative.lane();
        country(item.kind() == Item.Kind.SALE ? "customer's country" : "supplier's country", lane.country())
                .ifPresent(reasons::add);
        country("bank's country", lane.bankCountry()).ifPresent(reasons::add);
        source.places().rail(lane.rail()).ifPresent(rail -> rail(rail).ifPresent(reasons::add));
        for (String id : lane.route()) {
            source.places()
                    .route(id)
                    .filter(r -> r.kind() == Places.Kind.BORDER)
                    .ifPresent(border -> {
                        var through = new TreeSet<>(border.ones());
                        through.addAll(border.others());
                        through.forEach(c -> country("way by %s".formatted(border.title()), c)
                                .ifPresent(reasons::add));
                    });
        }
        reasons.addAll(parties.apply(alternative.supplier(), lane.country()));
        return reasons;
    }

    /** Why a rail may not be proposed; nothing where it may. */
    Optional<String> rail(Places.Rail rail) {
        return rail.keepers().stream()
                .flatMap(k -> country("keeper of the rail %s".formatted(rail.title()), k).stream())
                .findFirst();
    }

    private Optional<String> country(String role, String code) {
        List<Standing> standing = on.getOrDefault(code, List.of());
        if (standing.size() < senders) {
            return Optional.empty();
        }
        var who = standing.stream()
                .map(s -> "%s (%s)".formatted(s.sender, s.since))
                .sorted()
                .toList();
        return Optional.of("%s %s: sanctions in force by %s".formatted(role, code, String.join(", ", who)));
    }
}
