package linchpin.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON objects whose names are the contract with those who read them; {@code openapi.json} describes them and a test holds both together. */
final class Fields {

    private Fields() {}

    /** An object of these names and values, in turn. */
    static Map<String, @Nullable Object> of(@Nullable Object... namesAndValues) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (int k = 0; k < namesAndValues.length; k += 2) {
            object.put(String.valueOf(namesAndValues[k]), namesAndValues[k + 1]);
        }
        return object;
    }
}
