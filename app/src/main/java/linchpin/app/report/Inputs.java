package linchpin.app.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.app.study.Grounds.Term;

/**
 * What the drawn inputs are called where people read.
 *
 * @param plain what a term of the model says, by its name
 */
record Inputs(Map<String, String> plain) {

    private static final String TERM = "term.";

    static Inputs of(List<Term> terms) {
        return new Inputs(terms.stream()
                .filter(t -> !t.plain().isBlank())
                .collect(Collectors.toMap(Term::name, Term::plain, (a, b) -> a)));
    }

    /** {@code term.emboldening} by what it says; any other name as words. */
    String name(String input) {
        String bare = input.startsWith(TERM) ? input.substring(TERM.length()) : input;
        return plain.getOrDefault(bare, Say.plain(bare));
    }
}
