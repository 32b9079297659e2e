package linchpin.data.casefile;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import linchpin.data.tables.Names;
import linchpin.event.Act;
import linchpin.event.Actor;
import linchpin.world.Profile.Span;
import linchpin.world.Source;

/**
 * What the rows of a case may refer to.
 *
 * @param actors by code
 * @param sources by id
 * @param families of sources and units
 * @param modes by act
 * @param span days that the history covers
 */
record Glossary(Actors actors, Sources sources, Vocabulary vocabulary, Map<Act, Set<String>> modes, Span span) {

    /** The roster as rows, to check dates of existence, and its codes. */
    record Actors(Names names, Map<String, Actor> byCode) {}

    /** The modes that go with any of these acts; with every act where none is given. */
    Names modes(Set<Act> acts) {
        String home = "the modes of %s in case.yaml"
                .formatted(
                        acts.isEmpty()
                                ? "any act"
                                : acts.stream().map(Act::name).collect(joining(" or ")));
        var allowed = new TreeSet<String>();
        modes.forEach((act, words) -> {
            if (acts.isEmpty() || acts.contains(act)) {
                allowed.addAll(words);
            }
        });
        return new Names(home, allowed, vocabulary.units().readable());
    }

    /** Sources by id, and the ids of those that are a memory. */
    record Sources(Names names, List<Source> all, Set<String> recalled) {}

    /** The families of sources and the units. */
    record Vocabulary(Names families, Names units) {}
}
