package linchpin.statecraft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import linchpin.event.Measure.Kind;
import linchpin.event.Measure.Subject;
import linchpin.event.Roster;
import linchpin.impact.Barrier;
import linchpin.impact.Measure;
import linchpin.scenario.Intervention;
import linchpin.statecraft.Transmission.Channel;
import linchpin.world.Inputs;
import linchpin.world.Parameter;
import linchpin.world.Parameters;
import linchpin.world.Rails;
import linchpin.world.Substitution;

/**
 * Turns a shock vector into barriers, with the sizes of a draw. A tie of trade multiplied by {@code f} loses the part {@code 1 − f}
 * of what both sell each other; a tie of energy, of the energy that the one sells the other; what no rail carries any more is lost
 * of all that the payer sells; a closed way takes its part of evasion away; a control is the measure that the case says.
 */
final class Imposed {

    private final Transmission transmission;
    private final Parameters parameters;
    private final Roster roster;
    private final Inputs base;
    private final List<String> regions;

    /**
     * @param base the ties before any policy
     * @param regions codes of the table
     */
    Imposed(Transmission transmission, Parameters parameters, Roster roster, Inputs base, List<String> regions) {
        this.transmission = transmission;
        this.parameters = parameters;
        this.roster = roster;
        this.base = base;
        this.regions = regions;
    }

    Roster roster() {
        return roster;
    }

    List<String> regions() {
        return regions;
    }

    /** The ties before any policy. */
    Inputs base() {
        return base;
    }

    /** The ties while edits are in force; part of what is cut finds other ways, as in {@link Substitution}. */
    Inputs tied(List<Intervention> edits, ToDoubleFunction<Parameter> size) {
        double[] s = Substitution.PARAMETERS.stream()
                .mapToDouble(id -> size.applyAsDouble(parameters.get(id)))
                .toArray();
        var now = base.withSubstitution(new Substitution(
                Math.clamp(s[0], 0, 1), Math.max(0, s[1]), Math.clamp(s[2], 0, 1), Math.clamp(s[3], 0, 1)));
        for (Intervention edit : edits) {
            if (edit instanceof Intervention.ScaleTie t) {
                now = now.withTieScaled(t.tie(), roster, factor(t, size));
            }
        }
        return now;
    }

    /**
     * The barriers of a vector.
     *
     * @param evasion part of what is stopped that goes on where the ways are open
     * @param size value of a parameter in this draw
     */
    List<Barrier> barriers(ShockVector vector, double evasion, ToDoubleFunction<Parameter> size) {
        var edits = vector.edits();
        Inputs tied = edits.isEmpty() ? base : tied(edits, size);
        double[] evading = evading(edits, tied, evasion, size);
        var barriers = new ArrayList<Barrier>();
        double step = parameters.value("economy.step");
        for (int c = 0; c < vector.steps().size(); c++) {
            Channel channel = transmission.channels().get(c);
            if (vector.steps().get(c) > 0) {
                barriers.add(sanction(
                        channel.a(),
                        channel.b(),
                        channel.sectors(),
                        vector.steps().get(c) * step,
                        evading,
                        true));
            }
        }
        edits.forEach(e -> edit(e, evading, size, barriers));
        for (int i = 0; i < roster.size(); i++) {
            if (tied.unpaid(i) > 0 && regions.contains(roster.code(i))) {
                barriers.add(sanction(
                        List.of(roster.code(i)), regions, transmission.goods(), tied.unpaid(i), evading, false));
            }
        }
        return List.copyOf(barriers);
    }

    private void edit(Intervention edit, double[] evading, ToDoubleFunction<Parameter> size, List<Barrier> barriers) {
        if (edit instanceof Intervention.ScaleTie t && here(t.tie()) && factor(t, size) != 1) {
            var from = List.of(t.tie().from());
            var to = List.of(t.tie().to());
            double lost = 1 - factor(t, size);
            if (t.tie().kind() == Kind.TRADE) {
                barriers.add(sanction(from, to, transmission.goods(), lost, evading, true));
            } else if (t.tie().kind() == Kind.ENERGY) {
                barriers.add(sanction(from, to, transmission.energy(), lost, evading, false));
            }
        }
        if (edit instanceof Intervention.Lever l) {
            transmission.controls().stream()
                    .filter(c -> c.lever().equals(l.name()))
                    .forEach(c -> barriers.add(new Barrier(
                            c.kind(),
                            here(l.from()),
                            here(l.to()),
                            c.sectors(),
                            Math.clamp(l.intensity() * size.applyAsDouble(c.size()), 0, 1),
                            least(evading, l.to()),
                            false)));
        }
    }

    private Barrier sanction(
            List<String> a, List<String> b, List<String> sectors, double lost, double[] evading, boolean both) {
        double least = Math.min(least(evading, a), least(evading, b));
        return new Barrier(Measure.Kind.SANCTION, a, b, sectors, lost, least, both);
    }

    private double least(double[] evading, List<String> ends) {
        return ends.stream()
                .filter(roster::contains)
                .mapToDouble(code -> evading[roster.indexOf(code)])
                .min()
                .orElse(evading[roster.size()]);
    }

    /**
     * By actor: the part of what is stopped that goes on, less where ways are closed, each way weighing as much as its country
     * carries of the actor's trade. The last cell is that of whoever is no actor.
     */
    private double[] evading(List<Intervention> edits, Inputs tied, double evasion, ToDoubleFunction<Parameter> size) {
        int n = roster.size();
        double[] evading = new double[n + 1];
        Arrays.fill(evading, evasion);
        boolean closed = edits.stream()
                .anyMatch(e -> e instanceof Intervention.ScaleTie t && t.tie().kind() == Kind.TRANSIT);
        for (int i = 0; i < n && closed; i++) {
            double[] open = new double[n];
            Arrays.fill(open, 1);
            for (Intervention edit : edits) {
                if (edit instanceof Intervention.ScaleTie t
                        && t.tie().kind() == Kind.TRANSIT
                        && roster.indexOf(t.tie().to()) == i) {
                    open[roster.indexOf(t.tie().from())] *= factor(t, size);
                }
            }
            double carried = 0;
            double passing = 0;
            for (int k = 0; k < n; k++) {
                if (tied.direct(i, k) >= tied.given(i, k)) {
                    carried += tied.direct(i, k);
                    passing += tied.direct(i, k) * Math.min(1, open[k]);
                }
            }
            evading[i] *= carried > 0 ? passing / carried : 1;
        }
        return evading;
    }

    /** Whether both ends of a tie have rows of their own. */
    boolean here(Subject tie) {
        return !tie.from().equals(tie.to()) && regions.contains(tie.from()) && regions.contains(tie.to());
    }

    private List<String> here(List<String> codes) {
        return codes.stream().filter(regions::contains).toList();
    }

    private double factor(Intervention.ScaleTie tie, ToDoubleFunction<Parameter> size) {
        return Math.pow(Math.max(0, size.applyAsDouble(parameters.get(tie.factor()))), tie.intensity());
    }

    /** Share of what an actor is paid that runs through banks in the United States; nothing where it is not known. */
    static double dollar(Inputs inputs, String actor) {
        return inputs.rails().stream()
                .filter(r -> r.payer().equals(actor))
                .mapToDouble(Rails::dollar)
                .sum();
    }

    /** The actors of whom it is known over which rails they are paid. */
    Stream<String> payers() {
        return base.rails().stream()
                .filter(r -> r.dollar() > 0)
                .map(Rails::payer)
                .distinct();
    }
}
