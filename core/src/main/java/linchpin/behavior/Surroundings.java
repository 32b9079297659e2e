package linchpin.behavior;

import linchpin.event.ActClass;
import linchpin.event.EventTable;
import linchpin.event.Valence;
import linchpin.world.Inputs;

/**
 * What the choice of a target reads of the world, compiled once for each state of the ties: it changes only when a
 * figure becomes known, a treaty begins or ends, or a policy edits it.
 */
public final class Surroundings {

    private final Inputs inputs;
    private final Disapproval disapproval;
    private final double[][] constraint;
    private final int[] pulled;

    private Surroundings(Inputs inputs, Disapproval disapproval, double[][] constraint) {
        this.inputs = inputs;
        this.disapproval = disapproval;
        this.constraint = constraint;
        pulled = inputs.pulled();
    }

    Surroundings(Inputs inputs, Disapproval disapproval) {
        this(inputs, disapproval, new double[2][]);
        int n = inputs.size();
        for (Valence v : Valence.values()) {
            ActClass c = v == Valence.HOSTILE ? ActClass.MATERIAL_CONFLICT : ActClass.MATERIAL_COOPERATION;
            double[] cells = new double[n * n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    double sum = 0;
                    for (int p = 0; p < n; p++) {
                        if (p != i && p != j) {
                            sum += inputs.dependence(i, p) * (disapproval.of(p, c, j) + inputs.stance(p));
                        }
                    }
                    cells[i * n + j] = -sum;
                }
            }
            constraint[v.ordinal()] = cells;
        }
    }

    /** A world in which no patron has ever shown disapproval. */
    public static Surroundings unwatched(Inputs inputs) {
        return new Surroundings(inputs, Disapproval.none(inputs.size()));
    }

    /**
     * What each patron showed over a stretch of days, of force and help together, towards whomever.
     *
     * @param from first day, counted from 1970-01-01
     * @param end day after the last one
     * @return by actor: log-odds in excess of its own, pulled towards zero as {@link #disapproval} is
     */
    public static double[] shown(EventTable events, int from, int end) {
        return Disapproval.shown(events, from, end);
    }

    /** The ties themselves. */
    public Inputs inputs() {
        return inputs;
    }

    /** The same patrons with the same record, in a world whose ties were edited. */
    public Surroundings with(Inputs edited) {
        return edited.sameTies(inputs)
                ? new Surroundings(edited, disapproval, constraint)
                : new Surroundings(edited, disapproval);
    }

    /** How a patron's record of disapproval of an act of force towards a target stands, in log-odds. */
    public double disapproval(int patron, ActClass c, int target) {
        return disapproval.of(patron, c, target);
    }

    /** Levers that anybody pulls on anybody. */
    int[] pulled() {
        return pulled;
    }

    /** {@code -Σ_p D_ip r_p(c, j)}: how little the patrons of {@code i} mind a material act towards {@code j}. */
    double constraint(int valence, int i, int j) {
        return constraint[valence][i * inputs.size() + j];
    }
}
