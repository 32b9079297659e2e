package linchpin.data.corpus;

import java.time.LocalDate;

/** A line of a stream of news that is not blank. */
public sealed interface Entry {

    /** Its number in the file, from 1. */
    long line();

    /**
     * A dated text.
     *
     * @param day when it was published
     * @param title empty where there is none
     * @param category empty where there is none
     * @param text without characters that nobody sees
     */
    record Item(long line, LocalDate day, String title, String category, String text) implements Entry {}

    /** A line that cannot be used, and why. */
    record Bad(long line, String reason) implements Entry {}
}
