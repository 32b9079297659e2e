package linchpin.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import linchpin.app.report.Tradecraft.Mark;
import linchpin.app.study.Findings;
import linchpin.app.study.PolicyFinding;
import linchpin.app.study.Standing.Dyad;
import linchpin.app.study.Standing.Figure;
import linchpin.world.Parameter;
import linchpin.world.Source;

/** The standards that ask where things come from. */
final class SourceStandards {

    private static final int NAMED = 3;

    private SourceStandards() {}

    /** Standard 1. */
    static Mark described(Findings findings) {
        var cited = Citations.of(findings);
        var listed = findings.grounds().sources().stream().map(Source::id).collect(Collectors.toSet());
        var used = cited.found(findings.grounds().sources()).values();
        var faults = new ArrayList<String>();
        add(
                faults,
                "cited and not in the list of sources",
                cited.numbers().keySet().stream()
                        .filter(id -> !listed.contains(id))
                        .toList());
        add(
                faults,
                "without title or publisher",
                used.stream()
                        .filter(s -> s.title().isBlank() || s.publisher().isBlank())
                        .map(Source::id)
                        .toList());
        if (used.isEmpty()) {
            faults.add("no source is cited");
        }
        long licences = used.stream().filter(s -> s.licence().isBlank()).count();
        return Mark.of(
                "Sources, data and methods are described",
                faults,
                "%d sources have title, publisher and grade; of %d the licence is not known. The method stands in five lines."
                        .formatted(used.size(), licences));
    }

    /** Standard 3. */
    static Mark apart(Findings findings) {
        var faults = new ArrayList<String>();
        List<Figure> figures = findings.standing().dyads().stream()
                .map(Dyad::figures)
                .flatMap(List::stream)
                .toList();
        add(
                faults,
                "figures without a source",
                figures.stream()
                        .filter(f -> f.source().isBlank())
                        .map(Figure::label)
                        .toList());
        List<Parameter> parameters = findings.grounds().parameters();
        add(
                faults,
                "numbers called a finding without a source",
                parameters.stream()
                        .filter(p -> p.origin().kind() != Parameter.Kind.ELICITED
                                && p.origin().source().isBlank())
                        .map(Parameter::id)
                        .toList());
        add(
                faults,
                "policies that do not say whether their sizes are assumed",
                findings.policies().stream()
                        .filter(p -> p.kinds().isEmpty() && p.steps().stream().anyMatch(SourceStandards::sized))
                        .map(PolicyFinding::title)
                        .toList());
        long judged = parameters.stream()
                .filter(p -> p.origin().kind() == Parameter.Kind.ELICITED)
                .count();
        long hollow = findings.policies().stream().filter(PolicyWords::elicited).count();
        return Mark.of(
                "Judgement and assumption are told from fact",
                faults,
                "%d figures have a source each; %d of %d numbers are marked as judgement; %s of %s drawn hollow for it."
                        .formatted(
                                figures.size(),
                                judged,
                                parameters.size(),
                                Say.number((int) hollow),
                                Say.count(findings.policies().size(), "policy is", "policies are")));
    }

    private static boolean sized(String step) {
        return step.contains("size") || step.contains("times");
    }

    private static void add(List<String> faults, String what, List<String> which) {
        if (!which.isEmpty()) {
            faults.add("%s: %s%s"
                    .formatted(
                            what,
                            which.stream().limit(NAMED).collect(Collectors.joining(", ")),
                            which.size() > NAMED ? " and %d more".formatted(which.size() - NAMED) : ""));
        }
    }
}
