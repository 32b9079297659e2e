package linchpin.ledger;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import linchpin.forecast.Question;
import linchpin.pattern.Rule;

/** Reads the answer to a question by its rule, as soon as nothing can change it any more. */
public final class Answer {

    private Answer() {}

    /**
     * The answer: a count, or 1 for yes and 0 for no; nothing while it is open.
     *
     * <p>A yes-or-no may be decided before its window ends: a floor that is reached stays reached.
     */
    public static OptionalInt of(Question question, Seen seen) {
        Function<String, Seen.Sum> sum = id -> seen.sum(id, question.opens(), question.last());
        return switch (question.ask()) {
            case Question.Ask.Count count -> {
                var found = sum.apply(count.counter());
                yield found.complete() ? OptionalInt.of(found.count()) : OptionalInt.empty();
            }
            case Question.Ask.Binary binary ->
                decided(binary.rule(), sum)
                        .map(yes -> OptionalInt.of(yes ? 1 : 0))
                        .orElseGet(OptionalInt::empty);
        };
    }

    /** Kleene's logic: what is unknown may still turn out either way. */
    private static Optional<Boolean> decided(Rule rule, Function<String, Seen.Sum> sum) {
        return switch (rule) {
            case Rule.AtLeast r -> reached(sum.apply(r.of()), r.count());
            case Rule.AtMost r -> reached(sum.apply(r.of()), r.count() + 1).map(yes -> !yes);
            case Rule.Not r -> decided(r.rule(), sum).map(yes -> !yes);
            case Rule.All r -> {
                var parts = r.rules().stream().map(x -> decided(x, sum)).toList();
                yield parts.contains(Optional.of(false))
                        ? Optional.of(false)
                        : parts.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
            }
            case Rule.Any r -> {
                var parts = r.rules().stream().map(x -> decided(x, sum)).toList();
                yield parts.contains(Optional.of(true))
                        ? Optional.of(true)
                        : parts.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
            }
        };
    }

    private static Optional<Boolean> reached(Seen.Sum sum, int count) {
        if (sum.count() >= count) {
            return Optional.of(true);
        }
        return sum.complete() ? Optional.of(false) : Optional.empty();
    }
}
