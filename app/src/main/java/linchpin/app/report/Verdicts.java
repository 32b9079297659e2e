package linchpin.app.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.app.study.ThesisFinding;
import linchpin.forecast.Verdict;

/** The words of a verdict: the same in the brief, on the terminal and in the tables. */
final class Verdicts {

    private Verdicts() {}

    /** How many claims got each verdict, in the order of the verdicts. */
    static Map<String, Integer> count(List<ThesisFinding> theses) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict.words(), 0);
        }
        theses.forEach(t -> counts.merge(t.verdict(), 1, Integer::sum));
        return counts;
    }

    /** {@code is borne out}, {@code cannot be told}. */
    static String verb(String verdict, int n) {
        return verdict.startsWith("cannot") ? verdict : (n == 1 ? "is " : "are ") + verdict;
    }

    /** A word in colour, with a sign that needs none. */
    static Markup label(String verdict) {
        String[] look = look(verdict);
        return Markup.of(
                "<span class=\"verdict {}\"><span aria-hidden=\"true\">{}</span>{}{}</span>",
                look[0],
                look[1],
                Digits.NBSP,
                verdict);
    }

    private static String[] look(String verdict) {
        if (verdict.equals(Verdict.BORNE_OUT.words())) {
            return new String[] {"borne", "✓"};
        }
        if (verdict.equals(Verdict.CONTRADICTED.words())) {
            return new String[] {"against", "✗"};
        }
        return verdict.equals(Verdict.CANNOT_BE_TOLD.words()) ? new String[] {"open", "?"} : new String[] {"none", "–"};
    }
}
