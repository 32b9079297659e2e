package linchpin.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import linchpin.network.Axes;

/** The path of two sides over the years, as a page with one drawing and no script. */
final class AxesPicture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 440;
    private static final int EDGE = 60;

    private AxesPicture() {}

    static String of(String title, List<Axes> years) {
        var drawn = years.stream()
                .filter(a -> !Double.isNaN(a.trade()) && a.acts().all() > 0)
                .toList();
        double most = drawn.stream().mapToDouble(Axes::trade).max().orElse(1);
        String path = drawn.stream().map(a -> at(a, most, "%.1f,%.1f")).collect(Collectors.joining(" "));
        String points = drawn.stream()
                .map(a -> at(a, most, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>")
                        + at(a, most, "<text x=\"%.1f\" y=\"%.1f\" dx=\"7\" dy=\"4\">" + a.year() + "</text>"))
                .collect(Collectors.joining("\n"));
        return """
                <!doctype html><html lang="en"><meta charset="utf-8"><title>%1$s</title>
                <style>body{font:14px sans-serif;margin:2em}text{font-size:11px}polyline{fill:none;stroke:#888}circle{fill:#124}</style>
                <h1>%1$s</h1>
                <svg viewBox="0 0 %2$d %3$d" width="%2$d" height="%3$d" role="img" aria-label="Hostile share of acts against trade, by year">
                <line x1="%4$d" y1="%5$d" x2="%6$d" y2="%5$d" stroke="#444"/><line x1="%4$d" y1="%4$d" x2="%4$d" y2="%5$d" stroke="#444"/>
                <text x="%4$d" y="%7$d">hostile share of acts between the sides: 0 on the left, 1 on the right</text>
                <text x="%4$d" y="40">share of trade with the other side: 0 at the foot, %8$s at the top</text>
                <polyline points="%9$s"/>
                %10$s
                </svg>
                <p>Years without enough trade figures are left out; the line joins those that are known.</p></html>
                """.formatted(
                        escaped(title),
                        WIDTH,
                        HEIGHT,
                        EDGE,
                        HEIGHT - EDGE,
                        WIDTH - EDGE,
                        HEIGHT - EDGE / 2,
                        Text.percent(most),
                        path,
                        points);
    }

    private static String at(Axes a, double most, String form) {
        return String.format(
                Locale.ROOT,
                form,
                EDGE + a.acts().value() * (WIDTH - 2 * EDGE),
                HEIGHT - EDGE - a.trade() / most * (HEIGHT - 2 * EDGE));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
