package linchpin.app.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import linchpin.app.report.Tradecraft.Mark;
import linchpin.app.study.Findings;
import linchpin.app.study.Grounds.HeldOut;
import linchpin.app.study.Outlook.ClassOutlook;
import linchpin.app.study.Outlook.Part;
import linchpin.app.study.PolicyFinding.ClassEffect;
import linchpin.app.study.ThesisFinding;
import linchpin.forecast.OpinionPool;
import linchpin.forecast.Verdict;
import linchpin.future.Effect;

/** The standards that ask whether it is to the point, agrees with itself, and was ever right. */
final class LogicStandards {

    private static final double ROUNDING = 0.005;
    private static final double LEAST = 0.01;

    private LogicStandards() {}

    /** Standard 4. */
    static Mark alternatives(Findings findings) {
        var faults = new ArrayList<String>();
        var outlook = findings.outlook();
        if (outlook.classes().size() < 2) {
            faults.add("fewer than two outcomes are weighed");
        }
        double sum = outlook.partition().stream()
                .mapToDouble(p -> p.probability().value())
                .sum();
        if (outlook.partition().stream().map(Part::id).noneMatch("NONE"::equals) || Math.abs(sum - 1) > 2 * LEAST) {
            faults.add("the exclusive outcomes leave no room for none of them, or do not sum to one");
        }
        if (outlook.classes().stream().anyMatch(c -> c.frequencies().isEmpty())) {
            faults.add("a class stands without the rival estimate, its past frequency");
        }
        if (findings.policies().isEmpty()) {
            faults.add("no policy is set against doing nothing");
        }
        return Mark.of(
                "Alternatives are analysed",
                faults,
                "%d outcomes and none of them, by model and by past frequency; %s against doing nothing."
                        .formatted(
                                outlook.classes().size(),
                                Say.count(findings.policies().size(), "policy", "policies")));
    }

    /** Standard 5. */
    static Mark relevance(Findings findings, String today) {
        var faults = new ArrayList<String>();
        var heading = findings.heading();
        if (heading.question().isBlank()) {
            faults.add("no question is stated");
        }
        if (findings.firm().byClass().isEmpty()) {
            faults.add("nothing is said of what each outcome would cost");
        }
        long gone = 0;
        try {
            gone = ChronoUnit.DAYS.between(heading.historyEnds(), LocalDate.parse(today));
        } catch (DateTimeException e) {
            faults.add("it cannot be told how old the information is");
        }
        long all = ChronoUnit.DAYS.between(heading.historyEnds(), heading.horizonEnds());
        if (gone >= all) {
            faults.add("the whole outlook lies in the past: the history ends on " + heading.historyEnds());
        }
        return Mark.of(
                "It is relevant to the reader, and says what follows",
                faults,
                "The question stands above, the loss of a firm beside each outcome; of %d days of the outlook %d have passed."
                        .formatted(all, Math.max(0, gone)));
    }

    /** Standard 6: whatever can be computed again is. */
    static Mark argument(Findings findings) {
        var faults = new ArrayList<String>();
        for (ClassOutlook c : findings.outlook().classes()) {
            var h = c.headline();
            if (!c.frequencies().isEmpty()
                    && Math.abs(OpinionPool.pool(
                                            c.model().value(),
                                            Pooled.frequency(c).frequency(),
                                            h.weight(),
                                            LEAST)
                                    - h.value())
                            > ROUNDING) {
                faults.add("the chance of %s does not follow from model and past"
                        .formatted(Say.quoted(c.title().title())));
            }
        }
        List<ClassOutlook> ladder = findings.outlook().ladder();
        for (int r = 1; r < ladder.size(); r++) {
            if (ladder.get(r).model().value() > ladder.get(r - 1).model().value() + 1e-9) {
                faults.add("the rung %s is likelier than the one below it"
                        .formatted(Say.quoted(ladder.get(r).title().title())));
            }
        }
        findings.theses().stream()
                .filter(LogicStandards::unfounded)
                .forEach(
                        t -> faults.add("the verdict on %s is not that of its interval".formatted(Say.quoted(t.id()))));
        List<Effect> effects = findings.policies().stream()
                .flatMap(p -> p.effects().stream())
                .map(ClassEffect::response)
                .toList();
        if (effects.stream().anyMatch(e -> e.distinguishable() && !e.total().excludesZero())) {
            faults.add("an effect is told from zero although its total interval holds zero");
        }
        return Mark.of(
                "The argument is clear and logical",
                faults,
                "Computed again, %d chances, %d rungs, %d verdicts and %d effects agree with what they follow from."
                        .formatted(
                                findings.outlook().classes().size(),
                                ladder.size(),
                                findings.theses().size(),
                                effects.size()));
    }

    /** Borne out or contradicted, without an interval on one side of its mark. */
    private static boolean unfounded(ThesisFinding t) {
        boolean decided =
                t.verdict().equals(Verdict.BORNE_OUT.words()) || t.verdict().equals(Verdict.CONTRADICTED.words());
        var result = t.result();
        return decided && (result == null || !result.interval().excludesZero());
    }

    /** Standard 7. */
    static Mark change(Reported reported) {
        String standard = "Change of judgement is explained";
        Findings earlier = reported.earlier();
        if (earlier == null) {
            return new Mark(
                    standard, false, "No earlier run was given to compare with; give one with --earlier FOLDER.");
        }
        Change change = Change.between(earlier, reported.findings());
        long moved = change.rows().stream().filter(Change.Row::moved).count();
        var faults = new ArrayList<String>();
        if (moved > 0 && change.causes().isEmpty()) {
            faults.add("%s differ although both runs were given the same"
                    .formatted(Say.count((int) moved, "chance", "chances")));
        }
        if (change.rows().size() < reported.findings().outlook().classes().size()) {
            faults.add("the earlier run does not know every class");
        }
        return Mark.of(
                standard,
                faults,
                "%s of %d chances moved since the earlier run, and each is shown with what was given differently."
                        .formatted(
                                Say.upper(Say.number((int) moved)),
                                change.rows().size()));
    }

    /** Standard 8. */
    static Mark accuracy(Findings findings) {
        List<HeldOut> record = findings.grounds().record();
        var faults = new ArrayList<String>();
        if (record.isEmpty()) {
            faults.add("the model has not been scored on the past");
        }
        if (record.stream()
                .anyMatch(h -> !h.scores().containsKey("model")
                        || h.scores().keySet().stream().noneMatch(n -> n.startsWith("climatology")))) {
            faults.add("a score stands without a plain rival beside it");
        }
        long ahead = record.stream().filter(h -> h.ahead().low() > 0).count();
        return Mark.of(
                "The record of accuracy is shown",
                faults,
                "Scored at %s beside plain rivals; clearly ahead of a table of habits at %s of them."
                        .formatted(Say.count(record.size(), "past origin", "past origins"), Say.number((int) ahead)));
    }
}
