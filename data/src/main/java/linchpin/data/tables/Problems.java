package linchpin.data.tables;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.data.tables.Problem.Severity;

/** Collects problems while reading goes on, so that one reading lists them all. */
public final class Problems {

    private static final int SHOWN = 20;

    private final List<Problem> found = new ArrayList<>();
    private int errors;

    public void add(Problem problem) {
        found.add(problem);
        if (problem.fatal()) {
            errors++;
        }
    }

    public void error(String file, int line, String what, String maybe) {
        add(new Problem(file, line, what, maybe, Severity.ERROR));
    }

    public void warn(String file, int line, String what, String maybe) {
        add(new Problem(file, line, what, maybe, Severity.WARNING));
    }

    /** How many errors there are so far; a row is sound when the number does not grow while it is read. */
    public int errors() {
        return errors;
    }

    /** All problems by file and line; within a line in the order found. */
    public List<Problem> sorted() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList();
    }

    /** @throws IllegalArgumentException with the first errors, one a line, where there are any */
    public void orThrow() {
        if (errors > 0) {
            throw new IllegalArgumentException(sorted().stream()
                    .filter(Problem::fatal)
                    .map(Problem::toString)
                    .limit(SHOWN)
                    .collect(joining("\n")));
        }
    }
}
