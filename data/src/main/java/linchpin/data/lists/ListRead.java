package linchpin.data.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linchpin.data.tables.Problem;
import linchpin.party.Listed;

/**
 * A list as read.
 *
 * @param file its name
 * @param asOf the newest date on which the publisher says to have seen an entry; nothing where no row has one
 * @param listed the parties
 * @param rows rows of the file after any header
 * @param passedOver rows about something else than a listed party, such as a family tie
 * @param bad rows that could not be used, each a problem
 * @param problems all that is wrong
 */
public record ListRead(
        String file,
        Optional<LocalDate> asOf,
        List<Listed> listed,
        int rows,
        int passedOver,
        int bad,
        List<Problem> problems) {

    public ListRead {
        if (rows != listed.size() + passedOver + bad) {
            throw new IllegalStateException(
                    "Of %d rows of %s, %d were listed, %d passed over and %d bad.\nMaybe the reader loses rows."
                            .formatted(rows, file, listed.size(), passedOver, bad));
        }
        listed = List.copyOf(listed);
        problems = List.copyOf(problems);
    }
}
