package linchpin.app.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.app.study.Findings;
import linchpin.app.study.Standing;
import linchpin.app.study.Standing.Party;
import linchpin.app.study.Standing.Point;
import linchpin.app.study.Standing.Series;

/** Where things stand: the pairs in the middle, each figure with its source, and how dependence developed. */
final class StandingSection {

    private static final int FEWEST_POINTS = 3;

    private StandingSection() {}

    static Markup of(Findings findings, Citations citations) {
        Standing standing = findings.standing();
        int year = findings.heading().historyEnds().getYear();
        return Section.of(
                "standing",
                "Where things stand",
                Markup.of(
                        "<div class=\"grid-3 dyads\">{}</div>",
                        Markup.each(standing.dyads(), d -> DyadCard.of(d, year, citations))),
                dependence(standing, citations));
    }

    private static Markup dependence(Standing standing, Citations citations) {
        Map<String, String> names = standing.dyads().stream()
                .flatMap(d -> Stream.of(d.a(), d.b()))
                .collect(Collectors.toMap(Party::code, Party::name, (a, b) -> a));
        List<Series> drawn = standing.dependence().stream()
                .filter(s -> s.points().size() >= FEWEST_POINTS)
                .toList();
        List<Series> told = standing.dependence().stream()
                .filter(s -> !s.points().isEmpty() && s.points().size() < FEWEST_POINTS)
                .toList();
        return Markup.of(
                        "<h3>Dependence</h3><div class=\"grid-4\">{}</div><p class=\"note\">{}{}</p>",
                        Markup.each(drawn, s -> panel(s, names, citations)),
                        Markup.of("Too few points to draw: {}", Markup.each(told, s -> line(s, names, citations)))
                                .when(!told.isEmpty()),
                        "Each drawing is one definition; definitions are not spliced. Whiskers: range given by the source.")
                .when(!standing.dependence().isEmpty());
    }

    private static String title(Series s, Map<String, String> names) {
        return "%s of %s with %s"
                .formatted(
                        Say.upper(s.label()),
                        names.getOrDefault(s.from(), s.from()),
                        names.getOrDefault(s.to(), s.to()));
    }

    private static Markup line(Series s, Map<String, String> names, Citations citations) {
        Point last = s.points().getLast();
        return Markup.of(
                "{} {} ({}){}.",
                title(s, names),
                Digits.amount(last.central(), s.unit()),
                last.period(),
                citations.refs(last.source()));
    }

    private static Markup panel(Series s, Map<String, String> names, Citations citations) {
        String ids = s.points().stream().map(Point::source).distinct().collect(Collectors.joining(";"));
        return Markup.of(
                "<figure><figcaption>{}, {}{}</figcaption>{}{}</figure>",
                title(s, names),
                s.unit().equals("share") || s.unit().equals("percent") ? "%" : s.unit(),
                citations.refs(ids),
                SeriesChart.of(s),
                Section.paragraph("note", s.definition()));
    }
}
