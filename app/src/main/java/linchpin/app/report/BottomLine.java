package linchpin.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.app.study.Findings;
import linchpin.app.study.Outlook.ClassOutlook;
import linchpin.app.study.ThesisFinding;

/** The answer before the reasons: a handful of sentences, computed from the findings, for page and terminal alike. */
final class BottomLine {

    private BottomLine() {}

    /** Line one of everything: the information date beside the clock. */
    static String dates(Findings findings, String today) {
        return "History ends %s; today is %s.".formatted(findings.heading().historyEnds(), today);
    }

    static List<String> sentences(Findings findings) {
        List<String> sentences = new ArrayList<>(chances(findings));
        sentences.add(PolicyWords.sentence(findings));
        if (!findings.theses().isEmpty()) {
            sentences.add(claims(findings.theses()));
        }
        sentences.add(Sureness.of(findings).sentence());
        return List.copyOf(sentences);
    }

    /** The first class of all, then the others: each group of one word in one breath. */
    private static List<String> chances(Findings findings) {
        Map<String, List<ClassOutlook>> groups = new LinkedHashMap<>();
        findings.outlook().classes().stream()
                .sorted(Comparator.comparingDouble(
                        (ClassOutlook c) -> -c.headline().value()))
                .forEach(c -> groups.computeIfAbsent(c.headline().words(), w -> new ArrayList<>())
                        .add(c));
        List<String> said = groups.entrySet().stream()
                .map(g -> together(g.getKey(), g.getValue()))
                .toList();
        if (said.isEmpty()) {
            return List.of();
        }
        LocalDate first = findings.heading().historyEnds().plusDays(1);
        String opening = "From %s to %s, %s."
                .formatted(Say.date(first), Say.date(findings.heading().horizonEnds()), said.getFirst());
        return said.size() == 1
                ? List.of(opening)
                : List.of(opening, Say.upper(String.join("; ", said.subList(1, said.size()))) + ".");
    }

    private static String together(String words, List<ClassOutlook> group) {
        if (group.size() == 1) {
            ClassOutlook only = group.getFirst();
            return "%s %s (%s, 95 %% interval %s)"
                    .formatted(
                            Say.quoted(only.title().title()),
                            Say.verb(words, false),
                            Digits.percent(only.headline().value()),
                            Digits.percent(only.headline().total()));
        }
        List<String> names = group.stream()
                .map(c -> Say.quoted(c.title().title()) + " ("
                        + Digits.percent(c.headline().value()) + ")")
                .toList();
        return Say.list(names) + " " + Say.verb(words, true);
    }

    private static String claims(List<ThesisFinding> theses) {
        Map<String, Integer> verdicts = Verdicts.count(theses);
        List<String> parts = verdicts.entrySet().stream()
                .filter(v -> v.getValue() > 0)
                .map(v -> Say.number(v.getValue()) + " " + Verdicts.verb(v.getKey(), v.getValue()))
                .toList();
        return "Of %s, %s."
                .formatted(
                        Say.count(theses.size(), "claim that the documents make", "claims that the documents make"),
                        Say.list(parts));
    }
}
