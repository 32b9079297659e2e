package linchpin.party;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Countries as lists write them. */
final class Countries {

    private static final Map<String, String> CODES = new HashMap<>();

    static {
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            CODES.put(code, code);
            CODES.put(country.getISO3Country().toUpperCase(Locale.ROOT), code);
            CODES.put(country.getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT), code);
        }
    }

    private Countries() {}

    /** ISO 3166 alpha-2 of a code of two or three letters or an English name; empty where it is none. */
    static String alpha2(String country) {
        return CODES.getOrDefault(country.strip().toUpperCase(Locale.ROOT), "");
    }
}
