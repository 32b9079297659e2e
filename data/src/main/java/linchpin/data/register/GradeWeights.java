package linchpin.data.register;

import java.util.TreeMap;
import linchpin.data.facts.ShippedTable;
import linchpin.event.Evidence.Grade;

/** How much an accepted event counts, by its grade: the weight of its source times that of its information, from a table of judgments. */
public final class GradeWeights {

    private final TreeMap<String, Double> weights = new TreeMap<>();

    private GradeWeights() {}

    /** The weights of this build. */
    public static GradeWeights shipped() {
        var of = new GradeWeights();
        ShippedTable.beside(
                        GradeWeights.class,
                        "grade-weights.csv",
                        "part",
                        "grade",
                        "value",
                        "low",
                        "high",
                        "kind",
                        "source",
                        "formula",
                        "note")
                .forEach(row ->
                        of.weights.put(row.text("part") + row.text("grade"), Double.parseDouble(row.text("value"))));
        return of;
    }

    /** Between 0 and 1. */
    public double of(Grade grade) {
        return weights.getOrDefault("source" + grade.source(), 0.0)
                * weights.getOrDefault("information" + grade.information(), 0.0);
    }
}
