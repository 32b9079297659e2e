package linchpin.world;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.event.Measure;
import linchpin.event.Roster;
import linchpin.event.Treaty;

/**
 * The ties that the behavior model reads, compiled: what an intervention edits.
 *
 * <p>With {@code n} actors, dyadic arrays have {@code n * n} cells and cell {@code i * n + j} tells of {@code i} towards
 * {@code j}. Immutable from outside: the {@code with…} methods copy.
 */
public final class Inputs {

    private final int n;
    private final Supply supply;
    private final double[] dependence;
    private final double[] allied;
    private final double[] distance;
    private final double[] capability;
    private final double[] stance;
    private final double[][] levers;
    private final double[][] activity;

    private Inputs(
            int n,
            Supply supply,
            double[] dependence,
            double[] allied,
            double[] distance,
            double[] capability,
            double[] stance,
            double[][] levers,
            double[][] activity) {
        this.n = n;
        this.supply = supply;
        this.dependence = dependence;
        this.allied = allied;
        this.distance = distance;
        this.capability = capability;
        this.stance = stance;
        this.levers = levers;
        this.activity = activity;
    }

    /** Without rails of payment. */
    public static Inputs of(World world, Roster roster, String dependenceMeasure, int levers) {
        return of(world, roster, dependenceMeasure, levers, List.of());
    }

    /**
     * Compiles the ties of a world.
     *
     * @param dependenceMeasure name of the trade measure, in percent
     * @param levers how many levers the case knows; all start at zero
     * @param payers of whom the case knows over which rails they are paid
     */
    public static Inputs of(
            World world, Roster roster, String dependenceMeasure, int levers, List<Rails.Payer> payers) {
        int n = roster.size();
        double[] dependence = new double[n * n];
        for (Measure m : world.named(Measure.Kind.TRADE, dependenceMeasure)) {
            put(dependence, roster, m, m.estimate().central() / 100);
        }
        double[] distance = new double[n * n];
        Arrays.fill(distance, Double.NaN);
        double[] capability = new double[n];
        Arrays.fill(capability, Double.NaN);
        for (Measure m : world.figures()) {
            // the other figures are read by people, not by the model
            String from = m.about().from();
            if (m.about().kind() == Measure.Kind.DISTANCE) {
                double km = Math.log1p(m.estimate().central());
                put(distance, roster, m, km);
                put(distance, roster, m.about().to(), from, km);
            } else if (m.about().kind() == Measure.Kind.ATTRIBUTE
                    && m.about().name().equals("cinc")
                    && roster.contains(from)) {
                capability[roster.indexOf(from)] =
                        Math.log(Math.max(1e-5, m.estimate().central()));
            }
        }
        double[] allied = new double[n * n];
        for (Treaty t : world.treaties()) {
            if (t.terms().clause() == Treaty.Clause.DEFENCE && t.terms().binding() == Treaty.Binding.MUTUAL_DEFENCE) {
                put(allied, roster, t.a(), t.b(), 1);
                put(allied, roster, t.b(), t.a(), 1);
            }
        }
        fillWithMean(distance);
        fillWithMean(capability);
        double[][] activity = new double[2][n];
        Arrays.fill(activity[0], 1);
        Arrays.fill(activity[1], 1);
        var rails = payers.stream().map(p -> Rails.of(world, p)).toList();
        var supply = Supply.of(dependence, roster, rails);
        double[][] none = new double[levers][n * n];
        return new Inputs(n, supply, supply.now(), allied, distance, capability, new double[n], none, activity);
    }

    private static void put(double[] cells, Roster roster, Measure m, double value) {
        put(cells, roster, m.about().from(), m.about().to(), value);
    }

    private static void put(double[] cells, Roster roster, String from, String to, double value) {
        if (roster.contains(from) && roster.contains(to)) {
            cells[roster.indexOf(from) * roster.size() + roster.indexOf(to)] = value;
        }
    }

    /** Organisations have no capability and blocs no border: what is unknown becomes the mean, so that it says nothing. */
    private static void fillWithMean(double[] cells) {
        double mean =
                Arrays.stream(cells).filter(x -> !Double.isNaN(x)).average().orElse(0);
        for (int c = 0; c < cells.length; c++) {
            cells[c] = Double.isNaN(cells[c]) ? mean : cells[c];
        }
    }

    public int size() {
        return n;
    }

    /** Share of {@code i}'s trade that is with {@code j}, 0 to 1. */
    public double dependence(int i, int j) {
        return dependence[i * n + j];
    }

    /** Whether a mutual-defence treaty is in force. */
    public boolean allied(int i, int j) {
        return allied[i * n + j] > 0;
    }

    /** log(1 + km) between the nearest points. */
    public double distance(int i, int j) {
        return distance[i * n + j];
    }

    /** Log of the composite index of national capability. */
    public double capability(int j) {
        return capability[j];
    }

    /** Shift of the disapproval that a patron shows, in log-odds; zero unless a policy or a stance sets it. */
    public double stance(int patron) {
        return stance[patron];
    }

    /** Setting of a lever from a sender on a receiver; zero unless a policy sets it. */
    public double lever(int lever, int from, int to) {
        return levers[lever][from * n + to];
    }

    /** Levers that anybody pulls on anybody, in order. */
    public int[] pulled() {
        var all = IntStream.range(0, levers.length);
        return all.filter(l -> Arrays.stream(levers[l]).anyMatch(size -> size != 0))
                .toArray();
    }

    public int levers() {
        return levers.length;
    }

    /** What the background rate of an actor and valence is multiplied by; 1 unless a policy or a stance sets it. */
    public double activity(int valence, int actor) {
        return activity[valence][actor];
    }

    /** The share before any policy. */
    public double given(int i, int j) {
        return supply.given(i * n + j);
    }

    /** The share after what policies cut, before anything took its place. */
    public double direct(int i, int j) {
        return supply.direct(i * n + j);
    }

    /** Part of an actor's trade that policies cut. */
    public double lost(int i) {
        return IntStream.range(0, n)
                .mapToDouble(j -> Math.max(0, given(i, j) - direct(i, j)))
                .sum();
    }

    /** How much of that other partners took over, before payments. */
    public double replaced(int i) {
        double unpaid = dependence == supply.now() ? supply.unpaid(i) : 0;
        double replaced = 0;
        for (int j = 0; j < n && unpaid < 1; j++) {
            replaced += dependence(i, j) / (1 - unpaid) - direct(i, j);
        }
        return Math.max(0, replaced);
    }

    /** Share of payments that no rail carries any more. */
    public double unpaid(int i) {
        return supply.unpaid(i);
    }

    /** Over which rails those are paid of whom the case knows it. */
    public List<Rails> rails() {
        return supply.rails();
    }

    /** A copy in which what is cut finds another way, as these sizes say. */
    public Inputs withSubstitution(Substitution sizes) {
        return with(supply.with(sizes));
    }

    /** A copy with one dependence multiplied; a loss is replaced by other partners as far as {@link Substitution} says. */
    public Inputs withDependenceScaled(int i, int j, double factor) {
        return with(supply.scaled(i, j, factor));
    }

    /** A copy with a tie multiplied, of whatever kind; one that moves nothing leaves it as it is. */
    public Inputs withTieScaled(Measure.Subject tie, Roster roster, double factor) {
        int from = roster.indexOf(tie.from());
        int to = roster.indexOf(tie.to());
        return switch (tie.kind()) {
            case TRADE -> with(supply.scaled(from, to, factor));
            case ENERGY -> with(supply.energy(from, to, factor));
            case TRANSIT -> with(supply.opened(to, from, factor));
            case FINANCE_RAIL -> with(supply.rail(tie, factor));
            case ARMS,
                    TECHNOLOGY,
                    AID,
                    LABOUR,
                    SANCTION,
                    EXPORT_CONTROL,
                    POSTURE,
                    DIPLOMACY,
                    INFORMATION,
                    CYBER,
                    ALIGNMENT,
                    DISTANCE,
                    STOCK,
                    ATTRIBUTE -> this;
        };
    }

    /** A copy with shares that were found elsewhere, in {@code n * n} cells; edits of ties after it begin without them. */
    public Inputs withShares(double[] shares) {
        return new Inputs(n, supply, shares, allied, distance, capability, stance, levers, activity);
    }

    private Inputs with(Supply changed) {
        return new Inputs(n, changed, changed.now(), allied, distance, capability, stance, levers, activity);
    }

    /** A copy with a patron's disapproval shifted. */
    public Inputs withStance(int patron, double shift) {
        double[] changed = stance.clone();
        changed[patron] += shift;
        return new Inputs(n, supply, dependence, allied, distance, capability, changed, levers, activity);
    }

    /** A copy in which a patron minds more, in log-odds, and supplies all others this many times as much; shares stay within 0 and 1. */
    public Inputs withPatron(int patron, double shift, double supply) {
        Inputs changed = shift == 0 ? this : withStance(patron, shift);
        return supply == 1 ? changed : changed.with(changed.supply.by(patron, supply));
    }

    /** A copy with a lever pulled by some actors on others. */
    public Inputs withLever(int lever, List<Integer> from, List<Integer> to, double size) {
        double[][] changed = levers.clone();
        changed[lever] = levers[lever].clone();
        for (int a : from) {
            for (int b : to) {
                if (a != b) {
                    changed[lever][a * n + b] += size;
                }
            }
        }
        return new Inputs(n, supply, dependence, allied, distance, capability, stance, changed, activity);
    }

    /** A copy with the background rates of one actor multiplied. */
    public Inputs withActivity(int actor, double cooperative, double hostile) {
        double[][] changed = {activity[0].clone(), activity[1].clone()};
        changed[0][actor] *= cooperative;
        changed[1][actor] *= hostile;
        return new Inputs(n, supply, dependence, allied, distance, capability, stance, levers, changed);
    }

    /** Whether this is the other but for the activity of actors: then targets and acts are chosen alike. */
    public boolean sameTies(Inputs other) {
        return supply == other.supply && stance == other.stance && levers == other.levers;
    }
}
