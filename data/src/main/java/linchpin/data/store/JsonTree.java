package linchpin.data.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import linchpin.data.tables.Words;
import org.jspecify.annotations.Nullable;

/**
 * Turns values into the few that JSON has, in one way only: keys sorted, numbers rounded alike, dates as text.
 *
 * <p>A record that implements a sealed interface gets a {@code type}, so that a reader can tell the variants apart.
 */
final class JsonTree {

    /** More digits than a forecast has, and fewer than differ between machines. */
    private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);

    private final boolean exact;

    /** @param exact whether numbers keep all their digits and enumerations their names, to be read back */
    JsonTree(boolean exact) {
        this.exact = exact;
    }

    /** Null, a boolean, a number, a text, a list or a sorted map. What is no number (NaN, infinity) becomes null. */
    @Nullable
    Object of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean b -> b;
            case Double d -> number(d);
            case Float f -> number(f);
            case Number n -> n;
            case Enum<?> e -> word(e);
            case Optional<?> o -> of(o.orElse(null));
            case Map<?, ?> m -> map(m);
            case Collection<?> c -> c.stream().map(this::of).collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
            case double[] d -> of(Arrays.stream(d).boxed().toList());
            case int[] i -> Arrays.stream(i).boxed().toList();
            case long[] l -> Arrays.stream(l).boxed().toList();
            case Object[] a -> of(Arrays.asList(a));
            case Record r -> record(r);
            default -> value.toString();
        };
    }

    /** As in the case's files for people; by its name for a record that is read back. */
    private String word(Enum<?> e) {
        return exact ? e.name() : Words.of(e);
    }

    private @Nullable Object number(double d) {
        if (!Double.isFinite(d)) {
            return null;
        }
        if (exact) {
            return d;
        }
        var rounded = BigDecimal.valueOf(d).round(SIX).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private Map<String, @Nullable Object> map(Map<?, ?> m) {
        var sorted = new TreeMap<String, @Nullable Object>();
        m.forEach((key, value) -> sorted.put(key instanceof Enum<?> e ? word(e) : String.valueOf(key), of(value)));
        return sorted;
    }

    private Map<String, @Nullable Object> record(Record r) {
        var sorted = new TreeMap<String, @Nullable Object>();
        for (RecordComponent c : r.getClass().getRecordComponents()) {
            sorted.put(c.getName(), of(component(r, c)));
        }
        if (Arrays.stream(r.getClass().getInterfaces()).anyMatch(Class::isSealed)) {
            sorted.put("type", r.getClass().getSimpleName());
        }
        return sorted;
    }

    private static @Nullable Object component(Record r, RecordComponent c) {
        try {
            var accessor = c.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(r);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "The component (%s) of %s cannot be read.\nMaybe its accessor throws."
                            .formatted(c.getName(), r.getClass().getName()),
                    e);
        }
    }
}
