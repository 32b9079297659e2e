package linchpin.exposure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import linchpin.event.Act;
import linchpin.event.Roster;
import linchpin.pattern.Counter;

/**
 * Events that may interrupt something at a place.
 *
 * @param place where, as the luck is keyed
 * @param counted what is counted
 * @param not what of it belongs to another threat
 */
record Threat(Cause cause, String place, Counter counted, List<Counter> not) {

    private static final Set<String> NETWORKS = Set.of("cyber");

    /** What stops trade between a country and a firm's home; of and with anyone where that is not known. */
    static List<Threat> between(String country, String home, Places places, Roster roster) {
        Set<String> with = known(places.with(country), roster);
        Set<String> own = home.isEmpty() ? Set.of() : known(places.with(home), roster);
        if (with.isEmpty() || !home.isEmpty() && (own.isEmpty() || own.equals(with))) {
            return List.of();
        }
        String place = home.isEmpty() ? country : "%s with %s".formatted(country, home);
        return List.of(
                alone(
                        Cause.SANCTIONS,
                        country,
                        counter(Cause.SANCTIONS, place, own, with, what(Set.of(Act.SANCTION), Set.of()), false)),
                alone(
                        Cause.EMBARGO,
                        country,
                        counter(Cause.EMBARGO, place, with, own, what(Set.of(Act.SANCTION), Set.of()), false)));
    }

    /** What hits a country's economy as a whole, by whomever. */
    static List<Threat> within(String country, Places places, Roster roster) {
        Set<String> with = known(places.with(country), roster);
        if (with.isEmpty()) {
            return List.of();
        }
        var attacks = counter(Cause.CYBER, country, Set.of(), with, what(Set.of(Act.COERCE), NETWORKS), false);
        return List.of(
                new Threat(
                        Cause.COERCION,
                        country,
                        counter(Cause.COERCION, country, Set.of(), with, what(Set.of(Act.COERCE), Set.of()), false),
                        List.of(attacks)),
                alone(
                        Cause.CONFLICT,
                        country,
                        counter(Cause.CONFLICT, country, Set.of(), with, what(Set.of(Act.ASSAULT), Set.of()), false)),
                alone(Cause.CYBER, country, attacks));
    }

    /** Sanctions on a country by whomever. */
    static List<Threat> onAll(String country, Places places, Roster roster) {
        return between(country, "", places, roster).stream()
                .filter(t -> t.cause() == Cause.SANCTIONS)
                .toList();
    }

    /** What closes a place that goods pass. */
    static Threat of(Places.Route route) {
        return alone(
                Cause.ROUTE,
                route.id(),
                counter(
                        Cause.ROUTE,
                        route.id(),
                        Set.copyOf(route.ones()),
                        Set.copyOf(route.others()),
                        what(Set.of(Act.ASSAULT, Act.COERCE), Set.of()),
                        true));
    }

    /**
     * What blocks a payment on a lane: sanctions of those who keep the rail, the currency or the bank, on the country that is paid or
     * on the bank's.
     */
    static Optional<Threat> payment(Lane lane, Places places, Roster roster) {
        var keepers = new TreeSet<String>();
        places.rail(lane.rail()).ifPresent(r -> keepers.addAll(r.keepers()));
        Optional.ofNullable(places.currencies().get(lane.currency())).ifPresent(keepers::add);
        var payees = new TreeSet<>(places.with(lane.country()));
        if (!lane.bankCountry().isEmpty()) {
            keepers.addAll(places.with(lane.bankCountry()));
            payees.addAll(places.with(lane.bankCountry()));
        }
        var closing = known(keepers, roster);
        var paid = known(payees, roster);
        if (closing.isEmpty()
                || paid.isEmpty()
                || closing.containsAll(paid) && paid.containsAll(closing) && paid.size() == 1) {
            return Optional.empty();
        }
        String place = "%s on %s".formatted(String.join("+", closing), String.join("+", paid));
        return Optional.of(alone(
                Cause.PAYMENT,
                place,
                counter(Cause.PAYMENT, place, closing, paid, what(Set.of(Act.SANCTION), Set.of()), false)));
    }

    private static Set<String> known(Set<String> codes, Roster roster) {
        var known = new TreeSet<>(codes);
        known.removeIf(code -> !roster.contains(code));
        return known;
    }

    private static Threat alone(Cause cause, String place, Counter counter) {
        return new Threat(cause, place, counter, List.of());
    }

    private static Counter.What what(Set<Act> acts, Set<String> modes) {
        return new Counter.What(acts, modes, Set.of());
    }

    private static Counter counter(
            Cause cause, String place, Set<String> sources, Set<String> targets, Counter.What what, boolean eitherWay) {
        String id = "exposure %s %s".formatted(cause.name().toLowerCase(Locale.ROOT), place);
        return new Counter(id, sources, targets, what, eitherWay);
    }
}
