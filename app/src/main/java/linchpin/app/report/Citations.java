package linchpin.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.app.study.Findings;
import linchpin.app.study.Standing;
import linchpin.app.study.Standing.Dyad;
import linchpin.app.study.Standing.Figure;
import linchpin.app.study.Standing.Point;
import linchpin.app.study.Standing.TreatyLine;
import linchpin.world.Parameter;
import linchpin.world.Source;

/**
 * The sources that the brief cites, numbered in the order in which they appear.
 *
 * @param numbers by id of the source
 * @param inText how many of them the text itself cites; the others are cited only in notes that open
 */
record Citations(Map<String, Integer> numbers, int inText) {

    static Citations of(Findings findings) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Standing standing = findings.standing();
        int year = findings.heading().historyEnds().getYear();
        for (Dyad d : standing.dyads()) {
            number(numbers, Shown.treaties(d).stream().map(TreatyLine::source));
            number(numbers, Shown.of(d, year).first().stream().map(Figure::source));
        }
        number(
                numbers,
                standing.dependence().stream().flatMap(s -> s.points().stream()).map(Point::source));
        int inText = numbers.size();
        for (Dyad d : standing.dyads()) {
            number(numbers, Shown.of(d, year).rest().stream().map(Figure::source));
        }
        number(
                numbers,
                findings.grounds().parameters().stream().map(Parameter::origin).map(Parameter.Origin::source));
        return new Citations(numbers, inText);
    }

    private static void number(Map<String, Integer> numbers, Stream<String> ids) {
        ids.flatMap(Citations::split).forEach(id -> numbers.putIfAbsent(id, numbers.size() + 1));
    }

    private static Stream<String> split(String ids) {
        return Stream.of(ids.split(";")).map(String::strip).filter(id -> !id.isEmpty());
    }

    /** The numbers as links into the list of sources; runs of numbers as one. */
    Markup refs(String ids) {
        int[] all = split(ids).mapToInt(this::number).sorted().distinct().toArray();
        List<Markup> links = new ArrayList<>();
        for (int from = 0, to; from < all.length; from = to) {
            to = from + 1;
            while (to < all.length && all[to] == all[to - 1] + 1) {
                to++;
            }
            String shown = to - from > 2 ? all[from] + "–" + all[to - 1] : Integer.toString(all[from]);
            to = to - from > 2 ? to : from + 1;
            links.add(Markup.of("<a href=\"#source-{}\">{}</a>", all[from], shown));
        }
        return links.isEmpty() ? Markup.NONE : Markup.of("<sup class=\"ref\">{}</sup>", links);
    }

    private int number(String id) {
        return numbers.getOrDefault(id, 0);
    }

    /** The cited sources by id, as far as the findings hold them. */
    Map<String, Source> found(List<Source> sources) {
        return sources.stream()
                .filter(s -> numbers.containsKey(s.id()))
                .collect(Collectors.toMap(Source::id, Function.identity(), (a, b) -> a));
    }
}
