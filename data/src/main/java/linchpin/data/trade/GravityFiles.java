package linchpin.data.trade;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import linchpin.benchmark.trade.CanadaJapan;
import linchpin.benchmark.trade.Comparison;
import linchpin.benchmark.trade.OneSector;
import linchpin.data.tables.Row;
import linchpin.economy.Closure;

/** Inputs and results of two gravity programs. */
public final class GravityFiles {

    private GravityFiles() {}

    /** {@code ge_gravity}: enlargement of the EU in the world of 2000, both closures. */
    public static List<Comparison> enlargement(Path folder) {
        NamedColumns table = NamedColumns.read(
                folder.resolve("input_2000_with_stata_results.csv"),
                "exporter",
                "importer",
                "trade",
                "eu_effect",
                "w_eu",
                "X_eu",
                "w_mult",
                "X_mult");
        List<String> countries = table.texts("exporter").stream().distinct().toList();
        var world = new OneSector(countries, square(table, countries, "trade"), square(table, countries, "eu_effect"));
        var comparisons = new ArrayList<Comparison>();
        comparisons.addAll(world.compare(
                Closure.FIXED, published(table, countries, "w_eu", "X_eu", folder.resolve("expected_additive.csv"))));
        comparisons.addAll(world.compare(
                Closure.MULTIPLICATIVE,
                published(table, countries, "w_mult", "X_mult", folder.resolve("expected_multiplicative.csv"))));
        return comparisons;
    }

    private static OneSector.Published published(
            NamedColumns table, List<String> countries, String welfare, String trade, Path exact) {
        NamedColumns file = NamedColumns.read(exact, "exporter", "welfare", "real_wage", "nom_wage", "price_index");
        double[] byPair = square(table, countries, welfare);
        double[] byCountry = new double[countries.size()];
        for (int n = 0; n < byCountry.length; n++) {
            byCountry[n] = byPair[n * byCountry.length];
        }
        return new OneSector.Published(
                List.of(byCountry, square(table, countries, trade)),
                List.of(
                        byCountry(file, countries, "welfare"),
                        byCountry(file, countries, "real_wage"),
                        byCountry(file, countries, "nom_wage"),
                        byCountry(file, countries, "price_index")));
    }

    private static double[] square(NamedColumns table, List<String> countries, String column) {
        return table.matrix("exporter", "importer", countries, column);
    }

    private static double[] byCountry(NamedColumns file, List<String> countries, String column) {
        double[] values = new double[countries.size()];
        double[] numbers = file.numbers(column);
        for (int r = 0; r < numbers.length; r++) {
            values[NamedColumns.place(file.rows().get(r), "exporter", countries)] = numbers[r];
        }
        return values;
    }

    /** {@code gegravity}: Canada and Japan agree, 2006. */
    public static List<Comparison> canadaJapan(Path folder) {
        NamedColumns results = NamedColumns.read(
                folder.resolve("can_jpn_pta.country.csv"),
                "country",
                "factory gate price change (percent)",
                "omr change (percent)",
                "imr change (percent)",
                "GDP change (percent)",
                "welfare statistic",
                "output change (percent)",
                "expenditure change (percent)",
                "foreign exports change (percent)",
                "foreign imports change (percent)",
                "intranational trade change (percent)");
        List<String> countries = results.texts("country");
        NamedColumns costs = NamedColumns.read(
                folder.resolve("can_jpn_pta.costs.csv"),
                "exporter",
                "importer",
                "baseline trade cost",
                "experiment trade cost");
        NamedColumns flows = NamedColumns.read(
                folder.resolve("can_jpn_pta.bilateral.csv"),
                "exporter",
                "importer",
                "baseline modeled trade",
                "experiment trade");
        NamedColumns sample = NamedColumns.read(folder.resolve("sample_2006_30.csv"), "exporter", "importer", "Y", "E");
        double[] output = new double[countries.size()];
        double[] spending = new double[countries.size()];
        double[] y = sample.numbers("Y");
        double[] e = sample.numbers("E");
        for (int r = 0; r < y.length; r++) {
            Row row = sample.rows().get(r);
            output[NamedColumns.place(row, "exporter", countries)] = y[r];
            spending[NamedColumns.place(row, "importer", countries)] = e[r];
        }
        var world = new CanadaJapan(
                countries,
                square(costs, countries, "baseline trade cost"),
                square(costs, countries, "experiment trade cost"),
                output,
                spending);
        List<double[]> columns = List.of(
                results.numbers("factory gate price change (percent)"),
                results.numbers("omr change (percent)"),
                results.numbers("imr change (percent)"),
                results.numbers("GDP change (percent)"),
                results.numbers("welfare statistic"),
                results.numbers("output change (percent)"),
                results.numbers("expenditure change (percent)"),
                results.numbers("foreign exports change (percent)"),
                results.numbers("foreign imports change (percent)"),
                results.numbers("intranational trade change (percent)"));
        return world.compare(
                columns,
                square(flows, countries, "baseline modeled trade"),
                square(flows, countries, "experiment trade"));
    }
}
