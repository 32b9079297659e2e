package linchpin.data.feeds;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import linchpin.data.facts.ShippedTable;
import linchpin.data.tables.Row;
import linchpin.event.Act;

/** Puts the tables that map codes into a store. */
final class Codes {

    private Codes() {}

    static void fill(Sql sql) {
        countries().forEach((key, iso3) -> sql.run("INSERT INTO country VALUES (?, ?, ?)", key.system, key.code, iso3));
        acts().forEach((key, act) -> sql.run("INSERT INTO act VALUES (?, ?, ?)", key.system, key.code, act));
    }

    private record Key(String system, String code) {}

    /** CAMEO's codes are mostly those of ISO 3166; names as ICEWS and English write them. */
    private static Map<Key, String> countries() {
        var all = new LinkedHashMap<Key, String>();
        ShippedTable.beside(Codes.class, "countries.csv", "system", "code", "iso3")
                .forEach(row -> all.put(new Key(row.text("system"), row.text("code")), row.text("iso3")));
        ShippedTable.beside(ShippedTable.class, "icews-states.csv", "name", "state")
                .forEach(row -> all.putIfAbsent(new Key("name", row.text("name")), row.text("state")));
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            all.putIfAbsent(new Key("cameo", country.getISO3Country()), country.getISO3Country());
            all.putIfAbsent(new Key("name", country.getDisplayCountry(Locale.ENGLISH)), country.getISO3Country());
        }
        return all;
    }

    /** CAMEO to PLOVER by the table of the ICEWS benchmark; statements and appeals (01, parts of 02) have no act. */
    private static Map<Key, String> acts() {
        var all = new LinkedHashMap<Key, String>();
        for (Row row : ShippedTable.beside(ShippedTable.class, "icews-acts.csv", "relation", "cameo", "act", "side")) {
            if (!row.text("act").isEmpty()) {
                all.put(new Key("cameo", row.text("cameo")), row.text("act"));
            }
        }
        ShippedTable.beside(Codes.class, "acts.csv", "system", "code", "act")
                .forEach(row -> all.put(new Key(row.text("system"), row.text("code")), row.text("act")));
        for (Act act : Act.values()) {
            all.put(new Key("plover", act.name()), act.name());
        }
        return all;
    }
}
