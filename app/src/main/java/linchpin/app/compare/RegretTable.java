package linchpin.app.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import linchpin.app.compare.Comparison.Cell;
import linchpin.app.compare.Comparison.Regret;
import linchpin.future.Arm;
import linchpin.future.Effect;
import linchpin.scenario.ScenarioClass;

/** Regret (Savage 1951): how much worse each policy is than the best one, for the side that wants a class less likely. */
final class RegretTable {

    private static final String STRUCTURE = "structure: ";

    private final List<ScenarioClass> classes;
    private final List<Arm> arms;
    private final double[][][] hits;
    private final int[] avoided;
    private final List<World> worlds;

    /** One structural alternative, and the draws in which it holds. */
    private record World(String name, Predicate<Map<String, Double>> holds) {}

    /** @param hits by class, arm and branch */
    RegretTable(List<ScenarioClass> classes, List<Arm> arms, double[][][] hits, List<String> avoid) {
        this.classes = classes;
        this.arms = arms;
        this.hits = hits;
        avoided = IntStream.range(0, classes.size())
                .filter(c -> avoid.contains(classes.get(c).id()))
                .toArray();
        worlds = worlds(arms.getFirst().drawn());
    }

    private static List<World> worlds(List<Map<String, Double>> drawn) {
        var worlds = new ArrayList<World>();
        for (String name : new TreeSet<>(drawn.getFirst().keySet())) {
            if (name.startsWith(STRUCTURE)) {
                var values = new TreeSet<Double>();
                drawn.forEach(d -> values.add(d.getOrDefault(name, 0.0)));
                values.forEach(v -> worlds.add(new World(
                        "%s = %s".formatted(name.substring(STRUCTURE.length()), v),
                        d -> d.getOrDefault(name, 0.0).equals(v))));
            }
        }
        return worlds;
    }

    /** One row a policy, the one with the smallest largest regret first. */
    List<Regret> rows() {
        return IntStream.range(0, arms.size())
                .mapToObj(this::row)
                .sorted(Comparator.comparingDouble(Regret::worstOverStructures).thenComparingDouble(Regret::worst))
                .toList();
    }

    private Regret row(int a) {
        double worst = -1;
        String where = "";
        for (World world : worlds) {
            double regret = worst(a, world);
            if (regret > worst) {
                worst = regret;
                where = world.name;
            }
        }
        var policy = arms.get(a).policy();
        return new Regret(
                policy.id(),
                policy.title(),
                IntStream.range(0, classes.size()).mapToObj(c -> cell(c, a)).toList(),
                worst(a, new World("", d -> true)),
                Math.max(0, worst),
                where);
    }

    private Cell cell(int c, int a) {
        int best = IntStream.range(0, arms.size())
                .boxed()
                .min(Comparator.comparingDouble(k -> share(c, k, new World("", d -> true))))
                .orElseThrow();
        Arm base = arms.getFirst();
        Effect effect = Effect.of(hits[c][a], hits[c][best], base.design().draws(), base.drawn());
        return new Cell(classes.get(c).id(), arms.get(best).policy().id(), effect.value(), effect.total());
    }

    /** The largest regret over the unwanted classes. */
    private double worst(int a, World world) {
        double worst = 0;
        for (int c : avoided) {
            double least = Double.POSITIVE_INFINITY;
            for (int k = 0; k < arms.size(); k++) {
                least = Math.min(least, share(c, k, world));
            }
            worst = Math.max(worst, share(c, a, world) - least);
        }
        return worst;
    }

    private double share(int c, int a, World world) {
        Arm base = arms.getFirst();
        double sum = 0;
        int n = 0;
        for (int b = 0; b < hits[c][a].length; b++) {
            if (world.holds.test(base.drawn().get(b % base.design().draws()))) {
                sum += hits[c][a][b];
                n++;
            }
        }
        return sum / n;
    }
}
