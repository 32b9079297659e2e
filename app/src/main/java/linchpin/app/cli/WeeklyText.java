package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.stream.Weekly;

/** Weekly questions on a stream, for people. */
final class WeeklyText {

    private WeeklyText() {}

    static String of(Weekly weekly) {
        var rows = new ArrayList<List<String>>();
        for (var third : weekly.thirds()) {
            for (var f : third.forecasts()) {
                boolean first = f == third.forecasts().getFirst();
                rows.add(List.of(
                        first ? third.name() : "",
                        first ? "%,d".formatted(third.questions()) : "",
                        first ? format("%.4f", third.came()) : "",
                        f.name(),
                        format("%.4f", f.brier()),
                        format("%.4f", f.log()),
                        ahead("%+.4f", f.brierAhead()),
                        ahead("%+.4f", f.logAhead())));
            }
        }
        return "%nWill a state do an act of a class towards another within %d days? Drawn by rule in %d weeks of the test%n%n"
                        .formatted(weekly.horizonDays(), weekly.weeks())
                + Text.table(
                        List.of(
                                "questions",
                                "n",
                                "came",
                                "forecast",
                                "Brier",
                                "log",
                                "gain over climatology, Brier [95 %, weeks]",
                                "log [95 %, weeks]"),
                        rows);
    }

    private static String ahead(String pattern, Weekly.Ahead ahead) {
        return "%s [%s, %s]"
                .formatted(
                        format(pattern, ahead.value()),
                        format(pattern, ahead.interval().low()),
                        format(pattern, ahead.interval().high()));
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
