package linchpin.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.event.Event;
import linchpin.event.History;
import linchpin.event.Treaty;
import linchpin.event.Valence;

/**
 * What two actors have behind them, further back than any memory of the model reaches.
 *
 * @param decades in order
 * @param rivalries spells in which others judged the two to be rivals
 * @param treaties by the day in force
 */
public record LongMemory(List<Decade> decades, List<Spell> rivalries, List<Treaty> treaties) {

    /**
     * Ten years.
     *
     * @param disputes that began in them
     * @param deepest highest hostility of those, 0 where there is none
     * @param cooperative events of the history; none before it begins
     */
    public record Decade(int from, int disputes, int deepest, int cooperative, int hostile) {}

    /** @param from first year of the first decade */
    public static LongMemory of(History known, List<Spell> spells, String a, String b, int from) {
        var between = spells.stream()
                .filter(s -> s.joins(a, b))
                .sorted(Comparator.comparingInt(Spell::from))
                .toList();
        var events = known.events().stream()
                .filter(e -> e.parties().all().containsAll(List.of(a, b)))
                .toList();
        int last = known.lastDay().getYear();
        var decades = new ArrayList<Decade>();
        for (int year = from; year <= last; year += 10) {
            decades.add(decade(year, between, events));
        }
        return new LongMemory(
                decades,
                between.stream().filter(s -> s.kind() == Spell.Kind.RIVALRY).toList(),
                known.treaties().stream().filter(t -> t.joins(a, b)).toList());
    }

    private static Decade decade(int from, List<Spell> spells, List<Event> events) {
        var disputes = spells.stream()
                .filter(s -> s.kind() == Spell.Kind.DISPUTE && s.from() >= from && s.from() < from + 10)
                .toList();
        var within = events.stream()
                .filter(e ->
                        e.when().date().getYear() >= from && e.when().date().getYear() < from + 10)
                .toList();
        int hostile = (int) within.stream()
                .filter(e -> e.deed().act().valence() == Valence.HOSTILE)
                .count();
        return new Decade(
                from,
                disputes.size(),
                disputes.stream().mapToInt(Spell::level).max().orElse(0),
                within.size() - hostile,
                hostile);
    }
}
