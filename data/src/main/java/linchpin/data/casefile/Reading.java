package linchpin.data.casefile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import linchpin.data.tables.Problem;

/**
 * What came of reading a case folder.
 *
 * @param folder the folder that was read
 * @param usable the case; empty where there is an error
 * @param problems all errors and warnings, by file and line
 */
public record Reading(Path folder, Optional<Case> usable, List<Problem> problems) {

    public long errors() {
        return problems.stream().filter(Problem::fatal).count();
    }

    /**
     * The case.
     *
     * @throws BadCase with the first errors, where the case has any
     */
    public Case orThrow() {
        return usable.orElseThrow(() -> new BadCase(this));
    }

    /** A case that cannot be used; its message is for the user. */
    public static final class BadCase extends RuntimeException {

        private static final int SHOWN = 5;

        private final transient List<Problem> problems;

        private BadCase(Reading reading) {
            super(message(reading));
            problems = reading.problems();
        }

        public List<Problem> problems() {
            return problems;
        }

        private static String message(Reading reading) {
            var text = new StringBuilder(
                    "The case (%s) has %d errors and cannot be used:".formatted(reading.folder(), reading.errors()));
            reading.problems().stream()
                    .filter(Problem::fatal)
                    .limit(SHOWN)
                    .forEach(p -> text.append('\n').append(p));
            return text.append("\nMaybe run `linchpin case check` to see them all.")
                    .toString();
        }
    }
}
