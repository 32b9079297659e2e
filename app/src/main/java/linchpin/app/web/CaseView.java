package linchpin.app.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import linchpin.behavior.Coefficients;
import linchpin.data.casefile.Case;
import linchpin.data.tables.Words;
import linchpin.event.Measure;
import linchpin.forecast.Likelihood;
import linchpin.scenario.LeverCard;
import linchpin.scenario.Policy;
import linchpin.scenario.PolicyCard;
import linchpin.scenario.ScenarioClass;
import linchpin.scenario.Scenarios;
import org.jspecify.annotations.Nullable;

/** What a case is about, for choosing from: actors, layers of ties, classes, policies, levers, words. */
final class CaseView {

    private CaseView() {}

    static Map<String, @Nullable Object> of(Case source) {
        var profile = source.profile();
        var scenarios = source.scenarios();
        var view = Fields.of(
                "id", profile.name().id(),
                "title", profile.name().title(),
                "question", profile.name().question(),
                "historyStarts", profile.span().from(),
                "historyEnds", profile.span().to(),
                "horizonMonths", profile.span().horizonMonths(),
                "focus", profile.focus(),
                "dyads", profile.dyads(),
                "actors",
                        source.roster().actors().stream()
                                .map(a -> Fields.of("code", a.code(), "name", a.name(), "group", Words.of(a.type())))
                                .toList(),
                "layers", layers(source),
                "policies",
                        source.policies().stream().map(p -> policy(source, p)).toList(),
                "levers",
                        source.levers().stream()
                                .map(l -> lever(LeverCard.of(l, source.parameters(), source.responses())))
                                .toList(),
                "drops", drops(source),
                "words",
                        Arrays.stream(Likelihood.values())
                                .map(l -> Fields.of("low", l.from(), "high", l.upTo(), "words", l.words()))
                                .toList());
        view.putAll(scenarios(scenarios));
        return view;
    }

    /** The claims that can be left out of every future: strategic terms, and the responses of the case. */
    private static List<?> drops(Case source) {
        return Stream.concat(
                        Coefficients.STRATEGIC.stream().map(id -> Fields.of("id", id, "title", id.replace('-', ' '))),
                        source.responses().stream().map(r -> Fields.of("id", r.id(), "title", r.title())))
                .toList();
    }

    private static List<?> layers(Case source) {
        var kinds = new TreeMap<Measure.Kind, TreeMap<String, String>>();
        for (Measure m : source.history().measures()) {
            kinds.computeIfAbsent(m.about().kind(), k -> new TreeMap<>())
                    .put(m.about().name(), m.estimate().unit());
        }
        return kinds.entrySet().stream()
                .map(k -> Fields.of(
                        "kind",
                        Words.of(k.getKey()),
                        "measures",
                        k.getValue().entrySet().stream()
                                .map(m -> Fields.of(
                                        "measure", m.getKey(),
                                        "label", WorldView.label(m.getKey()),
                                        "unit", m.getValue()))
                                .toList()))
                .toList();
    }

    private static Map<String, @Nullable Object> scenarios(Scenarios s) {
        return Fields.of(
                "windowMonths", s.windowMonths(),
                "classes", s.classes().stream().map(c -> way(s, c)).toList(),
                "partition", s.partition(),
                "ladder", s.ladder().stream().map(c -> way(s, c)).toList(),
                "outcomes", s.outcomes().stream().map(c -> way(s, c)).toList(),
                "stances", s.leanings(),
                "counters",
                        s.counters().stream()
                                .map(c -> Fields.of("id", c.id(), "what", c.title()))
                                .toList());
    }

    private static Object way(Scenarios s, ScenarioClass c) {
        return Fields.of(
                "id", c.id(),
                "title", c.title(),
                "says", c.says(),
                "documents", c.documents(),
                "rule", c.rule().words(s::title),
                "counters", c.rule().counters().stream().sorted().toList());
    }

    private static Object policy(Case source, Policy p) {
        var card = PolicyCard.of(p, source.parameters(), source.roster(), source.scenarios()::title, source::flowTitle);
        return Fields.of(
                "id", p.id(),
                "title", p.title(),
                "says", p.says(),
                "does", p.does(),
                "kinds", card.kinds(),
                "steps", card.steps());
    }

    private static Object lever(LeverCard card) {
        var l = card.lever();
        return Fields.of(
                "id", l.id(),
                "title", l.title(),
                "says", l.says(),
                "by", l.usual().by(),
                "on", l.usual().on(),
                "verdict", card.standing().words(),
                "edits", card.edits(),
                "steps",
                        card.edits().stream()
                                .map(e -> "%s, through %s".formatted(e.input(), e.through()))
                                .toList());
    }
}
