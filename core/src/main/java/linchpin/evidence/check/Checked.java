package linchpin.evidence.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.evidence.Finding;
import linchpin.evidence.Quote;
import linchpin.evidence.check.Grading.Graded;
import linchpin.evidence.extract.Reading;

/**
 * What the rules found.
 *
 * @param findings by kind, then by document and place
 * @param grades by document, in the order of the readings
 * @param told each thing that is said, once
 * @param coverage who is named where
 */
public record Checked(List<Finding> findings, List<Graded> grades, List<Told> told, Coverage coverage) {

    /** Holds every document against itself, the others, and the case. */
    public static Checked of(Corpus corpus) {
        var findings = new ArrayList<Finding>();
        findings.addAll(new Contradictions(corpus).all());
        findings.addAll(new Passages(corpus).all());
        findings.addAll(new ImplausibleRoles(corpus).all());
        findings.addAll(new AgainstCase(corpus).all());
        findings.addAll(new FigureChecks(corpus).all());
        findings.addAll(new Experts(corpus).all());
        var coverage = Coverage.of(corpus.readings());
        findings.addAll(coverage.omissions(corpus));
        findings.sort(Comparator.comparing(Finding::kind)
                .thenComparing(f ->
                        f.quotes().stream().findFirst().map(Quote::document).orElse(""))
                .thenComparing(
                        f -> f.quotes().stream().findFirst().map(Quote::start).orElse(0))
                .thenComparing(Finding::about));
        Map<String, Graded> grades = new LinkedHashMap<>();
        for (Reading r : corpus.readings()) {
            Graded g = Grading.of(r, findings);
            grades.put(g.document(), g);
        }
        return new Checked(
                List.copyOf(findings),
                List.copyOf(grades.values()),
                List.copyOf(Grading.told(corpus, grades, findings)),
                coverage);
    }
}
