package linchpin.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Long invented histories, in which some pairs meet more often than others and some act more harshly than others. */
public final class Synthetic {

    private Synthetic() {}

    /** @param seed the same seed gives the same history */
    public static List<Event> events(Roster roster, int years, int perYear, long seed) {
        var random = new Random(seed);
        int n = roster.size();
        var events = new ArrayList<Event>();
        for (int e = 0; e < years * perYear; e++) {
            LocalDate day = Facts.START.plusDays(random.nextInt(years * 365));
            int i = lowish(random, n);
            int j = (i + 1 + lowish(random, n - 1)) % n;
            boolean harsh = random.nextDouble() < (i % 2 == j % 2 ? 0.2 : 0.6);
            Act act = Act.values()[(harsh ? 7 : 0) + lowish(random, harsh ? 9 : 7)];
            var sources = new ArrayList<>(List.of(roster.code(i)));
            int k = random.nextInt(n);
            if (k != i && k != j && random.nextInt(6) == 0) {
                sources.add(roster.code(k));
            }
            var who = new Parties(sources, List.of(roster.code(j)));
            String family = random.nextInt(3) > 0 ? "steady" : "news";
            double weight = random.nextInt(4) == 0 ? 0.5 : 1;
            events.add(Facts.event("e%05d".formatted(e), day, who, act, weight, family));
        }
        return events;
    }

    private static int lowish(Random random, int bound) {
        return Math.min(random.nextInt(bound), random.nextInt(bound));
    }
}
