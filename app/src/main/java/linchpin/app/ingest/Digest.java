package linchpin.app.ingest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import linchpin.app.ingest.EvidenceView.ClaimRow;
import linchpin.app.ingest.EvidenceView.FindingRow;
import linchpin.data.casefile.Case;
import linchpin.data.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * What a brief says of the documents of a case: small enough to be kept beside a run.
 *
 * @param disputes contradictions and drift, those of most documents first
 * @param claims those said by most independent sources first
 * @param coverage mentions by actor, one number a document; those spoken of most first
 * @param added what accepted events change in the outlook; null where that was not played
 */
public record Digest(
        List<Line> documents,
        Counts counts,
        List<FindingRow> disputes,
        List<ClaimRow> claims,
        Map<String, List<Integer>> coverage,
        @Nullable Added added) {

    private static final int MOST = 12;

    /**
     * A document.
     *
     * @param published empty where unknown
     * @param basis what its day rests on
     * @param findings how many of all findings quote it
     */
    public record Line(
            int doc, String title, String publisher, String published, String basis, Judged judged, int findings) {}

    /**
     * Its grade.
     *
     * @param grade Admiralty
     * @param reasons each with {@code +} or {@code -}
     */
    public record Judged(String grade, List<String> reasons) {}

    /**
     * How much there is.
     *
     * @param events proposed
     * @param review how many of them are open, accepted, corrected, rejected
     * @param findings by kind
     */
    public record Counts(int claims, int events, Map<String, Integer> review, Map<String, Integer> findings) {}

    /** Of the documents of a case; nothing where it has none. */
    public static Optional<Digest> of(Register register, Case source, @Nullable Added added) {
        return register.documents().isEmpty()
                ? Optional.empty()
                : Optional.of(of(new EvidenceStudy(register, source).find(), added));
    }

    private static Digest of(EvidenceView view, @Nullable Added added) {
        var review = new TreeMap<String, Integer>();
        view.events().forEach(e -> review.merge(e.review(), 1, Integer::sum));
        var findings = new TreeMap<String, Integer>();
        view.findings().forEach(f -> findings.merge(f.kind(), 1, Integer::sum));
        return new Digest(
                view.documents().stream()
                        .map(d -> new Line(
                                d.doc(),
                                d.title().isEmpty() ? d.file() : d.title(),
                                d.publisher(),
                                d.published(),
                                d.basis(),
                                new Judged(d.grade(), d.reasons()),
                                (int) view.findings().stream()
                                        .filter(f -> f.quotes().stream().anyMatch(q -> q.doc() == d.doc()))
                                        .count()))
                        .toList(),
                new Counts(view.claims().size(), view.events().size(), review, findings),
                view.conflicts().stream()
                        .sorted(Comparator.comparingLong((FindingRow f) -> -documents(f)))
                        .limit(MOST)
                        .toList(),
                view.claims().stream()
                        .sorted(Comparator.comparingInt(ClaimRow::sources)
                                .thenComparingInt(ClaimRow::mentions)
                                .reversed())
                        .limit(MOST)
                        .toList(),
                coverage(view.coverage()),
                added);
    }

    private static long documents(FindingRow f) {
        return f.quotes().stream().map(q -> q.doc()).distinct().count();
    }

    private static Map<String, List<Integer>> coverage(Map<String, List<Integer>> all) {
        var most = new LinkedHashMap<String, List<Integer>>();
        all.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Integer>> e) ->
                        -e.getValue().stream().mapToInt(n -> n).sum()))
                .limit(MOST)
                .forEach(e -> most.put(e.getKey(), e.getValue()));
        return most;
    }
}
