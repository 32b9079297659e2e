package linchpin.app.report;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import linchpin.app.study.Findings;

/** Puts one text into every field of findings that holds text, so that none is forgotten. */
final class Hostile {

    /** Periods are dates, which the case folder's reader has checked. */
    private static final Set<String> CHECKED = Set.of("period");

    private Hostile() {}

    static Findings everywhere(Findings findings, String text) {
        return (Findings) replace("", findings, text);
    }

    private static Object replace(String name, Object value, String text) {
        return switch (value) {
            case null -> value;
            case String s -> CHECKED.contains(name) ? s : text;
            case List<?> many -> {
                List<Object> replaced = new ArrayList<>();
                many.forEach(one -> replaced.add(replace(name, one, text)));
                yield replaced;
            }
            case Record r when r.getClass().getName().startsWith("linchpin.app.") || isSource(r) -> copy(r, text);
            default -> value;
        };
    }

    private static boolean isSource(Record r) {
        return List.of("Source", "Parameter", "Origin", "Costliest", "Effect")
                .contains(r.getClass().getSimpleName());
    }

    private static Object copy(Record r, String text) {
        RecordComponent[] parts = r.getClass().getRecordComponents();
        try {
            Object[] values = new Object[parts.length];
            for (int p = 0; p < parts.length; p++) {
                values[p] = replace(parts[p].getName(), parts[p].getAccessor().invoke(r), text);
            }
            Constructor<?> all = r.getClass()
                    .getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return all.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
