package linchpin.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.event.Act;
import org.jspecify.annotations.Nullable;

/**
 * What a case is about and how its history was collected.
 *
 * @param name id, title and the question it answers
 * @param span days that the history covers and the default horizon
 * @param focus codes of the actors under study
 * @param dyads pairs of codes that the brief shows
 * @param dependence name of the trade measure that is read as dependence, in percent of the first actor's trade
 * @param families of sources, with their rules
 * @param vocabulary modes by act, and units
 */
public record Profile(
        Name name,
        Span span,
        List<String> focus,
        List<List<String>> dyads,
        String dependence,
        List<Family> families,
        Vocabulary vocabulary) {

    /** Id, title, and the question that the case answers. */
    public record Name(String id, String title, String question) {}

    /** First and last day of the history, and the default horizon in months. */
    public record Span(LocalDate from, LocalDate to, int horizonMonths) {}

    /**
     * A family of sources.
     *
     * @param constant whether it watches by a rule that does not change, so that rates may be fitted on it
     * @param since first day of that rule; null where it always held
     * @param rule the rule, in words
     */
    public record Family(
            String id, boolean constant, @Nullable LocalDate since, String rule) {}

    /** The modes allowed with each act, and the units allowed anywhere. */
    public record Vocabulary(Map<Act, Set<String>> modes, Set<String> units) {}

    /** Whether a family watched by a constant rule on a day; unknown families did not. */
    public boolean constant(String family, LocalDate day) {
        return families.stream()
                .anyMatch(
                        f -> f.id().equals(family) && f.constant() && (f.since() == null || !day.isBefore(f.since())));
    }
}
