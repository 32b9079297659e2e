package linchpin.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Holds the parties of a portfolio against lists, and remembers what was cleared. Safe for use by several threads. */
public final class Screen {

    private record Pair(String name, String id, String list) {}

    private record Asked(String name, String country) {}

    private final List<Matcher> lists;
    private final Map<Pair, Clearance> decisions = new HashMap<>();
    private final Map<Asked, List<Link>> known = new ConcurrentHashMap<>();

    /** @param decisions in the order in which they were made; the last on a name and a party holds */
    public Screen(List<Matcher> lists, List<Clearance> decisions) {
        this.lists = List.copyOf(lists);
        decisions.forEach(d -> this.decisions.put(new Pair(plain(d.name()), d.id(), d.list()), d));
    }

    /**
     * All possible links of a name, the strongest first.
     *
     * @param name a supplier, customer, bank or alternative; an empty one has no links
     * @param country ISO 3166 code of two or three letters, or the English name; empty where not known
     */
    public List<Link> links(String name, String country) {
        return name.isBlank() ? List.of() : known.computeIfAbsent(new Asked(name, country), this::find);
    }

    /** Whether a name may not be used before somebody has looked at it. */
    public boolean blocks(String name, String country) {
        return links(name, country).stream().anyMatch(Link::blocks);
    }

    private List<Link> find(Asked asked) {
        return lists.stream()
                .flatMap(list -> list.match(asked.name, asked.country).stream())
                .sorted((a, b) -> Double.compare(b.score(), a.score()))
                .map(possible -> new Link(possible, decision(asked.name, possible.listed())))
                .toList();
    }

    private Optional<Clearance> decision(String name, Listed listed) {
        return Optional.ofNullable(decisions.get(new Pair(plain(name), listed.id(), listed.list())));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
