package linchpin.exposure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
                            .flatMap(c -> Stream.of("hazard", "share", "days").map(what -> id(what, c))),
                    OTHERS.stream())
            .toList();

    /**
     * Where a firm's lanes lie.
     *
     * @param linkage how the economies hang together
     */
    public record Setting(Places places, Roster roster, Linkage linkage) {}

    private final Arm arm;
    private final double[] usual;
    private final Drawn drawn;
    private final Setting setting;
    private final Cuts cuts;
    private final Map<String, Strand> strands = new LinkedHashMap<>();

    /**
     * @param usual by counter of the arm: events a month over the months before the first, as many as {@code exposure.usual.months} says
     * @param drawn the parameters
     */
    public Disruptions(Arm arm, double[] usual, Drawn drawn, Setting setting) {
        this.arm = arm;
        this.usual = usual;
        this.drawn = drawn;
        this.setting = setting;
        cuts = new Cuts(arm.policy(), drawn);
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
        return new Outages(of, arm.counts().length, arm.design().months());
    }

    private List<Strand> strands(Lane lane) {
        var found = new ArrayList<Strand>();
        if (lane.flow() != Lane.Flow.HOLD) {
            String what = "%s %s".formatted(lane.country(), lane.goods()).strip();
            Threat.between(lane.country(), lane.home(), setting.places(), setting.roster())
                    .forEach(t -> found.add(stop(t, what)));
            Threat.within(lane.country(), setting.places(), setting.roster())
                    .forEach(t -> found.add(stop(t, lane.country())));
            for (String id : lane.route()) {
                setting.places().route(id).ifPresent(r -> found.addAll(closing(r)));
            }
            found.add(inputs(lane.country(), Cause.FUEL));
            found.add(inputs(lane.country(), Cause.SUPPLIERS));
        }
        payment(lane).ifPresent(found::add);
        cuts.payments(lane.country()).ifPresent(by -> found.add(cut(Cause.PAYMENT, lane.country(), by)));
        found.addAll(prices(lane));
        return found;
    }

    private List<Strand> prices(Lane lane) {
        return switch (lane.flow()) {
            case BUY ->
                Stream.concat(Stream.of(costs(lane.country(), lane.goods())), currency(lane, -1).stream())
                        .toList();
            case SELL ->
                Stream.concat(Stream.of(demand(lane.country())), currency(lane, 1).stream())
                        .toList();
            case HOLD ->
                !lane.goods().isEmpty()
                        ? List.of(scaled(Cause.PRICES, lane.country(), "exposure.commodity", -1))
                        : !lane.currency().isEmpty()
                                ? currency(lane, 1).stream().toList()
                                : List.of(scaled(Cause.MARKET, lane.country(), "exposure.equity", 1));
        };
    }

    private static String id(String what, Cause cause) {
        return "exposure.%s.%s".formatted(what, cause.name().toLowerCase(Locale.ROOT));
    }

    private Spells spells(Threat threat, String luck) {
        return new Spells(
                arm,
                usual,
                new Spells.Sizes(
                        drawn.of(id("hazard", threat.cause())),
                        drawn.of(id("share", threat.cause())),
                        drawn.of(id("days", threat.cause())),
                        drawn.of("exposure.days.spread")),
                threat,
                luck);
    }

    private Strand stop(Threat threat, String luck) {
        String key = threat.counted().id() + " " + luck;
        return made(key, threat.cause(), luck, Strand.Effect.STOP, size -> spread(size, threat, luck));
    }

    private void spread(float[] size, Threat threat, String luck) {
        var spells = spells(threat, luck);
        each(f -> spells.each(f, (start, length, share) -> add(size, f, start, start + length, share)));
    }

    /** Stops for the way round, where there is one, and costs more freight while it lasts. */
    private List<Strand> closing(Places.Route route) {
        Threat threat = Threat.of(route);
        if (route.kind() != Places.Kind.STRAIT) {
            return List.of(stop(threat, route.id()));
        }
        double[] detour = drawn.of("exposure.route.detour");
        double[] freight = drawn.of("exposure.route.freight");
        return List.of(
                made("detour " + route.id(), Cause.ROUTE, route.id(), Strand.Effect.STOP, size -> {
                    var spells = spells(threat, route.id());
                    each(f -> spells.each(f, (start, length, share) -> {
                        double late = Math.min(length, Spells.months(detour[draw(f)]));
                        add(size, f, start, start + late, share);
                    }));
                }),
                made("freight " + route.id(), Cause.ROUTE, route.id(), Strand.Effect.PRICE, size -> {
                    var spells = spells(threat, route.id());
                    each(f -> spells.each(
                            f,
                            (start, length, share) -> add(size, f, start, start + length, share * freight[draw(f)])));
                }));
    }

    private Optional<Strand> payment(Lane lane) {
        return Threat.payment(lane, setting.places(), setting.roster()).map(t -> stop(t, t.place()));
    }

    /** A share that a policy cuts, by cell of draw and month. */
    private Strand cut(Cause cause, String place, double[][] share) {
        return made(
                "cut " + cause + " " + place,
                cause,
                place + " by policy",
                Strand.Effect.STOP,
                size -> each(f -> {
                    for (int m = 0; m < arm.design().months(); m++) {
                        size[cell(f, m)] = (float) share[draw(f)][Math.min(m, share[0].length - 1)];
                    }
                }));
    }

    /** What of a country's economy as a whole stops: sanctions strike its goods one by one, and count by the mean over them. */
    private float[] general(String country) {
        return made("general " + country, Cause.SUPPLIERS, country, Strand.Effect.STOP, size -> {
                    Arrays.fill(size, 1);
                    Threat.within(country, setting.places(), setting.roster())
                            .forEach(t -> times(size, stop(t, country).size(), 1));
                    var sectors = new TreeSet<>(setting.places().goods().values());
                    sectors.add("");
                    for (Threat t : Threat.onAll(country, setting.places(), setting.roster())) {
                        float[] sum = new float[size.length];
                        for (String goods : sectors) {
                            float[] one = new float[size.length];
                            spread(one, t, "%s %s".formatted(country, goods).strip());
                            for (int c = 0; c < one.length; c++) {
                                sum[c] += one[c];
                            }
                        }
                        times(size, sum, 1f / sectors.size());
                    }
                    for (int c = 0; c < size.length; c++) {
                        size[c] = 1 - size[c];
                    }
                })
                .size();
    }

    private static void times(float[] left, float[] stopped, float weight) {
        for (int c = 0; c < left.length; c++) {
            left[c] *= 1 - weight * stopped[c];
        }
    }

    /** What a country lacks because others do not deliver to it. */
    private Strand inputs(String country, Cause cause) {
        String of = region(country);
        double[] factor = drawn.of("exposure.bottleneck");
        return made(cause + " " + of, cause, of, Strand.Effect.STOP, size -> {
            for (String from : hitting(of)) {
                double need = cause == Cause.FUEL
                        ? setting.linkage().fuel(of, from)
                        : setting.linkage().supplies(of, from);
                add(size, general(from), factor, need);
                cuts.trade(of, from, cause)
                        .ifPresent(share -> each(f -> {
                            for (int m = 0; m < arm.design().months(); m++) {
                                size[cell(f, m)] += (float) (share[draw(f)][m] * need * factor[draw(f)]);
                            }
                        }));
            }
            for (int c = 0; c < size.length; c++) {
                size[c] = Math.min(1, size[c]);
            }
        });
    }

    private Strand costs(String country, String goods) {
        String of = region(country);
        double[] factor = drawn.of("exposure.price");
        return made("costs " + of + " " + goods, Cause.PRICES, of, Strand.Effect.PRICE, size -> {
            for (String hit : hitting(of)) {
                add(size, general(hit), factor, setting.linkage().cost(of, goods, hit));
            }
        });
    }

    private Strand demand(String country) {
        String of = region(country);
        double[] factor = drawn.of("exposure.demand");
        return made("demand " + of, Cause.DEMAND, of, Strand.Effect.STOP, size -> {
            for (String hit : setting.linkage().regions()) {
                if (setting.roster().contains(hit)) {
                    add(size, general(hit), factor, setting.linkage().income(of, hit));
                }
            }
            for (int c = 0; c < size.length; c++) {
                size[c] = Math.min(1, size[c]);
            }
        });
    }

    private Optional<Strand> currency(Lane lane, int sign) {
        return Optional.ofNullable(setting.places().currencies().get(lane.currency()))
                .filter(issuer -> !lane.currency().equals(DOLLAR))
                .map(issuer -> scaled(Cause.CURRENCY, issuer, "exposure.currency", sign));
    }

    private Strand scaled(Cause cause, String country, String parameter, int sign) {
        double[] factor = drawn.of(parameter);
        return made(
                parameter + sign + " " + country,
                cause,
                country,
                Strand.Effect.PRICE,
                size -> add(size, general(country), factor, sign));
    }

    private List<String> hitting(String of) {
        return setting.linkage().regions().stream()
                .filter(r -> !r.equals(of) && setting.roster().contains(r))
                .toList();
    }

    private String region(String country) {
        return setting.linkage().region(country, setting.places());
    }

    /** Fills a strand. */
    @FunctionalInterface
    private interface Filling {
        void fill(float[] size);
    }

    private Strand made(String key, Cause cause, String place, Strand.Effect effect, Filling filling) {
        Strand known = strands.get(key);
        if (known != null) {
            return known;
        }
        float[] size = new float[arm.counts().length * arm.design().months()];
        filling.fill(size);
        var strand = new Strand(cause, place, effect, size);
        strands.put(key, strand);
        return strand;
    }

    private void each(java.util.function.IntConsumer future) {
        IntStream.range(0, arm.counts().length).parallel().forEach(future);
    }

    private int draw(int future) {
        return future % arm.design().draws();
    }

    private int cell(int future, int month) {
        return future * arm.design().months() + month;
    }

    private void add(float[] size, int future, double start, double end, double share) {
        int last = Math.min(arm.design().months() - 1, (int) Math.min(end, Integer.MAX_VALUE));
        for (int m = (int) start; m <= last; m++) {
            int c = cell(future, m);
            size[c] = (float) (1 - (1 - size[c]) * (1 - share * Spells.overlap(m, start, end)));
        }
    }

    private void add(float[] size, float[] source, double[] factor, double weight) {
        if (weight == 0) {
            return;
        }
        int months = arm.design().months();
        each(f -> {
            for (int m = 0; m < months; m++) {
                size[f * months + m] += (float) (weight * factor[f % factor.length] * source[f * months + m]);
            }
        });
    }
}
