package linchpin.data.tables;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the cells of one row and lists what is wrong with them. Every reader gives a harmless value where the cell is
 * bad, so that the rest of the row is checked too; {@link #sound} says whether the row may be used.
 */
public final class Cells {

    private final Row row;
    private final String subject;
    private final Problems problems;
    private final int errorsBefore;

    /** @param subject what the row is about, such as {@code event (E12)} */
    public Cells(Row row, String subject, Problems problems) {
        this.row = row;
        this.subject = subject;
        this.problems = problems;
        this.errorsBefore = problems.errors();
    }

    /** Whether nothing was wrong so far. */
    public boolean sound() {
        return problems.errors() == errorsBefore;
    }

    public void error(String what, String maybe) {
        problems.error(row.file(), row.line(), what, maybe);
    }

    public void warn(String what, String maybe) {
        problems.warn(row.file(), row.line(), what, maybe);
    }

    public String subject() {
        return subject;
    }

    public Row row() {
        return row;
    }

    public String text(String column) {
        return row.text(column);
    }

    /** A cell that must not be empty. */
    public String need(String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            error("The %s of %s must not be empty.".formatted(column, subject), "");
        }
        return text;
    }

    /** A list with {@code ;} between its entries; empty entries are passed over. */
    public List<String> list(String column) {
        return Arrays.stream(row.text(column).split(";"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** A code that must be known. */
    public String known(String column, Names names) {
        String code = need(column);
        if (!code.isEmpty()) {
            check(column, code, names);
        }
        return code;
    }

    /** Codes that must be known, at least one. */
    public List<String> allKnown(String column, Names names) {
        var codes = list(column);
        if (codes.isEmpty()) {
            need(column);
        }
        codes.forEach(code -> check(column, code, names));
        return codes;
    }

    /** A code that must be known unless it is empty. */
    public String knownOrEmpty(String column, Names names) {
        return text(column).isEmpty() ? "" : known(column, names);
    }

    private void check(String column, String code, Names names) {
        if (!names.accepts(code)) {
            error("The %s (%s) of %s is not in %s.".formatted(column, code, subject, names.home()), names.maybe(code));
        }
    }

    /** A word of a fixed list: letter case aside, with {@code -} for {@code _}. */
    public <E extends Enum<E>> E word(String column, Class<E> type, E otherwise) {
        String word = need(column);
        if (word.isEmpty()) {
            return otherwise;
        }
        return Words.find(word, type).orElseGet(() -> {
            error(
                    "The %s (%s) of %s is not known.".formatted(column, word, subject),
                    Nearest.maybe(word, Words.like(word, type)));
            return otherwise;
        });
    }

    /** The same where empty means {@code otherwise}. */
    public <E extends Enum<E>> E wordOr(String column, Class<E> type, E otherwise) {
        return text(column).isEmpty() ? otherwise : word(column, type, otherwise);
    }

    /** A finite number with a decimal point; nothing where the cell is empty or bad. */
    public Optional<Double> number(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var number = Words.number(text);
        if (number.isEmpty()) {
            String plain =
                    text.replace(",", "").replace("_", "").replace(" ", "").replace("%", "");
            String maybe = Words.number(plain).isPresent() ? "Maybe you meant %s.".formatted(plain) : "";
            error("The %s (%s) of %s must be a number.".formatted(column, text, subject), maybe);
        }
        return number;
    }

    /** A day as {@code YYYY-MM-DD}; nothing where the cell is empty or bad. */
    public Optional<LocalDate> date(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var date = Words.date(text);
        if (date.isEmpty()) {
            error(
                    "The %s (%s) of %s is not a date.".formatted(column, text, subject),
                    Words.dateMeant(text)
                            .map("Maybe you meant %s."::formatted)
                            .orElse("Maybe write it as YYYY-MM-DD."));
        }
        return date;
    }

    @Override
    public String toString() {
        return "%s:%d %s".formatted(row.file(), row.line(), subject).toLowerCase(Locale.ROOT);
    }
}
