package linchpin.exposure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import linchpin.event.Act;
import linchpin.event.Actor;
import linchpin.event.Deed;
import linchpin.event.Roster;
import linchpin.future.Arm;
import linchpin.future.Design;
import linchpin.pattern.Tally;
import linchpin.scenario.Policy;
import linchpin.world.Parameter;
import linchpin.world.Parameters;

/** Small firms and worlds for tests; every parameter is fixed unless a test says otherwise. */
final class Firms {

    static final int MONTHS = 12;
    static final Roster ROSTER = new Roster(List.of(actor("AAA"), actor("BBB"), actor("CCC")));
    static final List<Deed.Kind> KINDS = List.of(
            Deed.of(Act.SANCTION).kind(),
            Deed.of(Act.ASSAULT).kind(),
            Deed.of(Act.COERCE).kind(),
            Deed.of(Act.COERCE, "cyber").kind());
    static final Places PLACES = new Places(
            List.of(new Places.Route("strait", "Strait", Places.Kind.STRAIT, List.of("AAA"), List.of("BBB"))),
            List.of(new Places.Rail("rail", "Rail", List.of("BBB"))),
            java.util.Map.of("AAC", "AAA", "USD", "BBB"),
            java.util.Map.of(),
            java.util.Map.of(),
            Set.of());

    private Firms() {}

    private static Actor actor(String code) {
        return new Actor(code, code, Actor.Type.STATE, null, null);
    }

    static Parameters parameters() {
        var rows = new ArrayList<Parameter>();
        for (String id : Disruptions.PARAMETERS) {
            rows.add(fixed(
                    id, id.contains("hazard") ? 0.5 : id.contains("share") ? 0.6 : id.contains("days.") ? 60 : 0.5));
        }
        rows.add(fixed("exposure.margin", 0.4));
        rows.add(fixed("exposure.refill", 2));
        rows.add(fixed("exposure.cash.lost", 0.2));
        rows.add(fixed("substitution.rail", 0.5));
        return new Parameters(rows);
    }

    static Parameter fixed(String id, double value) {
        return new Parameter(
                id,
                value,
                value,
                value,
                Parameter.Shape.FIXED,
                "share",
                new Parameter.Origin(Parameter.Kind.ELICITED, "S", ""));
    }

    static Drawn drawn(int draws) {
        return new Drawn(parameters(), 7, draws);
    }

    static Item item(String name, double annual, Lane lane, double margin, double cover, Alternative... others) {
        return new Item(
                new Item.Label(name, name, "Maker of " + name, "", 2),
                Item.Kind.PURCHASE,
                annual,
                lane,
                new Terms(margin, cover, 90, 0, 1),
                List.of(others),
                Set.of());
    }

    static Alternative other(Lane lane, double extra, double capacity, double lead) {
        return new Alternative("Other", lane, extra, capacity, lead, 0, 0);
    }

    /** An arm in which nothing happens but what a test puts there. */
    static Arm arm(List<Lane> lanes, int runs, int draws) {
        var counters = Disruptions.counters(lanes, PLACES, ROSTER, List.of());
        var tally = new Tally(counters, ROSTER, KINDS);
        return new Arm(
                Policy.NONE,
                new Design(7, runs, draws, MONTHS, 1),
                tally,
                new short[runs][MONTHS * tally.size()],
                new int[runs],
                new boolean[runs],
                List.of());
    }

    /** Puts events into a month of every branch. */
    static void happen(Arm arm, String counter, int month, int events) {
        for (short[] branch : arm.counts()) {
            branch[month * arm.tally().size() + arm.tally().indexOf(counter)] += (short) events;
        }
    }

    static Outages outages(Arm arm, List<Lane> lanes) {
        double[] usual = new double[arm.tally().size()];
        return new Disruptions(
                        arm, usual, drawn(arm.design().draws()), new Disruptions.Setting(PLACES, ROSTER, Linkage.NONE))
                .outages(lanes);
    }

    static float[] flat(double value, int futures) {
        float[] all = new float[futures * MONTHS];
        Arrays.fill(all, (float) value);
        return all;
    }

    static double sum(float[] cells) {
        double sum = 0;
        for (float c : cells) {
            sum += c;
        }
        return sum;
    }

    static int[] all(int futures) {
        int[] all = new int[futures];
        Arrays.setAll(all, f -> f);
        return all;
    }
}
