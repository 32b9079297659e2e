package linchpin.data.portfolio;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import linchpin.data.tables.Nearest;
import linchpin.event.Actor;
import linchpin.event.Roster;

/** Countries by code or name: those of the case first, then those of ISO 3166. */
final class Countries {

    private static final String[][] ALSO = {
        {"usa", "USA"},
        {"us", "USA"},
        {"u s", "USA"},
        {"u s a", "USA"},
        {"united states of america", "USA"},
        {"america", "USA"},
        {"uk", "GBR"},
        {"great britain", "GBR"},
        {"england", "GBR"},
        {"south korea", "KOR"},
        {"korea south", "KOR"},
        {"korea", "KOR"},
        {"republic of korea", "KOR"},
        {"korea republic of", "KOR"},
        {"north korea", "PRK"},
        {"korea north", "PRK"},
        {"dprk", "PRK"},
        {"korea democratic people s republic of", "PRK"},
        {"russian federation", "RUS"},
        {"china mainland", "CHN"},
        {"mainland china", "CHN"},
        {"prc", "CHN"},
        {"pr china", "CHN"},
        {"people s republic of china", "CHN"},
        {"taiwan province of china", "TWN"},
        {"chinese taipei", "TWN"},
        {"taiwan roc", "TWN"},
        {"viet nam", "VNM"},
        {"turkey", "TUR"},
        {"turkiye", "TUR"},
        {"czech republic", "CZE"},
        {"holland", "NLD"},
        {"the netherlands", "NLD"},
        {"uae", "ARE"},
        {"hong kong", "HKG"},
        {"hong kong sar", "HKG"},
        {"macao", "MAC"},
        {"macau", "MAC"},
        {"ivory coast", "CIV"},
        {"iran islamic republic of", "IRN"},
        {"deutschland", "DEU"},
        {"rom", "ROU"},
        {"eu", "EU"},
        {"european union", "EU"}
    };

    private final Map<String, String> codes = new HashMap<>();

    Countries(Roster roster) {
        for (String two : Locale.getISOCountries()) {
            var country = Locale.of("", two);
            try {
                String code = country.getISO3Country();
                codes.put(Column.plain(code), code);
                codes.put(Column.plain(two), code);
                codes.put(Column.plain(country.getDisplayCountry(Locale.ENGLISH)), code);
            } catch (MissingResourceException e) {
                continue;
            }
        }
        for (String[] pair : ALSO) {
            codes.put(pair[0], pair[1]);
        }
        for (Actor a : roster.actors()) {
            codes.put(Column.plain(a.code()), a.code());
            codes.put(Column.plain(a.name()), a.code());
        }
    }

    /** The code of a country. */
    Optional<String> code(String text) {
        return Optional.ofNullable(codes.get(Column.plain(text)));
    }

    /** What may have been meant by a word that is no country. */
    String maybe(String text) {
        return Nearest.to(Column.plain(text), codes.keySet())
                .map(codes::get)
                .map("Maybe you meant %s."::formatted)
                .orElse("Maybe use its English name or its three-letter code.");
    }
}
