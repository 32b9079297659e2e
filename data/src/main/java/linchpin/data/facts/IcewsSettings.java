package linchpin.data.facts;

import java.util.Locale;
import linchpin.data.tables.Row;
import linchpin.stream.StreamSettings;
import linchpin.world.Parameter;
import linchpin.world.Parameters;

/** The constants of the study of ICEWS18, a table of the build with the columns of a case's {@code parameters.csv}. */
public final class IcewsSettings {

    private IcewsSettings() {}

    public static StreamSettings read() {
        return StreamSettings.of(new Parameters(ShippedTable.rows(
                        "icews-parameters.csv",
                        "id",
                        "value",
                        "low",
                        "high",
                        "distribution",
                        "unit",
                        "kind",
                        "source",
                        "formula",
                        "note")
                .stream()
                .map(IcewsSettings::parameter)
                .toList()));
    }

    private static Parameter parameter(Row row) {
        return new Parameter(
                row.text("id"),
                Double.parseDouble(row.text("value")),
                Double.parseDouble(row.text("low")),
                Double.parseDouble(row.text("high")),
                Parameter.Shape.valueOf(row.text("distribution").toUpperCase(Locale.ROOT)),
                row.text("unit"),
                new Parameter.Origin(
                        Parameter.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                        row.text("source"),
                        row.text("formula")));
    }
}
