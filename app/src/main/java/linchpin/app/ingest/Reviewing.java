package linchpin.app.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import linchpin.data.register.Register;
import linchpin.data.register.Review;
import linchpin.data.register.Review.Verdict;
import linchpin.data.tables.Words;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.Roster;
import linchpin.event.When;

/** Puts an analyst's judgments into a register: all of them, or none where one of them cannot be. */
public final class Reviewing {

    private static final int LONGEST = 2_000;

    private final Register register;
    private final Roster roster;

    /** @param roster whose actors a correction may name */
    public Reviewing(Register register, Roster roster) {
        this.register = register;
        this.roster = roster;
    }

    /**
     * Adds judgments.
     *
     * @throws IllegalArgumentException with a sentence for the user, where one cannot be; then nothing was judged
     */
    public void judge(List<Review> judgments) {
        var known = new HashSet<String>();
        if (!judgments.isEmpty()) {
            register.proposals().forEach(p -> known.add(p.id()));
        }
        for (Review r : judgments) {
            if (r.author().isBlank()) {
                throw wrong("A judgment needs its author.", "Maybe add --by 'A. Analyst'.");
            }
            if (!known.contains(r.proposal())) {
                throw wrong(
                        "There is no proposal (%s) in the register; nothing was judged.".formatted(r.proposal()),
                        "Maybe `linchpin review` lists them.");
            }
            if (r.verdict() == Verdict.CORRECT && r.correction().isEmpty()) {
                throw wrong("A correction needs a cell that it changes.", "Maybe accept it, or set a date.");
            }
            if (r.author().length() + r.note().length() > LONGEST) {
                throw wrong("The author and the note must be shorter than %d characters.".formatted(LONGEST), "");
            }
            r.correction().forEach(this::check);
        }
        judgments.forEach(register::review);
    }

    private void check(String column, String value) {
        if (!Acceptance.COLUMNS.contains(column)) {
            throw wrong(
                    "The column (%s) cannot be corrected.".formatted(column),
                    "Maybe you meant one of %s."
                            .formatted(Acceptance.COLUMNS.stream().sorted().toList()));
        }
        boolean good = value.length() <= LONGEST
                && switch (column) {
                    case "date" -> isDate(value);
                    case "precision" -> Words.find(value, When.Precision.class).isPresent();
                    case "act" -> Words.find(value, Act.class).isPresent();
                    case "status" -> Words.find(value, Event.Status.class).isPresent();
                    case "sources", "targets" ->
                        Arrays.stream(value.split(";", -1))
                                .map(String::strip)
                                .allMatch(c -> c.isEmpty() || roster.contains(c));
                    default -> true;
                };
        if (!good) {
            throw wrong(
                    "The %s (%s) is not possible.".formatted(column, value),
                    MAYBE.getOrDefault(column, "Maybe it is too long."));
        }
    }

    private static final Map<String, String> MAYBE = Map.of(
            "date", "Maybe write it as YYYY-MM-DD.",
            "precision", "Maybe you meant day, month or year.",
            "act", "Maybe you meant an act such as CONSULT; the case's dictionary lists them.",
            "status", "Maybe you meant actual.",
            "sources", "Maybe you meant codes of the case, separated by semicolons.",
            "targets", "Maybe you meant codes of the case, separated by semicolons.");

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static IllegalArgumentException wrong(String what, String maybe) {
        return new IllegalArgumentException(maybe.isEmpty() ? what : what + "\n" + maybe);
    }
}
