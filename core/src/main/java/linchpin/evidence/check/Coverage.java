package linchpin.evidence.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.evidence.Finding;
import linchpin.evidence.Finding.Side;
import linchpin.evidence.extract.Reading;

/**
 * Who is named how often in which document.
 *
 * @param documents ids, in order
 * @param counts mentions by actor, one number a document; the most named first
 */
public record Coverage(List<String> documents, Map<String, List<Integer>> counts) {

    /** An actor belongs to the story where it has this share of a document's mentions in at least half of the documents. */
    private static final double PRESENT = 0.05;

    /** And is left out of a document where it has less than this share there. */
    private static final double ABSENT = 0.02;

    /** Fewer documents say nothing of what belongs to the story. */
    private static final int FEWEST_DOCUMENTS = 3;

    /** A document with fewer names leaves out nearly everybody. */
    private static final int FEWEST_MENTIONS = 10;

    /** Counts the names. */
    public static Coverage of(List<Reading> readings) {
        var counts = new TreeMap<String, List<Integer>>();
        for (int d = 0; d < readings.size(); d++) {
            for (String actor : readings.get(d).named()) {
                var row = counts.computeIfAbsent(
                        actor, a -> new ArrayList<>(java.util.Collections.nCopies(readings.size(), 0)));
                row.set(d, row.get(d) + 1);
            }
        }
        var sorted = new LinkedHashMap<String, List<Integer>>();
        counts.entrySet().stream()
                .sorted((a, b) -> Integer.compare(sum(b.getValue()), sum(a.getValue())))
                .forEach(e -> sorted.put(e.getKey(), List.copyOf(e.getValue())));
        return new Coverage(
                readings.stream().map(r -> r.paper().document().id()).toList(), sorted);
    }

    private static int sum(List<Integer> row) {
        return row.stream().mapToInt(Integer::intValue).sum();
    }

    private int total(int document) {
        return counts.values().stream().mapToInt(row -> row.get(document)).sum();
    }

    private double share(String actor, int document) {
        int total = total(document);
        return total == 0 ? 0 : (double) counts.getOrDefault(actor, List.of()).get(document) / total;
    }

    /** How many documents make an actor part of the story. */
    private int present(String actor) {
        int present = 0;
        for (int d = 0; d < documents.size(); d++) {
            present += share(actor, d) >= PRESENT ? 1 : 0;
        }
        return present;
    }

    /** Whether a document tells the story at all: two or more of its actors are in it. */
    private boolean tells(List<String> story, int document) {
        return story.stream().filter(a -> share(a, document) >= PRESENT).count() >= 2;
    }

    /** Actors that most documents make part of the story and one leaves out. */
    List<Finding> omissions(Corpus corpus) {
        var findings = new ArrayList<Finding>();
        if (documents.size() < FEWEST_DOCUMENTS) {
            return findings;
        }
        var story = counts.keySet().stream()
                .filter(a -> present(a) * 2 >= documents.size())
                .toList();
        for (String actor : story) {
            int present = present(actor);
            for (int d = 0; d < documents.size(); d++) {
                if (total(d) >= FEWEST_MENTIONS && share(actor, d) < ABSENT && tells(story, d)) {
                    Reading r = corpus.reading(documents.get(d));
                    var title = r.sentences().isEmpty()
                            ? List.<linchpin.evidence.Quote>of()
                            : List.of(
                                    linchpin.evidence.Paper.quote(r.sentences().getFirst()));
                    findings.add(new Finding(
                            Finding.Kind.OMISSION,
                            corpus.names(List.of(actor)),
                            "%d of %d documents make it part of the story; this one names it %d times among %d names."
                                    .formatted(
                                            present,
                                            documents.size(),
                                            counts.getOrDefault(actor, List.of())
                                                    .get(d),
                                            total(d)),
                            List.of(new Side("leaves it out", title)),
                            ""));
                }
            }
        }
        return findings;
    }
}
