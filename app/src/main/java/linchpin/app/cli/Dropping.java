package linchpin.app.cli;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import linchpin.app.study.Prepared;
import picocli.CommandLine.Option;

/** Which terms are left out of every future. */
final class Dropping {

    @Option(
            names = "--drop",
            split = ",",
            paramLabel = "TERM",
            description =
                    "Leave terms out of every future: patron-constraint, emboldening, entrapment, a shared term of the choice of a target (balance, alliance, …), or a response of mechanisms.yaml.")
    private String[] drop = {};

    /** The terms, all of them known to the model. */
    Set<String> terms(Prepared prepared) {
        var known = prepared.terms();
        var dropped = new TreeSet<>(Arrays.asList(drop));
        for (String term : dropped) {
            if (!known.contains(term)) {
                throw new IllegalArgumentException(
                        "There is no term (%s) that could be left out.\nMaybe you meant one of %s."
                                .formatted(term, known));
            }
        }
        return dropped;
    }
}
