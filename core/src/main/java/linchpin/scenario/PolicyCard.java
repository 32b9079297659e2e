package linchpin.scenario;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import linchpin.event.Deed;
import linchpin.event.Roster;
import linchpin.world.Parameters;

/**
 * What a policy does, for people.
 *
 * @param steps one line a step, with its sizes
 * @param kinds how the sizes that it uses came about: measured, estimated, published or elicited
 */
public record PolicyCard(List<String> steps, List<String> kinds) {

    /**
     * Reads a policy of a case.
     *
     * @param title how a counter is called, by its id
     * @param flow how a flow is called, by its id
     */
    public static PolicyCard of(
            Policy policy,
            Parameters parameters,
            Roster roster,
            UnaryOperator<String> title,
            UnaryOperator<String> flow) {
        var wording = new Wording(policy, parameters, roster, title, flow);
        return new PolicyCard(policy.interventions().stream().map(wording::step).toList(), wording.kinds());
    }

    /** What the words of one policy are made from. */
    private record Wording(
            Policy policy,
            Parameters parameters,
            Roster roster,
            UnaryOperator<String> title,
            UnaryOperator<String> flow) {

        private String step(Intervention change) {
            return switch (change) {
                case Intervention.AddEvent a ->
                    "%s: %s towards %s, months %s"
                            .formatted(
                                    names(a.parties().sources()),
                                    deed(a.kind()),
                                    names(a.parties().targets()),
                                    a.months().stream().map(String::valueOf).collect(joining(", ")));
                case Intervention.Lever l ->
                    "Lever \u201c%s\u201d by %s on %s, size %s, %s"
                            .formatted(
                                    spaced(l.name()),
                                    names(l.from()),
                                    names(l.to()),
                                    value(l.size()) + times(l.intensity()),
                                    months(l.months()));
                case Intervention.ScaleTie t ->
                    "%s of %s with %s times %s, %s"
                            .formatted(
                                    capital(spaced(t.tie().name())),
                                    names(List.of(t.tie().from())),
                                    names(List.of(t.tie().to())),
                                    value(t.factor()) + power(t.intensity()),
                                    months(t.months()));
                case Intervention.Stance s ->
                    "%s shows more disapproval, log-odds by %s, %s"
                            .formatted(
                                    names(List.of(s.actor())),
                                    value(s.shift()) + times(s.intensity()),
                                    months(s.months()));
                case Intervention.ScaleFlow f ->
                    "%s times %s, %s"
                            .formatted(
                                    flow.apply(f.flow()), value(f.factor()) + power(f.intensity()), months(f.months()));
                case Intervention.Activity a ->
                    "%s acts more or less often: cooperation times %s, hostility times %s, %s"
                            .formatted(names(List.of(a.actor())), a.cooperative(), a.hostile(), months(a.months()));
                case Intervention.When w ->
                    "Each month, if the last %d saw %s: %s; else: %s"
                            .formatted(w.months(), w.rule().words(title), side(w.then()), side(w.otherwise()));
                case Intervention.Vote v ->
                    "A draft by %s about %s put to the vote in month %d; if adopted: %s; if vetoed: %s"
                            .formatted(
                                    names(List.of(v.by())),
                                    names(List.of(v.about())),
                                    v.month(),
                                    side(v.passed()),
                                    side(v.vetoed()));
            };
        }

        private String side(List<Intervention> steps) {
            return steps.isEmpty() ? "nothing" : steps.stream().map(this::step).collect(joining(", and "));
        }

        private String names(List<String> codes) {
            return codes.stream()
                    .map(c -> roster.actors().get(roster.indexOf(c)).name())
                    .collect(joining(", "));
        }

        private static String deed(Deed.Kind kind) {
            String act = kind.act().name().toLowerCase(Locale.ROOT);
            return kind.mode().isEmpty() ? act : act + " (" + spaced(kind.mode()) + ")";
        }

        private static String spaced(String id) {
            return id.replace('-', ' ').replace('_', ' ');
        }

        private static String capital(String words) {
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }

        private static String months(Intervention.Months months) {
            return "months %d to %d".formatted(months.first(), months.last());
        }

        private static String times(double intensity) {
            return intensity == 1 ? "" : " times " + intensity;
        }

        private static String power(double intensity) {
            return intensity == 1 ? "" : " to the power " + intensity;
        }

        private String value(String id) {
            var p = parameters.get(id);
            return "%s [%s, %s]".formatted(p.value(), p.low(), p.high());
        }

        /** How the sizes that it uses came about. */
        private List<String> kinds() {
            var kinds = new TreeSet<String>();
            for (Intervention change : policy.steps()) {
                switch (change) {
                    case Intervention.AddEvent a -> {}
                    case Intervention.Activity a -> {}
                    case Intervention.When w -> {}
                    case Intervention.Vote v -> kinds.add("estimated");
                    case Intervention.Lever l -> {
                        kinds.add(kind(l.size()));
                        kinds.add(kind("lever." + l.name() + ".hostile"));
                    }
                    case Intervention.ScaleTie t -> kinds.add(kind(t.factor()));
                    case Intervention.Stance s -> kinds.add(kind(s.shift()));
                    case Intervention.ScaleFlow f -> kinds.add(kind(f.factor()));
                }
            }
            return List.copyOf(kinds);
        }

        private String kind(String id) {
            return parameters.get(id).origin().kind().name().toLowerCase(Locale.ROOT);
        }
    }
}
