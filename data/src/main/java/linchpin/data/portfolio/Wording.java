package linchpin.data.portfolio;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import linchpin.exposure.Places;

/** Rails and routes of a case by id or title, however they are spaced and spelt. */
final class Wording {

    private final Map<String, String> rails = new HashMap<>();
    private final Map<String, String> routes = new HashMap<>();

    Wording(Places places) {
        places.rails().forEach(r -> {
            rails.put(Column.plain(r.id()), r.id());
            rails.put(Column.plain(r.title()), r.id());
        });
        places.routes().forEach(r -> {
            routes.put(Column.plain(r.id()), r.id());
            routes.put(Column.plain(r.title()), r.id());
            routes.put(
                    Column.plain(r.title())
                            .replaceAll("^(port of|strait of) | (strait|straits|sea|port|border|rail|canal)$", ""),
                    r.id());
        });
    }

    Optional<String> rail(String text) {
        return Optional.ofNullable(rails.get(Column.plain(text)));
    }

    Optional<String> route(String text) {
        return Optional.ofNullable(routes.get(Column.plain(text)));
    }
}
