package linchpin.app.report;

import java.util.LinkedHashMap;
import java.util.Map;
import linchpin.app.study.Findings;

/** Every table of the findings as CSV, for those who would rather calculate than read. */
public final class Tables {

    private Tables() {}

    /**
     * File names and their texts: UTF-8, header, comma, RFC 4180. Probabilities are shares from 0 to 1, differences of
     * probabilities too; unknown numbers are empty.
     */
    public static Map<String, String> csv(Findings findings) {
        Map<String, String> files = new LinkedHashMap<>();
        OutlookTables.all(findings.outlook()).forEach((name, sheet) -> files.put(name, sheet.csv()));
        PolicyTables.all(findings).forEach((name, sheet) -> files.put(name, sheet.csv()));
        StandingTables.all(findings.standing()).forEach((name, sheet) -> files.put(name, sheet.csv()));
        GroundsTables.all(findings.grounds()).forEach((name, sheet) -> files.put(name, sheet.csv()));
        return files;
    }
}
