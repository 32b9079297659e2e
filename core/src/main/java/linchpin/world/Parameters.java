package linchpin.world;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rows of a case's {@code parameters.csv} by id. */
public final class Parameters {

    private final Map<String, Parameter> byId = new TreeMap<>();

    public Parameters(Collection<Parameter> rows) {
        rows.forEach(p -> byId.put(p.id(), p));
    }

    public Parameter get(String id) {
        Parameter p = byId.get(id);
        if (p == null) {
            throw new IllegalArgumentException("The parameter %s is not in parameters.csv.\nMaybe you meant one of %s."
                    .formatted(id, byId.keySet()));
        }
        return p;
    }

    public Optional<Parameter> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public double value(String id) {
        return get(id).value();
    }

    /** All rows, by id. */
    public Collection<Parameter> all() {
        return byId.values();
    }
}
