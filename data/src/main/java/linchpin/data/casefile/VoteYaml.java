package linchpin.data.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import linchpin.data.casefile.PoliciesYaml.Binding;
import linchpin.event.Measure;
import linchpin.event.Measure.Subject;
import linchpin.scenario.Forum;
import linchpin.scenario.Intervention;
import linchpin.scenario.Intervention.Months;

/**
 * The step {@code vote}: a draft put to the vote, once or every so many months. The steps of its sides need no months of their
 * own: they hold from the vote until the next one, or until the last month.
 */
final class VoteYaml {

    private final List<Forum> forums;
    private final Set<Subject> figures;
    private final PoliciesYaml policies;

    VoteYaml(List<Forum> forums, Set<Subject> figures, PoliciesYaml policies) {
        this.forums = forums;
        this.figures = figures;
        this.policies = policies;
    }

    List<Intervention> read(Yaml y) {
        y.only("forum", "by", "about", "months", "every", "passed", "vetoed");
        if (forums.isEmpty()) {
            y.error("There is no forum for the vote of %s.".formatted(y.subject()), "Maybe add forums.yaml.");
            return List.of();
        }
        String code = y.find("forum").map(Yaml::scalar).orElse(forums.getFirst().code());
        var forum = forums.stream().filter(f -> f.code().equals(code)).findFirst();
        if (forum.isEmpty()) {
            y.error("The forum (%s) of %s is not in forums.yaml.".formatted(code, y.subject()), "");
            return List.of();
        }
        var coalition = policies.binding().coalition();
        String by = y.find("by").isEmpty() && !coalition.by().isEmpty()
                ? coalition.by().getFirst()
                : policies.actor(y, "by");
        var about = y.find("about").isEmpty() && !coalition.on().isEmpty()
                ? coalition.on()
                : List.of(policies.actor(y, "about"));
        about.forEach(a -> recorded(y, forum.get(), a));
        Months months = policies.months(y);
        int step = y.find("every").isEmpty() ? months.last() : y.whole("every", 1, ProfileYaml.LONGEST);
        var votes = new ArrayList<Intervention>();
        for (int month : PoliciesYaml.every(months, step)) {
            var held = new Months(month, Math.min(months.last(), month + step - 1));
            var binding = new Binding(coalition, held, policies.binding().intensity());
            var passed = side(y, "passed", binding, month);
            var vetoed = side(y, "vetoed", binding, month);
            about.forEach(a -> votes.add(new Intervention.Vote(forum.get(), by, a, month, passed, vetoed)));
        }
        return votes;
    }

    private void recorded(Yaml y, Forum forum, String about) {
        if (figures.stream()
                .noneMatch(s -> s.kind() == Measure.Kind.ALIGNMENT
                        && s.name().equals(forum.votes())
                        && s.to().equals(about)
                        && forum.permanent().contains(s.from()))) {
            y.warn(
                    "No vote (%s) of a permanent member about %s stands in ties.csv, as %s needs."
                            .formatted(forum.votes(), about, y.subject()),
                    "Then the prior of parameters.csv stands for every member.");
        }
        if (forum.permanent().contains(about)) {
            y.error(
                    "The draft of %s is about a permanent member (%s).".formatted(y.subject(), about),
                    "Maybe no record is needed to know how it votes.");
        }
    }

    private List<Intervention> side(Yaml y, String key, Binding binding, int month) {
        List<Intervention> steps = y.find(key).isEmpty() ? List.of() : policies.bound(y, key, binding);
        for (Intervention step : steps) {
            if (PoliciesYaml.forks(step)) {
                y.error(
                        "The vote of %s holds a bargain or another vote.".formatted(y.subject()),
                        "Maybe give the policy both side by side.");
            } else if (first(step) < month) {
                y.error(
                        "A step under %s of %s begins in month %d, before the vote of month %d."
                                .formatted(key, y.subject(), first(step), month),
                        "Maybe leave its months out: it then begins with the vote.");
            }
        }
        return steps;
    }

    private static int first(Intervention step) {
        return switch (step) {
            case Intervention.AddEvent e ->
                e.months().stream().mapToInt(m -> m).min().orElse(1);
            case Intervention.Lever l -> l.months().first();
            case Intervention.ScaleTie t -> t.months().first();
            case Intervention.ScaleFlow f -> f.months().first();
            case Intervention.Stance s -> s.months().first();
            case Intervention.Activity a -> a.months().first();
            case Intervention.When w -> 1;
            case Intervention.Vote v -> v.month();
        };
    }
}
