package linchpin.world;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.event.Measure;
import linchpin.event.Roster;

/**
 * Who supplies whom, what a policy takes away, and what takes its place. With {@code n} actors, cell {@code i * n + j} tells
 * of {@code i}'s share with {@code j}. Immutable: edits copy, and come out the same in whatever order they are made.
 */
final class Supply {

    private final Roster roster;
    private final int n;
    private final double[] given;
    private final double[] direct;
    private final double[] open;
    private final List<Rails> rails;
    private final double[][] factors;
    private final Substitution substitution;
    private final double[] now;
    private final List<Rails> railsNow;

    private Supply(
            double[] given,
            double[] direct,
            double[] open,
            List<Rails> rails,
            double[][] factors,
            Substitution substitution,
            Roster roster) {
        this.roster = roster;
        n = roster.size();
        this.given = given;
        this.direct = direct;
        this.open = open;
        this.rails = rails;
        this.factors = factors;
        this.substitution = substitution;
        railsNow = IntStream.range(0, rails.size())
                .mapToObj(
                        r -> untouched(factors[r]) ? rails.get(r) : rails.get(r).after(factors[r], substitution.rail()))
                .toList();
        now = given == direct && railsNow.stream().allMatch(r -> r.unpaid() == 0) ? given : solve();
    }

    /** As known, untouched. */
    static Supply of(double[] given, Roster roster, List<Rails> rails) {
        double[] open = new double[given.length];
        Arrays.fill(open, 1);
        double[][] factors = new double[rails.size()][];
        for (int r = 0; r < factors.length; r++) {
            factors[r] = new double[rails.get(r).share().length];
            Arrays.fill(factors[r], 1);
        }
        return new Supply(given, given, open, rails, factors, Substitution.NONE, roster);
    }

    private static boolean untouched(double[] factor) {
        return Arrays.stream(factor).allMatch(f -> f == 1);
    }

    private double[] solve() {
        double[] all = new double[n * n];
        for (int i = 0; i < n; i++) {
            double[] row = substitution.replace(row(given, i), row(direct, i), row(open, i));
            System.arraycopy(row, 0, all, i * n, n);
        }
        for (Rails r : railsNow) {
            // what cannot be paid for is not traded, with whomever
            if (r.unpaid() > 0) {
                int i = roster.indexOf(r.payer());
                for (int j = 0; j < n; j++) {
                    all[i * n + j] *= 1 - r.unpaid();
                }
            }
        }
        return all;
    }

    private double[] row(double[] cells, int i) {
        return Arrays.copyOfRange(cells, i * n, (i + 1) * n);
    }

    /** The cells as they are after all edits; not to be changed. */
    double[] now() {
        return now;
    }

    double given(int cell) {
        return given[cell];
    }

    double direct(int cell) {
        return direct[cell];
    }

    /** Share of an actor's payments that no rail carries any more. */
    double unpaid(int i) {
        return railsNow.stream()
                .filter(r -> r.payer().equals(roster.code(i)))
                .mapToDouble(Rails::unpaid)
                .sum();
    }

    List<Rails> rails() {
        return railsNow;
    }

    Supply with(Substitution sizes) {
        return new Supply(given, direct, open, rails, factors, sizes, roster);
    }

    /** A supplier's share multiplied. */
    Supply scaled(int i, int j, double factor) {
        return new Supply(given, times(direct, i * n + j, factor), open, rails, factors, substitution, roster);
    }

    /** What one supplier supplies to all others multiplied; shares stay within 0 and 1. */
    Supply by(int supplier, double factor) {
        double[] changed = direct.clone();
        for (int i = 0; i < n; i++) {
            int cell = i * n + supplier;
            changed[cell] = Math.clamp(changed[cell] * factor, 0, 1);
        }
        return new Supply(given, changed, open, rails, factors, substitution, roster);
    }

    /** The way through {@code k} opened or closed for what {@code i} lost elsewhere. */
    Supply opened(int i, int k, double factor) {
        return new Supply(given, direct, times(open, i * n + k, factor), rails, factors, substitution, roster);
    }

    /** Trade in energy multiplied: for both sides, as far as energy makes up their trade. */
    Supply energy(int seller, int buyer, double factor) {
        double all = 1 + substitution.energy() * (factor - 1);
        return scaled(seller, buyer, all).scaled(buyer, seller, all);
    }

    /** The rails of a payer that a tie names multiplied. */
    Supply rail(Measure.Subject tie, double factor) {
        double[][] changed = factors.clone();
        for (int p = 0; p < changed.length; p++) {
            if (rails.get(p).payer().equals(tie.from())) {
                changed[p] = factors[p].clone();
                for (int r = 0; r < changed[p].length; r++) {
                    changed[p][r] *= Rails.names(rails.get(p).rails().get(r), tie.name()) ? factor : 1;
                }
            }
        }
        return new Supply(given, direct, open, rails, changed, substitution, roster);
    }

    private static double[] times(double[] cells, int cell, double factor) {
        double[] changed = cells.clone();
        changed[cell] = Math.clamp(changed[cell] * factor, 0, 1);
        return changed;
    }
}
