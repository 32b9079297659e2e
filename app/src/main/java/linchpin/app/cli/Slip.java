package linchpin.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A slip on the command line, as two sentences instead of a page of usage. */
final class Slip {

    private Slip() {}

    /** Says what was wrong and what may be meant; gives the exit code. */
    static int tell(ParameterException e, String[] arguments) {
        CommandLine line = e.getCommandLine();
        line.getErr().println(sentence(e));
        line.getErr().println(maybe(e));
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String sentence(ParameterException e) {
        String message = String.valueOf(e.getMessage());
        return message.endsWith(".") ? message : message + ".";
    }

    private static String maybe(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            return "Maybe you meant %s.".formatted(String.join(" or ", unmatched.getSuggestions()));
        }
        return "Maybe `%s --help` shows what was meant."
                .formatted(e.getCommandLine().getCommandSpec().qualifiedName());
    }

    /** A day as YYYY-MM-DD. */
    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new TypeConversionException("(%s) is not a day as YYYY-MM-DD".formatted(text));
        }
    }
}
