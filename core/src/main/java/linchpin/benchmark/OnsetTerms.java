package linchpin.benchmark;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What theories of strategy say about a pair, as known when the year began: allies, patrons, shared enemies, shifts of power. */
final class OnsetTerms {

    /** A term and its columns. */
    record Group(String name, boolean strategic, List<String> columns) {}

    static final List<Group> STRATEGIC = List.of(
            new Group("defence pact of the two", true, List.of("defence pact")),
            new Group("other pacts of the two", true, List.of("non-aggression pact", "consultation pact")),
            new Group("defence pacts with others", true, List.of("allies, fewer", "allies, more")),
            new Group("patron", true, List.of("patron of the weaker", "patron of the stronger")),
            new Group("one patron of both", true, List.of("shared patron")),
            new Group("entrapment: allies at odds with the other", true, List.of("allies' quarrel")),
            new Group("balance: shared enemies", true, List.of("shared enemies")),
            new Group("balance: shared defence allies", true, List.of("shared allies")),
            new Group("capability ratio", true, List.of("log capability ratio")),
            new Group("shift of power", true, List.of("rise of the weaker", "rise of the stronger")),
            new Group("joint democracy", true, List.of("lower democracy")),
            new Group("shared organisations", true, List.of("shared organisations")));

    private static final double HALF_LIFE = 8;
    private static final int RISE_YEARS = 5;
    private static final double LEAST_SHARE = 1e-5;

    private final DisputeAllies allies;
    private final DisputeMemory quarrels = new DisputeMemory();
    private final Map<Integer, Map<Integer, Map<Integer, Double>>> enemies = new HashMap<>();

    OnsetTerms(DisputeData data) {
        this.allies = new DisputeAllies(data);
        for (var s : data.sides()) {
            if (s.onset() && s.state() < s.opponent()) {
                quarrels.add(DisputeData.pair(s.state(), s.opponent()), s.year(), 1);
            }
        }
    }

    Map<String, double[]> columns(OnsetTable table) {
        Map<String, double[]> out = new LinkedHashMap<>();
        for (Group group : STRATEGIC) {
            for (String column : group.columns()) {
                if (!table.columns().containsKey(column)) {
                    out.put(column, new double[table.size()]);
                }
            }
        }
        for (int r = 0; r < table.size(); r++) {
            int row = r;
            of(table.first()[r], table.second()[r], table.year()[r]).forEach((name, value) -> {
                double[] column = out.get(name);
                if (column != null) {
                    column[row] = value;
                }
            });
        }
        return out;
    }

    /** Values at the start of a year. */
    private Map<String, Double> of(int first, int second, int year) {
        int before = year - 1;
        boolean firstIsWeaker = allies.capability(first, before) < allies.capability(second, before);
        int weak = firstIsWeaker ? first : second;
        int strong = firstIsWeaker ? second : first;
        Set<Integer> a = allies.of(weak, before);
        Set<Integer> b = allies.of(strong, before);
        int pact = a.contains(strong) ? 1 : 0;
        var patronOfWeak = allies.patron(weak, strong, before);
        var patronOfStrong = allies.patron(strong, weak, before);
        Map<String, Double> out = new HashMap<>();
        out.put("allies, fewer", Math.log1p(Math.min(a.size(), b.size()) - pact));
        out.put("allies, more", Math.log1p(Math.max(a.size(), b.size()) - pact));
        out.put("patron of the weaker", patronOfWeak.isPresent() ? 1.0 : 0);
        out.put("patron of the stronger", patronOfStrong.isPresent() ? 1.0 : 0);
        out.put("shared patron", patronOfWeak.isPresent() && patronOfWeak.equals(patronOfStrong) ? 1.0 : 0);
        out.put("allies' quarrel", Math.log1p(quarrel(a, strong, year) + quarrel(b, weak, year)));
        out.put("shared enemies", Math.log1p(sharedEnemies(weak, strong, year)));
        out.put("shared allies", Math.log1p(a.stream().filter(b::contains).count()));
        out.put("rise of the weaker", rise(weak, before));
        out.put("rise of the stronger", rise(strong, before));
        return out;
    }

    private double quarrel(Set<Integer> friends, int opponent, int year) {
        var of = enemies(opponent, year);
        return friends.stream()
                .mapToDouble(f -> of.getOrDefault(f, 0.0))
                .sorted()
                .sum();
    }

    private double sharedEnemies(int a, int b, int year) {
        var other = enemies(b, year);
        return enemies(a, year).entrySet().stream()
                .mapToDouble(e -> Math.min(1, e.getValue()) * Math.min(1, other.getOrDefault(e.getKey(), 0.0)))
                .sorted()
                .sum();
    }

    private Map<Integer, Double> enemies(int state, int year) {
        return enemies.computeIfAbsent(year, this::web).getOrDefault(state, Map.of());
    }

    private Map<Integer, Map<Integer, Double>> web(int year) {
        Map<Integer, Map<Integer, Double>> web = new HashMap<>();
        quarrels.all(year, HALF_LIFE).forEach((pair, memory) -> {
            int low = (int) (pair >> 32);
            int high = (int) (long) pair;
            web.computeIfAbsent(low, k -> new HashMap<>()).put(high, memory);
            web.computeIfAbsent(high, k -> new HashMap<>()).put(low, memory);
        });
        return web;
    }

    private double rise(int state, int year) {
        double now = allies.capability(state, year) + LEAST_SHARE;
        double then = allies.capability(state, year - RISE_YEARS) + LEAST_SHARE;
        return Math.log(now / then);
    }
}
