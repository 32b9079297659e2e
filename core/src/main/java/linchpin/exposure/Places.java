package linchpin.exposure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import linchpin.event.Roster;

/**
 * What a case knows of ways, money and goods, so that a firm's rows find the states that can hit them.
 *
 * @param routes straits, ports and rail borders
 * @param rails over which firms pay
 * @param currencies code of the issuing actor, by ISO 4217 code
 * @param members by the code of a bloc among the actors: codes of the countries that share what befalls it
 * @param goods first digits of the Harmonised System, and the sector of the case's economy that they belong to; the longest that fits counts
 * @param fuel sectors whose goods are fuel
 */
public record Places(
        List<Route> routes,
        List<Rail> rails,
        Map<String, String> currencies,
        Map<String, List<String>> members,
        Map<String, String> goods,
        Set<String> fuel) {

    /** A case that knows none. */
    public static final Places NONE = new Places(List.of(), List.of(), Map.of(), Map.of(), Map.of(), Set.of());

    /** What kind of place a way passes. */
    public enum Kind {
        STRAIT,
        PORT,
        BORDER
    }

    /**
     * A place that goods pass. Acts of force between the sides close it.
     *
     * @param ones codes of actors on one side
     * @param others codes on the other; whoever it be where none are named
     */
    public record Route(String id, String title, Kind kind, List<String> ones, List<String> others) {}

    /**
     * A way to pay.
     *
     * @param keepers codes of the actors whose sanctions can close it
     */
    public record Rail(String id, String title, List<String> keepers) {}

    public Places {
        currencies = new TreeMap<>(currencies);
        members = new TreeMap<>(members);
        goods = new TreeMap<>(goods);
        fuel = new TreeSet<>(fuel);
    }

    /** The actor that stands for a country: itself, or the bloc that it is a member of. */
    public Optional<String> actor(String country, Roster roster) {
        return roster.contains(country) ? Optional.of(country) : bloc(country);
    }

    /** The bloc that a country is a member of. */
    public Optional<String> bloc(String country) {
        return members.entrySet().stream()
                .filter(e -> e.getValue().contains(country))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A country and its bloc: what befalls either befalls it. */
    Set<String> with(String country) {
        var all = new TreeSet<>(Set.of(country));
        bloc(country).ifPresent(all::add);
        return all;
    }

    /** The sector that goods belong to. */
    public Optional<String> sector(String hs) {
        String digits = hs.replaceAll("[^0-9]", "");
        for (int n = digits.length(); n >= 2; n--) {
            String sector = goods.get(digits.substring(0, n));
            if (sector != null) {
                return Optional.of(sector);
            }
        }
        return Optional.empty();
    }

    public Optional<Route> route(String id) {
        return routes.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    public Optional<Rail> rail(String id) {
        return rails.stream().filter(r -> r.id().equals(id)).findFirst();
    }
}
