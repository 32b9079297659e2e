package linchpin.data.casefile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import linchpin.data.tables.Names;
import linchpin.exposure.Places;

/** {@code lanes.yaml}, which a case may have: the ways, the money and the goods of firms, and whose acts can stop them. */
final class LanesYaml {

    static final String FILE = "lanes.yaml";

    private static final Pattern CODE = Pattern.compile("\\d{2,6}");

    private final Names actors;

    LanesYaml(Names actors) {
        this.actors = actors;
    }

    Places read(Yaml top) {
        top.only("routes", "rails", "currencies", "members", "goods", "fuel");
        var routes = top.list("routes").stream().map(this::route).toList();
        var rails = top.list("rails").stream().map(this::rail).toList();
        unique(top, "route", routes, Places.Route::id);
        unique(top, "rail", rails, Places.Rail::id);
        Map<String, String> currencies = new TreeMap<>();
        for (var e : free(top, "currencies")) {
            currencies.put(e.key(), e.value().knownScalar(actors));
        }
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (var e : free(top, "members")) {
            if (!actors.accepts(e.key())) {
                e.value().error("The bloc (%s) is no actor.".formatted(e.key()), actors.maybe(e.key()));
            }
            members.put(
                    e.key(),
                    e.value().entriesOfList().stream().map(Yaml::scalar).toList());
        }
        return new Places(routes, rails, currencies, members, goods(top), Set.copyOf(top.texts("fuel")));
    }

    private static List<Yaml.Entry> free(Yaml top, String key) {
        return top.find(key).map(Yaml::free).orElse(List.of());
    }

    private static <T> void unique(Yaml top, String what, List<T> all, Function<T, String> id) {
        var seen = new HashSet<String>();
        for (T one : all) {
            if (!seen.add(id.apply(one))) {
                top.error("The %s (%s) is given twice.".formatted(what, id.apply(one)), "");
            }
        }
    }

    private Places.Route route(Yaml entry) {
        Yaml y = entry.as("route (%s)".formatted(entry.text("id"))).only("id", "title", "kind", "between", "and");
        return new Places.Route(
                y.need("id"),
                y.need("title"),
                y.word("kind", Places.Kind.class, Places.Kind.STRAIT),
                y.known("between", actors),
                y.known("and", actors));
    }

    private Places.Rail rail(Yaml entry) {
        Yaml y = entry.as("rail (%s)".formatted(entry.text("id"))).only("id", "title", "keepers");
        return new Places.Rail(y.need("id"), y.need("title"), y.known("keepers", actors));
    }

    private static Map<String, String> goods(Yaml top) {
        Map<String, String> goods = new TreeMap<>();
        for (var e : free(top, "goods")) {
            for (Yaml code : e.value().entriesOfList()) {
                String text = code.scalar();
                if (!CODE.matcher(text).matches()) {
                    code.error(
                            "The code (%s) of goods is not two to six digits.".formatted(text),
                            "Maybe its quotation marks are missing, and the zero was lost.");
                } else if (goods.put(text, e.key()) != null) {
                    code.error("The code (%s) of goods is given twice.".formatted(text), "");
                }
            }
        }
        return goods;
    }
}
