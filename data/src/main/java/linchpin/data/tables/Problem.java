package linchpin.data.tables;

/**
 * Something wrong in a file of the user's, as a value: bad data is listed, not thrown.
 *
 * @param file name of the file inside its folder
 * @param line from 1; 0 where the whole file is meant
 * @param what one sentence that names the value and the rule
 * @param maybe a guess at what was meant, as a sentence; empty where there is none
 * @param severity whether the folder can still be used
 */
public record Problem(String file, int line, String what, String maybe, Severity severity) {

    /** An error makes a case unusable; a warning asks for a second look. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public boolean fatal() {
        return severity == Severity.ERROR;
    }

    /** {@code file:line: error: what}, and the guess on a second line. */
    @Override
    public String toString() {
        String at = line > 0 ? file + ":" + line : file;
        String word = fatal() ? "error" : "warning";
        return at + ": " + word + ": " + what + (maybe.isEmpty() ? "" : "\n    " + maybe);
    }
}
