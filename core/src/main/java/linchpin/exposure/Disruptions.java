package linchpin.exposure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import linchpin.event.Roster;
import linchpin.future.Arm;
import linchpin.pattern.Counter;

/**
 * What stops and what grows dearer, in every future of an arm. Events beyond the usual pace interrupt a place for some time
 * ({@link Spells}); what an economy then does not deliver, others lack, and prices and incomes answer ({@link Linkage}).
 */
public final class Disruptions {

    /** The money of all sums, which does not move against itself. */
    private static final String DOLLAR = "USD";

    /** Causes that begin with events at a place. */
    private static final List<Cause> BY_EVENTS = List.of(
            Cause.SANCTIONS, Cause.EMBARGO, Cause.COERCION, Cause.CONFLICT, Cause.CYBER, Cause.ROUTE, Cause.PAYMENT);

    private static final List<String> OTHERS = List.of(
            "exposure.usual.months",
            "exposure.days.spread",
            "exposure.route.detour",
            "exposure.route.freight",
            "exposure.bottleneck",
            "exposure.price",
            "exposure.demand",
            "exposure.currency",
            "exposure.equity",
            "exposure.commodity");

    /** Ids of the parameters that the model needs. */
    public static final List<String> PARAMETERS = Stream.concat(
                    BY_EVENTS.stream()
                            .flatMap(c -> Stream.of("hazard", "share", "days").map(what -> Strands.id(what, c))),
                    OTHERS.stream())
            .toList();

    /**
     * Where a firm's lanes lie.
     *
     * @param linkage how the economies hang together
     */
    public record Setting(Places places, Roster roster, Linkage linkage) {}

    private final Setting setting;
    private final Cuts cuts;
    private final Strands strands;
    private final Ripples ripples;

    /**
     * @param usual by counter of the arm: events a month over the months before the first, as many as {@code exposure.usual.months} says
     * @param drawn the parameters
     */
    public Disruptions(Arm arm, double[] usual, Drawn drawn, Setting setting) {
        this.setting = setting;
        cuts = new Cuts(arm.policy(), drawn);
        strands = new Strands(arm, usual, drawn, setting.roster());
        ripples = new Ripples(strands, setting, cuts);
    }

    /**
     * The counters that a simulation must carry, to be added to those of the scenarios.
     *
     * @param regions of the case's economy, whose stops are felt elsewhere
     */
    public static List<Counter> counters(
            Collection<Lane> lanes, Places places, Roster roster, Collection<String> regions) {
        Map<String, Counter> counters = new LinkedHashMap<>();
        for (Threat t : threats(lanes, places, roster, regions)) {
            counters.putIfAbsent(t.counted().id(), t.counted());
            t.not().forEach(c -> counters.putIfAbsent(c.id(), c));
        }
        return List.copyOf(counters.values());
    }

    private static List<Threat> threats(
            Collection<Lane> lanes, Places places, Roster roster, Collection<String> regions) {
        var countries = new TreeSet<String>(regions);
        lanes.forEach(l -> countries.add(l.country()));
        countries.addAll(places.currencies().values());
        var threats = new ArrayList<Threat>();
        for (String c : countries) {
            threats.addAll(Threat.within(c, places, roster));
            threats.addAll(Threat.onAll(c, places, roster));
        }
        lanes.forEach(l -> threats.addAll(Threat.between(l.country(), l.home(), places, roster)));
        places.routes().forEach(r -> threats.add(Threat.of(r)));
        lanes.forEach(lane -> Threat.payment(lane, places, roster).ifPresent(threats::add));
        return threats;
    }

    /** All lanes of a portfolio, those of other sources among them, each once. */
    public static Set<Lane> lanes(List<Item> items) {
        var lanes = new LinkedHashSet<Lane>();
        for (Item i : items) {
            lanes.add(i.lane());
            i.alternatives().forEach(a -> lanes.add(a.lane()));
        }
        return lanes;
    }

    /** What happens on these lanes. */
    public Outages outages(Collection<Lane> lanes) {
        Map<Lane, List<Strand>> of = new LinkedHashMap<>();
        for (Lane lane : lanes) {
            of.computeIfAbsent(lane, this::strands);
        }
        return new Outages(of, strands.futures(), strands.months());
    }

    private List<Strand> strands(Lane lane) {
        var found = new ArrayList<Strand>();
        if (lane.flow() != Lane.Flow.HOLD) {
            String what = "%s %s".formatted(lane.country(), lane.goods()).strip();
            Threat.between(lane.country(), lane.home(), setting.places(), setting.roster())
                    .forEach(t -> found.add(strands.stop(t, what)));
            Threat.within(lane.country(), setting.places(), setting.roster())
                    .forEach(t -> found.add(strands.stop(t, lane.country())));
            for (String id : lane.route()) {
                setting.places().route(id).ifPresent(r -> found.addAll(closing(r)));
            }
            found.add(ripples.inputs(lane.country(), Cause.FUEL));
            found.add(ripples.inputs(lane.country(), Cause.SUPPLIERS));
        }
        payment(lane).ifPresent(found::add);
        cuts.payments(lane.country()).ifPresent(by -> found.add(cut(Cause.PAYMENT, lane.country(), by)));
        found.addAll(prices(lane));
        return found;
    }

    private List<Strand> prices(Lane lane) {
        return switch (lane.flow()) {
            case BUY ->
                Stream.concat(Stream.of(ripples.costs(lane.country(), lane.goods())), currency(lane, -1).stream())
                        .toList();
            case SELL ->
                Stream.concat(Stream.of(ripples.demand(lane.country())), currency(lane, 1).stream())
                        .toList();
            case HOLD ->
                !lane.goods().isEmpty()
                        ? List.of(ripples.scaled(Cause.PRICES, lane.country(), "exposure.commodity", -1))
                        : !lane.currency().isEmpty()
                                ? currency(lane, 1).stream().toList()
                                : List.of(ripples.scaled(Cause.MARKET, lane.country(), "exposure.equity", 1));
        };
    }

    /** Stops for the way round, where there is one, and costs more freight while it lasts. */
    private List<Strand> closing(Places.Route route) {
        Threat threat = Threat.of(route);
        if (route.kind() != Places.Kind.STRAIT) {
            return List.of(strands.stop(threat, route.id()));
        }
        double[] detour = strands.drawn().of("exposure.route.detour");
        double[] freight = strands.drawn().of("exposure.route.freight");
        return List.of(
                strands.made("detour " + route.id(), Cause.ROUTE, route.id(), Strand.Effect.STOP, size -> {
                    var spells = strands.spells(threat, route.id());
                    strands.each(f -> spells.each(f, (start, length, share) -> {
                        double late = Math.min(length, Spells.months(detour[strands.draw(f)]));
                        strands.add(size, f, start, start + late, share);
                    }));
                }),
                strands.made("freight " + route.id(), Cause.ROUTE, route.id(), Strand.Effect.PRICE, size -> {
                    var spells = strands.spells(threat, route.id());
                    strands.each(f -> spells.each(
                            f,
                            (start, length, share) ->
                                    strands.add(size, f, start, start + length, share * freight[strands.draw(f)])));
                }));
    }

    private Optional<Strand> payment(Lane lane) {
        return Threat.payment(lane, setting.places(), setting.roster()).map(t -> strands.stop(t, t.place()));
    }

    /** A share that a policy cuts, by cell of draw and month. */
    private Strand cut(Cause cause, String place, double[][] share) {
        return strands.made(
                "cut " + cause + " " + place,
                cause,
                place + " by policy",
                Strand.Effect.STOP,
                size -> strands.each(f -> {
                    for (int m = 0; m < strands.months(); m++) {
                        size[strands.cell(f, m)] = (float) share[strands.draw(f)][Math.min(m, share[0].length - 1)];
                    }
                }));
    }

    private Optional<Strand> currency(Lane lane, int sign) {
        return Optional.ofNullable(setting.places().currencies().get(lane.currency()))
                .filter(issuer -> !lane.currency().equals(DOLLAR))
                .map(issuer -> ripples.scaled(Cause.CURRENCY, issuer, "exposure.currency", sign));
    }
}
