package linchpin.pooled;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that was learned on pooled data: a small versioned file that is shipped with a case.
 *
 * @param form version of this form
 * @param terms each id once
 * @param joint covariances of terms that were fitted together
 * @param inputs SHA-256 of every file read, by name, in lower-case hex
 */
public record PooledModel(String form, List<PooledTerm> terms, List<Joint> joint, SortedMap<String, String> inputs) {

    /** The version that this code writes and reads. */
    public static final String FORM = "linchpin-pooled-1";

    /**
     * The covariance of terms that were fitted together.
     *
     * @param ids of terms of the model
     * @param covariance square, by row, in the order of the ids and the squared scale of the terms
     */
    public record Joint(List<String> ids, List<List<Double>> covariance) {

        public Joint {
            ids = List.copyOf(ids);
            covariance = covariance.stream().map(List::copyOf).toList();
            int n = ids.size();
            if (covariance.size() != n || covariance.stream().anyMatch(row -> row.size() != n)) {
                throw new IllegalArgumentException(
                        "The covariance of %s must have %d rows of %d numbers.\nMaybe a row was cut off."
                                .formatted(ids, n, n));
            }
        }
    }

    public PooledModel {
        terms = List.copyOf(terms);
        joint = List.copyOf(joint);
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        var ids = new HashSet<String>();
        for (PooledTerm term : terms) {
            if (!ids.add(term.id())) {
                throw new IllegalArgumentException(
                        "The term (%s) stands twice in the pooled model.\nMaybe two data sets give it the same id."
                                .formatted(term.id()));
            }
        }
        for (Joint j : joint) {
            if (!ids.containsAll(j.ids())) {
                throw new IllegalArgumentException(
                        "The covariance of %s names a term that the pooled model lacks.\nMaybe one was renamed."
                                .formatted(j.ids()));
            }
        }
    }

    /** Of terms alone. */
    public static PooledModel of(List<PooledTerm> terms, List<Joint> joint) {
        return new PooledModel(FORM, terms, joint, new TreeMap<>());
    }

    /** This and another, learned on other data. */
    public PooledModel and(PooledModel other) {
        var all = new ArrayList<>(terms);
        all.addAll(other.terms);
        var covariances = new ArrayList<>(joint);
        covariances.addAll(other.joint);
        var files = new TreeMap<>(inputs);
        files.putAll(other.inputs);
        return new PooledModel(FORM, all, covariances, files);
    }

    /** The same, which says what it was read from. */
    public PooledModel from(SortedMap<String, String> files) {
        return new PooledModel(form, terms, joint, files);
    }

    public Optional<PooledTerm> term(String id) {
        return terms.stream().filter(t -> t.id().equals(id)).findFirst();
    }
}
