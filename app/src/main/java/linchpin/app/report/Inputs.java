package linchpin.app.report;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linchpin.app.study.Grounds.Term;

/**
 * What the drawn inputs are called where people read.
 *
 * @param plain what a term of the model says, by its name
 */
record Inputs(Map<String, String> plain) {

    private static final String TERM = "term.";
    private static final Pattern LEVER = Pattern.compile("lever\\.(.+)\\.(cooperative|hostile|size)");

    static Inputs of(List<Term> terms) {
        return new Inputs(terms.stream()
                .filter(t -> !t.plain().isBlank())
                .collect(Collectors.toMap(Term::name, Term::plain, (a, b) -> a)));
    }

    /** {@code term.emboldening} by what it says; a lever by what is not known of it; any other name as words. */
    String name(String input) {
        Matcher lever = LEVER.matcher(input);
        if (lever.matches()) {
            String which = Say.plain(lever.group(1));
            return lever.group(2).equals("size")
                    ? "how hard the lever " + which + " is pulled"
                    : "what the lever %s does to %s acts".formatted(which, lever.group(2));
        }
        String bare = input.startsWith(TERM) ? input.substring(TERM.length()) : input;
        return plain.getOrDefault(bare, Say.plain(bare));
    }
}
