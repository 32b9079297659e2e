package linchpin.statecraft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.event.EventTable;
import linchpin.future.Arm;
import linchpin.future.Course;
import linchpin.future.Ensemble;
import linchpin.scenario.Intervention;
import linchpin.statecraft.Transmission.Channel;
import linchpin.world.Parameters;

/**
 * Futures as shock vectors, month by month. Acts count beyond the pace of the last months, which the table and the world as it is
 * already hold; what they stop is rounded to steps, so that futures share a solve.
 */
public final class MonthlyGrid {

    /** A part of trade that is lost and does not round to this many steps or more is none: see {@code economy.step}. */
    private static final double MOST_LOST = 0.95;

    private final Transmission transmission;
    private final Parameters parameters;
    private final EventTable events;
    private final LocalDate first;
    private final double step;

    /**
     * @param first first simulated day
     */
    public MonthlyGrid(Transmission transmission, Parameters parameters, EventTable events, LocalDate first) {
        this.transmission = transmission;
        this.parameters = parameters;
        this.events = events;
        this.first = first;
        step = parameters.value("economy.step");
    }

    /** The part of a channel's trade that some steps stop. */
    double lost(int steps) {
        return steps * step;
    }

    /**
     * By branch: what hits trade when some months are over.
     *
     * @param months from 1 to those of the arm
     */
    public List<ShockVector> after(int months, Arm arm) {
        Course course = Course.of(arm.policy(), events, first);
        int day = (int) first.plusMonths(months - 1L).toEpochDay();
        int[] holding = course.holding(arm, events, months - 1);
        int[][] own = course.own(arm, events, 0, months);
        double[] usual = usual(arm);
        Map<Integer, List<Intervention>> inForce = new HashMap<>();
        Map<ShockVector, ShockVector> shared = new HashMap<>();
        var vectors = new ArrayList<ShockVector>();
        for (int b = 0; b < holding.length; b++) {
            var edits = inForce.computeIfAbsent(
                    holding[b],
                    h -> course.inForce(day, h).stream()
                            .filter(this::touchesTrade)
                            .toList());
            var vector = new ShockVector(steps(arm, b, months, usual, own[b], edits), edits);
            vectors.add(shared.computeIfAbsent(vector, v -> v));
        }
        return vectors;
    }

    /** Acts a month of each counter of an arm over the last months of the history. */
    private double[] usual(Arm arm) {
        int months = (int) Math.rint(parameters.value("economy.pace.months"));
        int[] counts =
                arm.tally().count(events, (int) first.minusMonths(months).toEpochDay(), (int) first.toEpochDay() - 1);
        return Arrays.stream(counts).mapToDouble(c -> (double) c / months).toArray();
    }

    private boolean touchesTrade(Intervention change) {
        return switch (change) {
            case Intervention.ScaleTie t ->
                switch (t.tie().kind()) {
                    case TRADE, ENERGY, TRANSIT, FINANCE_RAIL -> true;
                    default -> false;
                };
            case Intervention.Lever l ->
                transmission.controls().stream().anyMatch(c -> c.lever().equals(l.name()));
            default -> false;
        };
    }

    private List<Integer> steps(Arm arm, int branch, int months, double[] usual, int[] own, List<Intervention> edits) {
        var steps = new ArrayList<Integer>();
        int draw = branch % arm.design().draws();
        for (Channel channel : transmission.channels()) {
            int c = arm.tally().indexOf(channel.counter().id());
            // where a step of the policy says itself what trade is stopped, the acts that announce it do not count
            // again
            double announced = edits.stream().anyMatch(e -> stops(e, channel)) ? own[c] : 0;
            double beyond = arm.total(branch, c, 0, months) - announced - usual[c] * months;
            double each = Math.clamp(Ensemble.drawn(channel.size(), arm.design().seed(), draw), 0, 1);
            double lost = 1 - Math.pow(1 - each, Math.max(0, beyond));
            steps.add((int) Math.rint(Math.min(MOST_LOST, lost) / step));
        }
        return steps;
    }

    private static boolean stops(Intervention change, Channel channel) {
        return change instanceof Intervention.ScaleTie t
                && channel.joins(t.tie().from(), t.tie().to());
    }
}
