package linchpin.data.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linchpin.data.tables.Names;
import linchpin.event.Measure;
import linchpin.event.Measure.Subject;
import linchpin.forecast.Thesis;
import linchpin.forecast.Thesis.Sign;
import linchpin.forecast.Thesis.Test;

/** {@code theses.yaml}: claims of documents, each with the test it has to stand. */
final class ThesesYaml {

    static final String FILE = "theses.yaml";

    private static final int LONGEST_EFFECT = 3650;

    private final Names actors;
    private final Names parameters;
    private final Names counters;
    private final Set<Subject> figures;
    private final Names terms;

    /**
     * @param actors codes
     * @param parameters ids
     * @param counters ids
     * @param figures what there are figures about
     * @param terms of the model that can be left out
     */
    ThesesYaml(Names actors, Names parameters, Names counters, Set<Subject> figures, Names terms) {
        this.actors = actors;
        this.figures = figures;
        this.parameters = parameters;
        this.counters = counters;
        this.terms = terms;
    }

    List<Thesis> read(Yaml top) {
        top.only("theses");
        var theses = new ArrayList<Thesis>();
        var ids = new HashSet<String>();
        for (Yaml entry : top.get("theses").map(Yaml::entriesOfList).orElse(List.of())) {
            String id = entry.need("id");
            Yaml y =
                    entry.as("thesis (%s)".formatted(id)).only("id", "claim", "for", "against", "rows", "drop", "test");
            if (!ids.add(id)) {
                y.error("The thesis (%s) is given twice.".formatted(id), "Maybe it was copied.");
            }
            y.get("test")
                    .flatMap(t -> test(t.as(y.subject())))
                    .ifPresent(test -> theses.add(new Thesis(
                            id,
                            y.need("claim"),
                            y.texts("for"),
                            y.texts("against"),
                            y.texts("rows"),
                            test,
                            y.known("drop", terms))));
        }
        return theses;
    }

    private Optional<Test> test(Yaml y) {
        y.only("share", "term", "after", "trend", "none");
        var keys = y.free();
        if (keys.size() != 1) {
            y.error("The test of %s must have one key, not %d.".formatted(y.subject(), keys.size()), "");
            return Optional.empty();
        }
        Yaml value = keys.getFirst().value().as(y.subject());
        return switch (keys.getFirst().key()) {
            case "share" -> Optional.of(share(value));
            case "term" -> Optional.of(term(value));
            case "after" -> Optional.of(after(value));
            case "trend" -> Optional.of(trend(value));
            case "none" -> Optional.of(new Test.None(value.scalar()));
            default -> Optional.empty();
        };
    }

    private Test share(Yaml y) {
        y.only("measure", "kind", "from", "to", "at_least", "at_most", "since");
        boolean above = y.find("at_least").isPresent();
        if (above == y.find("at_most").isPresent()) {
            y.error("The share of %s needs at_least or at_most, and not both.".formatted(y.subject()), "");
        }
        var subject = new Subject(
                y.word("kind", Measure.Kind.class, Measure.Kind.TRADE),
                y.need("measure"),
                known(y, "from", actors),
                known(y, "to", actors));
        CaseChecks.figure(y, subject, figures);
        String bound = y.find(above ? "at_least" : "at_most")
                .map(b -> b.knownScalar(parameters))
                .orElse("");
        return new Test.Share(subject, bound, above, y.whole("since", 1, 9999));
    }

    private static Test term(Yaml y) {
        y.only("name", "sign");
        var terms = Names.of("the terms of the behavior model", ModelNames.TERMS);
        return new Test.Term(known(y, "name", terms), sign(y));
    }

    private Test after(Yaml y) {
        y.only("outcome", "trigger", "days", "sign", "since");
        return new Test.After(
                known(y, "outcome", counters),
                known(y, "trigger", counters),
                y.whole("days", 1, LONGEST_EFFECT),
                sign(y),
                y.date("since"));
    }

    private Test trend(Yaml y) {
        y.only("outcome", "split", "sign", "since");
        var split = y.date("split");
        var since = y.date("since");
        if (split.isBefore(since)) {
            y.error(
                    "The split (%s) of %s lies before its since (%s).".formatted(split, y.subject(), since),
                    "Maybe the two are swapped.");
        }
        return new Test.Trend(known(y, "outcome", counters), split, sign(y), since);
    }

    private static String known(Yaml y, String key, Names names) {
        return y.get(key).map(v -> v.knownScalar(names)).orElse("");
    }

    private static Sign sign(Yaml y) {
        return y.word("sign", Sign.class, Sign.POSITIVE);
    }
}
