package linchpin.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import linchpin.behavior.Behavior;
import linchpin.behavior.BehaviorFit;
import linchpin.behavior.Memory;
import linchpin.behavior.OneStep;
import linchpin.behavior.Replay;
import linchpin.behavior.Settings;
import linchpin.behavior.Surroundings;
import linchpin.event.EventTable;
import linchpin.event.Roster;
import linchpin.future.Interval;
import linchpin.world.InputsOverTime;

/**
 * What one kind of term adds to the foretelling of choices after an origin: the model as it is against the same model fitted
 * without it.
 *
 * @param origin last day learned from
 * @param terms what was left out
 * @param gain mean log-probability of the whole model less that of the smaller one, nats an event; positive where it helps
 * @param interval 95 %, by bootstrap over blocks of three months
 */
public record LeaveOut(LocalDate origin, String terms, double gain, Interval interval) {

    /** The kinds of terms, each with the names it has in the model. */
    static Map<String, Set<String>> families(Roster roster, Settings settings) {
        var families = new TreeMap<String, Set<String>>(Map.ofEntries(
                Map.entry("target: habit 4y", Set.of("habit-4y")),
                Map.entry("target: habit 1y", Set.of("habit-1y")),
                Map.entry("target: habit 90d", Set.of("habit-90d")),
                Map.entry("target: memories of 14 days", Set.of("memory-own", "memory-back", "memory-back-other")),
                Map.entry("target: alliance", Set.of("alliance")),
                Map.entry("target: balance", Set.of("balance")),
                Map.entry("target: dependence", Set.of("dependence")),
                Map.entry("target: distance, capability", Set.of("distance", "capability")),
                Map.entry("class: habits", Set.of("class-habit-4y", "class-habit-1y")),
                Map.entry("class: usual", Set.of("class-usual")),
                Map.entry("class: received 4y", Set.of("class-back-4y")),
                Map.entry("class: memories of 14 days", Set.of("class-recent", "class-back")),
                Map.entry("class: deeds towards allies", Set.of("material x alliance")),
                Map.entry("act: habit to anybody", Set.of("act-habit-4y", "act-habit-1y")),
                Map.entry("act: habit to the target", Set.of("act-towards-4y", "act-towards-1y")),
                Map.entry("act: memories of 14 days", Set.of("act-recent", "act-back")),
                Map.entry("valence: self-excitation", Set.of("own-14d", "own-90d")),
                Map.entry("valence: replies", Set.of("received-14d", "received-90d"))));
        var effects = new TreeSet<String>();
        roster.actors().forEach(a -> effects.add("target " + a.code()));
        families.put("target: an effect of its own", effects);
        families.put("target: responses", Set.copyOf(settings.answers().names()));
        return families;
    }

    /** One row a kind of term. */
    public static List<LeaveOut> of(EventTable events, InputsOverTime ties, Settings settings, LocalDate origin) {
        var families = families(events.roster(), settings);
        LocalDate first = origin.plusDays(1);
        var sets = new ArrayList<Set<String>>();
        sets.add(Set.of());
        sets.addAll(families.values());
        List<OneStep> models = new ArrayList<>();
        for (Behavior b : BehaviorFit.without(events, ties, settings, first, sets)) {
            models.add(new OneStep(events, b, settings));
        }
        var walk = new Walk(events, models, (int) first.toEpochDay());
        new Replay(events, ties, settings)
                .playUntil((int) first.plusMonths(ChoiceRecord.MONTHS).toEpochDay(), walk);
        var rows = new ArrayList<LeaveOut>();
        var names = List.copyOf(families.keySet());
        for (int f = 0; f < names.size(); f++) {
            rows.add(walk.row(origin, names.get(f), f));
        }
        return List.copyOf(rows);
    }

    private static final class Walk implements Replay.Visitor {
        private final EventTable events;
        private final List<OneStep> models;
        private final int first;
        private final Map<Integer, double[]> blocks = new TreeMap<>();

        Walk(EventTable events, List<OneStep> models, int first) {
            this.events = events;
            this.models = models;
            this.first = first;
        }

        @Override
        public void day(int day, Memory memory, Surroundings surroundings) {
            models.forEach(m -> m.day(day, memory, surroundings));
        }

        @Override
        public void event(int e, Memory memory, Surroundings surroundings) {
            int day = events.day(e);
            if (day < first) {
                return;
            }
            ChoiceRecord.pairs(events, e, (i, j, w) -> {
                double[] block =
                        blocks.computeIfAbsent(ChoiceRecord.block(day - first), b -> new double[models.size()]);
                double whole = models.getFirst().log(memory, surroundings, i, j, events.act(e), day);
                block[0] += w;
                for (int f = 1; f < models.size(); f++) {
                    block[f] += w * (whole - models.get(f).log(memory, surroundings, i, j, events.act(e), day));
                }
            });
        }

        LeaveOut row(LocalDate origin, String terms, int family) {
            double[] sums =
                    blocks.values().stream().mapToDouble(b -> b[family + 1]).toArray();
            double[] weights = blocks.values().stream().mapToDouble(b -> b[0]).toArray();
            double gain = Arrays.stream(sums).sum() / Arrays.stream(weights).sum();
            return new LeaveOut(origin, terms, gain, ChoiceRecord.bootstrap(sums, weights));
        }
    }
}
