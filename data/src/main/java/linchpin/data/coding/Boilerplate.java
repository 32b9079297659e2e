package linchpin.data.coding;

import java.util.regex.Pattern;

/** Sentences that belong to the page, not to the report. */
final class Boilerplate {

    private static final Pattern PAGE = Pattern.compile(
            "\\b(subscribe|newsletter|all rights reserved|cookies?|privacy policy|terms of (use|service)|click here|read more"
                    + "|sign up|log ?in|follow us|share this|advertisement|copyright|photo(graph)? (by|credit)|image credit"
                    + "|related articles?|getty images|join the conversation|support our journalism)\\b|©",
            Pattern.CASE_INSENSITIVE);

    private Boilerplate() {}

    static boolean is(String sentence) {
        return PAGE.matcher(sentence).find();
    }
}
