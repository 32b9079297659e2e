package linchpin.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import linchpin.event.Event;
import linchpin.event.History;

/**
 * How an actor acted over a window: shares of its own acts under each heading, each with an interval from resampled months. What it
 * reveals is behaviour as reported, not what the actor wants.
 *
 * @param first day of the window
 * @param last day of it
 * @param acts of its own in the window
 * @param constant those from families of sources whose rule did not change
 * @param shares by heading, of all headings' counts, from 0 to 1
 */
public record Manner(LocalDate first, LocalDate last, int acts, int constant, Map<String, Reach.Measured> shares) {

    /**
     * What to ask.
     *
     * @param months length of a window
     * @param step months from one window to the next
     * @param headings that an act may fall under
     * @param of the headings of an act; an act under two counts twice
     */
    public record Question(
            String actor, int months, int step, List<String> headings, Function<Event, List<String>> of, long seed) {}

    /**
     * Windows up to a day, the earliest first; one without acts is left out.
     *
     * @param constant whether a family watched by a constant rule on an event's day
     */
    public static List<Manner> of(
            History known, LocalDate asOf, Question question, java.util.function.Predicate<Event> constant) {
        var windows = new ArrayList<Manner>();
        if (known.events().isEmpty()) {
            return windows;
        }
        LocalDate begin = known.events().getFirst().when().date();
        for (LocalDate last = asOf;
                !last.minusMonths(question.months).plusDays(1).isBefore(begin);
                last = last.minusMonths(question.step)) {
            LocalDate first = last.minusMonths(question.months).plusDays(1);
            var own = known.between(first, last).stream()
                    .filter(e -> e.parties().sources().contains(question.actor))
                    .toList();
            if (!own.isEmpty()) {
                windows.addFirst(new Manner(
                        first,
                        last,
                        own.size(),
                        (int) own.stream().filter(constant).count(),
                        shares(own, first, question)));
            }
        }
        return windows;
    }

    private static Map<String, Reach.Measured> shares(List<Event> own, LocalDate first, Question question) {
        var counted = new ArrayList<int[]>();
        for (Event e : own) {
            for (String heading : question.of.apply(e)) {
                counted.add(new int[] {Reach.month(e.when().date(), first), question.headings.indexOf(heading)});
            }
        }
        var shares = new LinkedHashMap<String, Reach.Measured>();
        for (int h = 0; h < question.headings.size(); h++) {
            int at = h;
            shares.put(
                    question.headings.get(h),
                    Reach.measured(
                            counted,
                            question.months,
                            question.headings.size(),
                            c -> c[at] / Math.max(1, java.util.Arrays.stream(c).sum()),
                            question.seed));
        }
        return shares;
    }

    /** Whether a heading's interval lies wholly apart from that of another window: stricter than a test at 5 %. */
    public boolean apart(Manner other, String heading) {
        var mine = shares.get(heading);
        var theirs = other.shares.get(heading);
        return mine != null
                && theirs != null
                && (mine.interval().low() > theirs.interval().high()
                        || mine.interval().high() < theirs.interval().low());
    }
}
