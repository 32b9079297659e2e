package linchpin.app.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.app.study.Findings;
import linchpin.app.study.Standing;
import linchpin.world.Parameter;
import linchpin.world.Source;

/**
 * The sources that the brief cites, numbered in the order in which they appear.
 *
 * @param numbers by id of the source
 */
record Citations(Map<String, Integer> numbers) {

    static Citations of(Findings findings) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Standing standing = findings.standing();
        Stream.of(
                        standing.dyads().stream().flatMap(Citations::ofDyad),
                        standing.dependence().stream()
                                .flatMap(s -> s.points().stream())
                                .map(Standing.Point::source),
                        findings.grounds().parameters().stream()
                                .map(Parameter::origin)
                                .map(Parameter.Origin::source))
                .flatMap(Function.identity())
                .flatMap(Citations::split)
                .forEach(id -> numbers.putIfAbsent(id, numbers.size() + 1));
        return new Citations(numbers);
    }

    private static Stream<String> ofDyad(Standing.Dyad dyad) {
        return Stream.concat(
                dyad.figures().stream().map(Standing.Figure::source),
                dyad.treaties().stream().map(Standing.TreatyLine::source));
    }

    private static Stream<String> split(String ids) {
        return Stream.of(ids.split(";")).map(String::strip).filter(id -> !id.isEmpty());
    }

    /** The numbers as links into the list of sources. */
    Markup refs(String ids) {
        List<Markup> links = split(ids)
                .distinct()
                .map(id -> Markup.of("<a href=\"#source-{}\">{}</a>", number(id), number(id)))
                .toList();
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
