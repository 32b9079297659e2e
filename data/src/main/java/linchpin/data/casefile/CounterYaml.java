package linchpin.data.casefile;

import java.util.TreeSet;
import linchpin.event.Act;
import linchpin.pattern.Counter;

/** What to count: who, to whom, which acts. */
final class CounterYaml {

    static final String[] KEYS = {"title", "sources", "targets", "acts", "modes", "contexts", "either_way"};

    private CounterYaml() {}

    /** @param y whose keys have been checked */
    static Counter read(Yaml y, String id, Glossary glossary) {
        var actors = glossary.actors().names();
        var acts = new TreeSet<Act>();
        y.list("acts").forEach(a -> acts.add(a.wordScalar(Act.class, Act.CONSULT)));
        var what = new Counter.What(
                acts, new TreeSet<>(y.known("modes", glossary.modes(acts))), new TreeSet<>(y.texts("contexts")));
        return new Counter(
                id,
                y.find("title").map(Yaml::scalar).orElseGet(() -> Counter.spaced(id)),
                new TreeSet<>(y.known("sources", actors)),
                new TreeSet<>(y.known("targets", actors)),
                what,
                y.flag("either_way", false));
    }
}
