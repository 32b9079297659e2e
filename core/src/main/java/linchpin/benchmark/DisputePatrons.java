package linchpin.benchmark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import linchpin.benchmark.DisputeData.Column;
import linchpin.benchmark.DisputeData.StateYear;

/**
 * Who stands behind the state that may begin a dispute, and how that patron stands to the target; beside each term its
 * placebos. The patron is the strongest ally by a defence pact that is stronger than the state itself; the placebo is the
 * strongest major power that promised it nothing.
 */
final class DisputePatrons {

    static final String PATRON = "patron";
    static final String PATRON_LATER = "a patron five years on";
    static final String TARGETS_PATRON = "target's patron";
    static final String PACT = "patron allied with the target";
    static final String VOTES = "patron votes with the target";
    static final String MAJOR_PACT = "other major power allied with the target";
    static final String MAJOR_VOTES = "other major power votes with the target";
    static final String MIRROR_PACT = "target's patron allied with the state";
    static final String MIRROR_VOTES = "target's patron votes with the state";

    static final String DISAPPROVES = "patron disapproves of moves on the target";
    static final String MAJOR_DISAPPROVES = "other major power disapproves of them";
    static final String MIRROR_DISAPPROVES = "target's patron disapproves of moves on the state";

    /** By one standard deviation among those for whom there is a value. */
    private static final List<String> STANDARDISED =
            List.of(VOTES, MAJOR_VOTES, MIRROR_VOTES, DISAPPROVES, MAJOR_DISAPPROVES, MIRROR_DISAPPROVES);

    private static final int LEAD = 5;

    private final DisputeData data;
    private final DisputeAllies allies;
    private final DisputeDisapproval disapproval;
    private final Map<Integer, Map<Integer, Double>> majors = new HashMap<>();
    private final int last;

    DisputePatrons(DisputeData data) {
        this.data = data;
        this.allies = new DisputeAllies(data);
        this.disapproval = new DisputeDisapproval(data.sides());
        var panel = data.panel();
        for (int r = 0; r < panel.rows(); r++) {
            var year = majors.computeIfAbsent(panel.year()[r], k -> new HashMap<>());
            if (panel.at(Column.MAJOR1, r) > 0) {
                year.put(panel.first()[r], panel.at(Column.CINC1, r));
            }
            if (panel.at(Column.MAJOR2, r) > 0) {
                year.put(panel.second()[r], panel.at(Column.CINC2, r));
            }
        }
        this.last = Arrays.stream(panel.year()).max().orElse(0);
    }

    Map<String, double[]> columns(OnsetTable table) {
        Map<String, double[]> out = new LinkedHashMap<>();
        for (String name : List.of(PATRON, PATRON_LATER, TARGETS_PATRON, PACT, MAJOR_PACT, MIRROR_PACT)) {
            out.put(name, new double[table.size()]);
        }
        STANDARDISED.forEach(name -> out.put(name, new double[table.size()]));
        for (int r = 0; r < table.size(); r++) {
            var values = of(table.first()[r], table.second()[r], table.year()[r]);
            int row = r;
            out.forEach((name, column) -> column[row] = values.getOrDefault(name, Double.NaN));
        }
        out.forEach((name, column) -> {
            if (STANDARDISED.contains(name)) {
                Matrices.standardise(column);
            }
        });
        return out;
    }

    /** Values at the start of a year; votes raw, NaN where there is nobody to vote. */
    private Map<String, Double> of(int state, int target, int year) {
        int before = year - 1;
        var patron = allies.patron(state, target, before);
        var mirror = allies.patron(target, state, before);
        var major = otherMajor(state, target, before);
        Map<String, Double> out = new HashMap<>();
        out.put(PATRON, patron.isPresent() ? 1.0 : 0);
        boolean seen = before + LEAD <= last;
        out.put(
                PATRON_LATER,
                !seen ? Double.NaN : allies.patron(state, target, before + LEAD).isPresent() ? 1.0 : 0);
        out.put(TARGETS_PATRON, mirror.isPresent() ? 1.0 : 0);
        out.put(PACT, pact(patron, target, before));
        out.put(MAJOR_PACT, pact(major, target, before));
        out.put(MIRROR_PACT, pact(mirror, state, before));
        out.put(DISAPPROVES, disapproves(patron, target, year));
        out.put(MAJOR_DISAPPROVES, disapproves(major, target, year));
        out.put(MIRROR_DISAPPROVES, disapproves(mirror, state, year));
        out.put(VOTES, votes(patron, target, before));
        out.put(MAJOR_VOTES, votes(major, target, before));
        out.put(MIRROR_VOTES, votes(mirror, state, before));
        return out;
    }

    private OptionalInt otherMajor(int state, int target, int year) {
        var mine = allies.of(state, year);
        return majors.getOrDefault(year, Map.of()).entrySet().stream()
                .filter(e -> e.getKey() != state && e.getKey() != target && !mine.contains(e.getKey()))
                .max(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> OptionalInt.of(e.getKey()))
                .orElse(OptionalInt.empty());
    }

    private double pact(OptionalInt who, int with, int year) {
        return who.isPresent() && allies.of(who.getAsInt(), year).contains(with) ? 1 : 0;
    }

    private double disapproves(OptionalInt who, int target, int year) {
        return who.isPresent() ? disapproval.of(who.getAsInt(), target, year) : Double.NaN;
    }

    /** Minus the distance of ideal points in the General Assembly (Bailey, Strezhnev and Voeten 2017). */
    private double votes(OptionalInt who, int with, int year) {
        if (who.isEmpty()) {
            return Double.NaN;
        }
        double a = data.idealPoints().getOrDefault(new StateYear(who.getAsInt(), year), Double.NaN);
        double b = data.idealPoints().getOrDefault(new StateYear(with, year), Double.NaN);
        return -Math.abs(a - b);
    }
}
