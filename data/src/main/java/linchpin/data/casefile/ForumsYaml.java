package linchpin.data.casefile;

import java.util.List;
import java.util.Set;
import linchpin.data.tables.Names;
import linchpin.data.tables.Nearest;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.scenario.Forum;

/** {@code forums.yaml}, which a case may have: institutions that vote, and who has a veto there. */
final class ForumsYaml {

    static final String FILE = "forums.yaml";

    private static final List<String> PARAMETERS =
            List.of("vote.half-life.years", "vote.prior.drafts", "vote.prior.veto", "vote.prior.abstain");

    private final Glossary glossary;
    private final Names parameters;

    ForumsYaml(Glossary glossary, Names parameters) {
        this.glossary = glossary;
        this.parameters = parameters;
    }

    List<Forum> read(Yaml top) {
        top.only("forums");
        for (String id : PARAMETERS) {
            if (!parameters.accepts(id)) {
                top.error(
                        "The votes of forums.yaml need the parameter (%s), which is not in parameters.csv."
                                .formatted(id),
                        Nearest.maybe(id, parameters.all()));
            }
        }
        return top.get("forums").map(Yaml::entriesOfList).orElse(List.of()).stream()
                .map(entry -> {
                    Yaml y = entry.as("forum (%s)".formatted(entry.need("code")))
                            .only("code", "permanent", "votes", "adopted", "vetoed");
                    var actors = glossary.actors().names();
                    String code = y.get("code").map(c -> c.knownScalar(actors)).orElse("");
                    var permanent = y.known("permanent", actors);
                    if (permanent.isEmpty()) {
                        y.error("The %s has no permanent member.".formatted(y.subject()), "");
                    }
                    return new Forum(code, permanent, y.need("votes"), deed(y, "adopted"), deed(y, "vetoed"));
                })
                .toList();
    }

    private Deed.Kind deed(Yaml y, String key) {
        var deed = y.get(key);
        if (deed.isEmpty()) {
            return Deed.of(Act.REJECT).kind();
        }
        Yaml d = deed.get().only("act", "mode", "contexts");
        Act act = d.word("act", Act.class, Act.REJECT);
        String mode = d.find("mode")
                .map(m -> m.knownScalar(glossary.modes(Set.of(act))))
                .orElse("");
        return new Deed.Kind(act, mode, d.texts("contexts"));
    }
}
